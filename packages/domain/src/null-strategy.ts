/**
 * Staying at home as a decision that stands (von Behr 2001, §4, fn15): its reasons are watched, and on a
 * day it is looked at again by starting a venture that goes on from it.
 */
export type NullStrategy = {
  readonly ventureId: string;
  readonly since: string;
  readonly learned: string;
  readonly watch: readonly string[];
  readonly lookAgainOn: string;
};

/** A step on the path of a venture, as far as null strategies are told from it. */
export type NullStrategyStep = {
  readonly ventureId: string;
  readonly kind: "start" | "advance" | "correct" | "close";
  readonly outcome: string | null;
  readonly movedOn: string;
  readonly reason: string;
  readonly watch: readonly string[];
  readonly lookAgainOn: string | null;
  /** Of a start: the null strategy that it goes on from. */
  readonly otherVenture: string | null;
};

/** The null strategies of a firm that no later venture has taken up again, soonest look first. `steps` are all its ventures'. */
export function standingNullStrategies(steps: readonly NullStrategyStep[]): NullStrategy[] {
  const takenUp = new Set(steps.filter(({ kind }) => kind === "start").map(({ otherVenture }) => otherVenture));
  return steps
    .flatMap(({ kind, outcome, lookAgainOn, ventureId, movedOn, reason, watch }) =>
      kind === "close" && outcome === "null-strategy" && lookAgainOn !== null && !takenUp.has(ventureId)
        ? [{ ventureId, since: movedOn, learned: reason, watch, lookAgainOn }]
        : [],
    )
    .sort((a, b) => (a.lookAgainOn < b.lookAgainOn ? -1 : a.lookAgainOn > b.lookAgainOn ? 1 : 0));
}
