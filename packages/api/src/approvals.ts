import { insertApproval, listApprovals, lockApprovals } from "@etappe/db/repositories/approvals";
import { type DecisionRow, listDecisions } from "@etappe/db/repositories/decisions";
import { findEngagement, findGlossaryOf } from "@etappe/db/repositories/engagements";
import { listVentures } from "@etappe/db/repositories/ventures";
import { can } from "@etappe/domain/access";
import { approvalState, GiveApproval } from "@etappe/domain/approval";
import { standing } from "@etappe/domain/decision";
import * as z from "zod";
import { recordChange, theFirm } from "./changing.ts";
import { ApprovalShape, approvalShape, DecisionShape, decisionShape } from "./decision-shape.ts";
import { Done, Id, OfFirm, Words } from "./shapes.ts";
import { allowed, found, refuse, router, type Work } from "./trpc.ts";

const AskedShape = DecisionShape.omit({ recordedBy: true, visibility: true, revises: true, matter: true }).extend({
  venture: z.string(),
  matter: Words,
  approval: ApprovalShape,
  /** What this one takes the place of, where the firm could read that, and whether the firm had approved it. */
  before: z.strictObject({ choice: z.string(), decidedOn: z.string(), approvedOn: z.string().nullable() }).nullable(),
});

const WaitingShape = z.strictObject({
  firm: z.strictObject({ id: Id, name: z.string() }),
  /** What this person has not said anything about yet, the oldest first. */
  waiting: z.array(AskedShape),
  /** What they have, the latest first. */
  said: z.array(AskedShape),
  mayGive: z.boolean(),
});

export const approvalsRouter = router({
  /**
   * What a manager of the firm is asked to approve, with all they need to decide it. It reads no
   * answer, no rating and no snapshot: what a firm may not know is not even looked at.
   */
  waiting: allowed("approval:read")
    .input(OfFirm)
    .output(WaitingShape)
    .query(async ({ ctx, input }) => {
      const firm = await theFirm(ctx, input.firmId);
      const asked = await readAsked(ctx, firm.id);
      return {
        firm: { id: firm.id, name: firm.name },
        waiting: asked.flatMap(({ decision, isSaid }) => (isSaid ? [] : [decision])),
        said: asked.flatMap(({ decision, isSaid }) => (isSaid ? [decision] : [])).reverse(),
        mayGive: can(ctx.actor, "approval:give"),
      };
    }),

  /** Says yes or no to one version of a decision. A person says it once; a later version asks anew. */
  give: allowed("approval:give")
    .input(GiveApproval)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const { id, firmId, decisionId, verdict, comment } = input;
      const firm = await theFirm(ctx, firmId);
      await lockApprovals(ctx.scope, decisionId);
      const [decisions, approvals, ventures] = await readRows(ctx, firm.id);
      const decision = found(decisions.find((candidate) => candidate.id === decisionId));
      const own = approvals.find(({ decisionId: of, givenBy }) => of === decisionId && givenBy === ctx.actor.userId);
      if (own?.id === id) return { id };
      if (own) return refuse("CONFLICT", { because: "already-said" });
      if (!decision.needsApproval) return refuse("PRECONDITION_FAILED", { because: "no-approval-needed" });
      if (!standing(decisions).includes(decision)) return refuse("CONFLICT", { because: "decision-revised" });
      const venture = found(ventures.find((candidate) => candidate.id === decision.ventureId));
      if (venture.state === "closed") return refuse("PRECONDITION_FAILED", { because: "venture-closed" });
      const said = { id, decisionId, verdict, comment, givenOn: ctx.today };
      const by = { givenBy: ctx.actor.userId, givenByName: ctx.actor.name };
      if (await insertApproval(ctx.scope, { ...said, ...by, firmId: firm.id, ventureId: venture.id })) {
        const details = { verdict, matter: decision.matter };
        await recordChange(ctx, firm.id, { event: "decision.approval-given", subject: decisionId, details });
      } else refuse("CONFLICT", { because: "id-taken" });
      return { id };
    }),
});

type Asked = z.infer<typeof AskedShape>;

async function readRows({ scope }: Work, firmId: string) {
  return Promise.all([listDecisions(scope, firmId), listApprovals(scope, firmId), listVentures(scope, firmId)]);
}

/** The standing decisions of running ventures that need the firm's word, oldest first, and whether this person has said theirs. */
async function readAsked(work: Work, firmId: string) {
  const engagement = found(await findEngagement(work.scope, firmId));
  const words = found(await findGlossaryOf(work.scope, engagement));
  const [decisions, approvals, ventures] = await readRows(work, firmId);
  const running = new Map(ventures.filter(({ state }) => state === "running").map(({ id, name }) => [id, name]));
  const shape = (decision: DecisionRow, venture: string): Asked => {
    const { recordedBy: _by, visibility: _visibility, revises, matter, ...said } = decisionShape(decision);
    const before = decisions.find(({ id }) => id === revises);
    return {
      ...said,
      venture,
      matter: words.matters[matter] ?? { de: matter, en: matter },
      approval: approvalShape(decision, approvals),
      before: before ? { choice: before.choice, decidedOn: before.decidedOn, approvedOn: approvedOn(before) } : null,
    };
  };
  const approvedOn = (decision: DecisionRow) =>
    approvalState(decision, approvals) === "approved"
      ? (approvals.findLast(({ decisionId }) => decisionId === decision.id)?.givenOn ?? null)
      : null;
  const own = new Set(
    approvals.flatMap(({ givenBy, decisionId }) => (givenBy === work.actor.userId ? [decisionId] : [])),
  );
  return standing(decisions).flatMap((decision) => {
    const venture = running.get(decision.ventureId);
    if (!decision.needsApproval || venture === undefined) return [];
    return [{ decision: shape(decision, venture), isSaid: own.has(decision.id) }];
  });
}
