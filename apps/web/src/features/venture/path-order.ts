/** Where the steps of a venture's path stand along its line: in their order, further apart where more time lies between. */
import type { Phase } from "@etappe/domain/phase";

export type PathStep = {
  readonly id: string;
  /** `look` is a loop that is not settled yet. */
  readonly kind: "start" | "advance" | "correct" | "look" | "close";
  readonly fromPhase: Phase | null;
  readonly toPhase: Phase | null;
  readonly movedOn: string;
};

export type PlacedStep = {
  readonly id: string;
  /** Counted from 1, the same in the picture and in the list. */
  readonly number: number;
  readonly shape: "start" | "gate" | "loop-back" | "loop" | "loop-open" | "close";
  /** In steps from the beginning. */
  readonly along: number;
  readonly before: Phase;
  readonly after: Phase;
  readonly on: string;
};

export type PlacedPath = {
  readonly steps: readonly PlacedStep[];
  /** Where the line ends: at the close, or today. */
  readonly end: number;
  /** Beyond the end: where a null strategy is looked at again. */
  readonly ahead: { readonly along: number; readonly on: string } | null;
  readonly isClosed: boolean;
  readonly phase: Phase;
};

/** `lookAgainOn` is the day of a null strategy. */
export function placePath(path: readonly PathStep[], today: string, lookAgainOn: string | null = null): PlacedPath {
  const steps: PlacedStep[] = [];
  let along = 0;
  let phase: Phase = path[0]?.toPhase ?? "decision";
  for (const [index, step] of path.entries()) {
    const previous = path[index - 1];
    if (previous) along += stretch(previous.movedOn, step.movedOn);
    const after: Phase = step.toPhase ?? phase;
    steps.push({
      id: step.id,
      number: index + 1,
      shape: shapeOf(step.kind, phase, after),
      along,
      before: step.fromPhase ?? phase,
      after,
      on: step.movedOn,
    });
    phase = after;
  }
  const last = path.at(-1);
  const isClosed = last?.kind === "close";
  const end = isClosed || !last ? along : along + stretch(last.movedOn, today);
  const ahead =
    last && lookAgainOn !== null ? { along: end + stretch(last.movedOn, lookAgainOn), on: lookAgainOn } : null;
  return { steps, end, ahead, isClosed, phase };
}

function shapeOf(kind: PathStep["kind"], before: Phase, after: Phase): PlacedStep["shape"] {
  switch (kind) {
    case "start":
      return "start";
    case "advance":
      return "gate";
    case "correct":
      return before === after ? "loop" : "loop-back";
    case "look":
      return "loop-open";
    case "close":
      return "close";
  }
}

/**
 * One step for what follows at once, up to two and a half for years between: the line shows
 * where it was quiet, and a long rest does not push everything else together.
 */
function stretch(from: string, to: string): number {
  const days = Math.max(0, (Date.parse(to) - Date.parse(from)) / 86_400_000);
  return 1 + Math.min(1.5, Math.log2(1 + days / 30) / 3);
}
