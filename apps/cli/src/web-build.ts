import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Refusal } from "@etappe/db/refusal";
import { program, runCommand } from "./command.ts";
import { KEPT, ROOT } from "./root.ts";
import { runningFrom } from "./running-mark.ts";
import { say } from "./say.ts";
import { withoutServerSettings } from "./web-environment.ts";

const STAMP = join(KEPT, "build-stamp");
const BUILD = join(ROOT, "apps", "web", ".next", "BUILD_ID");
const SOURCES = ["apps/web", "packages", "package-lock.json", "tsconfig.json"];
const NOT_SOURCES = /^(node_modules|\.next|\.turbo|next-env\.d\.ts)$|\.tsbuildinfo$|\.test\.tsx?$/;

/** Builds the web app unless the last build was made from exactly these sources. */
export async function buildIfStale(stopping: AbortSignal): Promise<"built" | "fresh"> {
  const sources = fingerprint(ROOT, SOURCES);
  if (existsSync(BUILD) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return "fresh";

  const server = runningFrom(KEPT);
  if (server && server.pid !== process.pid) {
    throw new Refusal(`Etappe runs at ${server.address} from a build that would be replaced: stop that one first.`);
  }
  say("Building the web app, which takes a minute …");
  rmSync(STAMP, { force: true });
  const { code, output } = await runCommand(
    [...program("next", "dist/bin/next", "apps/web"), "build", "apps/web"],
    stopping,
    {
      env: { ...withoutServerSettings(process.env), NODE_ENV: "production" },
    },
  );
  if (code !== 0) throw new Refusal(`${output}\nThe web app could not be built: see above.`);
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(STAMP, sources);
  return "built";
}

/** One hash over the names and contents of all source files. */
export function fingerprint(root: string, sources: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((source) => filesUnder(join(root, source))).sort()) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries
    .filter((entry) => !NOT_SOURCES.test(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]));
}
