import { Refusal } from "@etappe/db/refusal";
import { program } from "./command.ts";
import { complain, say } from "./say.ts";
import { endToEndStage } from "./stages/end-to-end.ts";
import { checkEnvironment } from "./stages/environment.ts";
import { lockFileStage } from "./stages/lock-file.ts";
import { migrationsStage } from "./stages/migrations.ts";
import { commandStage, HOLDS, type Outcome, type Stage } from "./stages/stage.ts";
import { vitestStage } from "./stages/vitest.ts";
import { Stopped, stopSignal } from "./stop-signal.ts";
import { buildIfStale } from "./web-build.ts";

/** Tests of these need no database and are done in seconds. */
const QUICK_PROJECTS = ["domain", "ui", "web", "cli"];

/** `npm test`, and `npm run check` for the quick part of it. Resolves with the exit code. */
export async function check(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== "--quick");
  if (unknown) {
    complain(`${unknown} is not an option: the only one is --quick.`);
    return 1;
  }
  try {
    const totals = await runAll(args.includes("--quick") ? quick() : full(), stopSignal());
    say();
    say(`${totals.passed} passed, ${totals.failed} failed`);
    return totals.failed === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof Stopped) return error.exitCode;
    throw error;
  }
}

function quick(): Stage[] {
  return [...basics(), vitestStage("Tests that need no database", QUICK_PROJECTS)];
}

function full(): Stage[] {
  return [
    ...basics(),
    vitestStage("Tests, on a database of their own"),
    { title: "Production build", run: async (stopping) => buildIfStale(stopping).then(() => HOLDS) },
    endToEndStage,
  ];
}

function basics(): Stage[] {
  const env = checkEnvironment();
  const turbo = program("turbo", "bin/turbo");
  return [
    commandStage(
      "Format and lint",
      [...program("@biomejs/biome", "bin/biome"), "ci", "--colors=off", "--diagnostic-level=warn", "."],
      { env },
    ),
    commandStage("Import boundaries", [...turbo, "boundaries"], { env }),
    lockFileStage,
    commandStage("Types", [...turbo, "run", "types", "--output-logs=errors-only"], { env }),
    migrationsStage,
  ];
}

/** A stage that fails does not hide what the others would say. */
async function runAll(stages: readonly Stage[], stopping: AbortSignal): Promise<Outcome> {
  const failures: string[] = [];
  // That this runs at all is the first thing that holds: the packages are those of the lock file.
  let totals: Outcome = HOLDS;
  for (const { title, run } of stages) {
    say(`\n── ${title}`);
    const began = performance.now();
    const { passed, failed, details } = await run(stopping).catch(asFailure);
    totals = { passed: totals.passed + passed, failed: totals.failed + failed };
    if (details) say(details);
    if (failed > 0) failures.push(title);
    say(`   ${failed === 0 ? "holds" : "does not hold"}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  if (failures.length > 0) say(`\nTo be mended: ${failures.join(" · ")}`);
  return totals;
}

function asFailure(error: unknown): Outcome {
  if (error instanceof Stopped) throw error;
  const details = error instanceof Refusal ? error.message : error instanceof Error ? error.stack : String(error);
  return { passed: 0, failed: 1, details: details ?? "" };
}
