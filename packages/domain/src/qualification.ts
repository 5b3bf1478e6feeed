/**
 * How far people's levels fall short of what their roles need, in figures (§A). What nobody has said
 * is unknown: it is never counted as 0, and every figure stands beside how much of it is known.
 */

/** What one person needs in one competence and has. Levels are those of the competence's scale, from 0. */
export type Pair = {
  readonly required: number;
  /** Above 0. */
  readonly weight: number;
  /** Null: unknown. */
  readonly actual: number | null;
};

/** How many levels are missing, 0 or more; null while the actual level is unknown. */
export function gapOf(actual: number | null, required: number): number | null {
  return actual === null ? null : Math.max(0, required - actual);
}

/** The sums that a gap index is made of; those of groups without a person in common can be added up. */
export type GapSums = {
  readonly pairs: number;
  readonly knownPairs: number;
  /** Σ weight · required over the known pairs. */
  readonly weightedRequired: number;
  /** Σ weight · gap over the known pairs. */
  readonly weightedGap: number;
};

export type GapIndex = {
  /** 100 · Σ weight · gap / Σ weight · required over the known pairs: 0 where nothing is missing, 100 where everything is. Null where nothing is known. */
  readonly index: number | null;
  /** The share of pairs whose level is known, 0 to 1; null where nobody needs anything. */
  readonly known: number | null;
};

/** The sums over these pairs: of an employee, a role or a firm. */
export function gapSums(pairs: readonly Pair[]): GapSums {
  let [knownPairs, weightedRequired, weightedGap] = [0, 0, 0];
  for (const { actual, required, weight } of pairs) {
    const gap = gapOf(actual, required);
    if (gap === null) continue;
    knownPairs += 1;
    weightedRequired += weight * required;
    weightedGap += weight * gap;
  }
  return { pairs: pairs.length, knownPairs, weightedRequired, weightedGap };
}

/** The index that these sums make, and how much of it is known. Never show one without the other. */
export function gapIndexOf({ pairs, knownPairs, weightedRequired, weightedGap }: GapSums): GapIndex {
  return {
    index: weightedRequired > 0 ? Math.min(100, (100 * weightedGap) / weightedRequired) : null,
    known: pairs > 0 ? knownPairs / pairs : null,
  };
}

/** The gap index of an employee, a role or a firm, from the pairs of its people. */
export function gapIndex(pairs: readonly Pair[]): GapIndex {
  return gapIndexOf(gapSums(pairs));
}

/** After so many days a date counts half as near: about the time in which a course or a hiring gets going. */
const HALF_AS_NEAR = 90;

/**
 * How near a date is, above 0 and at most 1: 1 on the day itself and when it is past, then falling, ½ a quarter of a
 * year ahead, ¼ three quarters ahead. `days` until the date, negative when it is past.
 */
export function nearnessOf(days: number): number {
  return HALF_AS_NEAR / (HALF_AS_NEAR + Math.max(0, days));
}

/**
 * What to look at first: missing levels × weight of the competence in the role × nearness of the date, 0 or more.
 * Null where the gap is unknown: that is a question to answer, not a gap of 0.
 */
export function priorityOf({
  gap,
  weight,
  days,
}: {
  readonly gap: number | null;
  readonly weight: number;
  readonly days: number;
}): number | null {
  return gap === null ? null : gap * weight * nearnessOf(days);
}
