import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { program, runCommand } from "../command.ts";
import { checkEnvironment } from "./environment.ts";
import type { Outcome, Stage } from "./stage.ts";

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/** Without names, all projects run. */
export function vitestStage(title: string, projects: readonly string[] = []): Stage {
  return { title, run: (stopping) => runVitest(projects, stopping) };
}

async function runVitest(projects: readonly string[], stopping: AbortSignal): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "etappe-vitest-"));
  const report = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const chosen = projects.map((project) => `--project=${project}`);
    const command = [...program("vitest", "vitest.mjs"), "run", ...chosen, ...reporters] as const;
    const { code } = await runCommand(command, stopping, { output: "show", env: checkEnvironment() });
    return countVitest(existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null, code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A skipped test proves nothing, so it counts as failed; so does a file that cannot be loaded, and a bad end. */
export function countVitest(json: unknown, exitCode: number): Outcome {
  const read = Report.safeParse(json);
  if (!read.success) return { passed: 0, failed: 1, details: "vitest has not reported any result." };
  const report = read.data;
  const skipped = report.numPendingTests + report.numTodoTests;
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = report.numFailedTests + skipped + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    ...(skipped > 0 && { details: `${skipped} skipped.` }),
  };
}
