/**
 * Settled decision matters (von Behr 2001, §3): what was chosen and why, what stays open,
 * how hard it would be to go back, and when it is looked at again. Nothing is overwritten.
 */
import * as z from "zod";
import { Visibility } from "./access.ts";
import { Day } from "./calendar.ts";
import { Key } from "./text.ts";

export const REVERSIBILITIES = ["easy", "costly", "hardly"] as const;
export type Reversibility = (typeof REVERSIBILITIES)[number];

const sentence = z.string().trim().min(1).max(4000);
const ARGUMENTS = z.array(z.string().trim().min(1).max(500)).max(10);

/** What was on the table: with what speaks for it and against it, and whether it was taken or is kept open. */
export const DecisionOption = z.strictObject({
  text: z.string().trim().min(1).max(500),
  pros: ARGUMENTS,
  cons: ARGUMENTS,
  chosen: z.boolean(),
  keptOpen: z.boolean(),
});
export type DecisionOption = z.infer<typeof DecisionOption>;

/** `revises` names the decision that this one takes the place of; null for the first on its matter. */
export const SettleDecision = z
  .strictObject({
    id: z.uuid(),
    firmId: z.uuid(),
    ventureId: z.uuid(),
    matter: Key,
    choice: sentence,
    reason: sentence,
    options: z.array(DecisionOption).max(20),
    decidedBy: z.string().trim().min(1).max(200),
    decidedOn: Day,
    reversibility: z.enum(REVERSIBILITIES),
    reviewBy: Day,
    revises: z.uuid().nullable(),
    visibility: Visibility,
  })
  .refine((decision) => decision.reviewBy > decision.decidedOn, {
    path: ["reviewBy"],
    message: "is not after the decision",
  })
  .refine(({ options }) => options.filter(({ chosen }) => chosen).length <= 1, {
    path: ["options"],
    message: "more than one is the chosen one",
  })
  .refine(({ options }) => options.every(({ chosen, keptOpen }) => !(chosen && keptOpen)), {
    path: ["options"],
    message: "the chosen one is not kept open",
  });
export type SettleDecision = z.infer<typeof SettleDecision>;

/** Which decision's state of knowledge is asked for. */
export const KnownThen = z.strictObject({ firmId: z.uuid(), ventureId: z.uuid(), decisionId: z.uuid() });
export type KnownThen = z.infer<typeof KnownThen>;

/** The decisions that stand: of each matter the one that no other revises. */
export function standing<D extends { readonly id: string; readonly revises: string | null }>(
  decisions: readonly D[],
): D[] {
  const revised = new Set(decisions.map((decision) => decision.revises));
  return decisions.filter((decision) => !revised.has(decision.id));
}
