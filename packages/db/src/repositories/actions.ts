import type { EditAction, PlanAction, ReportAction } from "@etappe/domain/action";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { actionDependencies, actions, comments } from "../schema/actions.ts";
import { corrections } from "../schema/operating.ts";
import { mine, type Scope } from "../scope.ts";

const shown = {
  id: actions.id,
  ventureId: actions.ventureId,
  title: actions.title,
  field: actions.field,
  phase: actions.phase,
  ownerSide: actions.ownerSide,
  owner: actions.owner,
  startOn: actions.startOn,
  dueOn: actions.dueOn,
  effortDays: actions.effortDays,
  state: actions.state,
  progress: actions.progress,
  evidence: actions.evidence,
  visibility: actions.visibility,
  version: actions.version,
};

/** The firm's actions that this actor may see, by due date. */
export async function listActions(scope: Scope, firmId: string) {
  return scope
    .select(shown)
    .from(actions)
    .where(and(mine(scope, actions), eq(actions.firmId, firmId)))
    .orderBy(asc(actions.dueOn), asc(actions.id));
}

export type ActionRow = Awaited<ReturnType<typeof listActions>>[number];

/** A new action; false when this very one was recorded before. */
export async function insertAction(scope: Scope, { dependsOn: _, ...action }: PlanAction): Promise<boolean> {
  const rows = await scope
    .insert(actions)
    .values({ ...action, state: "open" })
    .onConflictDoNothing({ target: [actions.tenantId, actions.id] })
    .returning({ id: actions.id });
  return rows.length === 1;
}

/** Changes an action's plan or its progress if it is still at `version`; the row as it is now, or null. */
export async function updateAction(
  scope: Scope,
  change: Omit<EditAction, "dependsOn"> | ReportAction,
): Promise<ActionRow | null> {
  const { id, firmId, version, ...value } = change;
  const [row] = await scope
    .update(actions)
    .set({ ...value, version: version + 1, updatedAt: sql`now()` })
    .where(and(isAction(scope, firmId, id), eq(actions.version, version)))
    .returning(shown);
  return row ?? null;
}

/** The action, or null when it is not there for this actor. */
export async function findAction(scope: Scope, firmId: string, id: string): Promise<ActionRow | null> {
  const [row] = await scope
    .select(shown)
    .from(actions)
    .where(isAction(scope, firmId, id))
    .limit(1);
  return row ?? null;
}

/** What the firm's actions answer; for the house, because decisions and loops may be its own. */
export async function listActionAnswers(scope: Scope, firmId: string) {
  return scope
    .select({
      id: actions.id,
      criterion: actions.criterion,
      requirement: actions.requirement,
      decisionId: actions.decisionId,
      correctionId: actions.correctionId,
    })
    .from(actions)
    .where(and(mine(scope, actions), eq(actions.firmId, firmId)));
}

export type ActionAnswerRow = Awaited<ReturnType<typeof listActionAnswers>>[number];

/** The correction loops of all the firm's ventures, as something that actions may answer. */
export async function listLoops(scope: Scope, firmId: string) {
  const { id, ventureId, trigger, openedOn, state } = corrections;
  return scope
    .select({ id, ventureId, trigger, openedOn, state })
    .from(corrections)
    .where(and(mine(scope, corrections), eq(corrections.firmId, firmId)))
    .orderBy(asc(openedOn), asc(id));
}

export type LoopRow = Awaited<ReturnType<typeof listLoops>>[number];

/** Which action of the firm waits for which. */
export async function listDependencies(scope: Scope, firmId: string) {
  return scope
    .select({
      id: actionDependencies.id,
      actionId: actionDependencies.actionId,
      dependsOn: actionDependencies.dependsOn,
    })
    .from(actionDependencies)
    .where(and(mine(scope, actionDependencies), eq(actionDependencies.firmId, firmId)));
}

/** Lets an action wait for these and no others. */
export async function replaceDependencies(
  scope: Scope,
  { firmId, actionId }: { firmId: string; actionId: string },
  rows: { added: readonly { id: string; dependsOn: string }[]; removed: readonly string[] },
): Promise<void> {
  if (rows.removed.length > 0) {
    await scope
      .delete(actionDependencies)
      .where(
        and(
          mine(scope, actionDependencies),
          eq(actionDependencies.firmId, firmId),
          inArray(actionDependencies.id, [...rows.removed]),
        ),
      );
  }
  if (rows.added.length > 0) {
    await scope.insert(actionDependencies).values(rows.added.map((row) => ({ ...row, firmId, actionId })));
  }
}

/** What was said about the firm's actions, oldest first. */
export async function listComments(scope: Scope, firmId: string) {
  return scope
    .select({
      id: comments.id,
      actionId: comments.actionId,
      body: comments.body,
      authorName: comments.authorName,
      authorSide: comments.authorSide,
      visibility: comments.visibility,
      writtenAt: comments.createdAt,
    })
    .from(comments)
    .where(and(mine(scope, comments), eq(comments.firmId, firmId)))
    .orderBy(asc(comments.createdAt), asc(comments.id));
}

/** A new comment; false when this very one was recorded before. */
export async function insertComment(scope: Scope, comment: typeof comments.$inferInsert): Promise<boolean> {
  const rows = await scope
    .insert(comments)
    .values(comment)
    .onConflictDoNothing({ target: [comments.tenantId, comments.id] })
    .returning({ id: comments.id });
  return rows.length === 1;
}

function isAction(scope: Scope, firmId: string, id: string) {
  return and(mine(scope, actions), eq(actions.firmId, firmId), eq(actions.id, id));
}
