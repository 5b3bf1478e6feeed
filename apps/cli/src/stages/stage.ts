import { type CommandOptions, runCommand } from "../command.ts";

/** What a stage found: how many things hold, how many do not, and what to read about the latter. */
export type Outcome = { readonly passed: number; readonly failed: number; readonly details?: string };

export type Stage = { readonly title: string; readonly run: (stopping: AbortSignal) => Promise<Outcome> };

export const HOLDS: Outcome = { passed: 1, failed: 0 };

/** One thing that holds or does not; the findings say why not. */
export function judged(findings: readonly string[]): Outcome {
  return findings.length === 0 ? HOLDS : { passed: 0, failed: 1, details: findings.join("\n") };
}

/** A command that is content when it ends with 0. */
export function commandStage(
  title: string,
  command: readonly [string, ...string[]],
  options: CommandOptions = {},
): Stage {
  return {
    title,
    run: async (stopping) => {
      const { code, output } = await runCommand(command, stopping, options);
      return judged(code === 0 ? [] : [output.trim() || `ended with exit code ${code}`]);
    },
  };
}
