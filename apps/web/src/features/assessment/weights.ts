import type { Evaluation } from "./answer-outcome.ts";

type Weighed = {
  readonly startingPosition: number | null;
  readonly resources: { readonly score: number | null };
  readonly potentials: { readonly score: number | null };
};

/** Below this distance of the two scores the weights are no longer to be read from the result, and do not matter to it. */
const APART = 0.5;

/**
 * With what weight (0–1) each axis went into the starting position. The framework sets how
 * far the stance shifts it, so it is read from the result, not computed a second time.
 * Null where there is no result yet, or where both axes are level.
 */
export function weightsIn({ startingPosition: result, resources, potentials }: Weighed) {
  const [r, p] = [resources.score, potentials.score];
  if (result === null || r === null || p === null || Math.abs(r - p) < APART) return null;
  const weight = (result - p) / (r - p);
  return { resources: weight, potentials: 1 - weight };
}

/** How many criteria of a dimension have to be rated before its score is drawn as firmly as others. */
const FIRM_FROM = 0.8;

/** Rests on too few answers to be read like the others. */
export function isThin({ answered, applicable }: Evaluation["resources"]): boolean {
  return applicable > 0 && answered / applicable < FIRM_FROM;
}
