import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { program, runCommand } from "../command.ts";
import { KEPT, ROOT } from "../root.ts";
import { checkEnvironment } from "./environment.ts";
import { drift } from "./migrations.ts";

const NEVER = new AbortController().signal;
let folder: string;

beforeAll(async () => {
  mkdirSync(KEPT, { recursive: true });
  folder = mkdtempSync(join(KEPT, "drift-test-")); // inside the checkout, where the schema finds its library
  const here = `./${relative(ROOT, folder)}`;
  writeFileSync(
    join(folder, "drizzle.config.ts"),
    `export default { dialect: "postgresql", schema: "${here}/schema.ts", out: "${here}/drizzle" };\n`,
  );
  schema("name: text(), place: text()");
  const config = relative(ROOT, join(folder, "drizzle.config.ts"));
  const command = [...program("drizzle-kit", "bin.cjs"), "generate", "--config", config] as const;
  expect(await runCommand(command, NEVER, { env: checkEnvironment() })).toMatchObject({ code: 0 });
});

afterAll(() => rmSync(folder, { recursive: true }));

test("a schema that its migrations have caught up with holds", async () => {
  schema("name: text(), place: text()");

  expect(await check()).toEqual({ passed: 1, failed: 0 });
});

test("a new column without its migration does not hold, and the missing SQL is shown", async () => {
  schema("name: text(), place: text(), sector: text()");

  expect(await check()).toMatchObject({ failed: 1, details: expect.stringContaining('ADD COLUMN "sector"') });
});

test("a renamed column does not hold, although drizzle-kit ends as if all were well", async () => {
  schema("name: text(), town: text()");

  expect(await check()).toMatchObject({ passed: 0, failed: 1 });
});

function check() {
  return drift(join(folder, "drizzle.config.ts"), join(folder, "drizzle"), NEVER);
}

function schema(columns: string): void {
  const code = `import { pgTable, text } from "drizzle-orm/pg-core";\n\nexport const firms = pgTable("firms", { ${columns} });\n`;
  writeFileSync(join(folder, "schema.ts"), code);
}
