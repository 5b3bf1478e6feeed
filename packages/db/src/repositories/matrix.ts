/** A page of the matrix of employees and competences: one statement per table, however much there is. */
import type { MatrixFilter } from "@etappe/domain/matrix";
import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { arrayText } from "../array-text.ts";
import { employeeLevels, employeeNames, employeeRoles, employees, levelReadings } from "../schema/employees.ts";
import { mine, type Scope } from "../scope.ts";

/** What each role needs, one line per role and competence, with its language where it has one. */
export type RoleNeed = { readonly role: string; readonly competence: string; readonly level: number };

export type MatrixQuery = Omit<MatrixFilter, "ventureId" | "role"> & {
  readonly firmId: string;
  /** Only those who hold one of these roles; null: everybody. */
  readonly roles: readonly string[] | null;
  readonly needs: readonly RoleNeed[];
  /** The roles in the order in which they are sorted by. */
  readonly roleOrder: readonly string[];
  readonly from: number;
  readonly limit: number;
};

/** The employees of one page in the order asked for; staff numbers part those who are alike. */
export async function listMatrixEmployees(scope: Scope, query: MatrixQuery) {
  return scope
    .select({ id: employees.id, staffNumber: employees.staffNumber, version: employees.version })
    .from(employees)
    .where(and(...narrowed(scope, query)))
    .orderBy(...inOrder(scope, query))
    .offset(query.from)
    .limit(query.limit);
}

/** How many employees the filter lets through, on all pages. */
export async function countMatrixEmployees(scope: Scope, query: MatrixQuery): Promise<number> {
  const [row] = await scope
    .select({ count: sql<number>`count(*)::int` })
    .from(employees)
    .where(and(...narrowed(scope, query)));
  return row?.count ?? 0;
}

/** The names of these employees, as far as this person may read them. */
export async function listNamesOf(scope: Scope, firmId: string, ids: readonly string[]) {
  return scope
    .select({ employeeId: employeeNames.employeeId, name: employeeNames.name })
    .from(employeeNames)
    .where(ofThese(scope, employeeNames, firmId, ids));
}

/** The roles of these employees, the one that they are counted in first. */
export async function listRolesOf(scope: Scope, firmId: string, ids: readonly string[]) {
  return scope
    .select({ employeeId: employeeRoles.employeeId, role: employeeRoles.role })
    .from(employeeRoles)
    .where(ofThese(scope, employeeRoles, firmId, ids))
    .orderBy(asc(employeeRoles.position), asc(employeeRoles.role));
}

/** The levels that count of these employees. */
export async function listCountingLevels(scope: Scope, firmId: string, ids: readonly string[]) {
  return scope
    .select(LEVEL)
    .from(employeeLevels)
    .where(ofThese(scope, employeeLevels, firmId, ids))
    .orderBy(asc(employeeLevels.competence));
}

/** What each of these employees said of themselves last. */
export async function listSelfReadings(scope: Scope, firmId: string, ids: readonly string[]) {
  return scope
    .selectDistinctOn([levelReadings.employeeId, levelReadings.competence], {
      employeeId: levelReadings.employeeId,
      competence: levelReadings.competence,
      level: levelReadings.level,
      readOn: levelReadings.readOn,
    })
    .from(levelReadings)
    .where(and(ofThese(scope, levelReadings, firmId, ids), eq(levelReadings.source, "self")))
    .orderBy(
      asc(levelReadings.employeeId),
      asc(levelReadings.competence),
      desc(levelReadings.readOn),
      desc(levelReadings.createdAt),
      desc(levelReadings.id),
    );
}

/** The levels that count in these very cells. */
export async function listLevelsOfCells(scope: Scope, firmId: string, cells: readonly MatrixCell[]) {
  return scope
    .select(LEVEL)
    .from(employeeLevels)
    .where(and(mine(scope, employeeLevels), eq(employeeLevels.firmId, firmId), inCells(cells)));
}

/**
 * The competences of which a level is known of anybody. Each is found by its place in the index, so that it costs as
 * much as there are competences, and not as there are levels.
 */
export async function listKnownCompetences(scope: Scope, firmId: string): Promise<readonly string[]> {
  const inFirm = sql`tenant_id = ${scope.tenantId}::uuid and firm_id = ${firmId}::uuid`;
  const rows = await scope.execute<{ competence: string }>(sql`with recursive known as (
      (select competence from employee_levels where ${inFirm} order by competence limit 1)
      union all
      select (select l.competence from employee_levels l
        where ${inFirm} and l.competence > known.competence order by l.competence limit 1)
      from known where known.competence is not null
    ) select competence from known where competence is not null`);
  return rows.map(({ competence }) => competence);
}

/** Employees of the firm among these, held until the transaction ends: of two who write the same cell, one waits. */
export async function lockEmployees(scope: Scope, firmId: string, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await scope
    .select({ id: employees.id })
    .from(employees)
    .where(and(mine(scope, employees), eq(employees.firmId, firmId), inArray(employees.id, [...ids])))
    .orderBy(asc(employees.id))
    .for("update");
  return rows.map(({ id }) => id);
}

/** Takes away the levels that count in these cells: they are unknown again. What was said stays in the history. */
export async function deleteCountingLevels(scope: Scope, firmId: string, cells: readonly MatrixCell[]): Promise<void> {
  await scope
    .delete(employeeLevels)
    .where(and(mine(scope, employeeLevels), eq(employeeLevels.firmId, firmId), inCells(cells)));
}

export type MatrixCell = { readonly employeeId: string; readonly competence: string };

function inCells(cells: readonly MatrixCell[]): SQL {
  const ids = `{${cells.map(({ employeeId }) => employeeId).join(",")}}`;
  const competences = arrayText(cells.map(({ competence }) => competence));
  return sql`(${employeeLevels.employeeId}, ${employeeLevels.competence})
    in (select * from unnest(${ids}::uuid[], ${competences}::text[]))`;
}

const LEVEL = {
  employeeId: employeeLevels.employeeId,
  competence: employeeLevels.competence,
  level: employeeLevels.level,
  source: employeeLevels.source,
  readOn: employeeLevels.readOn,
  version: employeeLevels.version,
};

type OfEmployees = typeof employeeNames | typeof employeeRoles | typeof employeeLevels | typeof levelReadings;

function ofThese(scope: Scope, table: OfEmployees, firmId: string, ids: readonly string[]) {
  return and(mine(scope, table), eq(table.firmId, firmId), inArray(table.employeeId, [...ids]));
}

function narrowed(scope: Scope, query: MatrixQuery): (SQL | undefined)[] {
  const { firmId, search, roles } = query;
  const named = sql`exists (select from ${employeeNames} where ${sameEmployee(scope, employeeNames)}
    and strpos(lower(${employeeNames.name}), lower(${search})) > 0)`;
  return [
    mine(scope, employees),
    eq(employees.firmId, firmId),
    search === "" ? undefined : sql`(strpos(lower(${employees.staffNumber}), lower(${search})) > 0 or ${named})`,
    roles === null
      ? undefined
      : sql`exists (select from ${employeeRoles} where ${sameEmployee(scope, employeeRoles)}
          and ${employeeRoles.role} = any(${arrayText(roles)}::text[]))`,
    shortOrUnknown(scope, query),
  ];
}

/** Who holds a role that needs a level that they fall short of, or of whom that level is not known. */
function shortOrUnknown(scope: Scope, { show, competence, needs }: MatrixQuery): SQL | undefined {
  if (show === "all") return undefined;
  const asked = needs.filter((need) => competence === null || need.competence === competence);
  const needed = sql`unnest(${arrayText(asked.map((need) => need.role))}::text[], ${arrayText(asked.map((need) => need.competence))}::text[], ${arrayText(asked.map((need) => need.level))}::int[]) as need(role, competence, level)`;
  const level = sql`(select ${employeeLevels.level} from ${employeeLevels} where ${sameEmployee(scope, employeeLevels)}
    and ${employeeLevels.competence} = need.competence)`;
  return sql`exists (select from ${employeeRoles} join ${needed} on need.role = ${employeeRoles.role}
    where ${sameEmployee(scope, employeeRoles)} and ${show === "gap" ? sql`${level} < need.level` : sql`${level} is null`})`;
}

function inOrder(scope: Scope, { sort, direction, competence, roleOrder }: MatrixQuery): SQL[] {
  const towards = direction === "ascending" ? asc : desc;
  const byNumber = towards(employees.staffNumber);
  if (sort === "role") {
    const place = sql`(select min(array_position(${arrayText(roleOrder)}::text[], ${employeeRoles.role})) from ${employeeRoles}
      where ${sameEmployee(scope, employeeRoles)} and ${employeeRoles.position} = 0)`;
    return [
      sql`${place} ${sql.raw(direction === "ascending" ? "asc" : "desc")} nulls last`,
      asc(employees.staffNumber),
    ];
  }
  if (sort === "level" && competence !== null) {
    const level = sql`(select ${employeeLevels.level} from ${employeeLevels} where ${sameEmployee(scope, employeeLevels)}
      and ${employeeLevels.competence} = ${competence})`;
    return [
      sql`${level} ${sql.raw(direction === "ascending" ? "asc" : "desc")} nulls last`,
      asc(employees.staffNumber),
    ];
  }
  return [byNumber];
}

function sameEmployee(scope: Scope, table: Exclude<OfEmployees, typeof levelReadings>): SQL {
  return sql`${mine(scope, table)} and ${table.firmId} = ${employees.firmId} and ${table.employeeId} = ${employees.id}`;
}
