import {
  type ActionRow,
  findAction,
  insertAction,
  insertComment,
  listActionAnswers,
  listActions,
  listComments,
  listDependencies,
  listLoops,
  replaceDependencies,
  updateAction,
} from "@etappe/db/repositories/actions";
import { refreshDue } from "@etappe/db/repositories/portfolio";
import { can, isHouseRole } from "@etappe/domain/access";
import {
  ACTION_SIDES,
  ACTION_STATES,
  EditAction,
  PlanAction,
  ReportAction,
  WriteComment,
  waitsForItself,
} from "@etappe/domain/action";
import * as z from "zod";
import { AnsweredShape, answerable, answeredBy, PlanningShape, planningOf } from "./action-planning.ts";
import { changed, recordChange, saidBefore, somebodyWasFaster, theFirmLocked, unknownItem } from "./changing.ts";
import { readFirmRecord } from "./firm-record.ts";
import { Done, Id, OfFirm, PhaseShape } from "./shapes.ts";
import { allowed, found, refuse, router, type Work } from "./trpc.ts";

export const ActionShape = z.strictObject({
  id: Id,
  ventureId: Id.nullable(),
  title: z.string(),
  field: z.string(),
  phase: PhaseShape,
  ownerSide: z.enum(ACTION_SIDES),
  owner: z.string(),
  startOn: z.string().nullable(),
  dueOn: z.string(),
  effortDays: z.number().nullable(),
  state: z.enum(ACTION_STATES),
  progress: z.int(),
  evidence: z.string(),
  visibility: z.enum(["internal", "shared"]),
  version: z.int(),
});

/** An action that nobody has tied to anything. */
const NO_ANSWER = { criterion: null, requirement: null, decisionId: null, correctionId: null };

export const CommentShape = z.strictObject({
  id: Id,
  actionId: Id,
  body: z.string(),
  authorName: z.string(),
  authorSide: z.enum(ACTION_SIDES),
  visibility: z.enum(["internal", "shared"]),
  writtenAt: z.iso.datetime(),
});

export const actionsRouter = router({
  /** What planning needs: the firm's actions, what waits for what, and the fields to choose from. */
  list: allowed("firm:read")
    .input(OfFirm)
    .output(
      z.strictObject({
        actions: z.array(ActionShape.extend({ dependsOn: z.array(Id), answers: z.array(AnsweredShape) })),
        comments: z.array(CommentShape),
        planning: PlanningShape,
        mayEdit: z.boolean(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const [dependencies, comments, answers, loops] = await Promise.all([
        listDependencies(ctx.scope, input.firmId),
        listComments(ctx.scope, input.firmId),
        listActionAnswers(ctx.scope, input.firmId),
        listLoops(ctx.scope, input.firmId),
      ]);
      const answersOf = new Map(answers.map((row) => [row.id, row]));
      return {
        actions: record.actions.map((action) => ({
          ...action,
          dependsOn: dependencies.filter(({ actionId }) => actionId === action.id).map(({ dependsOn }) => dependsOn),
          answers: answeredBy({ ...NO_ANSWER, ...answersOf.get(action.id), ...action }, record, loops),
        })),
        comments: comments.map(commentShape),
        planning: planningOf(record, loops, ctx.today),
        mayEdit: can(ctx.actor, "action:edit"),
      };
    }),

  plan: allowed("action:edit")
    .input(PlanAction)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await plannable(ctx, input);
      if (await insertAction(ctx.scope, input)) {
        await waitFor(ctx, input);
        await changed(ctx, input.firmId, {
          event: "action.planned",
          subject: input.id,
          details: { field: input.field },
        });
      } else saidBefore(await listActions(ctx.scope, input.firmId), input.id);
      return { id: input.id };
    }),

  edit: allowed("action:edit")
    .input(EditAction)
    .output(ActionShape)
    .mutation(async ({ ctx, input }) => {
      await plannable(ctx, input);
      const { dependsOn: _, ...plan } = input;
      const saved = await updateAction(ctx.scope, plan);
      if (!saved) return somebodyWasFaster(found(await findAction(ctx.scope, input.firmId, input.id)));
      await waitFor(ctx, input);
      await changed(ctx, input.firmId, {
        event: "action.edited",
        subject: input.id,
        details: { version: saved.version },
      });
      return saved;
    }),

  /** How far it has come. People of the firm report on what is theirs to do. */
  report: allowed("action:report")
    .input(ReportAction)
    .output(ActionShape)
    .mutation(async ({ ctx, input }) => {
      const action = found(await findAction(ctx.scope, input.firmId, input.id));
      if (!mayReport(ctx, action)) return refuse("PRECONDITION_FAILED", { because: "not-yours-to-report" });
      const saved = await updateAction(ctx.scope, input);
      if (!saved) return somebodyWasFaster(found(await findAction(ctx.scope, input.firmId, input.id)));
      const change = {
        event: "action.reported",
        subject: input.id,
        details: { state: input.state, progress: input.progress },
      };
      await recordChange(ctx, input.firmId, change);
      await refreshDue(ctx.scope, input.firmId, ctx.now);
      return saved;
    }),

  comment: allowed("comment:write")
    .input(WriteComment)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      found(await findAction(ctx.scope, input.firmId, input.actionId));
      const side = isHouseRole(ctx.actor.role) ? ("house" as const) : ("firm" as const);
      // What a firm says is never hidden from itself.
      const visibility = side === "firm" ? "shared" : input.visibility;
      const author = { authorId: ctx.actor.userId, authorName: ctx.actor.name, authorSide: side };
      if (await insertComment(ctx.scope, { ...input, visibility, ...author })) {
        await recordChange(ctx, input.firmId, { event: "action.commented", subject: input.actionId });
      } else saidBefore(await listComments(ctx.scope, input.firmId), input.id);
      return { id: input.id };
    }),
});

/** The house reports on everything, a firm's people on what their firm is to do, and whoever only looks on, on nothing. */
export function mayReport({ actor }: Pick<Work, "actor">, action: Pick<ActionRow, "ownerSide">): boolean {
  return isHouseRole(actor.role) ? can(actor, "action:edit") : action.ownerSide === "firm";
}

export function commentShape({ writtenAt, ...comment }: Awaited<ReturnType<typeof listComments>>[number]) {
  return { ...comment, writtenAt: writtenAt.toISOString() };
}

/** The firm is there, and what the plan names exists in it. */
async function plannable(work: Work, plan: PlanAction | EditAction): Promise<void> {
  await theFirmLocked(work, plan.firmId);
  const record = await readFirmRecord(work.scope, plan.firmId);
  if (!record.framework.capability.fields.some(({ key }) => key === plan.field)) unknownItem("field", plan.field);
  if (plan.ventureId !== null) found(record.ventures.find(({ id }) => id === plan.ventureId));
  const known = new Set(record.actions.map(({ id }) => id));
  found(plan.dependsOn.every((id) => known.has(id)) || null);
  await answerable(work, plan, record);
}

/** Lets an action wait for others, unless in the end it would wait for itself. */
async function waitFor(work: Work, { firmId, id, dependsOn }: PlanAction | EditAction): Promise<void> {
  const existing = await listDependencies(work.scope, firmId);
  if (waitsForItself(id, dependsOn, existing)) refuse("PRECONDITION_FAILED", { because: "waits-for-itself" });
  const before = existing.filter(({ actionId }) => actionId === id);
  await replaceDependencies(
    work.scope,
    { firmId, actionId: id },
    {
      added: [...new Set(dependsOn)]
        .filter((on) => !before.some((row) => row.dependsOn === on))
        .map((on) => ({ id: work.newId(), dependsOn: on })),
      removed: before.filter((row) => !dependsOn.includes(row.dependsOn)).map((row) => row.id),
    },
  );
}
