/** How one person sees one item in a round of assessment, before anything is agreed (von Behr 2001, §3). */
import * as z from "zod";
import { ANSWER_KINDS, type AnswerFault } from "./answer.ts";
import type { Glossary } from "./glossary.ts";
import { Key } from "./text.ts";
import { type AskedOn, stillReads } from "./upgrade-wording.ts";

/** Version 0 is that of an item which this person has not rated in this round. */
export const GiveRating = z.strictObject({
  firmId: z.uuid(),
  roundId: z.uuid(),
  kind: z.enum(ANSWER_KINDS),
  item: Key,
  level: z.int().min(0).max(20).nullable(),
  notApplicable: z.boolean(),
  note: z.string().trim().max(4000),
  version: z.int().min(0),
  /** The person at whose hand this was said: a queue that waited must not speak for whoever signs in next. */
  saidBy: z.uuid().optional(),
});
export type GiveRating = z.infer<typeof GiveRating>;

/** What is wrong with a rating under the questions that this firm is asked, or null. Only they may be rated. */
export function faultInRating(
  rating: Pick<GiveRating, "kind" | "item" | "level" | "notApplicable">,
  { questions, scales }: Pick<Glossary, "questions" | "scales">,
): AnswerFault | null {
  const question = questions.find(({ kind, key }) => kind === rating.kind && key === rating.item);
  const scale = scales.find(({ key }) => key === question?.scale);
  if (!question || !scale) return "unknown-item";
  if (rating.notApplicable && (rating.level !== null || rating.kind === "impulse"))
    return "not-applicable-has-no-level";
  const isOnScale = rating.level === null || scale.levels.some(({ value }) => value === rating.level);
  return isOnScale ? null : "level-out-of-scale";
}

/** Whether a rating that was given to the questions of `then` can be taken as given to those of `now`. */
export function stillRates(
  rating: Pick<GiveRating, "kind" | "item">,
  then: Pick<Glossary, "questions" | "scales">,
  now: Pick<Glossary, "questions" | "scales">,
): boolean {
  return then === now || stillReads(questionIn(rating, then), questionIn(rating, now));
}

function questionIn(
  { kind, item }: Pick<GiveRating, "kind" | "item">,
  { questions, scales }: Pick<Glossary, "questions" | "scales">,
): AskedOn | undefined {
  const question = questions.find((one) => one.kind === kind && one.key === item);
  const levels = scales.find(({ key }) => key === question?.scale)?.levels;
  return question && levels && { asked: { ...question, help: question.help ?? undefined }, levels };
}
