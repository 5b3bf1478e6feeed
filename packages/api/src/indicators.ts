import {
  type IndicatorRow,
  insertExitCondition,
  insertIndicator,
  insertReadings,
  listExitConditions,
  listIndicators,
  listReadings,
  updateExitCondition,
  updateIndicator,
} from "@etappe/db/repositories/indicators";
import { can } from "@etappe/domain/access";
import { AddExitCondition, RetireExitCondition, SayExitCondition } from "@etappe/domain/exit-condition";
import { AddIndicator, EditIndicator, RetireIndicator } from "@etappe/domain/indicator";
import { RecordReadings } from "@etappe/domain/reading";
import * as z from "zod";
import { changed, saidBefore, somebodyWasFaster, unknownItem } from "./changing.ts";
import { readFirmRecord } from "./firm-record.ts";
import { OperatingShape, operatingShape, requirementsOf } from "./indicator-shape.ts";
import { Changed, Done, OfVenture } from "./shapes.ts";
import { allowed, found, refuse, router, type Work } from "./trpc.ts";
import { theRunningVenture, theVenture } from "./ventures.ts";

export const indicatorsRouter = router({
  /** What is measured of the venture, how it stands, and when it would be left. */
  show: allowed("operating:read")
    .input(OfVenture)
    .output(OperatingShape)
    .query(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const venture = theVenture(record, input.ventureId);
      const [indicators, readings, conditions] = await Promise.all([
        listIndicators(ctx.scope, input),
        listReadings(ctx.scope, input),
        listExitConditions(ctx.scope, input),
      ]);
      const mayEdit = can(ctx.actor, "operating:edit") && venture.state === "running";
      return { ...operatingShape(record, venture, { indicators, readings, conditions }), today: ctx.today, mayEdit };
    }),

  add: allowed("operating:edit")
    .input(AddIndicator)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const record = await running(ctx, input);
      const { origin } = input;
      if (origin.kind === "requirement") {
        const asked = requirementsOf(record, input.ventureId).some(({ key }) => key === origin.requirement);
        if (!asked) return unknownItem("requirement", origin.requirement);
      }
      if (await insertIndicator(ctx.scope, input)) {
        const details = { origin: origin.kind };
        await changed(ctx, input.firmId, { event: "indicator.added", subject: input.id, details });
      } else saidBefore(await listIndicators(ctx.scope, input), input.id);
      return { id: input.id };
    }),

  edit: allowed("operating:edit")
    .input(EditIndicator)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      await running(ctx, input);
      const version = await updateIndicator(ctx.scope, input);
      if (version === null) return somebodyWasFaster(found(await theIndicator(ctx, input)));
      await changed(ctx, input.firmId, { event: "indicator.edited", subject: input.id, details: { version } });
      return { version };
    }),

  retire: allowed("operating:edit")
    .input(RetireIndicator)
    .output(Changed)
    .mutation(async ({ ctx, input: { retired, ...input } }) => {
      await running(ctx, input);
      const version = await updateIndicator(ctx.scope, { ...input, retiredOn: retired ? ctx.today : null });
      if (version === null) return somebodyWasFaster(found(await theIndicator(ctx, input)));
      const event = retired ? "indicator.retired" : "indicator.taken-up-again";
      await changed(ctx, input.firmId, { event, subject: input.id, details: { version } });
      return { version };
    }),

  /** Readings of any of the venture's indicators, typed or pasted, in one go: all of them or none. */
  record: allowed("operating:edit")
    .input(RecordReadings)
    .output(z.strictObject({ recorded: z.int() }))
    .mutation(async ({ ctx, input }) => {
      await running(ctx, input);
      if (input.readings.some(({ readOn }) => readOn > ctx.today))
        return refuse("PRECONDITION_FAILED", { because: "in-the-future" });
      const indicators = new Map((await listIndicators(ctx.scope, input)).map((row) => [row.id, row]));
      const read = input.readings.map(({ indicatorId }) => found(indicators.get(indicatorId)));
      if (read.some(({ retiredOn }) => retiredOn !== null))
        return refuse("PRECONDITION_FAILED", { because: "indicator-retired" });
      const recorded = await insertReadings(ctx.scope, input, { recordedBy: ctx.actor.name, recordedAt: ctx.now });
      if (recorded < input.readings.length) {
        const there = await listReadings(ctx.scope, input);
        for (const { id } of input.readings) saidBefore(there, id);
      }
      if (recorded > 0) {
        const details = { readings: recorded };
        await changed(ctx, input.firmId, { event: "readings.recorded", subject: input.ventureId, details });
      }
      return { recorded };
    }),

  addCondition: allowed("operating:edit")
    .input(AddExitCondition)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await running(ctx, input);
      const { bound } = input;
      if (bound) found(await theIndicator(ctx, { ...input, id: bound.indicatorId }));
      if (await insertExitCondition(ctx.scope, input)) {
        const details = { bound: bound !== null };
        await changed(ctx, input.firmId, { event: "exit-condition.added", subject: input.id, details });
      } else saidBefore(await listExitConditions(ctx.scope, input), input.id);
      return { id: input.id };
    }),

  /** Only of a condition in words: what is measured comes true by itself, and not because somebody says so. */
  sayCondition: allowed("operating:edit")
    .input(SayExitCondition)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      await running(ctx, input);
      if (input.cameTrueOn !== null && input.cameTrueOn > ctx.today)
        return refuse("PRECONDITION_FAILED", { because: "in-the-future" });
      const condition = found(await theCondition(ctx, input));
      if (condition.indicatorId !== null) return refuse("PRECONDITION_FAILED", { because: "bound-to-indicator" });
      const version = await updateExitCondition(ctx.scope, input);
      if (version === null) return somebodyWasFaster(condition);
      const event = input.cameTrueOn === null ? "exit-condition.taken-back" : "exit-condition.came-true";
      await changed(ctx, input.firmId, { event, subject: input.id, details: { version } });
      return { version };
    }),

  retireCondition: allowed("operating:edit")
    .input(RetireExitCondition)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      await running(ctx, input);
      const version = await updateExitCondition(ctx.scope, input);
      if (version === null) return somebodyWasFaster(found(await theCondition(ctx, input)));
      const event = input.retired ? "exit-condition.retired" : "exit-condition.agreed-again";
      await changed(ctx, input.firmId, { event, subject: input.id, details: { version } });
      return { version };
    }),
});

type Place = { readonly firmId: string; readonly ventureId: string };

/** The firm's record, with this venture in it and still running. */
async function running(work: Work, { firmId, ventureId }: Place) {
  const record = await readFirmRecord(work.scope, firmId);
  theRunningVenture(record, ventureId);
  return record;
}

async function theIndicator(work: Work, place: Place & { readonly id: string }): Promise<IndicatorRow | undefined> {
  return (await listIndicators(work.scope, place)).find(({ id }) => id === place.id);
}

async function theCondition(work: Work, place: Place & { readonly id: string }) {
  return (await listExitConditions(work.scope, place)).find(({ id }) => id === place.id);
}
