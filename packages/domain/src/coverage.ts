/** Whether enough people can do what the work abroad needs, per competence: "2 of 5 at B1" (§A). */
import { gapOf } from "./qualification.ts";

/** Fewer people than this are a thin cover: one falls ill, and nobody is left who can do it. */
export const ENOUGH_COVER = 2;

/** Those who hold a role that needs the competence. */
export type Coverage = {
  readonly holders: number;
  /** Those known to reach the level that is needed. */
  readonly met: number;
  /** Those of whom nobody has said the level. */
  readonly unknown: number;
  /** met / holders, 0 to 1; null where nobody holds such a role. */
  readonly share: number | null;
};

/** Coverage from the levels of the role holders (null: unknown), all of whom need `required`. */
export function coverageOf(levels: readonly (number | null)[], required: number): Coverage {
  const known = levels.filter((level) => level !== null);
  return coverageFrom({
    holders: levels.length,
    met: known.filter((level) => level >= required).length,
    unknown: levels.length - known.length,
  });
}

/** The same from counts. */
export function coverageFrom(counts: Omit<Coverage, "share">): Coverage {
  return { ...counts, share: counts.holders > 0 ? counts.met / counts.holders : null };
}

/**
 * Whether a competence that a venture needs hangs on too few: `thin` when fewer than two people meet it, whatever
 * those would say of whom nothing is known; `perhaps-thin` when it depends on them; `not-known` when nobody was asked.
 */
export type Cover = "enough" | "thin" | "perhaps-thin" | "not-known";

/**
 * What people in a role are known to reach: single levels (null: unknown), or only numbers, those who hold it, those
 * who meet the level, and those of whom it is unknown (null: nobody has counted them, or the number is not shown).
 */
export type Holders =
  | { readonly kind: "levels"; readonly levels: readonly (number | null)[] }
  | ({ readonly kind: "counted" } & Counts);

type Counts = { readonly holders: number | null; readonly met: number | null; readonly unknown: number | null };

/** How many people a venture needs in a role, and the level that each of them needs. */
export type Places = { readonly people: number; readonly required: number };

export type Standing = Counts & {
  readonly cover: Cover;
  /** Levels that are missing over all places; null where nothing is known. See `missingLevels`. */
  readonly gap: number | null;
};

/** How a need stands in one of its competences. */
export function standingOf(places: Places, known: Holders): Standing {
  const { holders, met, unknown } = known.kind === "levels" ? coverageOf(known.levels, places.required) : known;
  return { holders, met, unknown, cover: coverOf({ holders, met, unknown }), gap: missingLevels(places, known) };
}

/** The cover by these numbers. Where nobody was counted as unknown, those who do not meet it were asked. */
export function coverOf({ holders, met, unknown }: Counts): Cover {
  if (met !== null && met >= ENOUGH_COVER) return "enough";
  const most = met === null ? holders : met + (unknown ?? 0);
  if (most !== null && most < ENOUGH_COVER) return "thin";
  return met === null || unknown === holders ? "not-known" : "perhaps-thin";
}

/**
 * How many levels a need is short of. The places are taken by those known to be nearest to the level; each is short
 * by their gap, and a place that nobody is there for by the whole level. Unknown levels are not counted, and where
 * only numbers are known, everybody who does not meet the level is short by one at least. Null: nothing is known.
 */
export function missingLevels({ people, required }: Places, known: Holders): number | null {
  if (known.kind === "counted") return missingByCount({ people, required }, known);
  const levels = known.levels.filter((level) => level !== null).sort((a, b) => b - a);
  const vacant = Math.max(0, people - known.levels.length);
  if (levels.length === 0 && vacant === 0) return null;
  const short = levels.slice(0, people).reduce((sum, level) => sum + (gapOf(level, required) ?? 0), 0);
  return short + vacant * required;
}

function missingByCount({ people, required }: Places, { holders, met, unknown }: Counts): number | null {
  const vacant = holders === null ? 0 : Math.max(0, people - Math.max(holders, met ?? 0));
  const isOpen = met === null || (unknown !== null && unknown === holders);
  if (isOpen) return vacant > 0 ? vacant * required : null;
  return Math.max(0, people - met - vacant - (unknown ?? 0)) + vacant * required;
}
