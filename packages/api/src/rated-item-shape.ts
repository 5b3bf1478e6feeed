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
      /** The question read otherwise when this was said: it stands here and counts no more. */
      outdated: z.boolean(),
    }),
  ),
});
export type RatedItemShape = z.infer<typeof RatedItemShape>;

/**
 * By item, in the order in which they were first rated. What was taken back again is left out. `isCurrent` says
 * whether a question still reads as it did when it was rated; a round that has ended is shown as it was.
 */
export function ratedItems(
  ratings: readonly RatingRow[],
  userId: string,
  isCurrent: (rating: RatingRow) => boolean = () => true,
): RatedItemShape[] {
  const said = ratings.filter(({ level, notApplicable, note }) => level !== null || notApplicable || note !== "");
  const firsts = said.filter((rating, index) => said.findIndex((other) => isSameItem(other, rating)) === index);
  return firsts.map(({ kind, item }) => {
    const ofItem = said.filter((rating) => isSameItem(rating, { kind, item }));
    return {
      kind,
      item,
      spread: spreadOf(ofItem.filter(isCurrent)),
      ratings: ofItem.map((rating) => ({
        by: rating.ratedByName,
        side: rating.ratedBySide,
        isOwn: rating.ratedBy === userId,
        level: rating.level,
        notApplicable: rating.notApplicable,
        note: rating.note,
        outdated: !isCurrent(rating),
      })),
    };
  });
}

type Of = Pick<RatingRow, "kind" | "item">;

function isSameItem(a: Of, b: Of): boolean {
  return a.kind === b.kind && a.item === b.item;
}
