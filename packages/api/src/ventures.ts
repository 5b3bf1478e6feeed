import { leaveActive, listCorrections } from "@etappe/db/repositories/corrections";
import { insertMoves, insertVenture, updateVenture } from "@etappe/db/repositories/ventures";
import { strategyTypes } from "@etappe/domain/framework";
import { CloseVenture, EditVenture, PassGate, StartVenture } from "@etappe/domain/venture";
import { begin, NEEDED } from "@etappe/domain/workflow";
import { changed, saidBefore, somebodyWasFaster, theFirmLocked, unknownItem } from "./changing.ts";
import { type FirmRecord, readFirmRecord } from "./firm-record.ts";
import { Changed, Done, OfVenture } from "./shapes.ts";
import { allowed, found, refuse, router, type Work } from "./trpc.ts";
import { VentureShape, ventureShape } from "./venture-shape.ts";
import { refuseFor, settleLoops, taken, walk, workflowOf } from "./workflow.ts";

export const venturesRouter = router({
  show: allowed("venture:read")
    .input(OfVenture)
    .output(VentureShape)
    .query(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const venture = theVenture(record, input.ventureId);
      return ventureShape(record, venture, await listCorrections(ctx.scope, input), ctx);
    }),

  start: allowed("venture:edit")
    .input(StartVenture)
    .output(Done)
    .mutation(({ ctx, input }) => startVenture(ctx, input)),

  edit: allowed(NEEDED.edit)
    .input(EditVenture)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const record = await readFirmRecord(ctx.scope, input.firmId);
      await taken(ctx, record, input.ventureId, { kind: "edit" });
      const aspects = new Set(strategyTypes(record.framework).flatMap((type) => type.aspects.map(({ key }) => key)));
      const unknown = input.aspects.find((key) => !aspects.has(key));
      if (unknown) return unknownItem("aspect", unknown);
      const version = await updateVenture(ctx.scope, input);
      if (version === null) return somebodyWasFaster(theVenture(record, input.ventureId));
      await changed(ctx, input.firmId, { event: "venture.edited", subject: input.ventureId, details: { version } });
      return { version };
    }),

  passGate: allowed(NEEDED["pass-gate"])
    .input(PassGate)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const record = await unmoved(ctx, input);
      const { reason, moveId } = input;
      const answer = await taken(ctx, record, input.ventureId, { kind: "pass-gate", reason });
      const version = await walk(ctx, input, answer, () => ({ id: moveId, reason }));
      const missing = answer.state.path.at(-1);
      const details = {
        to: answer.state.phase,
        missing: missing?.kind === "advance" ? missing.missing.length : 0,
      };
      await changed(ctx, input.firmId, { event: "venture.gate-passed", subject: input.ventureId, details });
      return { version };
    }),

  close: allowed(NEEDED.close)
    .input(CloseVenture)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const record = await unmoved(ctx, input);
      const { ending, learned, moveId, mergedInto, watch, lookAgainOn } = input;
      const answer = await taken(ctx, record, input.ventureId, {
        kind: "close",
        ending,
        mergedInto,
        watch,
        lookAgainOn,
      });
      await settleLoops(ctx, input, answer, { findings: learned, lessons: "" });
      const version = await walk(ctx, input, answer, (step) =>
        step.kind === "correct"
          ? { id: step.loop, finding: learned }
          : {
              ...{ id: moveId, reason: learned },
              ...(ending === "merged" ? { otherVenture: mergedInto } : {}),
              ...(ending === "null-strategy" ? { watch, lookAgainOn } : {}),
            },
      );
      if (ending === "exited" || ending === "relocated-back") await leaveAll(ctx, input, learned);
      await changed(ctx, input.firmId, {
        event: "venture.closed",
        subject: input.ventureId,
        details: { ending },
      });
      return { version };
    }),
});

type Place = { readonly firmId: string; readonly ventureId: string; readonly version: number };

/** Starts a venture; one that goes on from a null strategy says so in its first step. */
async function startVenture(work: Work, input: StartVenture): Promise<{ id: string }> {
  const { firmId, id, from } = input;
  const record = await readFirmRecord(work.scope, firmId);
  if (await insertVenture(work.scope, { ...input, engagementId: record.engagement.id })) {
    const earlier = from === null ? null : workflowOf(theVenture(record, from), record, []);
    const answer = begin(earlier);
    if (answer.kind === "refused") return refuseFor(answer.refusal, null, record, id);
    const start = { firmId, ventureId: id, id: work.newId(), movedOn: work.today, movedBy: work.actor.name };
    await insertMoves(work.scope, [{ ...start, kind: "start", toPhase: answer.state.phase, otherVenture: from }]);
    await changed(work, firmId, { event: "venture.started", subject: id });
  } else saidBefore(record.ventures, id);
  return { id };
}

/** What the venture was active in is left now, for what was learned; nothing is deleted. */
export async function leaveAll(work: Work, place: Omit<Place, "version">, reason: string): Promise<void> {
  const { firmId, ventureId } = place;
  await leaveActive(work.scope, { firmId, ventureId, year: Number(work.today.slice(0, 4)), reason });
}

/** The firm's record, with nobody else moving its ventures meanwhile and this one as it was looked at. */
async function unmoved(work: Work, place: Place): Promise<FirmRecord> {
  await theFirmLocked(work, place.firmId);
  const record = await readFirmRecord(work.scope, place.firmId);
  const venture = theVenture(record, place.ventureId);
  return venture.version === place.version ? record : somebodyWasFaster(venture);
}

export function theVenture(record: FirmRecord, ventureId: string) {
  return found(record.ventures.find(({ id }) => id === ventureId));
}

/** The venture to which something is added; what has ended stays as it was. */
export function theRunningVenture(record: FirmRecord, ventureId: string) {
  const venture = theVenture(record, ventureId);
  return venture.state === "closed" ? refuse("PRECONDITION_FAILED", { because: "venture-closed" }) : venture;
}
