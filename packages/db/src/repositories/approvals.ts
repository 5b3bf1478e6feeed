import { and, asc, eq, sql } from "drizzle-orm";
import { approvals } from "../schema/ventures.ts";
import { mine, type Scope } from "../scope.ts";

/** What the firm's managers have said about its decisions, in the order in which they said it. */
export async function listApprovals(scope: Scope, firmId: string) {
  return scope
    .select({
      id: approvals.id,
      decisionId: approvals.decisionId,
      verdict: approvals.verdict,
      comment: approvals.comment,
      givenBy: approvals.givenBy,
      givenByName: approvals.givenByName,
      givenOn: approvals.givenOn,
    })
    .from(approvals)
    .where(and(mine(scope, approvals), eq(approvals.firmId, firmId)))
    .orderBy(asc(approvals.createdAt), asc(approvals.id));
}

export type ApprovalRow = Awaited<ReturnType<typeof listApprovals>>[number];

/** Whoever speaks about a decision stands in line here until the transaction ends: a person says one word, not two at once. */
export async function lockApprovals(scope: Scope, decisionId: string): Promise<void> {
  await scope.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`approvals/${scope.tenantId}/${decisionId}`}, 0))`,
  );
}

/** What somebody says to a decision; false when this very word was recorded before. */
export async function insertApproval(
  scope: Scope,
  approval: ApprovalRow & { readonly firmId: string; readonly ventureId: string },
): Promise<boolean> {
  const rows = await scope
    .insert(approvals)
    .values(approval)
    .onConflictDoNothing({ target: [approvals.tenantId, approvals.id] })
    .returning({ id: approvals.id });
  return rows.length === 1;
}
