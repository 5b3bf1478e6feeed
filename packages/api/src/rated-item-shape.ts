/** How several people see one item, as the house gets to see it: each of them, and how far they are apart. */
import type { RatingRow } from "@etappe/db/repositories/ratings";
import { ANSWER_KINDS } from "@etappe/domain/answer";
import { spreadOf } from "@etappe/domain/consensus";
import * as z from "zod";

const SpreadShape = z.strictObject({
  count: z.int(),
  notApplicable: z.int(),
  median: z.number().nullable(),
  lowest: z.int().nullable(),
  highest: z.int().nullable(),
  agreement: z.enum(["alone", "agreed", "close", "apart"]),
});

export const RatedItemShape = z.strictObject({
  kind: z.enum(ANSWER_KINDS),
  item: z.string(),
  spread: SpreadShape,
  ratings: z.array(
    z.strictObject({
      by: z.string(),
      side: z.enum(["firm", "house"]),
      isOwn: z.boolean(),
      level: z.int().nullable(),
      notApplicable: z.boolean(),
      note: z.string(),
    }),
  ),
});
export type RatedItemShape = z.infer<typeof RatedItemShape>;

/** By item, in the order in which they were first rated. What was taken back again is left out. */
export function ratedItems(ratings: readonly RatingRow[], userId: string): RatedItemShape[] {
  const said = ratings.filter(({ level, notApplicable, note }) => level !== null || notApplicable || note !== "");
  const firsts = said.filter((rating, index) => said.findIndex((other) => isSameItem(other, rating)) === index);
  return firsts.map(({ kind, item }) => {
    const ofItem = said.filter((rating) => isSameItem(rating, { kind, item }));
    return {
      kind,
      item,
      spread: spreadOf(ofItem),
      ratings: ofItem.map(({ ratedBy, ratedByName, ratedBySide, level, notApplicable, note }) => ({
        by: ratedByName,
        side: ratedBySide,
        isOwn: ratedBy === userId,
        level,
        notApplicable,
        note,
      })),
    };
  });
}

type Of = Pick<RatingRow, "kind" | "item">;

function isSameItem(a: Of, b: Of): boolean {
  return a.kind === b.kind && a.item === b.item;
}
