/** One answer about a firm: an impulse, a criterion of its starting position, one of its capability (von Behr 2001, §1 to §3, §A). */
import * as z from "zod";
import { type Framework, topOfScale } from "./framework.ts";
import type { PartKind } from "./part-kind.ts";
import { Key } from "./text.ts";

export const ANSWER_KINDS = ["impulse", "criterion", "capability"] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** What part of a framework an answer of each kind is about. */
export const PART_OF = {
  impulse: "impulse",
  criterion: "criterion",
  capability: "capability-criterion",
} as const satisfies Record<AnswerKind, PartKind>;

/** Version 0 is that of an item nobody has answered yet. Null is "not asked", which is not the same as 0. */
export const RecordAnswer = z.strictObject({
  firmId: z.uuid(),
  kind: z.enum(ANSWER_KINDS),
  item: Key,
  level: z.int().min(0).max(20).nullable(),
  notApplicable: z.boolean(),
  note: z.string().trim().max(4000),
  /** Why this departs from how people had rated it. Left out: stays as it is. */
  departure: z.string().trim().max(2000).optional(),
  /** The level that is aimed at. Left out: stays as it is; null: none. */
  target: z.int().min(0).max(20).nullable().optional(),
  version: z.int().min(0),
  /** The person at whose hand this was said: a queue that waited must not speak for whoever signs in next. */
  saidBy: z.uuid().optional(),
});
export type RecordAnswer = z.infer<typeof RecordAnswer>;

export type AnswerFault = "unknown-item" | "level-out-of-scale" | "not-applicable-has-no-level";

/** Whether somebody else is signed in by now than the one who said this. */
export function isOfOtherPerson(said: { readonly saidBy?: string | undefined }, actor: { readonly userId: string }) {
  return said.saidBy !== undefined && said.saidBy !== actor.userId;
}

type Rateable = { readonly key: string; readonly scale: string };

/** The items that answers of this kind are about. */
export function itemsOf(kind: AnswerKind, framework: Framework): readonly Rateable[] {
  switch (kind) {
    case "impulse":
      return framework.impulses;
    case "criterion":
      return framework.criteria;
    case "capability":
      return framework.capability.criteria;
  }
}

/** What is wrong with an answer under this framework, or null. Impulses cannot be "not applicable"; a target is a level, too. */
export function faultIn(
  answer: Pick<RecordAnswer, "kind" | "item" | "level" | "notApplicable" | "target">,
  framework: Framework,
): AnswerFault | null {
  const item = itemsOf(answer.kind, framework).find(({ key }) => key === answer.item);
  if (!item) return "unknown-item";
  if (answer.notApplicable && (answer.level !== null || answer.kind === "impulse"))
    return "not-applicable-has-no-level";
  const highest = Math.max(answer.level ?? 0, answer.target ?? 0);
  return highest > topOfScale(framework, item.scale) ? "level-out-of-scale" : null;
}
