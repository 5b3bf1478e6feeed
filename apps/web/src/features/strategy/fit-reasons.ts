/** What speaks for a strategy type and what against it, out of the full trace: the strongest reasons, in few words. */
import type { Outputs } from "../../router-types.ts";

export type Fit = Outputs["assessments"]["fits"]["fits"][number];
export type TraceEntry = Fit["trace"][number];
export type Lever = Fit["levers"][number];

export type Strength = "full" | "strong" | "medium" | "weak" | "none";
export type Reason = { readonly entry: TraceEntry; readonly strength: Strength };

export type Reasons = {
  readonly inFavour: readonly Reason[];
  readonly against: readonly Reason[];
  readonly open: readonly TraceEntry[];
};

const MOST = 3;

/** The heaviest reasons on either side. A value of exactly one half weighs on neither. */
export function reasonsIn(trace: Fit["trace"]): Reasons {
  const known = trace.flatMap((entry) => (entry.value === null ? [] : [{ entry, value: entry.value }]));
  const heaviest = (weighed: readonly { entry: TraceEntry; value: number; pull: number }[]) =>
    weighed
      .toSorted((a, b) => b.pull - a.pull)
      .slice(0, MOST)
      .map(({ entry, value }) => ({ entry, strength: strengthOf(entry.inverted ? 1 - value : value) }));
  return {
    inFavour: heaviest(
      known
        .filter(({ value }) => value > 0.5)
        .map(({ entry, value }) => ({ entry, value, pull: entry.weight * (value - 0.5) })),
    ),
    against: heaviest(
      known
        .filter(({ value }) => value < 0.5)
        .map(({ entry, value }) => ({ entry, value, pull: entry.weight * (0.5 - value) })),
    ),
    open: trace.filter(({ value }) => value === null),
  };
}

/** How strong the thing itself is in the firm, 0–1, whether or not that speaks for the type. */
function strengthOf(share: number): Strength {
  if (share >= 0.95) return "full";
  if (share > 0.6) return "strong";
  if (share >= 0.4) return "medium";
  return share > 0.05 ? "weak" : "none";
}

/** How many points of the fit (0–100) each indicator brings; null: not known. Together they are the fit. */
export function sharesIn(trace: Fit["trace"]): readonly (number | null)[] {
  const known = trace.reduce((sum, { weight, value }) => sum + (value === null ? 0 : weight), 0);
  return trace.map(({ weight, value }) => (value === null ? null : (100 * weight * value) / known));
}

/**
 * On which side of its deciding level an answer decides. For one not asked yet only the lowest
 * deciding level is known: whether a higher one would do as well depends on how it counts.
 */
export function leverSide({ from, to, carries, label, about }: Lever, trace: Fit["trace"]) {
  if (from !== null) return to > from ? "atLeast" : "atMost";
  const entry = trace.find((candidate) => candidate.about === about && candidate.label.de === label.de);
  const risesWithLevel = entry?.inverted !== true;
  return risesWithLevel === (carries === "over") ? "atLeast" : "exactly";
}

/** Levers that take the least change first; what nobody has asked yet comes first of all: a question is enough. */
export function nearestFirst(levers: readonly Lever[]): readonly Lever[] {
  const distance = ({ from, to }: Lever) => (from === null ? 0 : Math.abs(to - from));
  return levers.toSorted((a, b) => distance(a) - distance(b));
}
