import { insertEngagement } from "@etappe/db/repositories/engagements";
import { assignFirm, findNote, insertFirm, updateFirm, writeNote } from "@etappe/db/repositories/firms";
import { findFramework } from "@etappe/db/repositories/framework-contents";
import { findStandardVersion } from "@etappe/db/repositories/frameworks";
import { findFigures } from "@etappe/db/repositories/portfolio";
import { insertRound } from "@etappe/db/repositories/rounds";
import { admitFirm } from "@etappe/db/scope";
import { can, seesAllFirms } from "@etappe/domain/access";
import { isOpen, isOverdue } from "@etappe/domain/action";
import { CreateFirm, EditFirm, WriteNote } from "@etappe/domain/firm";
import { FirmProfile, isOutsideTheStudy } from "@etappe/domain/firm-profile";
import { labelOf } from "@etappe/domain/framework-part";
import { standingNullStrategies } from "@etappe/domain/null-strategy";
import * as z from "zod";
import { changed, recordChange, somebodyWasFaster, theFirm } from "./changing.ts";
import { EvaluationShape, evaluationShape } from "./evaluation-shape.ts";
import { reviewsAhead } from "./figures.ts";
import { type FirmRecord, gateOf, readFirmRecord } from "./firm-record.ts";
import { PlacementShape, placementShape } from "./ladder-shape.ts";
import { Changed, Done, Id, OfFirm, PhaseShape, Words } from "./shapes.ts";
import { allowed, found, router, type Work } from "./trpc.ts";

const HeldStrategy = z.strictObject({
  type: z.string(),
  label: Words,
  country: z.string().nullable(),
  weight: z.number(),
});
const VentureLine = z.strictObject({
  id: Id,
  name: z.string(),
  phase: PhaseShape,
  state: z.enum(["running", "closed"]),
  countries: z.array(z.string()),
  strategies: z.array(HeldStrategy),
  missingAtGate: z.int().nullable(),
});

export const firmsRouter = router({
  show: allowed("firm:read")
    .input(OfFirm)
    .output(
      z.strictObject({
        id: Id,
        name: z.string(),
        version: z.int(),
        profile: FirmProfile,
        outsideTheStudy: z.boolean(),
        note: z.strictObject({ body: z.string(), version: z.int() }),
        evaluation: EvaluationShape,
        placements: z.array(PlacementShape),
        ventures: z.array(VentureLine),
        /** Staying at home, where that was decided: what is watched, and when it is looked at again. */
        nullStrategies: z.array(
          z.strictObject({
            ventureId: Id,
            name: z.string(),
            since: z.string(),
            watch: z.array(z.string()),
            lookAgainOn: z.string(),
            isDue: z.boolean(),
          }),
        ),
        work: z.strictObject({
          openActions: z.int(),
          lateActions: z.int(),
          nextDue: z.string().nullable(),
          nextReview: z.string().nullable(),
        }),
        mayEdit: z.boolean(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const note = await findNote(ctx.scope, input.firmId);
      const { firm, framework, evaluation } = record;
      return {
        id: firm.id,
        name: firm.name,
        version: firm.version,
        profile: firm.profile,
        outsideTheStudy: isOutsideTheStudy(firm.profile.employeesHome),
        note: note ?? { body: "", version: 0 },
        evaluation: evaluationShape(evaluation, framework, firm.profile.productionType),
        placements: record.placements.map((placement) => placementShape(placement, framework)),
        ventures: record.ventures.map((venture) => ventureLine(venture, record, ctx.today)),
        nullStrategies: standingNullStrategies(record.moves).map(({ learned: _, ...standing }) => ({
          ...standing,
          name: record.ventures.find(({ id }) => id === standing.ventureId)?.name ?? "",
          watch: [...standing.watch],
          isDue: standing.lookAgainOn <= ctx.today,
        })),
        work: workAhead(record, ctx.today),
        mayEdit: can(ctx.actor, "firm:edit"),
      };
    }),

  /** What every page of the firm shows at its top. */
  head: allowed("firm:read")
    .input(OfFirm)
    .output(
      z.strictObject({
        id: Id,
        name: z.string(),
        ventures: z.array(VentureLine.omit({ strategies: true, countries: true })),
      }),
    )
    .query(async ({ ctx, input }) => {
      const { firmId, name, ventures } = found(await findFigures(ctx.scope, input.firmId));
      return { id: firmId, name, ventures: [...ventures] };
    }),

  /** What can be chosen from while a firm is taken on: the forms of the house's method. */
  choices: allowed("firm:read")
    .input(z.strictObject({}))
    .output(z.strictObject({ forms: z.array(z.strictObject({ key: z.string(), label: Words })) }))
    .query(async ({ ctx }) => {
      const framework = found(await findFramework(ctx.scope, found(await findStandardVersion(ctx.scope))));
      return { forms: framework.ladder.forms.map(({ key, label }) => ({ key, label })) };
    }),

  create: allowed("firm:create")
    .input(CreateFirm)
    .output(Done)
    .mutation(({ ctx, input }) => createFirm(ctx, input)),

  edit: allowed("firm:edit")
    .input(EditFirm)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      await theFirm(ctx, input.firmId);
      const version = await updateFirm(ctx.scope, input);
      if (version === null) return somebodyWasFaster(await theFirm(ctx, input.firmId));
      await changed(ctx, input.firmId, { event: "firm.edited", subject: input.firmId, details: { version } });
      return { version };
    }),

  writeNote: allowed("firm:edit")
    .input(WriteNote)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      await theFirm(ctx, input.firmId);
      const version = await writeNote(ctx.scope, { ...input, id: ctx.newId() });
      if (version === null) return somebodyWasFaster(await findNote(ctx.scope, input.firmId));
      await recordChange(ctx, input.firmId, {
        event: "firm.note-written",
        subject: input.firmId,
        details: { version },
      });
      return { version };
    }),
});

/** Takes a firm on: with its mandate under the house's method, and given to whoever took it on. Saying it twice is saying it once. */
export async function createFirm(work: Work, input: CreateFirm): Promise<{ id: string }> {
  const { scope, actor } = work;
  if (actor.firmIds.includes(input.id)) return { id: input.id };
  if (!seesAllFirms(actor.role)) await admitFirm(scope, actor, input.id);
  await insertFirm(scope, input);
  const frameworkVersionId = found(await findStandardVersion(scope));
  const engagement = { id: work.newId(), firmId: input.id, startedOn: work.today };
  await insertEngagement(scope, { ...engagement, frameworkVersionId });
  const firstRound = { id: work.newId(), firmId: input.id, engagementId: engagement.id, number: 1, title: "" };
  await insertRound(scope, { ...firstRound, startedOn: work.today, begunAt: work.now });
  if (!seesAllFirms(actor.role)) await assignFirm(scope, { id: work.newId(), firmId: input.id, userId: actor.userId });
  if (input.note !== "") await writeNote(scope, { id: work.newId(), firmId: input.id, body: input.note, version: 0 });
  await changed(work, input.id, { event: "firm.created", subject: input.id });
  return { id: input.id };
}

function ventureLine(
  venture: FirmRecord["ventures"][number],
  record: FirmRecord,
  today: string,
): z.infer<typeof VentureLine> {
  const gate = venture.state === "closed" ? { kind: "no-gate" as const } : gateOf(venture, record, today);
  return {
    id: venture.id,
    name: venture.name,
    phase: venture.phase,
    state: venture.state,
    countries: venture.countries,
    strategies: record.strategies
      .filter(({ ventureId, heldTo }) => ventureId === venture.id && heldTo === null)
      .map(({ type, country, weight }) => {
        return { type, label: labelOf(record.framework, "strategy-type", type), country, weight };
      }),
    missingAtGate: gate.kind === "no-gate" ? null : gate.kind === "met" ? 0 : gate.missing.length,
  };
}

function workAhead(record: FirmRecord, today: string) {
  const open = record.actions.filter(({ state }) => isOpen(state));
  return {
    openActions: open.length,
    lateActions: open.filter((action) => isOverdue(action, today)).length,
    nextDue: open[0]?.dueOn ?? null,
    nextReview: reviewsAhead(record)[0] ?? null,
  };
}
