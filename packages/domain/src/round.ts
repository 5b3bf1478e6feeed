/** Rounds of assessment: a firm is looked at again, and what was known before stays readable (von Behr 2001, §3). */
import * as z from "zod";

/** Ends the round that runs and begins the next one with its answers. `ends` is null where none runs yet. */
export const StartRound = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  ends: z.uuid().nullable(),
  /** What the round is about, in the house's own words; may be left empty. */
  title: z.string().trim().max(120),
});
export type StartRound = z.infer<typeof StartRound>;

/** Whether an answer was given, or looked at again, in the round that began then. Both are moments. */
export function isOfThisRound(answeredAt: Date, begunAt: Date): boolean {
  return answeredAt.getTime() >= begunAt.getTime();
}
