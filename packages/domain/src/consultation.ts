/** What a works council is consulted about, and what it says (§A). An objection stands until the council withdraws it. */
import * as z from "zod";

export const CONSULTED = ["venture", "burden", "answer", "measure", "need"] as const;
export type Consulted = (typeof CONSULTED)[number];

export const CONSULTATION_VERDICTS = ["comment", "approved", "objected"] as const;
export type ConsultationVerdict = (typeof CONSULTATION_VERDICTS)[number];

/** Who agrees need not say why; a comment and an objection are their words. */
export const GiveConsultation = z
  .strictObject({
    id: z.uuid(),
    firmId: z.uuid(),
    ventureId: z.uuid(),
    about: z.enum(CONSULTED),
    /** The burden, answer, measure or need; the venture itself where it is about all of it. */
    aboutId: z.uuid(),
    verdict: z.enum(CONSULTATION_VERDICTS),
    body: z.string().trim().max(2000),
  })
  .refine(({ verdict, body }) => verdict === "approved" || body !== "", { path: ["body"], message: "says nothing" });
export type GiveConsultation = z.infer<typeof GiveConsultation>;

export const WithdrawConsultation = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  version: z.int().min(1),
  why: z.string().trim().min(1).max(2000),
});
export type WithdrawConsultation = z.infer<typeof WithdrawConsultation>;

type Given = { readonly verdict: ConsultationVerdict; readonly withdrawnOn: string | null };

/** The objections that nobody has withdrawn, in their order. */
export function standingObjections<G extends Given>(consultations: readonly G[]): readonly G[] {
  return consultations.filter(({ verdict, withdrawnOn }) => verdict === "objected" && withdrawnOn === null);
}
