import {
  deletePlan,
  deleteRegionShift,
  insertPlacement,
  insertRegionShift,
  listPlacements,
  updatePlacement,
} from "@etappe/db/repositories/forms";
import { can } from "@etappe/domain/access";
import { CountryCode } from "@etappe/domain/country";
import { ChangePlacement, faultInPlacement, PlaceForm } from "@etappe/domain/form-placement";
import { RegionShift } from "@etappe/domain/framework";
import { findForm } from "@etappe/domain/ladder";
import { changed, saidBefore, somebodyWasFaster, unknownItem } from "./changing.ts";
import { type FirmRecord, readFirmRecord } from "./firm-record.ts";
import { LadderShape, ladderOf } from "./ladder-shape.ts";
import { Changed, Done, Id, OfFirm } from "./shapes.ts";
import { allowed, found, refuse, router } from "./trpc.ts";
import { theRunningVenture } from "./ventures.ts";

export const formsRouter = router({
  ladder: allowed("venture:read")
    .input(OfFirm)
    .output(LadderShape)
    .query(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      return ladderOf(record, can(ctx.actor, "venture:edit"));
    }),

  place: allowed("venture:edit")
    .input(PlaceForm)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const { framework, placements } = record;
      if (!findForm(input.form, framework)) return unknownItem("form", input.form);
      if (placements.some(({ id }) => id === input.id)) return { id: input.id };
      if (input.ventureId !== null) theRunningVenture(record, input.ventureId);
      refuseFault(input, record);
      if (await insertPlacement(ctx.scope, { ...input, ...leavingOf(input) })) {
        const details = { country: input.country, form: input.form, state: input.state };
        await changed(ctx, input.firmId, { event: "form.placed", subject: input.id, details });
      } else saidBefore(placements, input.id);
      return { id: input.id };
    }),

  change: allowed("venture:edit")
    .input(ChangePlacement)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const { form, ventureId } = found(record.placements.find(({ id }) => id === input.id));
      refuseFault({ ...input, form, ventureId }, record);
      const version = await updatePlacement(ctx.scope, { ...input, ...leavingOf(input) });
      if (version === null) return somebodyWasFaster(found(await thePlacement(ctx.scope, input)));
      const details = { state: input.state, version };
      await changed(ctx, input.firmId, { event: "form.changed", subject: input.id, details });
      return { version };
    }),

  /** A plan may be taken back; what was ever active stays, and is left. */
  takeBack: allowed("venture:edit")
    .input(OfFirm.extend({ id: Id }))
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      if (!(await deletePlan(ctx.scope, input.firmId, input.id))) {
        found(await thePlacement(ctx.scope, input));
        return refuse("PRECONDITION_FAILED", { because: "not-a-plan-any-more" });
      }
      await changed(ctx, input.firmId, { event: "form.taken-back", subject: input.id });
      return { id: input.id };
    }),

  shift: allowed("venture:edit")
    .input(OfFirm.extend({ id: Id, ...RegionShift.shape, country: CountryCode }))
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const { framework, regionShifts } = await readFirmRecord(ctx.scope, input.firmId);
      if (!findForm(input.form, framework)) return unknownItem("form", input.form);
      if (await insertRegionShift(ctx.scope, input)) {
        const details = { country: input.country, form: input.form, levels: input.levels };
        await changed(ctx, input.firmId, { event: "ladder.shifted", subject: input.id, details });
      } else saidBefore(regionShifts, input.id);
      return { id: input.id };
    }),

  unshift: allowed("venture:edit")
    .input(OfFirm.extend({ id: Id }))
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      found((await deleteRegionShift(ctx.scope, input.firmId, input.id)) || null);
      await changed(ctx, input.firmId, { event: "ladder.shift-removed", subject: input.id });
      return { id: input.id };
    }),
});

/** A form that is hard to leave is not planned or taken up without a word while its venture is being built up. */
function refuseFault(
  placement: Parameters<typeof faultInPlacement>[0] & Pick<PlaceForm, "ventureId">,
  { ventures, framework }: FirmRecord,
): void {
  const phase = ventures.find(({ id }) => id === placement.ventureId)?.phase ?? null;
  const fault = faultInPlacement(placement, phase, framework);
  if (fault) refuse("PRECONDITION_FAILED", fault);
}

/** Only what is left has a year in which it was left. */
function leavingOf({ state, leftYear }: Pick<PlaceForm, "state" | "leftYear">) {
  return { leftYear: state === "left" ? leftYear : null };
}

async function thePlacement(scope: Parameters<typeof listPlacements>[0], at: { firmId: string; id: string }) {
  const rows = await listPlacements(scope, at.firmId);
  return rows.find(({ id }) => id === at.id);
}
