/**
 * How a form in a country could be left again: what would be lost, how long it takes, what
 * sets it off and when it is looked at next (von Behr 2001, §5, fn39). Money in euros, time in weeks.
 */
import * as z from "zod";
import { Day } from "./calendar.ts";

const note = z.string().trim().max(2000);
const euros = z.number().min(0).max(1_000_000_000_000).nullable();
/** Up to twenty years. */
const weeks = z.int().min(0).max(1040).nullable();

/** Version 0 is that of a card that nobody has written yet. Null and an empty text are "not known". */
export const WriteReversibilityCard = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  placementId: z.uuid(),
  version: z.int().min(0),
  sunkResources: note,
  sunkCost: euros,
  noticeWeeks: weeks,
  noticeNote: note,
  leavingCost: euros,
  leavingWeeks: weeks,
  knowHowExposed: note,
  exitTrigger: note,
  nextLook: Day.nullable(),
});
export type WriteReversibilityCard = z.infer<typeof WriteReversibilityCard>;

/** Whether the card should have been looked at before today. Nobody looks again at a form that is left. */
export function isOverdue(card: { readonly nextLook: string | null }, state: string, today: string): boolean {
  return state !== "left" && card.nextLook !== null && card.nextLook < today;
}
