import { findFrameworkOf } from "@etappe/db/repositories/framework-contents";
import { listRatings } from "@etappe/db/repositories/ratings";
import { endRound, insertRound, listRounds } from "@etappe/db/repositories/rounds";
import { can } from "@etappe/domain/access";
import { ANSWER_KINDS } from "@etappe/domain/answer";
import type { Framework } from "@etappe/domain/framework";
import { StartRound } from "@etappe/domain/round";
import * as z from "zod";
import { changed, somebodyWasFaster, theFirmLocked } from "./changing.ts";
import { EvaluationShape, evaluationShape } from "./evaluation-shape.ts";
import { readFirmRecord } from "./firm-record.ts";
import { RatedItemShape, ratedItems } from "./rated-item-shape.ts";
import { BandsShape, LevelThenShape, levelsIn, RoundShape, roundShapes } from "./round-shape.ts";
import { Done, Id, ItemShape, itemOf, OfFirm, ScaleShape } from "./shapes.ts";
import { takeSnapshot } from "./snapshots.ts";
import { allowed, found, refuse, router } from "./trpc.ts";

/** An item as it was asked then, with what was answered and noted. */
const KnownItemShape = ItemShape.extend({
  kind: z.enum(ANSWER_KINDS),
  group: z.string(),
  scale: z.string(),
  level: LevelThenShape.shape.level,
  notApplicable: z.boolean(),
  note: z.string(),
});

export const roundsRouter = router({
  /** The rounds of the mandate that runs, the first one first. */
  list: allowed("assessment:read")
    .input(OfFirm)
    .output(
      z.strictObject({
        rounds: z.array(RoundShape),
        bands: BandsShape,
        mayStart: z.boolean(),
        mayRate: z.boolean(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const rounds = await listRounds(ctx.scope, record.firm.id, record.engagement.id);
      return {
        rounds: roundShapes(rounds, record),
        bands: record.framework.stanceBands,
        mayStart: can(ctx.actor, "round:manage"),
        mayRate: can(ctx.actor, "rating:give"),
      };
    }),

  /** A round as it was: one that has ended from its snapshot, under the method of that time. */
  show: allowed("assessment:read")
    .input(z.strictObject({ firmId: Id, roundId: Id }))
    .output(
      z.strictObject({
        round: RoundShape,
        groups: z.array(ItemShape.extend({ kind: z.enum(ANSWER_KINDS) })),
        items: z.array(KnownItemShape),
        scales: z.array(ScaleShape),
        rated: z.array(RatedItemShape),
        evaluation: EvaluationShape,
      }),
    )
    .query(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const rounds = await listRounds(ctx.scope, record.firm.id, record.engagement.id);
      const row = found(rounds.find(({ id }) => id === input.roundId));
      const round = found(roundShapes(rounds, record).find(({ id }) => id === row.id));
      // The round that runs is what the other pages show; only what has ended can be opened as it was.
      const { state, evaluation } = found(row.known);
      const then = { ...record.engagement, frameworkVersionId: found(row.frameworkVersionId) };
      const framework = found(await findFrameworkOf(ctx.scope, then));
      const ratings = await listRatings(ctx.scope, record.firm.id, row.id);
      const levels = levelsIn(state.situation);
      return {
        round,
        groups: [
          ...framework.dimensions.map((dimension) => ({ ...itemOf(dimension), kind: "criterion" as const })),
          ...framework.capability.fields.map((field) => ({ ...itemOf(field), kind: "capability" as const })),
        ],
        items: itemsAsked(framework).map((item) => {
          const then = levels.find((level) => level.kind === item.kind && level.item === item.key);
          const note = state.notes[`${item.kind}/${item.key}`] ?? "";
          return { ...item, level: then?.level ?? null, notApplicable: then?.notApplicable ?? false, note };
        }),
        scales: framework.scales.map(({ key, levels: steps }) => ({
          key,
          levels: steps.map(({ value, label, anchor }) => ({ value, label, anchor: anchor ?? null })),
        })),
        rated: ratedItems(ratings, ctx.actor.userId),
        evaluation: evaluationShape(evaluation, framework, state.situation.profile.productionType),
      };
    }),

  /**
   * Ends the round that runs, keeping what is known now, and begins the next one, which starts from the same answers.
   * Who did not see that another round runs meanwhile is refused and shown that one.
   */
  start: allowed("round:manage")
    .input(StartRound)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await theFirmLocked(ctx, input.firmId);
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const { firm, engagement } = record;
      const rounds = await listRounds(ctx.scope, firm.id, engagement.id);
      if (rounds.some(({ id }) => id === input.id)) return { id: input.id };
      const running = rounds.find(({ endedOn }) => endedOn === null);
      const runningShape = roundShapes(rounds, record).find(({ id }) => id === running?.id);
      if ((running?.id ?? null) !== input.ends) return somebodyWasFaster(runningShape ?? null);
      if (running) {
        const snapshotId = await takeSnapshot(ctx, record);
        const end = { firmId: firm.id, id: running.id, version: running.version, endedOn: ctx.today, snapshotId };
        if (!(await endRound(ctx.scope, end))) return somebodyWasFaster(runningShape ?? null);
      }
      const number = (rounds.at(-1)?.number ?? 0) + 1;
      const next = { id: input.id, firmId: firm.id, engagementId: engagement.id, number, title: input.title };
      const isNew = await insertRound(ctx.scope, { ...next, startedOn: ctx.today, begunAt: ctx.now });
      if (!isNew) return refuse("CONFLICT", { because: "id-taken" });
      await changed(ctx, input.firmId, { event: "round.started", subject: input.id, details: { number } });
      return { id: input.id };
    }),
});

/** Everything that is asked of a firm, each with the heading that it stands under. */
function itemsAsked({ impulses, criteria, capability }: Framework) {
  return [
    ...impulses.map((item) => ({ ...itemOf(item), kind: "impulse" as const, group: item.group, scale: item.scale })),
    ...criteria.map((item) => ({
      ...itemOf(item),
      kind: "criterion" as const,
      group: item.dimension,
      scale: item.scale,
    })),
    ...capability.criteria.map((item) => ({
      ...itemOf(item),
      kind: "capability" as const,
      group: item.field,
      scale: item.scale,
    })),
  ];
}
