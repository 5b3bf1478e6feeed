/** Single employees of a firm, where it keeps records of them. */

import { listAccountsFor } from "@etappe/db/repositories/employee-accounts";
import { writeName } from "@etappe/db/repositories/employee-names";
import {
  type EmployeeRow,
  findByStaffNumber,
  findEmployee,
  insertEmployee,
  listRolesOf,
  updateEmployee,
  writeRoles,
} from "@etappe/db/repositories/employees";
import { can } from "@etappe/domain/access";
import { AddEmployee, EditEmployee, LinkAccount } from "@etappe/domain/employee";
import * as z from "zod";
import { recordChange, saidBefore, somebodyWasFaster, unknownItem } from "./changing.ts";
import { employeeList } from "./employee-list.ts";
import { employeeRecords } from "./employee-records.ts";
import { switchedOn, theRegister } from "./employee-register.ts";
import { personShape } from "./employees-shape.ts";
import { eraseEmployees } from "./erasure.ts";
import { peopleChanged } from "./people-changing.ts";
import { Changed, Done, Id } from "./shapes.ts";
import { readStaffRecord, type StaffRecord } from "./staff-record.ts";
import { allowed, found, refuse, router, type Work } from "./trpc.ts";

const OneEmployee = z.strictObject({ firmId: Id, id: Id });

export const employeesRouter = router({
  ...employeeList,
  ...employeeRecords,

  add: allowed("employees:edit")
    .input(AddEmployee)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const { id, firmId, staffNumber, roles } = input;
      const record = await readStaffRecord(ctx.scope, firmId);
      rolesInUse(record, roles);
      const before = await findByStaffNumber(ctx.scope, firmId, staffNumber);
      if (before === id) return { id };
      if (before !== null) return refuse("CONFLICT", { because: "staff-number-taken" });
      if (!(await insertEmployee(ctx.scope, { id, firmId, staffNumber }))) saidBefore([], id);
      // Without a name there is nothing that only the firm may write.
      const name = nameToWrite(ctx, record, input.name ?? undefined);
      await writeWho(ctx, record, { id, firmId, roles, name });
      const details = { roles: roles.length, named: Boolean(name) };
      await peopleChanged(ctx, firmId, { event: "employee.added", subject: id, details });
      return { id };
    }),

  edit: allowed("employees:edit")
    .input(EditEmployee)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const { id, firmId, staffNumber, roles } = input;
      const record = await readStaffRecord(ctx.scope, firmId);
      const row = found(await findEmployee(ctx.scope, firmId, id));
      const name = nameToWrite(ctx, record, input.name);
      const held = (await listRolesOf(ctx.scope, firmId, [id])).map(({ role }) => role);
      rolesInUse(
        record,
        roles.filter((role) => !held.includes(role)),
      );
      const taken = await findByStaffNumber(ctx.scope, firmId, staffNumber);
      if (taken !== null && taken !== id) return refuse("CONFLICT", { because: "staff-number-taken" });
      const version = await updateEmployee(ctx.scope, input, { staffNumber });
      if (version === null) return somebodyWasFaster(personShape(await newest(ctx, row, firmId), held));
      await writeWho(ctx, record, { id, firmId, roles, name });
      const details = { version, roles: roles.length, nameChanged: name !== undefined };
      await peopleChanged(ctx, firmId, { event: "employee.edited", subject: id, details });
      return { version };
    }),

  /** The account of one of the firm's people who is this employee: from the next request on they see themselves. */
  linkAccount: allowed("employees:name")
    .input(LinkAccount)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const { id, firmId, userId } = input;
      await theRegister(ctx, firmId);
      const row = found(await findEmployee(ctx.scope, firmId, id));
      const accounts = await listAccountsFor(ctx.scope, firmId, id);
      if (userId !== null) found(accounts.find((account) => account.userId === userId));
      const version = await updateEmployee(ctx.scope, input, { userId });
      if (version === null) return somebodyWasFaster(personShape(await newest(ctx, row, firmId), []));
      const event = userId === null ? "employee.account-unlinked" : "employee.account-linked";
      await recordChange(ctx, firmId, { event, subject: id, details: { version } });
      return { version };
    }),

  erase: allowed("employees:erase")
    .input(OneEmployee)
    .output(Done)
    .mutation(async ({ ctx, input: { firmId, id } }) => {
      found(await findEmployee(ctx.scope, firmId, id));
      await eraseEmployees(ctx.scope, firmId, [id]);
      await peopleChanged(ctx, firmId, { event: "employee.erased", subject: id });
      return { id };
    }),
});

/** The name to be written; undefined leaves it. Names are the firm's, and only where it keeps any. */
function nameToWrite({ actor }: Work, { register }: StaffRecord, name: string | null | undefined) {
  const { keepsNames } = switchedOn(register);
  if (name === undefined) return undefined;
  if (!can(actor, "employees:name")) return refuse("PRECONDITION_FAILED", { because: "names-are-the-firms" });
  if (name !== null && !keepsNames) return refuse("PRECONDITION_FAILED", { because: "names-not-kept" });
  return name;
}

function rolesInUse({ roles }: StaffRecord, held: readonly string[]): void {
  const unknown = held.find((role) => !roles.some(({ key }) => key === role));
  if (unknown !== undefined) unknownItem("role", unknown);
}

async function writeWho(
  { scope, newId }: Work,
  { register }: StaffRecord,
  who: {
    readonly id: string;
    readonly firmId: string;
    readonly roles: readonly string[];
    readonly name: string | null | undefined;
  },
): Promise<void> {
  const at = { firmId: who.firmId, employeeId: who.id };
  await writeRoles(
    scope,
    at,
    who.roles.map((role) => ({ id: newId(), role })),
  );
  if (who.name === undefined) return;
  await writeName(scope, { ...at, id: newId(), name: who.name, released: register?.namesReleased ?? false });
}

async function newest(work: Work, known: EmployeeRow, firmId: string): Promise<EmployeeRow> {
  return (await findEmployee(work.scope, firmId, known.id)) ?? known;
}
