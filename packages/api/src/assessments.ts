import { type AnswerRow, findAnswer, writeAnswer } from "@etappe/db/repositories/answers";
import { type Engagement, findEngagement } from "@etappe/db/repositories/engagements";
import { findFrameworkOf } from "@etappe/db/repositories/framework-contents";
import { listRatings, listViewsOfItem } from "@etappe/db/repositories/ratings";
import { listRounds } from "@etappe/db/repositories/rounds";
import { can } from "@etappe/domain/access";
import { ANSWER_KINDS, faultIn, isOfOtherPerson, RecordAnswer } from "@etappe/domain/answer";
import { departureFault, spreadOf, type View } from "@etappe/domain/consensus";
import { isOutsideTheStudy } from "@etappe/domain/firm-profile";
import { strategyTypes } from "@etappe/domain/framework";
import { isOfThisRound } from "@etappe/domain/round";
import * as z from "zod";
import { AskedOtherwiseShape, askedOtherwise } from "./asked-otherwise.ts";
import { changed, somebodyWasFaster, theFirmHeld } from "./changing.ts";
import { EvaluationShape, evaluationShape } from "./evaluation-shape.ts";
import { readFirmRecord } from "./firm-record.ts";
import { FitShape, fitShapes } from "./fit-shape.ts";
import { RatedItemShape, ratedItems } from "./rated-item-shape.ts";
import { readingNow } from "./reading-now.ts";
import { BandsShape, LevelThenShape, levelsThen, levelThenShape, RoundShape, roundShapes } from "./round-shape.ts";
import { ItemShape, itemOf, OfFirm, ScaleShape } from "./shapes.ts";
import { allowed, found, refuse, router, type Work } from "./trpc.ts";

/** An answer as a screen holds it, whatever it is about. */
export const AnswerShape = z.strictObject({
  kind: z.enum(ANSWER_KINDS),
  item: z.string(),
  level: z.int().nullable(),
  notApplicable: z.boolean(),
  note: z.string(),
  departure: z.string(),
  target: z.int().nullable(),
  version: z.int(),
  answeredByName: z.string(),
  updatedAt: z.iso.datetime(),
});

export const assessmentsRouter = router({
  /** Everything that is asked about a firm, what was answered, and what follows from it. */
  show: allowed("assessment:read")
    .input(OfFirm)
    .output(
      z.strictObject({
        impulses: z.array(
          ItemShape.extend({
            group: z.enum(["general", "easier-entry", "pressure"]),
            character: z.enum(["pull", "push"]),
            origin: z.enum(["internal", "external"]),
            scale: z.string(),
          }),
        ),
        criteria: z.array(ItemShape.extend({ dimension: z.string(), weight: z.number(), scale: z.string() })),
        dimensions: z.array(ItemShape),
        scales: z.array(ScaleShape),
        answers: z.array(AnswerShape),
        /** Items whose answer was not looked at again since the round began. */
        fromLastRound: z.array(z.strictObject({ kind: z.enum(ANSWER_KINDS), item: z.string() })),
        /** Answers that a move to another framework version left to be confirmed. */
        askedOtherwise: z.array(AskedOtherwiseShape),
        rounds: z.array(RoundShape),
        bands: BandsShape,
        /** What each item was at the end of the round before this one. */
        levelsThen: z.array(LevelThenShape),
        /** How people see the items in this round, before anything is agreed. */
        rated: z.array(RatedItemShape),
        /** Shown beside the position, and without influence on it. */
        facts: z.strictObject({
          employeesHome: z.int().nullable(),
          turnover: z.number().nullable(),
          outsideTheStudy: z.boolean(),
        }),
        evaluation: EvaluationShape,
        mayRecord: z.boolean(),
        mayManageRounds: z.boolean(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const { framework, answers, evaluation, firm, engagement } = record;
      const rounds = await listRounds(ctx.scope, firm.id, engagement.id);
      const running = rounds.find(({ endedOn }) => endedOn === null);
      const reads = await readingNow(ctx.scope, engagement);
      const ratings = running ? await listRatings(ctx.scope, firm.id, running.id) : [];
      const { employeesHome = null, turnover = null } = firm.profile;
      return {
        impulses: framework.impulses.map((impulse) => {
          const { group, character, origin, scale } = impulse;
          return { ...itemOf(impulse), group, character, origin, scale };
        }),
        criteria: framework.criteria.map((criterion) => {
          const { dimension, weight, scale } = criterion;
          return { ...itemOf(criterion), dimension, weight, scale };
        }),
        dimensions: framework.dimensions.map(itemOf),
        scales: framework.scales.map(({ key, levels }) => ({
          key,
          levels: levels.map(({ value, label, anchor }) => ({ value, label, anchor: anchor ?? null })),
        })),
        answers: answers.map(answerShape),
        fromLastRound: answers
          .filter(({ updatedAt }) => running && running.number > 1 && !isOfThisRound(updatedAt, running.begunAt))
          .map(({ kind, item }) => ({ kind, item })),
        askedOtherwise: await askedOtherwise(ctx, firm.id, answers),
        rounds: roundShapes(rounds, record),
        bands: framework.stanceBands,
        levelsThen: levelsThen(rounds).filter(reads).map(levelThenShape),
        rated: ratedItems(ratings, ctx.actor.userId, reads),
        facts: { employeesHome, turnover, outsideTheStudy: isOutsideTheStudy(firm.profile.employeesHome) },
        evaluation: evaluationShape(evaluation, framework, firm.profile.productionType),
        mayRecord: can(ctx.actor, "assessment:record"),
        mayManageRounds: can(ctx.actor, "round:manage"),
      };
    }),

  /** The fit of every strategy type, side by side. */
  fits: allowed("assessment:read")
    .input(OfFirm)
    .output(z.strictObject({ suggestedFrom: z.number(), basisFrom: z.number(), fits: z.array(FitShape) }))
    .query(async ({ ctx, input }) => {
      const { framework, evaluation } = await readFirmRecord(ctx.scope, input.firmId);
      const { fitFrom, basisFrom } = framework.suggestion;
      return {
        suggestedFrom: fitFrom,
        basisFrom,
        fits: fitShapes(evaluation.fits, strategyTypes(framework), framework),
      };
    }),

  /** One answer: kept when it is acknowledged, and never over a colleague's without saying so. What follows from it comes back at once. */
  record: allowed("assessment:record")
    .input(RecordAnswer)
    .output(z.strictObject({ answer: AnswerShape, evaluation: EvaluationShape }))
    .mutation(async ({ ctx, input }) => {
      if (isOfOtherPerson(input, ctx.actor)) return refuse("PRECONDITION_FAILED", { because: "other-person" });
      const { saidBy: _, ...answer } = input;
      // A level is one of this version's scale: the mandate must not move to another one under our hands.
      await theFirmHeld(ctx, input.firmId);
      const engagement = found(await findEngagement(ctx.scope, input.firmId));
      const framework = found(await findFrameworkOf(ctx.scope, engagement));
      const fault = faultIn(input, framework) ?? (await faultBesideRatings(ctx, input, engagement));
      if (fault) return refuse("PRECONDITION_FAILED", { because: fault });
      const place = { firmId: input.firmId, engagementId: engagement.id, kind: input.kind, item: input.item };
      const saved = await writeAnswer(ctx.scope, {
        ...answer,
        ...place,
        id: ctx.newId(),
        frameworkVersionId: engagement.frameworkVersionId,
        answeredBy: ctx.actor.userId,
        answeredByName: ctx.actor.name,
        updatedAt: ctx.now,
      });
      if (!saved) return somebodyWasFaster(answerShape(found(await findAnswer(ctx.scope, place))));
      const record = await changed(ctx, input.firmId, {
        event: "assessment.answered",
        subject: engagement.id,
        details: { kind: input.kind, item: input.item, level: input.level, version: saved.version },
      });
      const evaluation = evaluationShape(record.evaluation, record.framework, record.firm.profile.productionType);
      return { answer: answerShape(saved), evaluation };
    }),
});

/** What is agreed needs a reason where it departs from the ratings; a note or a target beside what stood before needs none. */
async function faultBesideRatings(work: Work, input: RecordAnswer, engagement: Engagement) {
  const { firmId, kind, item } = input;
  const engagementId = engagement.id;
  const reads = await readingNow(work.scope, engagement);
  const said = await listViewsOfItem(work.scope, { firmId, engagementId, kind, item });
  const views = said.filter(({ frameworkVersionId }) => reads({ kind, item, frameworkVersionId }));
  const stands = await findAnswer(work.scope, { firmId, engagementId, kind, item });
  const agreed = { ...input, departure: input.departure ?? stands?.departure ?? "" };
  const isAsItWas = stands !== null && isSameView(agreed, stands) && agreed.departure === stands.departure;
  return isAsItWas ? null : departureFault(agreed, spreadOf(views));
}

function isSameView(a: View, b: View): boolean {
  return a.level === b.level && a.notApplicable === b.notApplicable;
}

export function answerShape(row: AnswerRow): z.infer<typeof AnswerShape> {
  const { updatedAt, frameworkVersionId: _under, toConfirm: _mark, ...answer } = row;
  return { ...answer, updatedAt: updatedAt.toISOString() };
}
