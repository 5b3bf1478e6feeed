import { listAggregates } from "@etappe/db/repositories/aggregates";
import {
  insertBurden,
  insertBurdenAnswer,
  listBurdenAnswers,
  listBurdens,
  takeBackBurdenAnswer,
  updateBurden,
} from "@etappe/db/repositories/burdens";
import { listMeasures } from "@etappe/db/repositories/development";
import { AnswerBurden, ChangeBurden, faultInBurden, RateBurden, TakeBackAnswer } from "@etappe/domain/burden";
import { recordChange, saidBefore, somebodyWasFaster, unknownItem } from "./changing.ts";
import { Changed, Done, OfFirm } from "./shapes.ts";
import { readStaffRecord, type StaffRecord } from "./staff-record.ts";
import { allowed, found, refuse, router } from "./trpc.ts";
import { readWithPeople } from "./with-people.ts";
import { WorkforceShape, workforceShape } from "./workforce-shape.ts";

export const burdensRouter = router({
  /** All that is planned with the firm's people and what was agreed about it: no name, and no group under five. */
  workforce: allowed("staffing:read")
    .input(OfFirm)
    .output(WorkforceShape)
    .query(async ({ ctx, input }) => {
      const record = await readStaffRecord(ctx.scope, input.firmId);
      const [withPeople, measures, aggregates] = await Promise.all([
        readWithPeople(ctx.scope, input.firmId),
        listMeasures(ctx.scope, input.firmId),
        listAggregates(ctx.scope, input.firmId),
      ]);
      return workforceShape(record, { ...withPeople, measures, aggregates }, ctx);
    }),

  /** How heavily a burden weighs on a role or a group in a venture, said for the first time. */
  rate: allowed("staffing:edit")
    .input(RateBurden)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const record = await readStaffRecord(ctx.scope, input.firmId);
      theRunningOne(record, input.ventureId);
      const fault = faultInBurden(input, record, ctx.today);
      if (fault) return refuse("PRECONDITION_FAILED", fault);
      if (await insertBurden(ctx.scope, input)) {
        const { burden, level } = input;
        await recordChange(ctx, input.firmId, {
          event: "burden.rated",
          subject: input.id,
          details: { burden, level },
        });
        return { id: input.id };
      }
      const rows = await listBurdens(ctx.scope, input.firmId);
      const same = rows.find((row) => row.id !== input.id && isSamePlace(row, input));
      if (same) return somebodyWasFaster(same);
      saidBefore(rows, input.id);
      return { id: input.id };
    }),

  /** Rates a burden anew. */
  change: allowed("staffing:edit")
    .input(ChangeBurden)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const record = await readStaffRecord(ctx.scope, input.firmId);
      const rows = await listBurdens(ctx.scope, input.firmId);
      const row = found(rows.find(({ id }) => id === input.id));
      theRunningOne(record, row.ventureId);
      // A role that was given up since keeps its burden.
      const fault = faultInBurden({ ...row, role: "", level: input.level, ratedOn: input.ratedOn }, record, ctx.today);
      if (fault) return refuse("PRECONDITION_FAILED", fault);
      const version = await updateBurden(ctx.scope, input);
      if (version === null) return somebodyWasFaster(row);
      await recordChange(ctx, input.firmId, {
        event: "burden.changed",
        subject: input.id,
        details: { from: row.level, to: input.level, version },
      });
      return { version };
    }),

  /** What was agreed about a burden. */
  answer: allowed("staffing:edit")
    .input(AnswerBurden)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const record = await readStaffRecord(ctx.scope, input.firmId);
      const rows = await listBurdens(ctx.scope, input.firmId);
      const burden = found(rows.find(({ id }) => id === input.burdenId));
      theRunningOne(record, burden.ventureId);
      if (!record.qualification.answers.some(({ key }) => key === input.answer)) unknownItem("answer", input.answer);
      if (input.agreedOn > ctx.today) return refuse("PRECONDITION_FAILED", { because: "in-the-future" });
      if (await insertBurdenAnswer(ctx.scope, input)) {
        await recordChange(ctx, input.firmId, {
          event: "burden.answered",
          subject: input.burdenId,
          details: { answer: input.answer, agreedOn: input.agreedOn, validUntil: input.validUntil },
        });
      } else saidBefore(await listBurdenAnswers(ctx.scope, input.firmId), input.id);
      return { id: input.id };
    }),

  /** What was agreed holds no longer, from today on; it stays readable with the reason. */
  takeBackAnswer: allowed("staffing:edit")
    .input(TakeBackAnswer)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const { id, firmId, why } = input;
      const answers = await listBurdenAnswers(ctx.scope, firmId);
      const row = found(answers.find((answer) => answer.id === id));
      if (row.takenBackOn !== null) return somebodyWasFaster(row);
      const version = await takeBackBurdenAnswer(ctx.scope, {
        ...{ id, firmId, version: input.version, takenBackOn: ctx.today, takenBackWhy: why },
      });
      if (version === null) return somebodyWasFaster(row);
      await recordChange(ctx, firmId, {
        event: "burden.answer-taken-back",
        subject: row.burdenId,
        details: { answer: row.answer },
      });
      return { version };
    }),
});

/** The venture is the firm's and runs, or it is refused. */
export function theRunningOne({ ventures }: StaffRecord, ventureId: string): void {
  const venture = found(ventures.find(({ id }) => id === ventureId));
  if (venture.state === "closed") refuse("PRECONDITION_FAILED", { because: "venture-closed" });
}

type Place = { readonly ventureId: string; readonly burden: string; readonly role: string; readonly groupName: string };

function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.ventureId === other.ventureId &&
    one.burden === other.burden &&
    one.role === other.role &&
    one.groupName === other.groupName
  );
}
