/**
 * From what position a firm starts (von Behr 2001, §1): what it lacks (resources) and
 * what it has (potentials), always as two axes. How they weigh against each other
 * depends on the stance.
 */
import type { Framework } from "./framework.ts";

/** Criterion levels as shares of their scale (0–1); "na" is not applicable, a missing key was not asked. */
export type CriterionShares = ReadonlyMap<string, number | "na">;

export type DimensionScore = {
  /** 0–100, or null when no applicable criterion was answered. */
  readonly score: number | null;
  /** Answered / applicable, 0–1; null when no criterion is applicable. */
  readonly coverage: number | null;
  readonly answered: number;
  readonly applicable: number;
  /** The applicable criteria that nobody has answered yet, in the framework's order. */
  readonly missing: readonly string[];
};

/** The weighted score of one dimension over its answered, applicable criteria. */
export function scoreDimension(dimension: string, shares: CriterionShares, framework: Framework): DimensionScore {
  return scoreOf(
    framework.criteria.filter((criterion) => criterion.dimension === dimension),
    shares,
  );
}

/** The weighted score, 0–100, of criteria that belong together, over those answered and applicable. */
export function scoreOf(
  criteria: readonly { readonly key: string; readonly weight: number }[],
  shares: CriterionShares,
): DimensionScore {
  const applicable = criteria.filter(({ key }) => shares.get(key) !== "na");
  let weights = 0;
  let sum = 0;
  const missing: string[] = [];
  for (const criterion of applicable) {
    const share = shares.get(criterion.key);
    if (typeof share !== "number") {
      missing.push(criterion.key);
      continue;
    }
    weights += criterion.weight;
    sum += criterion.weight * share;
  }
  const answered = applicable.length - missing.length;
  return {
    score: weights === 0 ? null : (100 * sum) / weights,
    coverage: applicable.length === 0 ? null : answered / applicable.length,
    answered,
    applicable: applicable.length,
    missing,
  };
}

/**
 * Starting position 0–100 = w·resources + (1 − w)·potentials. Under a reactive entry the
 * difficult conditions weigh more, under an active one the potentials do (§1). Null when
 * either axis is unknown; an unknown stance counts as neither.
 */
export function startingPosition(
  resources: number | null,
  potentials: number | null,
  stance: number | null,
  framework: Framework,
): number | null {
  if (resources === null || potentials === null) return null;
  const { base, stanceShift } = framework.startingPosition;
  const weight = base - stanceShift * (stance ?? 0);
  return weight * resources + (1 - weight) * potentials;
}

/** The answered criteria that hold the firm back most: the lowest shares first, heavier weight first among equals. */
export function heldBackBy(shares: CriterionShares, framework: Framework, count: number): readonly string[] {
  return framework.criteria
    .flatMap((criterion) => {
      const share = shares.get(criterion.key);
      return typeof share === "number" && share < 0.5 ? [{ key: criterion.key, share, weight: criterion.weight }] : [];
    })
    .sort((a, b) => a.share - b.share || b.weight - a.weight)
    .slice(0, count)
    .map(({ key }) => key);
}
