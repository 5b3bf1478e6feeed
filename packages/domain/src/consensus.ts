/**
 * What several people say of one item before anything is agreed (von Behr 2001, §3: impulses and conditions are
 * weighed by those who decide). Nothing is averaged away: the figures only say how far they are apart, and the
 * value that is agreed may depart from all of them, with a reason.
 */

/** One person's view of an item: a level on its scale, "does not apply", or neither. */
export type View = { readonly level: number | null; readonly notApplicable: boolean };

export type Spread = {
  /** How many people said something. */
  readonly count: number;
  /** How many of them say that it does not apply. */
  readonly notApplicable: number;
  /** Of the levels that were given; between two levels where their number is even. Null when there is none. */
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly agreement: Agreement;
};

/** "alone": fewer than two people. "close": one level apart. "apart": further, or it applies to some and not to others. */
export type Agreement = "alone" | "agreed" | "close" | "apart";

/** How far the views of an item lie apart. Views that say nothing do not count. */
export function spreadOf(views: readonly View[]): Spread {
  const levels = views.flatMap(({ level }) => (level === null ? [] : [level])).sort((a, b) => a - b);
  const notApplicable = views.filter((view) => view.notApplicable).length;
  const lowest = levels[0] ?? null;
  const highest = levels.at(-1) ?? null;
  const width = lowest === null || highest === null ? 0 : highest - lowest;
  const count = levels.length + notApplicable;
  const isMixed = levels.length > 0 && notApplicable > 0;
  const agreement = count < 2 ? "alone" : isMixed || width > 1 ? "apart" : width === 1 ? "close" : "agreed";
  return { count, notApplicable, median: medianOf(levels), lowest, highest, agreement };
}

/**
 * Whether what is agreed departs from how people had rated it: a whole level or more from the median, a level where
 * most say that it does not apply, or the other way round. An answer that says nothing departs from nothing.
 */
export function departs(agreed: View, { count, notApplicable, median }: Spread): boolean {
  if (agreed.notApplicable) return count > 0 && notApplicable * 2 < count;
  if (agreed.level === null || count === 0) return false;
  if (median === null || notApplicable * 2 > count) return true;
  return Math.abs(agreed.level - median) >= 1;
}

/** The refusal of an agreed value that departs from the ratings and does not say why, or null. */
export function departureFault(
  agreed: View & { readonly departure: string },
  spread: Spread,
): "departure-needs-reason" | null {
  return departs(agreed, spread) && agreed.departure.trim() === "" ? "departure-needs-reason" : null;
}

function medianOf(sorted: readonly number[]): number | null {
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
