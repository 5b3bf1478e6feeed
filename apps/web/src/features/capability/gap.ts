/** How a criterion stands against what is required of it, as the screen holds it while somebody moves a slider. */
import { gapOf } from "@etappe/domain/capability";
import type { AnswerValue } from "../assessment/answer-value.ts";
import type { Capability } from "./capability-view.tsx";

export type Stand = {
  readonly criterion: Capability["criteria"][number];
  readonly required: number;
  readonly because: Capability["required"][number]["because"];
  readonly actual: number | "na" | null;
  /** Null: not known, or not applicable. */
  readonly gap: number | null;
};

export function standOf(
  criterion: Capability["criteria"][number],
  required: Capability["required"],
  actual: Stand["actual"],
): Stand {
  const line = required.find((candidate) => candidate.criterion === criterion.key);
  const level = line?.required ?? 0;
  return { criterion, required: level, because: line?.because ?? [], actual, gap: gapOf(level, actual) };
}

export function levelKnown({ level, notApplicable }: Pick<AnswerValue, "level" | "notApplicable">): Stand["actual"] {
  return notApplicable ? "na" : level;
}

/** The widest gaps first, then what is required and not known; what is met or not required is left out. */
export function shortOf(stands: readonly Stand[]): {
  readonly gaps: readonly Stand[];
  readonly unknown: readonly Stand[];
} {
  return {
    gaps: stands.filter(({ gap }) => gap !== null && gap > 0).sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0)),
    unknown: stands.filter(({ required, actual }) => required > 0 && actual === null),
  };
}
