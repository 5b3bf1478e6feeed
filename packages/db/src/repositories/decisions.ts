import type { Evaluation } from "@etappe/domain/evaluation";
import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { snapshots } from "../schema/rounds.ts";
import { decisions } from "../schema/ventures.ts";
import { mine, type Scope } from "../scope.ts";

export const decisionShown = {
  id: decisions.id,
  ventureId: decisions.ventureId,
  matter: decisions.matter,
  choice: decisions.choice,
  reason: decisions.reason,
  options: decisions.options,
  decidedBy: decisions.decidedBy,
  decidedOn: decisions.decidedOn,
  reversibility: decisions.reversibility,
  reviewBy: decisions.reviewBy,
  revises: decisions.revises,
  recordedBy: decisions.recordedBy,
  visibility: decisions.visibility,
  snapshotId: decisions.snapshotId,
  needsApproval: decisions.needsApproval,
};

/** Every decision ever settled in the firm's ventures that this actor may see, in the order in which they were recorded. */
export async function listDecisions(scope: Scope, firmId: string) {
  return scope
    .select(decisionShown)
    .from(decisions)
    .where(and(mine(scope, decisions), eq(decisions.firmId, firmId)))
    .orderBy(asc(decisions.createdAt), asc(decisions.id));
}

export type DecisionRow = Awaited<ReturnType<typeof listDecisions>>[number];

/** A settled decision; false when this very one was recorded before. Fails when it revises one that was revised already. */
export async function insertDecision(scope: Scope, decision: DecisionRow & { firmId: string }): Promise<boolean> {
  const rows = await scope
    .insert(decisions)
    .values(decision)
    .onConflictDoNothing({ target: [decisions.tenantId, decisions.id] })
    .returning({ id: decisions.id });
  return rows.length === 1;
}

/**
 * The states on which the decisions of a venture were taken: the hash of each, and for those in `concludedFor`
 * what the model concluded then (null for the others). Nothing for people of the firm.
 */
export async function listDecisionSnapshots(
  scope: Scope,
  place: { readonly firmId: string; readonly ventureId: string },
  concludedFor: readonly string[],
) {
  const { firmId, ventureId } = place;
  const taken = scope
    .select({ id: decisions.snapshotId })
    .from(decisions)
    .where(
      and(
        mine(scope, decisions),
        eq(decisions.firmId, firmId),
        eq(decisions.ventureId, ventureId),
        isNotNull(decisions.snapshotId),
      ),
    );
  return scope
    .select({
      id: snapshots.id,
      hash: snapshots.hash,
      evaluation: sql<Evaluation | null>`case when ${inArray(snapshots.id, [...concludedFor])} then ${snapshots.content}->'evaluation' end`,
    })
    .from(snapshots)
    .where(and(mine(scope, snapshots), eq(snapshots.firmId, firmId), inArray(snapshots.id, taken)));
}
