/** Levels of employees: everything that was ever said. In one statement, however many. */
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { columnText } from "../array-text.ts";
import { levelReadings } from "../schema/employees.ts";
import { mine, type Scope } from "../scope.ts";
import { levelColumns, type NewLevel } from "./levels.ts";

export type SaidLevel = Omit<NewLevel, "id"> & {
  /** Who wrote it down; empty where the employee did. */
  readonly recordedBy: string;
  readonly importId: string | null;
  readonly measureId: string | null;
};

export type NewReading = SaidLevel & { readonly id: string };

/**
 * Adds to the history; what stands in it already under its id stays. Later ones of one call are later in the history,
 * too. Answers with how many were new.
 */
export async function insertReadings(scope: Scope, firmId: string, said: readonly NewReading[]): Promise<number> {
  const { count } = await scope.execute(
    sql`${toHistory(scope, firmId)} ${readings(said)} on conflict (tenant_id, id) do nothing`,
  );
  return count;
}

/**
 * Adds to the history and lets count what is said of employees who came in with this very transaction: nobody else can
 * have said anything of them, so that nothing is looked up. At most one for each employee and competence.
 */
export async function insertFirstLevels(scope: Scope, firmId: string, said: readonly NewReading[]): Promise<void> {
  await scope.execute(sql`with said as materialized (select * from ${readings(said)}),
    history as (${toHistory(scope, firmId)} said)
    insert into employee_levels (tenant_id, id, firm_id, employee_id, competence, level, source, read_on)
    select ${scope.tenantId}::uuid, id, ${firmId}::uuid, employee_id, competence, level, source, read_on from said`);
}

/** Takes one reading out of the history; its competence, or null when the employee has no such reading. */
export async function deleteReading(
  scope: Scope,
  at: { readonly firmId: string; readonly employeeId: string; readonly id: string },
): Promise<string | null> {
  const [row] = await scope
    .delete(levelReadings)
    .where(
      and(
        mine(scope, levelReadings),
        eq(levelReadings.firmId, at.firmId),
        eq(levelReadings.employeeId, at.employeeId),
        eq(levelReadings.id, at.id),
      ),
    )
    .returning({ competence: levelReadings.competence });
  return row?.competence ?? null;
}

/** Everything that was said of one employee, in the order in which it was said. */
export async function listReadingsOf(scope: Scope, firmId: string, employeeId: string) {
  return scope
    .select({
      id: levelReadings.id,
      competence: levelReadings.competence,
      level: levelReadings.level,
      source: levelReadings.source,
      readOn: levelReadings.readOn,
      recordedBy: levelReadings.recordedBy,
      fromImport: sql<boolean>`${levelReadings.importId} is not null`,
      fromMeasure: sql<boolean>`${levelReadings.measureId} is not null`,
    })
    .from(levelReadings)
    .where(and(mine(scope, levelReadings), eq(levelReadings.firmId, firmId), eq(levelReadings.employeeId, employeeId)))
    .orderBy(asc(levelReadings.createdAt), asc(levelReadings.id));
}

/** To be ended by what it is taken from: `readings`, or their name. */
function toHistory(scope: Scope, firmId: string): SQL {
  return sql`insert into level_readings (tenant_id, id, created_at, firm_id, employee_id, competence, level, source, read_on,
      recorded_by, import_id, measure_id)
    select ${scope.tenantId}::uuid, id, now() + n * interval '1 microsecond', ${firmId}::uuid, employee_id, competence,
      level, source, read_on, recorded_by, import_id, measure_id from`;
}

function readings(said: readonly NewReading[]): SQL {
  return sql`unnest(${levelColumns(said)}, ${columnText(said, "recordedBy")}::text[], ${columnText(said, "importId")}::uuid[],
    ${columnText(said, "measureId")}::uuid[]) with ordinality
    as s(id, employee_id, competence, level, source, read_on, recorded_by, import_id, measure_id, n)`;
}
