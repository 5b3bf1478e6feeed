/**
 * What going abroad costs the people who carry it, per role or group of a venture, and what was agreed about it (§A).
 * A heavy burden without an agreement that is in force is an open point at the gate to operating.
 */
import * as z from "zod";
import { Day } from "./calendar.ts";
import type { Qualification, Scale } from "./framework.ts";
import { Key } from "./text.ts";

const Level = z.int().min(0).max(20);

/** A burden is a role's or a group's: of the two exactly one is said, the other is empty. */
export const RateBurden = z
  .strictObject({
    id: z.uuid(),
    firmId: z.uuid(),
    ventureId: z.uuid(),
    burden: Key,
    role: z.union([z.literal(""), Key]),
    groupName: z.string().trim().max(100),
    level: Level,
    ratedOn: Day,
  })
  .refine(({ role, groupName }) => (role === "") !== (groupName === ""), "is of a role or of a group");
export type RateBurden = z.infer<typeof RateBurden>;

export const ChangeBurden = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  version: z.int().min(1),
  level: Level,
  ratedOn: Day,
});
export type ChangeBurden = z.infer<typeof ChangeBurden>;

/** `document` is what the agreement is called and where it lies. Without `validUntil` it holds until it is taken back. */
export const AnswerBurden = z
  .strictObject({
    id: z.uuid(),
    firmId: z.uuid(),
    burdenId: z.uuid(),
    answer: Key,
    agreedWith: z.string().trim().min(1).max(200),
    agreedOn: Day,
    validUntil: Day.nullable(),
    document: z.string().trim().max(500).default(""),
  })
  .refine(({ agreedOn, validUntil }) => validUntil === null || validUntil >= agreedOn, "ends before it begins");
export type AnswerBurden = z.infer<typeof AnswerBurden>;

export const TakeBackAnswer = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  version: z.int().min(1),
  why: z.string().trim().min(1).max(2000),
});
export type TakeBackAnswer = z.infer<typeof TakeBackAnswer>;

type Rated = { readonly id: string; readonly level: number };
type Agreed = {
  readonly burdenId: string;
  readonly agreedOn: string;
  readonly validUntil: string | null;
  readonly takenBackOn: string | null;
};

/** Whether an agreement holds on this day (yyyy-mm-dd): agreed by then, its last day not past, not taken back. */
export function isInForce(answer: Omit<Agreed, "burdenId">, day: string): boolean {
  const { agreedOn, validUntil, takenBackOn } = answer;
  return agreedOn <= day && (validUntil === null || validUntil >= day) && (takenBackOn === null || takenBackOn > day);
}

/** The burdens of at least `openFrom` on their scale (3 of 0–4, §A) for which nothing is in force on this day, in their order. */
export function openBurdens<B extends Rated>(
  burdens: readonly B[],
  answers: readonly Agreed[],
  openFrom: number,
  day: string,
): readonly B[] {
  const answered = new Set(answers.filter((answer) => isInForce(answer, day)).map(({ burdenId }) => burdenId));
  return burdens.filter(({ id, level }) => level >= openFrom && !answered.has(id));
}

export type BurdenFault =
  | { readonly because: "unknown-item"; readonly kind: "burden" | "role"; readonly key: string }
  | { readonly because: "level-out-of-scale" }
  | { readonly because: "in-the-future" };

/** What of a rated burden this method or this firm does not know; null when all is well. `roles` are those in use. */
export function faultInBurden(
  { burden, role, level, ratedOn }: Pick<RateBurden, "burden" | "role" | "level" | "ratedOn">,
  method: {
    readonly qualification: Qualification;
    readonly scales: readonly Scale[];
    readonly roles: readonly Listed[];
  },
  today: string,
): BurdenFault | null {
  const { qualification, scales, roles } = method;
  if (!isListed(qualification.burdens, burden)) return { because: "unknown-item", kind: "burden", key: burden };
  if (role !== "" && !isListed(roles, role)) return { because: "unknown-item", kind: "role", key: role };
  const scale = scales.find(({ key }) => key === qualification.burdenScale);
  if (!scale?.levels.some(({ value }) => value === level)) return { because: "level-out-of-scale" };
  return ratedOn > today ? { because: "in-the-future" } : null;
}

type Listed = { readonly key: string };

function isListed(items: readonly Listed[], key: string): boolean {
  return items.some((item) => item.key === key);
}
