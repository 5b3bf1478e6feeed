import { findEngagement, findGlossariesOf } from "@etappe/db/repositories/engagements";
import { listRatingsBy, type RatingRow, writeRating } from "@etappe/db/repositories/ratings";
import { findRunningRound } from "@etappe/db/repositories/rounds";
import { isHouseRole } from "@etappe/domain/access";
import { ANSWER_KINDS, isOfOtherPerson } from "@etappe/domain/answer";
import type { Glossary } from "@etappe/domain/glossary";
import { faultInRating, GiveRating, stillRates } from "@etappe/domain/rating";
import * as z from "zod";
import { recordChange, somebodyWasFaster, theFirm } from "./changing.ts";
import { Id, OfFirm, ScaleShape, Words } from "./shapes.ts";
import { allowed, found, refuse, router, type Work } from "./trpc.ts";

/** A person's own rating. The names are those of an answer: one queue carries both. */
const RatingShape = z.strictObject({
  kind: z.enum(ANSWER_KINDS),
  item: z.string(),
  level: z.int().nullable(),
  notApplicable: z.boolean(),
  note: z.string(),
  version: z.int(),
  answeredByName: z.string(),
  updatedAt: z.iso.datetime(),
});

const QuestionShape = z.strictObject({
  kind: z.enum(ANSWER_KINDS),
  key: z.string(),
  label: Words,
  help: Words.nullable(),
  scale: z.string(),
});

export const ratingsRouter = router({
  /**
   * What is asked in the round that runs, and what this person said themselves. For the firm's people and the house
   * alike it reads the words of the method and nothing else: no answer, no rating of others, no rule.
   */
  questions: allowed("rating:give")
    .input(OfFirm)
    .output(
      z.strictObject({
        firm: z.strictObject({ id: Id, name: z.string() }),
        /** Null: nothing is asked at the moment. */
        round: z.strictObject({ id: Id, number: z.int(), title: z.string(), startedOn: z.string() }).nullable(),
        questions: z.array(QuestionShape),
        scales: z.array(ScaleShape),
        own: z.array(RatingShape),
      }),
    )
    .query(async ({ ctx, input }) => {
      const { scope, actor } = ctx;
      const { id: firmId, name } = await theFirm(ctx, input.firmId);
      const { glossary, versions, engagement } = await theQuestions(ctx, firmId);
      const round = await findRunningRound(scope, firmId, engagement.id);
      const own = round ? await listRatingsBy(scope, firmId, round.id, actor.userId) : [];
      return {
        firm: { id: firmId, name },
        round: round && { id: round.id, number: round.number, title: round.title, startedOn: round.startedOn },
        questions: round ? glossary.questions.map((question) => ({ ...question })) : [],
        scales: glossary.scales.map(({ key, levels }) => ({
          key,
          levels: levels.map(({ value, label, anchor }) => ({ value, label, anchor: anchor ?? null })),
        })),
        own: own.map((rating) => ownShape(rating, versions.get(rating.frameworkVersionId), glossary)),
      };
    }),

  /** One rating in one's own name, and only while its round runs. */
  give: allowed("rating:give")
    .input(GiveRating)
    .output(z.strictObject({ rating: RatingShape }))
    .mutation(async ({ ctx, input }) => {
      if (isOfOtherPerson(input, ctx.actor)) return refuse("PRECONDITION_FAILED", { because: "other-person" });
      const { glossary, engagement } = await theQuestions(ctx, input.firmId);
      const round = await findRunningRound(ctx.scope, input.firmId, engagement.id);
      if (round?.id !== input.roundId) return refuse("PRECONDITION_FAILED", { because: "round-ended" });
      const fault = faultInRating(input, glossary);
      if (fault) return refuse("PRECONDITION_FAILED", { because: fault });
      const { saidBy: _, ...rating } = input;
      const { userId, name, role } = ctx.actor;
      const saved = await writeRating(ctx.scope, {
        ...rating,
        id: ctx.newId(),
        frameworkVersionId: engagement.frameworkVersionId,
        ratedBy: userId,
        ratedByName: name,
        ratedBySide: isHouseRole(role) ? "house" : "firm",
        updatedAt: ctx.now,
      });
      if (!saved) return somebodyWasFaster(await theOwnRating(ctx, input));
      const { kind, item } = input;
      await recordChange(ctx, input.firmId, { event: "rating.given", subject: round.id, details: { kind, item } });
      return { rating: ratingShape(saved) };
    }),
});

async function theQuestions(work: Work, firmId: string) {
  const engagement = found(await findEngagement(work.scope, firmId));
  const { now: glossary, versions } = found(await findGlossariesOf(work.scope, engagement));
  return { engagement, glossary, versions };
}

/** What somebody said to a question that reads otherwise now is still theirs, and is asked anew. */
function ownShape(row: RatingRow, then: Glossary | undefined, now: Glossary): z.infer<typeof RatingShape> {
  const rating = ratingShape(row);
  return !then || stillRates(row, then, now) ? rating : { ...rating, level: null, notApplicable: false };
}

async function theOwnRating(work: Work, { firmId, roundId, kind, item }: GiveRating) {
  const own = await listRatingsBy(work.scope, firmId, roundId, work.actor.userId);
  return ratingShape(found(own.find((rating) => rating.kind === kind && rating.item === item)));
}

function ratingShape(row: RatingRow): z.infer<typeof RatingShape> {
  const { kind, item, level, notApplicable, note, version, ratedByName, updatedAt } = row;
  const shown = { kind, item, level, notApplicable, note, version };
  return { ...shown, answeredByName: ratedByName, updatedAt: updatedAt.toISOString() };
}
