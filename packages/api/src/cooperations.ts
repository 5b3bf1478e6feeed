import {
  type CooperationRow,
  insertCooperation,
  insertCooperationState,
  listCooperationStates,
  listCooperations,
  setCooperationState,
  updateCooperation,
} from "@etappe/db/repositories/cooperations";
import { can } from "@etappe/domain/access";
import {
  EditCooperation,
  faultInCooperation,
  MoveCooperation,
  moveState,
  StartCooperation,
} from "@etappe/domain/cooperation";
import { changed, saidBefore, somebodyWasFaster } from "./changing.ts";
import { CooperationsShape, cooperationsShape, cooperationTerms } from "./cooperations-shape.ts";
import { readFirmRecord } from "./firm-record.ts";
import { Changed, Done, OfFirm } from "./shapes.ts";
import { allowed, found, refuse, router, type Work } from "./trpc.ts";
import { theRunningVenture } from "./ventures.ts";

export const cooperationsRouter = router({
  list: allowed("cooperation:read")
    .input(OfFirm)
    .output(CooperationsShape)
    .query(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const states = await listCooperationStates(ctx.scope, input.firmId);
      return cooperationsShape(record, states, { today: ctx.today, mayEdit: can(ctx.actor, "cooperation:edit") });
    }),

  start: allowed("cooperation:edit")
    .input(StartCooperation)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      if (record.cooperations.some(({ id }) => id === input.id)) return { id: input.id };
      theRunningVenture(record, input.ventureId);
      const fault = faultInCooperation(input, record.framework);
      if (fault) return refuse("PRECONDITION_FAILED", fault);
      if (input.since > ctx.today) return refuse("PRECONDITION_FAILED", { because: "state-in-the-future" });
      if (await insertCooperation(ctx.scope, input)) {
        const { id: cooperationId, firmId, state, since, why } = input;
        const step = { id: ctx.newId(), cooperationId, firmId, state, since, why, recordedBy: ctx.actor.name };
        await insertCooperationState(ctx.scope, step);
        await changed(ctx, firmId, { event: "cooperation.started", subject: input.id, details: { state } });
      } else saidBefore(record.cooperations, input.id);
      return { id: input.id };
    }),

  edit: allowed("cooperation:edit")
    .input(EditCooperation)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const { cooperations, framework } = await readFirmRecord(ctx.scope, input.firmId);
      const row = found(cooperations.find(({ id }) => id === input.id));
      const fault = faultInCooperation(input, framework);
      if (fault) return refuse("PRECONDITION_FAILED", fault);
      const version = await updateCooperation(ctx.scope, input);
      if (version === null) return somebodyWasFaster(cooperationTerms(await newest(ctx, input, row)));
      await changed(ctx, input.firmId, { event: "cooperation.edited", subject: input.id, details: { version } });
      return { version };
    }),

  /** What a cooperation has come to, and why. Its earlier states stay readable. */
  move: allowed("cooperation:edit")
    .input(MoveCooperation)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const { id, firmId, version: before, stateId, to, since, why } = input;
      const { cooperations } = await readFirmRecord(ctx.scope, firmId);
      const row = found(cooperations.find((each) => each.id === id));
      const states = (await listCooperationStates(ctx.scope, firmId)).filter(
        ({ cooperationId }) => cooperationId === id,
      );
      if (states.some((state) => state.id === stateId)) return { version: row.version };
      if (row.version !== before) return somebodyWasFaster(cooperationTerms(row));
      const move = moveState({ state: row.state, since: states.at(-1)?.since ?? since }, { to, since }, ctx.today);
      if (move.kind === "refused") return refuse("PRECONDITION_FAILED", { because: move.because });
      const version = await setCooperationState(ctx.scope, { id, firmId, version: before }, to);
      if (version === null) return somebodyWasFaster(cooperationTerms(await newest(ctx, input, row)));
      const step = { id: stateId, cooperationId: id, firmId, state: to, since, why, recordedBy: ctx.actor.name };
      if (!(await insertCooperationState(ctx.scope, step))) saidBefore([], stateId);
      await changed(ctx, firmId, { event: "cooperation.moved", subject: id, details: { from: row.state, to } });
      return { version };
    }),
});

async function newest(work: Work, at: { readonly id: string; readonly firmId: string }, known: CooperationRow) {
  const rows = await listCooperations(work.scope, at.firmId);
  return rows.find(({ id }) => id === at.id) ?? known;
}
