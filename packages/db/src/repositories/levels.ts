/** Levels of employees: everything that was ever said, and of it what counts. Each in one statement, however many. */
import type { LevelSource } from "@etappe/domain/level-reading";
import { and, asc, eq, sql } from "drizzle-orm";
import { employeeLevels, levelReadings } from "../schema/employees.ts";
import { mine, type Scope } from "../scope.ts";

export type SaidLevel = {
  readonly employeeId: string;
  /** With its language where it has one. */
  readonly competence: string;
  readonly level: number;
  readonly source: LevelSource;
  readonly readOn: string;
  /** Who wrote it down; empty where the employee did. */
  readonly recordedBy: string;
  readonly importId: string | null;
  readonly measureId: string | null;
};

export type NewReading = SaidLevel & { readonly id: string };

const columns = sql.raw(`"id" uuid, "employeeId" uuid, "competence" text, "level" smallint, "source" text,
  "readOn" date, "recordedBy" text, "importId" uuid, "measureId" uuid`);

/**
 * Adds to the history; what stands in it already under its id stays. Later ones of one call are later in the history,
 * too. Answers with how many were new.
 */
export async function insertReadings(scope: Scope, firmId: string, said: readonly NewReading[]): Promise<number> {
  const written =
    await scope.execute(sql`insert into level_readings (tenant_id, id, created_at, firm_id, employee_id, competence,
      level, source, read_on, recorded_by, import_id, measure_id)
    select ${scope.tenantId}::uuid, "id", now() + n * interval '1 microsecond', ${firmId}::uuid, "employeeId", "competence",
      "level", "source", "readOn", "recordedBy", "importId", "measureId"
    from rows from (jsonb_to_recordset(${JSON.stringify(said)}::text::jsonb) as (${columns})) with ordinality
      as s("id", "employeeId", "competence", "level", "source", "readOn", "recordedBy", "importId", "measureId", n)
    on conflict (tenant_id, id) do nothing returning 1`);
  return written.length;
}

export type NewLevel = Pick<NewReading, "id" | "employeeId" | "competence" | "level" | "source" | "readOn">;

/** Lets these levels count where they count over what counted (`countsOver`). At most one for each employee and competence. */
export async function countLevels(scope: Scope, firmId: string, levels: readonly NewLevel[]): Promise<void> {
  await scope.execute(sql`insert into employee_levels as l (tenant_id, id, firm_id, employee_id, competence, level, source, read_on)
    select ${scope.tenantId}::uuid, "id", ${firmId}::uuid, "employeeId", "competence", "level", "source", "readOn"
    from jsonb_to_recordset(${JSON.stringify(levels)}::text::jsonb) as (${columns})
    on conflict (tenant_id, firm_id, employee_id, competence) do update
      set level = excluded.level, source = excluded.source, read_on = excluded.read_on, version = l.version + 1
      where case when (excluded.source = 'self') = (l.source = 'self') then excluded.read_on >= l.read_on
        else l.source = 'self' end`);
}

/**
 * Finds what counts anew from the history, after readings were taken out of it: of these competences of these
 * employees, all of both where they are null. What nothing is said of any more is unknown again.
 */
export async function recountLevels(
  scope: Scope,
  firmId: string,
  of: { readonly employeeIds: readonly string[] | null; readonly competence: string | null },
): Promise<void> {
  const employeeIds = of.employeeIds && `{${of.employeeIds.join(",")}}`;
  const inQuestion = sql`tenant_id = ${scope.tenantId}::uuid and firm_id = ${firmId}::uuid
    and (${employeeIds}::uuid[] is null or employee_id = any(${employeeIds}::uuid[]))
    and (${of.competence}::text is null or competence = ${of.competence}::text)`;
  await scope.execute(sql`with counting as (
      select distinct on (employee_id, competence) id, employee_id, competence, level, source, read_on
        from level_readings where ${inQuestion}
       order by employee_id, competence, source = 'self', read_on desc, created_at desc, id desc
    ), gone as (
      delete from employee_levels l where ${inQuestion} and not exists (
        select from counting c where c.employee_id = l.employee_id and c.competence = l.competence)
    )
    insert into employee_levels as l (tenant_id, id, firm_id, employee_id, competence, level, source, read_on)
    select ${scope.tenantId}::uuid, id, ${firmId}::uuid, employee_id, competence, level, source, read_on from counting
    on conflict (tenant_id, firm_id, employee_id, competence) do update
      set level = excluded.level, source = excluded.source, read_on = excluded.read_on, version = l.version + 1
      where (l.level, l.source, l.read_on) is distinct from (excluded.level, excluded.source, excluded.read_on)`);
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

/** What counts of one employee, by competence. */
export async function listLevelsOf(scope: Scope, firmId: string, employeeId: string) {
  return scope
    .select({
      competence: employeeLevels.competence,
      level: employeeLevels.level,
      source: employeeLevels.source,
      readOn: employeeLevels.readOn,
      version: employeeLevels.version,
    })
    .from(employeeLevels)
    .where(
      and(mine(scope, employeeLevels), eq(employeeLevels.firmId, firmId), eq(employeeLevels.employeeId, employeeId)),
    )
    .orderBy(asc(employeeLevels.competence));
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
