import { listDependencies } from "@etappe/db/repositories/actions";
import { deleteBaseline, insertBaseline, listBaselines } from "@etappe/db/repositories/baselines";
import {
  listPlannedActions,
  type PlannedActionRow,
  rescheduleAction,
  shiftActions,
} from "@etappe/db/repositories/plans";
import { can } from "@etappe/domain/access";
import { ACTION_STATES, isOpen } from "@etappe/domain/action";
import { chainOf, DropBaseline, KeepBaseline, RescheduleAction, ShiftChain, shiftChain } from "@etappe/domain/plan";
import * as z from "zod";
import { changed, saidBefore, somebodyWasFaster, theFirm, theFirmLocked } from "./changing.ts";
import { Done, Id, OfFirm } from "./shapes.ts";
import { allowed, found, refuse, router } from "./trpc.ts";

/** An action's days, as planning shows and answers them. */
const PlannedShape = z.strictObject({
  id: Id,
  title: z.string(),
  startOn: z.string().nullable(),
  dueOn: z.string(),
  state: z.enum(ACTION_STATES),
  version: z.int(),
});

const BaselineShape = z.strictObject({
  id: Id,
  name: z.string(),
  takenOn: z.string(),
  takenBy: z.string(),
  plan: z.array(z.strictObject({ actionId: Id, title: z.string(), startOn: z.string().nullable(), dueOn: z.string() })),
});

export const plansRouter = router({
  /** The plans that were kept, for the house: what a firm was told once is not held against it. */
  baselines: allowed("firm:read")
    .input(OfFirm)
    .output(z.strictObject({ baselines: z.array(BaselineShape), mayPlan: z.boolean() }))
    .query(async ({ ctx, input }) => {
      const firm = await theFirm(ctx, input.firmId);
      const baselines = await listBaselines(ctx.scope, firm.id);
      return {
        baselines: baselines.map((baseline) => ({ ...baseline, plan: [...baseline.plan] })),
        mayPlan: can(ctx.actor, "roadmap:plan"),
      };
    }),

  /** Keeps the days of everything that is planned now. What was dropped is in no plan. */
  keepBaseline: allowed("roadmap:plan")
    .input(KeepBaseline)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const { id, firmId, name } = input;
      await theFirmLocked(ctx, firmId);
      const actions = (await listPlannedActions(ctx.scope, firmId)).filter(({ state }) => state !== "dropped");
      const plan = actions.map(({ id: actionId, title, startOn, dueOn }) => ({ actionId, title, startOn, dueOn }));
      const baseline = { id, firmId, name, takenOn: ctx.today, takenBy: ctx.actor.name, plan };
      if (await insertBaseline(ctx.scope, baseline)) {
        await changed(ctx, firmId, { event: "baseline.kept", subject: id, details: { actions: plan.length } });
      } else saidBefore(await listBaselines(ctx.scope, firmId), id);
      return { id };
    }),

  dropBaseline: allowed("roadmap:plan")
    .input(DropBaseline)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      found((await deleteBaseline(ctx.scope, input.firmId, input.id)) || null);
      await changed(ctx, input.firmId, { event: "baseline.dropped", subject: input.id });
      return { id: input.id };
    }),

  /**
   * Moves an action and everything that waits for it by the same days. Whoever asks says which
   * versions they saw: where the chain or one of its actions is another by now, nothing moves.
   */
  shift: allowed("roadmap:plan")
    .input(ShiftChain)
    .output(z.strictObject({ moved: z.array(PlannedShape) }))
    .mutation(async ({ ctx, input }) => {
      const { firmId, actionId, days, expected } = input;
      await theFirmLocked(ctx, firmId);
      const actions = await listPlannedActions(ctx.scope, firmId);
      const dependencies = await listDependencies(ctx.scope, firmId);
      found(actions.find(({ id }) => id === actionId));
      const chain = chainOf(actions, dependencies, actionId);
      if (chain.length > 0 && !isAsSeen(chain, expected)) somebodyWasFaster(chain);
      const shift = shiftChain(actions, dependencies, actionId, days);
      if (shift.kind === "refused") return refuse("PRECONDITION_FAILED", { because: shift.because });
      const moved = await shiftActions(ctx.scope, firmId, { seen: chain, days });
      // A report needs no lock on the firm, so it can still come in between.
      if (moved.length !== chain.length) somebodyWasFaster(await listPlannedActions(ctx.scope, firmId));
      await changed(ctx, firmId, {
        event: "plan.shifted",
        subject: actionId,
        details: { days, actions: moved.length },
      });
      return { moved: [...moved] };
    }),

  /** Gives one action other days. What waits for it stays where it is. */
  reschedule: allowed("roadmap:plan")
    .input(RescheduleAction)
    .output(PlannedShape)
    .mutation(async ({ ctx, input }) => {
      const { firmId, actionId } = input;
      await theFirmLocked(ctx, firmId);
      const find = async () => (await listPlannedActions(ctx.scope, firmId)).find(({ id }) => id === actionId);
      if (!isOpen(found(await find()).state)) return refuse("PRECONDITION_FAILED", { because: "action-finished" });
      const saved = await rescheduleAction(ctx.scope, input);
      if (!saved) return somebodyWasFaster(found(await find()));
      await changed(ctx, firmId, {
        event: "plan.rescheduled",
        subject: actionId,
        details: { startOn: saved.startOn, dueOn: saved.dueOn },
      });
      return saved;
    }),
});

/** Whether the chain is exactly what was seen: the same actions at the same versions. */
function isAsSeen(chain: readonly PlannedActionRow[], expected: ShiftChain["expected"]): boolean {
  const versions = new Map(expected.map(({ actionId, version }) => [actionId, version]));
  return versions.size === chain.length && chain.every(({ id, version }) => versions.get(id) === version);
}
