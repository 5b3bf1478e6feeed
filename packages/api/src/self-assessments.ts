/** Self-assessment: what employees said of themselves beside what counts, and the answer of whoever answers for them. */
import { findEmployeeOf, touchEmployees } from "@etappe/db/repositories/employees";
import { countSaid, listSaid, type SaidRow } from "@etappe/db/repositories/self-assessments";
import { CompetenceKey, competenceOf } from "@etappe/domain/competence";
import { LEVEL_SOURCES } from "@etappe/domain/level-reading";
import { AnswerSaid, differenceOf, SAID_STATES, SayOfOneself, stateOfSaid } from "@etappe/domain/self-assessment";
import * as z from "zod";
import { somebodyWasFaster } from "./changing.ts";
import { StaffWordsShape, staffWords } from "./development-shape.ts";
import { writeLevels } from "./levels.ts";
import { isKept, OwnLevelsShape, readOwnLevels, sayOwnLevel } from "./own-levels.ts";
import { peopleChanged } from "./people-changing.ts";
import { selfAssessmentLinks, theKeptRecord } from "./self-assessment-links.ts";
import { Id, OfFirm } from "./shapes.ts";
import { readStaffRecord } from "./staff-record.ts";
import { allowed, found, refuse, router } from "./trpc.ts";
import { recordViewing } from "./viewing.ts";

/** As many people as one list shows: those that differ, then those that wait for an answer, then the others. */
const MOST_SHOWN = 200;

export const selfAssessmentsRouter = router({
  ...selfAssessmentLinks,

  /** In which competences employees have said something of themselves. */
  overview: allowed("employees:edit")
    .input(OfFirm)
    .output(
      z.strictObject({
        isRegisterOn: z.boolean(),
        competences: z.array(
          z.strictObject({ competence: z.string(), said: z.int(), open: z.int(), differing: z.int() }),
        ),
      }),
    )
    .query(async ({ ctx, input }) => {
      const record = await readStaffRecord(ctx.scope, input.firmId);
      const isRegisterOn = isKept(record, ctx.today);
      return { isRegisterOn, competences: isRegisterOn ? [...(await countSaid(ctx.scope, input.firmId))] : [] };
    }),

  /** What was said in one competence beside what counts, differences first. */
  said: allowed("employees:edit")
    .input(z.strictObject({ firmId: z.uuid(), competence: CompetenceKey }))
    .output(
      z.strictObject({
        people: z.array(
          z.strictObject({
            employeeId: Id,
            staffNumber: z.string(),
            name: z.string().nullable(),
            saidId: Id,
            level: z.int(),
            readOn: z.string(),
            counts: z.strictObject({ level: z.int(), source: z.enum(LEVEL_SOURCES), readOn: z.string() }).nullable(),
            version: z.int(),
            state: z.enum(SAID_STATES),
            difference: z.int().nullable(),
          }),
        ),
        ...StaffWordsShape.shape,
      }),
    )
    .query(async ({ ctx, input }) => {
      const record = await theKeptRecord(ctx, input.firmId);
      const rows = await listSaid(ctx.scope, { ...input, employeeIds: null, limit: MOST_SHOWN });
      const withNames = rows.some(({ name }) => name !== null);
      await recordViewing(ctx, input.firmId, { what: "list", records: rows.length, withNames });
      return { people: rows.map(saidShape), ...staffWords(record) };
    }),

  /** Confirms what was said or differs from it, for one competence at once: the manager's reading counts, what was said stays. */
  answer: allowed("employees:edit")
    .input(AnswerSaid)
    .output(z.strictObject({ answered: z.int() }))
    .mutation(async ({ ctx, input }) => {
      const { firmId, competence } = input;
      const { qualification, scales } = await theKeptRecord(ctx, firmId);
      const scale = scales.find(({ key }) => key === competenceOf(competence, qualification)?.scale);
      const levels = new Set(scale?.levels.map(({ value }) => value));
      if (!input.answers.every(({ level }) => levels.has(level)))
        refuse("PRECONDITION_FAILED", { because: "level-out-of-scale" });
      const employeeIds = input.answers.map(({ employeeId }) => employeeId);
      const rows = await listSaid(ctx.scope, { firmId, competence, employeeIds, limit: employeeIds.length });
      const pairs = input.answers.map((answer) => ({
        answer,
        row: found(rows.find(({ employeeId }) => employeeId === answer.employeeId)),
      }));
      // Said again after it arrived the first time, an answer is there already.
      const due = pairs.filter(({ answer, row }) => !isAnswered(row, answer.level, ctx.today));
      const changed = due.find(({ answer, row }) => row.saidId !== answer.saidId || row.version !== answer.version);
      if (changed) return somebodyWasFaster(saidShape(changed.row));
      if (due.length > 0) {
        const said = due.map(({ answer: { employeeId, level } }) => ({
          ...{ employeeId, competence, level, source: "manager" as const, readOn: ctx.today },
          ...{ recordedBy: ctx.actor.name, importId: null, measureId: null },
        }));
        await writeLevels(ctx.scope, firmId, said, ctx.newId);
        await touchEmployees(
          ctx.scope,
          firmId,
          said.map(({ employeeId }) => employeeId),
        );
        const differing = due.filter(({ answer, row }) => answer.level !== row.level).length;
        const details = { competence, confirmed: due.length - differing, differing };
        await peopleChanged(ctx, firmId, { event: "self-assessment.answered", subject: firmId, details });
      }
      return { answered: due.length };
    }),

  /** The own levels of somebody who signs in; null where the firm keeps no record of them. */
  own: allowed("self:read")
    .input(OfFirm)
    .output(OwnLevelsShape.nullable())
    .query(async ({ ctx, input }) => {
      const record = await readStaffRecord(ctx.scope, input.firmId);
      const employee = await findEmployeeOf(ctx.scope, input.firmId, ctx.actor.userId);
      return employee && readOwnLevels(ctx.scope, record, employee, ctx.today);
    }),

  /** What somebody who signs in says of themselves. */
  say: allowed("self:read")
    .input(SayOfOneself.extend({ firmId: z.uuid() }))
    .output(z.strictObject({ competence: z.string() }))
    .mutation(async ({ ctx, input }) => {
      const { firmId, ...said } = input;
      const record = await theKeptRecord(ctx, firmId);
      const employee = found(await findEmployeeOf(ctx.scope, firmId, ctx.actor.userId));
      const refused = await sayOwnLevel(ctx.scope, record, employee, said, ctx);
      if (refused !== null) refuse("PRECONDITION_FAILED", { because: refused });
      return { competence: input.competence };
    }),
});

function isAnswered({ counts }: SaidRow, level: number, today: string): boolean {
  return counts?.source === "manager" && counts.level === level && counts.readOn === today;
}

function saidShape(row: SaidRow) {
  return { ...row, state: stateOfSaid(row, row.counts), difference: differenceOf(row, row.counts) };
}
