/** Who takes part in a measure, and what was read of them since. For those who work with single employees. */
import {
  findMeasure,
  joinMeasure,
  leaveMeasure,
  listByCompetence,
  listParticipants,
  listResults,
  type MeasureRow,
} from "@etappe/db/repositories/development";
import { touchEmployees } from "@etappe/db/repositories/employees";
import { competenceOf } from "@etappe/domain/competence";
import { ChangeParticipants, RecordResults } from "@etappe/domain/development";
import * as z from "zod";
import { neededLevel } from "./development-shape.ts";
import { writeLevels } from "./levels.ts";
import { peopleChanged } from "./people-changing.ts";
import { Id } from "./shapes.ts";
import { readStaffRecord, type StaffRecord } from "./staff-record.ts";
import { allowed, found, refuse, type Work } from "./trpc.ts";
import { recordViewing } from "./viewing.ts";

/** As many as one list shows; whoever wants others narrows it to a role. */
const MOST_SHOWN = 200;

const OfMeasure = z.strictObject({ firmId: z.uuid(), measureId: z.uuid() });
const person = { employeeId: Id, staffNumber: z.string(), name: z.string().nullable() };
const Counted = z.strictObject({ count: z.int() });

export const developmentPeople = {
  /** Who takes part, and who could: employees below the target, or of whom nothing is known, who need the competence. */
  people: allowed("employees:read")
    .input(OfMeasure)
    .output(
      z.strictObject({
        participants: z.array(
          z.strictObject({ ...person, levelBefore: z.int().nullable(), levelNow: z.int().nullable() }),
        ),
        candidates: z.array(z.strictObject({ ...person, roles: z.array(z.string()), level: z.int().nullable() })),
        /** How many could take part, also those beyond the list. */
        couldTakePart: z.int(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const { record, measure } = await theMeasure(ctx, input);
      const participants = (await listParticipants(ctx.scope, input.firmId)).filter(
        ({ measureId }) => measureId === measure.id,
      );
      const takesPart = new Set(participants.map(({ employeeId }) => employeeId));
      const all = await listByCompetence(ctx.scope, input.firmId, measure.competence);
      const candidates = all.filter(
        ({ employeeId, roles, level }) =>
          !takesPart.has(employeeId) &&
          (measure.role === null || roles.includes(measure.role)) &&
          (level === null || level < measure.targetLevel) &&
          neededLevel(roles, measure.competence, record) !== null,
      );
      const shown = candidates.slice(0, MOST_SHOWN);
      const withNames = [...participants, ...shown].some(({ name }) => name !== null);
      const records = participants.length + shown.length;
      await recordViewing(ctx, input.firmId, { what: "list", records, withNames });
      return {
        participants: participants.map(({ measureId: _, ...row }) => row),
        candidates: shown.map((row) => ({ ...row, roles: [...row.roles] })),
        couldTakePart: candidates.length,
      };
    }),

  /** Lets employees take part, each with the level known of them now, and takes others out. */
  takePart: allowed("employees:edit")
    .input(ChangeParticipants)
    .output(Counted)
    .mutation(async ({ ctx, input }) => {
      const { firmId, measureId, join, leave } = input;
      const { measure } = await theMeasure(ctx, input);
      if (measure.kind === "hiring") refuse("PRECONDITION_FAILED", { because: "hiring-has-no-participants" });
      const known = new Set(
        (await listByCompetence(ctx.scope, firmId, measure.competence)).map(({ employeeId }) => employeeId),
      );
      found([...join, ...leave].every((id) => known.has(id)) || null);
      const left = leave.length === 0 ? 0 : await leaveMeasure(ctx.scope, { firmId, measureId }, leave);
      const at = { firmId, measureId, competence: measure.competence, joinedOn: ctx.today };
      const joining = [...new Set(join)].map((employeeId) => ({ id: ctx.newId(), employeeId }));
      const joined = joining.length === 0 ? 0 : await joinMeasure(ctx.scope, at, joining);
      if (joined + left > 0) {
        const details = { joined, left };
        await peopleChanged(ctx, firmId, { event: "measure.participants-changed", subject: measureId, details });
      }
      return { count: joined + left };
    }),

  /** What was read of participants: only this closes gaps. Said again as it is, it is recorded once. */
  recordResults: allowed("employees:edit")
    .input(RecordResults)
    .output(Counted)
    .mutation(async ({ ctx, input }) => {
      const { firmId, measureId, source, readOn } = input;
      const { record, measure } = await theMeasure(ctx, input);
      if (readOn > ctx.today) refuse("PRECONDITION_FAILED", { because: "in-the-future" });
      if (measure.startOn !== null && readOn < measure.startOn)
        refuse("PRECONDITION_FAILED", { because: "reading-before-measure" });
      const participants = await listParticipants(ctx.scope, firmId);
      const takesPart = new Set(
        participants.filter((row) => row.measureId === measureId).map(({ employeeId }) => employeeId),
      );
      found(input.results.every(({ employeeId }) => takesPart.has(employeeId)) || null);
      const levels = scaleOf(measure, record);
      if (!input.results.every(({ level }) => levels.has(level)))
        refuse("PRECONDITION_FAILED", { because: "level-out-of-scale" });
      const before = await listResults(ctx.scope, { firmId, measureId, source, readOn });
      const isNew = (result: { readonly employeeId: string; readonly level: number }) =>
        !before.some(({ employeeId, level }) => employeeId === result.employeeId && level === result.level);
      const said = input.results.filter(isNew).map(({ employeeId, level }) => ({
        ...{ employeeId, level, competence: measure.competence, source, readOn, measureId },
        ...{ recordedBy: ctx.actor.name, importId: null },
      }));
      if (said.length > 0) {
        await writeLevels(ctx.scope, firmId, said, ctx.newId);
        const employeeIds = said.map(({ employeeId }) => employeeId);
        await touchEmployees(ctx.scope, firmId, employeeIds);
        const details = { competence: measure.competence, source, readings: said.length };
        await peopleChanged(ctx, firmId, { event: "measure.results-recorded", subject: measureId, details });
      }
      return { count: said.length };
    }),
};

/** The measure and the firm's people in general, where records of single employees are kept. */
async function theMeasure(work: Work, at: { readonly firmId: string; readonly measureId: string }) {
  const record = await readStaffRecord(work.scope, at.firmId);
  const measure = found(await findMeasure(work.scope, at.firmId, at.measureId));
  if (!record.register?.isOn) refuse("PRECONDITION_FAILED", { because: "register-off" });
  return { record, measure };
}

function scaleOf({ competence }: MeasureRow, { qualification, scales }: StaffRecord): ReadonlySet<number> {
  const key = competenceOf(competence, qualification)?.scale;
  return new Set(scales.find((scale) => scale.key === key)?.levels.map(({ value }) => value));
}
