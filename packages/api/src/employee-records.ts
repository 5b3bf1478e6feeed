/** What is kept of one employee: shown, said, taken out, handed over as a file; and who looked at it. */
import { listAccountsFor } from "@etappe/db/repositories/employee-accounts";
import { findEmployee, findEmployeeOf, listRolesOf, touchEmployees } from "@etappe/db/repositories/employees";
import { deleteReading, listReadingsOf } from "@etappe/db/repositories/level-readings";
import { recountLevels } from "@etappe/db/repositories/levels";
import { listRecordViews } from "@etappe/db/repositories/record-views";
import { can } from "@etappe/domain/access";
import { competenceOf } from "@etappe/domain/competence";
import { SayLevel, TakeOutLevel } from "@etappe/domain/level-reading";
import * as z from "zod";
import { saidBefore, unknownItem } from "./changing.ts";
import { employeeFile } from "./employee-file.ts";
import { RegisterShape, registerShape, switchedOn, theRegister } from "./employee-register.ts";
import {
  PersonShape,
  personShape,
  ReadingShape,
  StandingShape,
  standingShape,
  TermsShape,
  termsShape,
} from "./employees-shape.ts";
import { writeLevels } from "./levels.ts";
import { peopleChanged } from "./people-changing.ts";
import { Done, Id, OfFirm } from "./shapes.ts";
import { readStaffRecord, type StaffRecord } from "./staff-record.ts";
import { allowed, found, refuse, type Work } from "./trpc.ts";
import { recordViewing } from "./viewing.ts";

const OneEmployee = z.strictObject({ firmId: Id, id: Id });
const Account = z.strictObject({ userId: Id, name: z.string() });
const standing = { standings: z.array(StandingShape), readings: z.array(ReadingShape), terms: TermsShape };
const VIEWS = 50;

export const employeeRecords = {
  show: allowed("employees:read")
    .input(OneEmployee)
    .output(
      z.strictObject({
        person: PersonShape,
        ...standing,
        keepsNames: z.boolean(),
        /** Accounts of the firm that may be this employee's, and the one that is; for the firm only. */
        accounts: z.array(Account),
        account: Id.nullable(),
        today: z.string(),
        ...{ mayEdit: z.boolean(), mayName: z.boolean(), mayErase: z.boolean() },
      }),
    )
    .query(async ({ ctx, input: { firmId, id } }) => {
      const record = await readStaffRecord(ctx.scope, firmId);
      const row = found(await findEmployee(ctx.scope, firmId, id));
      const mayName = can(ctx.actor, "employees:name");
      const accounts = await listAccountsFor(ctx.scope, firmId, id);
      await recordViewing(ctx, firmId, { what: "person", records: 1, withNames: row.name !== null });
      return {
        ...(await recordOf(ctx, record, row)),
        keepsNames: record.register?.keepsNames ?? false,
        accounts: mayName ? accounts : [],
        account: mayName ? row.userId : null,
        today: ctx.today,
        ...{ mayEdit: can(ctx.actor, "employees:edit"), mayName, mayErase: can(ctx.actor, "employees:erase") },
      };
    }),

  /** A level that somebody knows of an employee, with how they know it. */
  sayLevel: allowed("employees:edit")
    .input(SayLevel)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const { id, firmId, employeeId, competence, level, source, readOn } = input;
      const record = await readStaffRecord(ctx.scope, firmId);
      switchedOn(record.register);
      found(await findEmployee(ctx.scope, firmId, employeeId));
      onItsScale(record, competence, level);
      if (readOn > ctx.today) return refuse("PRECONDITION_FAILED", { because: "in-the-future" });
      const before = await listReadingsOf(ctx.scope, firmId, employeeId);
      if (before.some((reading) => reading.id === id)) return { id };
      const from = { recordedBy: ctx.actor.name, importId: null, measureId: null };
      const said = { employeeId, competence, level, source, readOn, ...from };
      if ((await writeLevels(ctx.scope, firmId, [said], () => id)) === 0) saidBefore([], id);
      await touchEmployees(ctx.scope, firmId, [employeeId]);
      await peopleChanged(ctx, firmId, { event: "employee.level-said", subject: employeeId, details: { competence } });
      return { id };
    }),

  /** Takes out what was written down by mistake; what is left counts. */
  takeOutLevel: allowed("employees:edit")
    .input(TakeOutLevel)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const { id, firmId, employeeId } = input;
      await theRegister(ctx, firmId);
      const competence = found(await deleteReading(ctx.scope, input));
      await recountLevels(ctx.scope, firmId, { employeeIds: [employeeId], competence });
      await touchEmployees(ctx.scope, firmId, [employeeId]);
      const details = { competence, reading: id };
      await peopleChanged(ctx, firmId, { event: "employee.level-taken-out", subject: employeeId, details });
      return { id };
    }),

  /** Everything that is kept of one employee, as a file for that employee. */
  export: allowed("employees:name")
    .input(OneEmployee)
    .output(z.strictObject({ fileName: z.string(), mediaType: z.string(), text: z.string() }))
    .mutation(async ({ ctx, input: { firmId, id } }) => {
      const record = await readStaffRecord(ctx.scope, firmId);
      const row = found(await findEmployee(ctx.scope, firmId, id));
      await recordViewing(ctx, firmId, { what: "file", records: 1, withNames: row.name !== null });
      return employeeFile(ctx, record, row);
    }),

  /** What is kept of the person who asks, or null where nothing is. */
  own: allowed("self:read")
    .input(OfFirm)
    .output(
      z.strictObject({
        register: RegisterShape.nullable(),
        record: z.strictObject({ person: PersonShape, ...standing }).nullable(),
      }),
    )
    .query(async ({ ctx, input: { firmId } }) => {
      const record = await readStaffRecord(ctx.scope, firmId);
      const row = await findEmployeeOf(ctx.scope, firmId, ctx.actor.userId);
      return {
        register: record.register && registerShape(record.register),
        record: row && (await recordOf(ctx, record, row)),
      };
    }),

  views: allowed("record-views:read")
    .input(z.strictObject({ firmId: Id, after: Id.nullable() }))
    .output(
      z.strictObject({
        views: z.array(
          z.strictObject({
            ...{ id: Id, at: z.string(), viewerName: z.string(), records: z.int(), withNames: z.boolean() },
            viewerSide: z.enum(["firm", "house"]),
            what: z.enum(["list", "person", "file", "names"]),
          }),
        ),
        next: Id.nullable(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const views = await listRecordViews(ctx.scope, { ...input, limit: VIEWS + 1 });
      const page = views.slice(0, VIEWS);
      return {
        views: page.map((view) => ({ ...view, at: view.at.toISOString() })),
        next: views.length > VIEWS ? (page.at(-1)?.id ?? null) : null,
      };
    }),
};

type Row = NonNullable<Awaited<ReturnType<typeof findEmployee>>>;

async function recordOf({ scope }: Work, record: StaffRecord, row: Row) {
  const held = (await listRolesOf(scope, record.firm.id, [row.id])).map(({ role }) => role);
  const stands = await standingShape(scope, record, { employeeId: row.id, held });
  return { person: personShape(row, held), ...stands, terms: termsShape(record) };
}

/** The level is one of the competence's scale, or refused. */
function onItsScale({ qualification, scales }: StaffRecord, key: string, level: number): void {
  const competence = competenceOf(key, qualification) ?? unknownItem("competence", key);
  const scale = scales.find((each) => each.key === competence.scale);
  if (!scale?.levels.some(({ value }) => value === level))
    refuse("PRECONDITION_FAILED", { because: "level-out-of-scale" });
}
