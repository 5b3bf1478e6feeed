import { type AnswerRow, writeAnswers } from "@etappe/db/repositories/answers";
import {
  findScenario,
  insertScenario,
  listScenarios,
  type ScenarioRow,
  updateScenario,
} from "@etappe/db/repositories/scenarios";
import { can } from "@etappe/domain/access";
import { faultIn } from "@etappe/domain/answer";
import {
  AdoptScenario,
  ChangeScenario,
  CompareScenarios,
  DiscardScenario,
  KeepScenario,
  noteFor,
  placeOf,
  realChanges,
  type ScenarioChange,
  TryOut,
} from "@etappe/domain/scenario";
import * as z from "zod";
import { changed, recordChange, saidBefore, somebodyWasFaster, theFirmLocked } from "./changing.ts";
import { EffectShape, effectShape } from "./effect-shape.ts";
import { type FirmRecord, readFirmRecord, situationOf } from "./firm-record.ts";
import { readingNow } from "./reading-now.ts";
import { moveOf, ScenarioShape, SheetShape, scenarioShape, sheetOf } from "./scenario-shape.ts";
import { Changed, Done, OfFirm } from "./shapes.ts";
import { allowed, found, refuse, router, type Work } from "./trpc.ts";

export const scenariosRouter = router({
  /** Everything that can be moved, with what is answered now. */
  sheet: allowed("scenario:read")
    .input(OfFirm)
    .output(SheetShape.extend({ mayEdit: z.boolean() }))
    .query(async ({ ctx, input }) => ({
      ...sheetOf(await readFirmRecord(ctx.scope, input.firmId)),
      mayEdit: can(ctx.actor, "scenario:edit"),
    })),

  /** What would follow from these moves, beside what follows now. Writes nothing. */
  tryOut: allowed("scenario:read")
    .input(TryOut)
    .output(EffectShape)
    .query(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      refuseFaults(input.changes, record);
      return effectShape(record, { before: [], after: input.changes }, ctx.today);
    }),

  list: allowed("scenario:read")
    .input(OfFirm)
    .output(z.array(ScenarioShape))
    .query(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const rows = await listScenarios(ctx.scope, input.firmId, record.engagement.id);
      return rows.map((row) => scenarioShape(row, record));
    }),

  compare: allowed("scenario:read")
    .input(CompareScenarios)
    .output(EffectShape)
    .query(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const rows = await listScenarios(ctx.scope, input.firmId, record.engagement.id);
      const reads = await readingNow(ctx.scope, record.engagement);
      const movesOf = (id: string) => {
        const { changes, frameworkVersionId } = found(rows.find((row) => row.id === id));
        return changes.filter((change) => reads({ ...change, frameworkVersionId })).map(moveOf);
      };
      const moved = {
        before: input.beside === null ? [] : movesOf(input.beside),
        after: movesOf(input.id),
      };
      return effectShape(record, moved, ctx.today);
    }),

  keep: allowed("scenario:edit")
    .input(KeepScenario)
    .output(Done)
    .mutation(async ({ ctx, input: { changes, ...input } }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      refuseFaults(changes, record);
      const { id: engagementId, frameworkVersionId } = record.engagement;
      const scenario = { ...input, engagementId, frameworkVersionId, madeBy: ctx.actor.name };
      if (await insertScenario(ctx.scope, { ...scenario, changes: atVersions(changes, [], record.answers) })) {
        await note(ctx, "scenario.kept", input, { changes: changes.length });
      } else {
        const there = await findScenario(ctx.scope, input.firmId, input.id);
        saidBefore(there ? [there] : [], input.id);
      }
      return { id: input.id };
    }),

  change: allowed("scenario:edit")
    .input(ChangeScenario)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      refuseFaults(input.changes, record);
      const { name, changes } = input;
      const before = await keptScenario(ctx, input, record);
      const version = await updateScenario(ctx.scope, input, {
        name,
        changes: atVersions(changes, before.changes, record.answers),
        frameworkVersionId: record.engagement.frameworkVersionId,
      });
      if (version === null) return somebodyWasFaster(scenarioShape(before, record));
      await note(ctx, "scenario.changed", input, { changes: changes.length, version });
      return { version };
    }),

  discard: allowed("scenario:edit")
    .input(DiscardScenario)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const before = await keptScenario(ctx, input, record);
      const version = await updateScenario(ctx.scope, input, { state: "discarded" });
      if (version === null) return somebodyWasFaster(scenarioShape(before, record));
      await note(ctx, "scenario.discarded", input, { version });
      return { version };
    }),

  /** Makes the moves answers, on top of what is answered now, by the rules for every answer. */
  adopt: allowed("scenario:edit")
    .input(AdoptScenario)
    .output(Changed)
    .mutation(({ ctx, input }) => adoptScenario(ctx, input)),
});

async function adoptScenario(ctx: Work, input: AdoptScenario): Promise<z.infer<typeof Changed>> {
  await theFirmLocked(ctx, input.firmId);
  const record = await readFirmRecord(ctx.scope, input.firmId);
  const { engagement, answers } = record;
  const there = found(await findScenario(ctx.scope, input.firmId, input.id));
  const wasApplied = there.state === "applied" && there.version === input.version + 1;
  if (wasApplied && there.reason === input.reason) return { version: there.version };
  const scenario = await keptScenario(ctx, input, record);
  refuseFaults(scenario.changes, record);
  const reads = await readingNow(ctx.scope, engagement);
  const { frameworkVersionId: then } = scenario;
  const otherwise = scenario.changes.filter((change) => !reads({ ...change, frameworkVersionId: then }));
  if (otherwise.length > 0) return refuse("PRECONDITION_FAILED", { because: "reads-otherwise" });

  const answerAt = (at: string) => answers.find((answer) => placeOf(answer) === at);
  const real = new Set(realChanges(situationOf(record), scenario.changes).map(placeOf));
  const changes = scenario.changes.filter((change) => real.has(placeOf(change)));
  const seen = new Map(input.seen.map((answer) => [placeOf(answer), answer.version]));
  const unseen = changes.filter((change) => {
    const current = answerAt(placeOf(change))?.version ?? 0;
    return current !== (seen.get(placeOf(change)) ?? change.version);
  });
  if (unseen.length > 0) return answersChanged(unseen.map(placeOf));

  const by = { answeredBy: ctx.actor.userId, answeredByName: ctx.actor.name };
  const { id: engagementId, frameworkVersionId } = engagement;
  const mandate = { firmId: input.firmId, engagementId, frameworkVersionId };
  const said = changes.map(({ kind, item, level, notApplicable }) => {
    const before = answerAt(placeOf({ kind, item }));
    const why = { note: noteFor(input.reason, before?.note ?? ""), departure: input.reason };
    return { id: ctx.newId(), kind, item, level, notApplicable, ...why, version: before?.version ?? 0 };
  });
  const written = await writeAnswers(ctx.scope, mandate, by, said);
  if (written.length < changes.length) return answersChanged([]);

  const applied = { state: "applied", appliedOn: ctx.today, reason: input.reason } as const;
  const version = await updateScenario(ctx.scope, input, applied);
  if (version === null) return somebodyWasFaster(scenarioShape(scenario, record));
  const details = { answers: written.length, version };
  await changed(ctx, input.firmId, { event: "scenario.applied", subject: input.id, details });
  return { version };
}

/** Somebody changed answers that the scenario would write over: they are to be looked at first. */
function answersChanged(places: readonly string[]): never {
  return refuse("CONFLICT", { because: "answers-changed-since", changed: places });
}

/** The scenario, if it is still to be worked with: what was applied or thrown away stays as it was. */
async function keptScenario(
  { scope }: Work,
  { firmId, id, version }: { firmId: string; id: string; version: number },
  record: FirmRecord,
): Promise<ScenarioRow> {
  const scenario = found(await findScenario(scope, firmId, id));
  if (scenario.state !== "kept") return refuse("PRECONDITION_FAILED", { because: "scenario-is-over" });
  if (scenario.version !== version) return somebodyWasFaster(scenarioShape(scenario, record));
  return scenario;
}

function refuseFaults(changes: readonly ScenarioChange[], { framework }: FirmRecord): void {
  for (const change of changes) {
    const fault = faultIn(change, framework);
    if (fault) refuse("PRECONDITION_FAILED", { because: fault, kind: change.kind, key: change.item });
  }
}

/** Each move with the version of the answer that it is moved from. A move that was kept before stays at its version. */
function atVersions(
  changes: readonly ScenarioChange[],
  before: ScenarioRow["changes"],
  answers: readonly AnswerRow[],
): ScenarioRow["changes"] {
  return changes.map((change) => {
    const kept = before.find(
      (one) =>
        placeOf(one) === placeOf(change) && one.level === change.level && one.notApplicable === change.notApplicable,
    );
    const answer = answers.find((one) => placeOf(one) === placeOf(change));
    return { ...change, version: kept?.version ?? answer?.version ?? 0 };
  });
}

/** A scenario is no figure and no news of the firm: it goes on record and touches nothing else. */
function note(
  ctx: Work,
  event: string,
  { firmId, id }: { firmId: string; id: string },
  details: Readonly<Record<string, number>>,
): Promise<void> {
  return recordChange(ctx, firmId, { event, subject: id, details });
}
