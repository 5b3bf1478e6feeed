/**
 * Correction loops (von Behr 2001, §5, fn20, fn38, fn39): what set one off, what it questions, what
 * was found, and how it went on. Going back is a normal act with a record.
 */
import * as z from "zod";
import { Visibility } from "./access.ts";
import { ACTION_SIDES } from "./action.ts";
import { Day } from "./calendar.ts";
import { QUESTIONED } from "./phase.ts";
import { Key } from "./text.ts";

/** How a loop may end. The words are the framework's; what follows from each is the model's. */
export const CORRECTION_OUTCOMES = ["continue", "adjust", "step-up", "step-back", "relocate-back", "exit"] as const;
export type CorrectionOutcome = (typeof CORRECTION_OUTCOMES)[number];

/** What set a loop off by itself; by hand nothing but a person did. */
export const CORRECTION_CAUSES = ["by-hand", "indicator", "exit-condition", "review"] as const;
export type CorrectionCause = (typeof CORRECTION_CAUSES)[number];

/** Coming home and leaving end the venture, with what was learned (fn20, fn39). */
export function endsTheVenture(outcome: CorrectionOutcome): outcome is "relocate-back" | "exit" {
  return outcome === "relocate-back" || outcome === "exit";
}

const words = z.string().trim().max(4000);
const ofVenture = { firmId: z.uuid(), ventureId: z.uuid() };

/** Opened by hand, or taking up a cause that raised itself: then `causeId` says which. */
export const OpenCorrection = z.strictObject({
  ...ofVenture,
  id: z.uuid(),
  trigger: Key,
  causeKind: z.enum(CORRECTION_CAUSES),
  causeId: z.uuid().nullable(),
  questioned: z.enum(QUESTIONED),
  occasion: words,
});
export type OpenCorrection = z.infer<typeof OpenCorrection>;

/** Something to be done because of a loop: it becomes an action on the roadmap. */
const Consequence = z.strictObject({
  id: z.uuid(),
  title: z.string().trim().min(1).max(300),
  field: Key,
  ownerSide: z.enum(ACTION_SIDES),
  owner: z.string().trim().max(200),
  dueOn: Day,
  visibility: Visibility,
});

/** What came of a loop. `nextReview` confirms the decision whose review raised it, until a new date. */
export const SettleCorrection = z.strictObject({
  ...ofVenture,
  id: z.uuid(),
  version: z.int().min(1),
  outcome: z.enum(CORRECTION_OUTCOMES),
  findings: words.min(1),
  lessons: words,
  consequences: z.array(Consequence).max(30),
  nextReviewOn: Day.nullable(),
});
export type SettleCorrection = z.infer<typeof SettleCorrection>;

export type SettlingFault = {
  readonly because: "lessons-missing" | "next-review-missing" | "next-review-not-ahead";
};

/**
 * What speaks against settling a loop like this, or null. Whoever leaves writes down what was learned
 * (fn39). A decision whose review raised the loop and that still stands (`confirms`) needs a next look
 * ahead of `today`, unless the venture ends.
 */
export function faultInSettling(
  { outcome, lessons, nextReviewOn }: Pick<SettleCorrection, "outcome" | "lessons" | "nextReviewOn">,
  confirms: boolean,
  today: string,
): SettlingFault | null {
  if (endsTheVenture(outcome)) return lessons === "" ? { because: "lessons-missing" } : null;
  if (!confirms) return null;
  if (nextReviewOn === null) return { because: "next-review-missing" };
  return nextReviewOn > today ? null : { because: "next-review-not-ahead" };
}
