import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { program, runCommand } from "../command.ts";
import { KEPT, ROOT } from "../root.ts";
import { checkEnvironment } from "./environment.ts";
import { judged, type Outcome, type Stage } from "./stage.ts";

export const migrationsStage: Stage = {
  title: "Migrations say what the schema says",
  run: (stopping) => drift(join(ROOT, "packages", "db", "drizzle.config.ts"), join(ROOT, "drizzle"), stopping),
};

/** What drizzle-kit says when there is nothing to write; with a question it cannot ask it is content as well. */
const NOTHING_TO_WRITE = "No schema changes";

/** Asks for the migration that is missing, in a copy, and is content when there is nothing to write. */
export async function drift(config: string, migrations: string, stopping: AbortSignal): Promise<Outcome> {
  mkdirSync(KEPT, { recursive: true });
  const folder = mkdtempSync(join(KEPT, "drift-"));
  try {
    const copy = join(folder, "drizzle");
    cpSync(migrations, copy, { recursive: true });
    const ask = async (question: "check" | "generate") => {
      const ours = join(folder, "drizzle.config.ts");
      writeFileSync(ours, configInto(config, copy));
      const command = [...program("drizzle-kit", "bin.cjs"), question, "--config", relative(ROOT, ours)] as const;
      return runCommand(command, stopping, { env: checkEnvironment() });
    };

    const consistent = await ask("check");
    if (consistent.code !== 0) return judged([consistent.output.trim()]);
    const { code, output } = await ask("generate");
    if (code === 0 && output.includes(NOTHING_TO_WRITE)) return judged([]);
    return judged([
      "The schema is ahead of the migrations: npm run migration -- --name …",
      output.trim(),
      newSql(migrations, copy),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same schema, written to somewhere else. Paths in it are seen from the root. */
function configInto(config: string, out: string): string {
  const there = JSON.stringify(`./${relative(ROOT, out)}`);
  return `import config from ${JSON.stringify(config)};\nexport default { ...config, out: ${there} };\n`;
}

function newSql(original: string, copy: string): string {
  const known = readdirSync(original);
  const added = readdirSync(copy).filter((file) => file.endsWith(".sql") && !known.includes(file));
  return added.map((file) => readFileSync(join(copy, file), "utf8")).join("\n");
}
