/**
 * The line of a path as drawing commands, in two directions from one set of rules: along is
 * where time goes, across is the phase. On a wide screen time runs to the right and phases
 * rise; on a narrow one time runs down and phases stand side by side.
 */
import { PHASES, type Phase } from "@etappe/domain/phase";
import type { PlacedPath, PlacedStep } from "./path-order.ts";

export type Ground = {
  /** From steps to picture units. */
  readonly along: (steps: number) => number;
  readonly across: (phase: Phase) => number;
  /** Which way the next phase lies: up is less on a wide screen, right is more on a narrow one. */
  readonly rise: 1 | -1;
  readonly point: (along: number, across: number) => string;
};

/** Half of what a gate or a loop takes along the line. */
export const HALF = 24;
const LOOP = 34;

/** The straight stretches, each in one phase. */
export function stretches(path: PlacedPath, ground: Ground): readonly { readonly phase: Phase; readonly d: string }[] {
  return path.steps.flatMap((step, index) => {
    const next = path.steps[index + 1];
    if (step.shape === "close") return [];
    const from = ground.along(step.along) + (step.shape === "start" ? 0 : HALF);
    const to = next ? ground.along(next.along) - (next.shape === "close" ? 0 : HALF) : ground.along(path.end);
    const across = ground.across(step.after);
    return [{ phase: step.after, d: `M${ground.point(from, across)}L${ground.point(to, across)}` }];
  });
}

/** How the line passes a step: through a gate, or around a loop. Null where it just begins or ends. */
export function passage(step: PlacedStep, ground: Ground): string | null {
  const at = ground.along(step.along);
  const [from, to] = [ground.across(step.before), ground.across(step.after)];
  const p = ground.point;
  switch (step.shape) {
    case "gate":
      return `M${p(at - HALF, from)}C${p(at, from)} ${p(at, to)} ${p(at + HALF, to)}`;
    case "loop-back": {
      // An S: onward, back against time, and onward again on the earlier phase.
      const middle = (from + to) / 2;
      const [ahead, behind] = [at + HALF * 2, at - HALF * 2];
      return (
        `M${p(at - HALF, from)}C${p(ahead, from)} ${p(ahead, middle)} ${p(at, middle)}` +
        `C${p(behind, middle)} ${p(behind, to)} ${p(at + HALF, to)}`
      );
    }
    case "loop":
    case "loop-open": {
      const top = from + ground.rise * LOOP;
      const [ahead, behind] = [at + HALF * 1.6, at - HALF * 1.6];
      return (
        `M${p(at - HALF, from)}C${p(ahead, from)} ${p(ahead, top)} ${p(at, top)}` +
        `C${p(behind, top)} ${p(behind, from)} ${p(at + HALF, from)}`
      );
    }
    case "start":
    case "close":
      return null;
  }
}

/** Where the mark of a step stands, across the line. */
export function markAcross(step: PlacedStep, ground: Ground): number {
  const [from, to] = [ground.across(step.before), ground.across(step.after)];
  if (step.shape === "loop" || step.shape === "loop-open") return from + ground.rise * LOOP;
  return step.shape === "gate" || step.shape === "loop-back" ? (from + to) / 2 : to;
}

export function laneOf(phase: Phase): number {
  return PHASES.indexOf(phase);
}
