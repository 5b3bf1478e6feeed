/** A decision as it stands in the register, with what became of the ground under it and of its approval. */
import type { ApprovalRow } from "@etappe/db/repositories/approvals";
import type { DecisionRow } from "@etappe/db/repositories/decisions";
import { approvalState, VERDICTS } from "@etappe/domain/approval";
import { REVERSIBILITIES } from "@etappe/domain/decision";
import * as z from "zod";
import { Id, Words } from "./shapes.ts";

export const OptionShape = z.strictObject({
  text: z.string(),
  pros: z.array(z.string()),
  cons: z.array(z.string()),
  chosen: z.boolean(),
  keptOpen: z.boolean(),
});

/** What a decision says, as it was settled. */
export const DecisionShape = z.strictObject({
  id: Id,
  matter: z.string(),
  choice: z.string(),
  reason: z.string(),
  options: z.array(OptionShape),
  decidedBy: z.string(),
  decidedOn: z.string(),
  reversibility: z.enum(REVERSIBILITIES),
  reviewBy: z.string(),
  revises: Id.nullable(),
  recordedBy: z.string(),
  visibility: z.enum(["internal", "shared"]),
});

const BandShape = z.enum(["reactive", "mixed", "active"]).nullable();

export const MaterialChangeShape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("stance"), from: BandShape, to: BandShape }),
  z.strictObject({ kind: z.literal("position"), from: z.number().nullable(), to: z.number().nullable() }),
  z.strictObject({ kind: z.literal("suggestion"), type: Words, suggested: z.boolean() }),
  z.strictObject({ kind: z.literal("leap"), country: z.string(), form: Words }),
  z.strictObject({ kind: z.literal("reached-level"), from: z.int(), to: z.int() }),
]);
export type MaterialChangeShape = z.infer<typeof MaterialChangeShape>;

export const ApprovalShape = z.strictObject({
  state: z.enum(["not-needed", "waiting", ...VERDICTS]),
  given: z.array(
    z.strictObject({ id: Id, verdict: z.enum(VERDICTS), comment: z.string(), name: z.string(), on: z.string() }),
  ),
});

export function decisionShape(decision: DecisionRow): z.infer<typeof DecisionShape> {
  const { ventureId: _, snapshotId: _snapshot, needsApproval: _approval, options, ...said } = decision;
  return { ...said, options: options.map(optionShape) };
}

/** Options that were recorded before there were arguments have none. */
export function optionShape(option: DecisionRow["options"][number]): z.infer<typeof OptionShape> {
  const { text, keptOpen, pros = [], cons = [], chosen = false } = option;
  return { text, pros: [...pros], cons: [...cons], chosen, keptOpen };
}

export function approvalShape(decision: DecisionRow, approvals: readonly ApprovalRow[]): z.infer<typeof ApprovalShape> {
  const given = approvals
    .filter(({ decisionId }) => decisionId === decision.id)
    .map(({ id, verdict, comment, givenByName, givenOn }) => ({
      id,
      verdict,
      comment,
      name: givenByName,
      on: givenOn,
    }));
  return { state: approvalState(decision, approvals), given };
}
