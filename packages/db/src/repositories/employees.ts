/** Single employees. Who reads a name here may read it: row-level security leaves the others out. */
import { and, asc, count, eq, exists, gt, ilike, or, type SQL, sql } from "drizzle-orm";
import { employeeLevels, employeeNames, employeeRoles, employees } from "../schema/employees.ts";
import { mine, type Scope } from "../scope.ts";
import { containing } from "./people.ts";

const shown = {
  id: employees.id,
  staffNumber: employees.staffNumber,
  name: employeeNames.name,
  userId: employees.userId,
  version: employees.version,
};

/** The name of an employee, where the actor may read it. */
const named = and(
  eq(employeeNames.tenantId, employees.tenantId),
  eq(employeeNames.firmId, employees.firmId),
  eq(employeeNames.employeeId, employees.id),
);

export type EmployeeFilter = {
  readonly firmId: string;
  /** Part of a staff number or of a name that the actor may read; empty for all. */
  readonly search: string;
  readonly role: string | null;
};

/** A page of employees by staff number, from after the staff number `after`. */
export async function listEmployees(
  scope: Scope,
  { after, limit, ...filter }: EmployeeFilter & { readonly after: string | null; readonly limit: number },
) {
  const later = after === null ? undefined : gt(employees.staffNumber, after);
  return scope
    .select(shown)
    .from(employees)
    .leftJoin(employeeNames, named)
    .where(and(matches(scope, filter), later))
    .orderBy(asc(employees.staffNumber))
    .limit(limit);
}

/** How many employees there are, of all pages. */
export async function countEmployees(scope: Scope, filter: EmployeeFilter): Promise<number> {
  const [row] = await scope
    .select({ people: count() })
    .from(employees)
    .leftJoin(employeeNames, named)
    .where(matches(scope, filter));
  return row?.people ?? 0;
}

export async function findEmployee(scope: Scope, firmId: string, id: string) {
  return oneEmployee(scope, firmId, eq(employees.id, id));
}

/** The employee that this account belongs to. */
export async function findEmployeeOf(scope: Scope, firmId: string, userId: string) {
  return oneEmployee(scope, firmId, eq(employees.userId, userId));
}

export type EmployeeRow = NonNullable<Awaited<ReturnType<typeof findEmployee>>>;

/** The roles of these employees, each one's first role first. */
export async function listRolesOf(scope: Scope, firmId: string, employeeIds: readonly string[]) {
  return scope
    .select({ employeeId: employeeRoles.employeeId, role: employeeRoles.role })
    .from(employeeRoles)
    .where(and(mine(scope, employeeRoles), eq(employeeRoles.firmId, firmId), isOneOf(employeeRoles, employeeIds)))
    .orderBy(asc(employeeRoles.position), asc(employeeRoles.role));
}

/** Of which competences of these employees a level is known. */
export async function listKnownOf(scope: Scope, firmId: string, employeeIds: readonly string[]) {
  return scope
    .select({ employeeId: employeeLevels.employeeId, competence: employeeLevels.competence })
    .from(employeeLevels)
    .where(and(mine(scope, employeeLevels), eq(employeeLevels.firmId, firmId), isOneOf(employeeLevels, employeeIds)));
}

/** A new employee; false when the id or the staff number is taken, then nothing was written. */
export async function insertEmployee(
  scope: Scope,
  { id, firmId, staffNumber }: { readonly id: string; readonly firmId: string; readonly staffNumber: string },
): Promise<boolean> {
  const rows = await scope
    .insert(employees)
    .values({ id, firmId, staffNumber })
    .onConflictDoNothing()
    .returning({ id: employees.id });
  return rows.length === 1;
}

type At = { readonly id: string; readonly firmId: string; readonly version: number };

/** Changes the employee if still at `version`; the new version, or null when somebody was faster. */
export async function updateEmployee(
  scope: Scope,
  { id, firmId, version }: At,
  change: { readonly staffNumber?: string; readonly userId?: string | null },
): Promise<number | null> {
  const [row] = await scope
    .update(employees)
    .set({ ...change, version: version + 1, touchedAt: sql`now()` })
    .where(
      and(mine(scope, employees), eq(employees.firmId, firmId), eq(employees.id, id), eq(employees.version, version)),
    )
    .returning({ version: employees.version });
  return row?.version ?? null;
}

/** Roles or levels of these employees changed now. Only for those who may change employees. */
export async function touchEmployees(scope: Scope, firmId: string, employeeIds: readonly string[]): Promise<void> {
  await scope
    .update(employees)
    .set({ touchedAt: sql`now()` })
    .where(and(mine(scope, employees), eq(employees.firmId, firmId), isAny(sql`${employees.id}`, employeeIds)));
}

/** Another employee of the firm with this staff number. */
export async function findByStaffNumber(scope: Scope, firmId: string, staffNumber: string): Promise<string | null> {
  const [row] = await scope
    .select({ id: employees.id })
    .from(employees)
    .where(and(mine(scope, employees), eq(employees.firmId, firmId), eq(employees.staffNumber, staffNumber)));
  return row?.id ?? null;
}

/** The roles of one employee as they are from now on; `roles` in their order, each with the id that it gets where it is new. */
export async function writeRoles(
  scope: Scope,
  at: { readonly firmId: string; readonly employeeId: string },
  roles: readonly { readonly id: string; readonly role: string }[],
): Promise<void> {
  const { firmId, employeeId } = at;
  const kept = `{${roles.map(({ role }) => role).join(",")}}`;
  await scope.execute(sql`delete from employee_roles where tenant_id = ${scope.tenantId}::uuid
    and firm_id = ${firmId}::uuid and employee_id = ${employeeId}::uuid and role <> all(${kept}::text[])`);
  await scope.execute(sql`insert into employee_roles (tenant_id, id, firm_id, employee_id, role, position)
    select ${scope.tenantId}::uuid, id, ${firmId}::uuid, ${employeeId}::uuid, role, n - 1
    from rows from (jsonb_to_recordset(${JSON.stringify(roles)}::text::jsonb) as (id uuid, role text))
      with ordinality as s(id, role, n)
    on conflict (tenant_id, firm_id, employee_id, role) do update set position = excluded.position`);
}

function isOneOf(table: typeof employeeRoles | typeof employeeLevels, employeeIds: readonly string[]): SQL {
  return isAny(sql`${table.employeeId}`, employeeIds);
}

function isAny(column: SQL, ids: readonly string[]): SQL {
  return sql`${column} = any(${`{${ids.join(",")}}`}::uuid[])`;
}

function matches(scope: Scope, { firmId, search, role }: EmployeeFilter): SQL | undefined {
  const pattern = containing(search);
  const holds = scope
    .select({ one: sql`1` })
    .from(employeeRoles)
    .where(
      and(
        mine(scope, employeeRoles),
        eq(employeeRoles.firmId, firmId),
        eq(employeeRoles.employeeId, employees.id),
        eq(employeeRoles.role, role ?? ""),
      ),
    );
  return and(
    mine(scope, employees),
    eq(employees.firmId, firmId),
    search === "" ? undefined : or(ilike(employees.staffNumber, pattern), ilike(employeeNames.name, pattern)),
    role === null ? undefined : exists(holds),
  );
}

async function oneEmployee(scope: Scope, firmId: string, which: SQL) {
  const [row] = await scope
    .select(shown)
    .from(employees)
    .leftJoin(employeeNames, named)
    .where(and(mine(scope, employees), eq(employees.firmId, firmId), which));
  return row ?? null;
}
