/** Levels of employees: of everything that was ever said, what counts. In one statement, however many. */
import type { LevelSource } from "@etappe/domain/level-reading";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { columnText } from "../array-text.ts";
import { employeeLevels } from "../schema/employees.ts";
import { mine, type Scope } from "../scope.ts";

export type NewLevel = {
  readonly id: string;
  readonly employeeId: string;
  /** With its language where it has one. */
  readonly competence: string;
  readonly level: number;
  readonly source: LevelSource;
  readonly readOn: string;
};

/** Lets these levels count where they count over what counted (`countsOver`). At most one for each employee and competence. */
export async function countLevels(scope: Scope, firmId: string, levels: readonly NewLevel[]): Promise<void> {
  await scope.execute(sql`insert into employee_levels as l (tenant_id, id, firm_id, employee_id, competence, level, source, read_on)
    select ${scope.tenantId}::uuid, id, ${firmId}::uuid, employee_id, competence, level, source, read_on
    from unnest(${levelColumns(levels)}) as s(id, employee_id, competence, level, source, read_on)
    on conflict (tenant_id, firm_id, employee_id, competence) do update
      set level = excluded.level, source = excluded.source, read_on = excluded.read_on, version = l.version + 1
      where case when (excluded.source = 'self') = (l.source = 'self') then excluded.read_on >= l.read_on
        else l.source = 'self' end`);
}

/** What history and what counts have in common, column by column, for `unnest`. */
export function levelColumns(levels: readonly NewLevel[]): SQL {
  return sql`${columnText(levels, "id")}::uuid[], ${columnText(levels, "employeeId")}::uuid[],
    ${columnText(levels, "competence")}::text[], ${columnText(levels, "level")}::smallint[],
    ${columnText(levels, "source")}::text[], ${columnText(levels, "readOn")}::date[]`;
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
