/** The register as a staff list meets it: read whole, written in bulk, and taken back. One statement per table, however many rows. */
import { and, asc, eq, sql } from "drizzle-orm";
import { employeeLevels, employeeNames, employeeRoles, employees } from "../schema/employees.ts";
import { mine, type Scope } from "../scope.ts";

/** Everybody in the firm with roles, levels and, where the actor may read them, names. */
export async function readRegisterWhole(scope: Scope, firmId: string) {
  const [people, names, roles, levels] = await Promise.all([
    scope
      .select({ id: employees.id, staffNumber: employees.staffNumber, userId: employees.userId })
      .from(employees)
      .where(and(mine(scope, employees), eq(employees.firmId, firmId))),
    scope
      .select({ employeeId: employeeNames.employeeId, name: employeeNames.name })
      .from(employeeNames)
      .where(and(mine(scope, employeeNames), eq(employeeNames.firmId, firmId))),
    scope
      .select({ employeeId: employeeRoles.employeeId, role: employeeRoles.role })
      .from(employeeRoles)
      .where(and(mine(scope, employeeRoles), eq(employeeRoles.firmId, firmId)))
      .orderBy(asc(employeeRoles.employeeId), asc(employeeRoles.position), asc(employeeRoles.role)),
    scope
      .select({
        employeeId: employeeLevels.employeeId,
        competence: employeeLevels.competence,
        level: employeeLevels.level,
        source: employeeLevels.source,
        readOn: employeeLevels.readOn,
      })
      .from(employeeLevels)
      .where(and(mine(scope, employeeLevels), eq(employeeLevels.firmId, firmId))),
  ]);
  return { people, names, roles, levels };
}

export type WholeRegister = Awaited<ReturnType<typeof readRegisterWhole>>;

/** New employees by their staff numbers. Fails on a number that is taken, and with it everything else of the list. */
export async function insertEmployees(
  scope: Scope,
  firmId: string,
  people: readonly { readonly id: string; readonly staffNumber: string }[],
): Promise<void> {
  await scope.execute(sql`insert into employees (tenant_id, id, firm_id, staff_number)
    select ${scope.tenantId}::uuid, "id", ${firmId}::uuid, "staffNumber"
    from jsonb_to_recordset(${JSON.stringify(people)}::text::jsonb) as r("id" uuid, "staffNumber" text)`);
}

export type HeldRole = {
  readonly id: string;
  readonly employeeId: string;
  readonly role: string;
  readonly position: number;
};

/** These roles are held, in this order; others that are held stay. */
export async function addRoles(scope: Scope, firmId: string, roles: readonly HeldRole[]): Promise<void> {
  await scope.execute(sql`insert into employee_roles as h (tenant_id, id, firm_id, employee_id, role, position)
    select ${scope.tenantId}::uuid, "id", ${firmId}::uuid, "employeeId", "role", "position"
    from jsonb_to_recordset(${JSON.stringify(roles)}::text::jsonb)
      as r("id" uuid, "employeeId" uuid, "role" text, "position" smallint)
    on conflict (tenant_id, firm_id, employee_id, role) do update set position = excluded.position
      where h.position <> excluded.position`);
}

/** Takes roles away from employees. */
export async function removeRoles(
  scope: Scope,
  firmId: string,
  roles: readonly { readonly employeeId: string; readonly role: string }[],
): Promise<void> {
  await scope.execute(sql`delete from employee_roles h
    using jsonb_to_recordset(${JSON.stringify(roles)}::text::jsonb) as r("employeeId" uuid, "role" text)
    where h.tenant_id = ${scope.tenantId}::uuid and h.firm_id = ${firmId}::uuid
      and h.employee_id = r."employeeId" and h.role = r."role"`);
}

export type GivenName = { readonly id: string; readonly employeeId: string; readonly name: string | null };

/** These employees have these names; null: none. Only for those who may write names. */
export async function writeNames(
  scope: Scope,
  firmId: string,
  names: readonly GivenName[],
  released: boolean,
): Promise<void> {
  const [gone, given] = [names.filter(({ name }) => name === null), names.filter(({ name }) => name !== null)];
  if (gone.length > 0) {
    const ids = `{${gone.map(({ employeeId }) => employeeId).join(",")}}`;
    await scope.execute(sql`delete from employee_names where tenant_id = ${scope.tenantId}::uuid
      and firm_id = ${firmId}::uuid and employee_id = any(${ids}::uuid[])`);
  }
  if (given.length === 0) return;
  await scope.execute(sql`insert into employee_names as n (tenant_id, id, firm_id, employee_id, name, released)
    select ${scope.tenantId}::uuid, "id", ${firmId}::uuid, "employeeId", "name", ${released}
    from jsonb_to_recordset(${JSON.stringify(given)}::text::jsonb) as r("id" uuid, "employeeId" uuid, "name" text)
    on conflict (tenant_id, firm_id, employee_id) do update set name = excluded.name
      where n.name <> excluded.name`);
}

/**
 * On whom something newer rests than this list: levels said elsewhere, a place in a measure, a personal link, an
 * account. And of how many levels of the list something newer is known.
 */
export async function newerThanList(scope: Scope, { firmId, id }: { readonly firmId: string; readonly id: string }) {
  const ofFirm = sql`tenant_id = ${scope.tenantId}::uuid and firm_id = ${firmId}::uuid`;
  const newer = await scope.execute<{ employee_id: string }>(sql`
    select employee_id from level_readings where ${ofFirm} and import_id is distinct from ${id}::uuid
    union select employee_id from measure_participants where ${ofFirm}
    union select employee_id from self_assessment_links where ${ofFirm}
    union select id from employees where ${ofFirm} and user_id is not null`);
  const [levels] = await scope.execute<{ pairs: number }>(sql`
    select count(distinct (l.employee_id, l.competence))::int as pairs from level_readings l
     where l.tenant_id = ${scope.tenantId}::uuid and l.firm_id = ${firmId}::uuid and l.import_id = ${id}::uuid
       and exists (select from level_readings later
         where later.tenant_id = l.tenant_id and later.firm_id = l.firm_id and later.employee_id = l.employee_id
           and later.competence = l.competence and later.import_id is distinct from l.import_id
           and later.created_at > l.created_at)`);
  return { employeeIds: newer.map(({ employee_id: employeeId }) => employeeId), levels: levels?.pairs ?? 0 };
}

/** Takes the levels of a list out of the history, but not those of these employees; of whom something was taken out. */
export async function deleteReadingsOfList(
  scope: Scope,
  { firmId, id }: { readonly firmId: string; readonly id: string },
  but: readonly string[],
): Promise<readonly string[]> {
  const rows = await scope.execute<{ employee_id: string }>(sql`with gone as (
      delete from level_readings where tenant_id = ${scope.tenantId}::uuid and firm_id = ${firmId}::uuid
        and import_id = ${id}::uuid and employee_id <> all(${`{${but.join(",")}}`}::uuid[])
      returning employee_id)
    select distinct employee_id from gone`);
  return rows.map(({ employee_id: employeeId }) => employeeId);
}

/**
 * For the rest of this transaction. After many rows came in at once, the planner takes their tables for nearly empty,
 * until somebody counts them anew; it would then join them row by row, which takes minutes instead of milliseconds.
 */
export async function expectManyRows(scope: Scope): Promise<void> {
  await scope.execute(sql`select set_config('enable_nestloop', 'off', true)`);
}
