/**
 * The word of the firm's manager on a decision that needs it (von Behr 2001, §3: management decides, the
 * consultant prepares). It is given to one version of a decision, on the state on which that was taken; a
 * later version needs a word of its own.
 */
import * as z from "zod";

export const VERDICTS = ["approved", "objected"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** An objection says why; an approval may. */
export const GiveApproval = z
  .strictObject({
    id: z.uuid(),
    firmId: z.uuid(),
    decisionId: z.uuid(),
    verdict: z.enum(VERDICTS),
    comment: z.string().trim().max(4000),
  })
  .refine(({ verdict, comment }) => verdict === "approved" || comment !== "", {
    path: ["comment"],
    message: "an objection says why",
  });
export type GiveApproval = z.infer<typeof GiveApproval>;

export type ApprovalState = "not-needed" | "waiting" | Verdict;

/** Where a decision stands with the firm. One objection weighs more than approvals: it wants to be talked about. */
export function approvalState(
  decision: { readonly id: string; readonly needsApproval: boolean },
  approvals: readonly { readonly decisionId: string; readonly verdict: Verdict }[],
): ApprovalState {
  if (!decision.needsApproval) return "not-needed";
  const given = approvals.filter(({ decisionId }) => decisionId === decision.id);
  if (given.some(({ verdict }) => verdict === "objected")) return "objected";
  return given.length > 0 ? "approved" : "waiting";
}
