import { insertConsequences, insertCorrection, listCorrections } from "@etappe/db/repositories/corrections";
import { insertDecision } from "@etappe/db/repositories/decisions";
import { endsTheVenture, faultInSettling, OpenCorrection, SettleCorrection } from "@etappe/domain/correction";
import { standing } from "@etappe/domain/decision";
import { NEEDED } from "@etappe/domain/workflow";
import * as z from "zod";
import { changed, saidBefore, somebodyWasFaster, theFirmLocked, unknownItem } from "./changing.ts";
import { CorrectionsShape, readCauses, readCorrections } from "./corrections-shape.ts";
import { type FirmRecord, readFirmRecord } from "./firm-record.ts";
import { Done, OfVenture } from "./shapes.ts";
import { takeSnapshot } from "./snapshots.ts";
import { allowed, found, refuse, router, type Work } from "./trpc.ts";
import { leaveAll, theVenture } from "./ventures.ts";
import { settleLoops, taken, walk } from "./workflow.ts";

export const correctionsRouter = router({
  /** The loops of a venture, open and settled, and what has raised one by itself and waits to be taken up. */
  list: allowed("operating:read")
    .input(OfVenture)
    .output(CorrectionsShape)
    .query(({ ctx, input }) => readCorrections(ctx, input)),

  open: allowed(NEEDED["open-loop"])
    .input(OpenCorrection)
    .output(Done)
    .mutation(({ ctx, input }) => openCorrection(ctx, input)),

  settle: allowed(NEEDED["settle-loop"])
    .input(SettleCorrection)
    .output(z.strictObject({ version: z.int(), ventureVersion: z.int() }))
    .mutation(({ ctx, input }) => settle(ctx, input)),
});

/** Opens a loop: by hand, or for a cause that is raised and that no other loop has taken up. */
async function openCorrection(work: Work, input: OpenCorrection): Promise<{ id: string }> {
  await theFirmLocked(work, input.firmId);
  const record = await readFirmRecord(work.scope, input.firmId);
  const venture = theVenture(record, input.ventureId);
  const loops = await listCorrections(work.scope, input);
  if (loops.some(({ id }) => id === input.id)) return { id: input.id };
  await taken(work, record, input.ventureId, { kind: "open-loop", id: input.id, questioned: input.questioned });
  if (!record.framework.correction.triggers.some(({ key }) => key === input.trigger)) {
    return unknownItem("trigger", input.trigger);
  }
  const causeId = input.causeKind === "by-hand" ? null : input.causeId;
  if (input.causeKind !== "by-hand") {
    const causes = await readCauses(work, record, venture, loops);
    const isRaised = causes.some(({ kind, id }) => kind === input.causeKind && id === causeId);
    if (!isRaised) return refuse("PRECONDITION_FAILED", { because: "cause-gone" });
  }
  const opened = { openedOn: work.today, openedBy: work.actor.name, fromPhase: venture.phase };
  if (await insertCorrection(work.scope, { ...input, ...opened, causeId })) {
    const details = { trigger: input.trigger, questioned: input.questioned, cause: input.causeKind };
    await changed(work, input.firmId, { event: "correction.opened", subject: input.id, details });
  } else saidBefore(loops, input.id);
  return { id: input.id };
}

/**
 * Settles a loop: where it leads is the model's, what was found and learned is written down, the
 * consequences become actions, and a decision that was looked at again gets its next look. A loop
 * that brings the work home or leaves ends the venture, and what it was active in is left.
 */
async function settle(work: Work, input: SettleCorrection) {
  const { firmId, ventureId, id, outcome, findings, lessons, consequences } = input;
  await theFirmLocked(work, firmId);
  const record = await readFirmRecord(work.scope, firmId);
  const venture = theVenture(record, ventureId);
  const loop = found((await listCorrections(work.scope, input)).find((row) => row.id === id));
  if (loop.version !== input.version) return somebodyWasFaster(loop);
  const answer = await taken(work, record, ventureId, { kind: "settle-loop", id, outcome });
  const unknown = consequences.find(
    ({ field }) => !record.framework.capability.fields.some(({ key }) => key === field),
  );
  if (unknown) return unknownItem("field", unknown.field);
  const looked = loop.causeKind === "review" ? standing(record.decisions).find((row) => row.id === loop.causeId) : null;
  const fault = faultInSettling(input, Boolean(looked), work.today);
  if (fault) return refuse("PRECONDITION_FAILED", fault);

  const { phase } = answer.state;
  await settleLoops(work, input, answer, { findings, lessons });
  await insertConsequences(work.scope, { firmId, ventureId, correctionId: id, phase, consequences });
  const ventureVersion = await walk(work, { firmId, ventureId, version: venture.version }, answer, (step) =>
    step.kind === "correct"
      ? { id: step.loop, finding: findings, reason: lessons }
      : { id: work.newId(), reason: lessons },
  );
  if (endsTheVenture(outcome)) await leaveAll(work, { firmId, ventureId }, lessons);
  else if (looked) await confirm(work, record, looked, input);
  const details = { outcome, to: phase, consequences: consequences.length };
  await changed(work, firmId, { event: "correction.settled", subject: id, details });
  return { version: loop.version + 1, ventureVersion };
}

/** The decision stands as it was, on what is known now, until it is looked at again. */
async function confirm(
  work: Work,
  record: FirmRecord,
  decision: FirmRecord["decisions"][number],
  { firmId, findings, nextReviewOn }: SettleCorrection,
): Promise<void> {
  await insertDecision(work.scope, {
    ...decision,
    firmId,
    id: work.newId(),
    revises: decision.id,
    reason: findings,
    decidedOn: work.today,
    reviewBy: nextReviewOn ?? decision.reviewBy,
    recordedBy: work.actor.name,
    snapshotId: await takeSnapshot(work, record),
  });
}
