/** Taking employees out of everything in which they stand. What belongs to an employee goes with them by its key; the rest is here. */
import { sql } from "drizzle-orm";
import type { Scope } from "../scope.ts";

/**
 * Deletes rows of staff lists in which these employees stand: by their staff number, by their name among what the row
 * changes or among its cells, also where it was handed in with first and last name apart.
 */
export async function deleteImportRowsOf(scope: Scope, firmId: string, employeeIds: readonly string[]): Promise<void> {
  await scope.execute(sql`with theirs as (
      select e.staff_number, lower(n.name) as name,
        regexp_split_to_array(lower(n.name), '[\\s,;]+') as words
        from employees e
        left join employee_names n on n.tenant_id = e.tenant_id and n.firm_id = e.firm_id and n.employee_id = e.id
       where e.tenant_id = ${scope.tenantId}::uuid and e.firm_id = ${firmId}::uuid
         and e.id = any(${`{${employeeIds.join(",")}}`}::uuid[])
    )
    delete from staff_import_rows r using theirs t
     where r.tenant_id = ${scope.tenantId}::uuid and r.firm_id = ${firmId}::uuid and (
       r.staff_number = t.staff_number
       or lower(r.change ->> 'name') = t.name or lower(r.change ->> 'nameBefore') = t.name
       or regexp_split_to_array(lower(array_to_string(r.cells, ' ')), '[\\s,;]+') @> t.words)`);
}

/** Deletes all rows of all staff lists of the firm, also those that were refused and belong to nobody in the register. */
export async function deleteAllImportRows(scope: Scope, firmId: string): Promise<void> {
  await scope.execute(
    sql`delete from staff_import_rows where tenant_id = ${scope.tenantId}::uuid and firm_id = ${firmId}::uuid`,
  );
}

/** What was published about groups of employees goes, and the figures of the firm's people are those of nobody. */
export async function forgetGroups(scope: Scope, firmId: string): Promise<void> {
  const ofFirm = sql`tenant_id = ${scope.tenantId}::uuid and firm_id = ${firmId}::uuid`;
  await scope.execute(sql`delete from staff_aggregates where ${ofFirm}`);
  await scope.execute(sql`update staff_figures set people = 0, pairs = 0, known_pairs = 0, weighted_required = 0,
    weighted_gap = 0, computed_at = now() where ${ofFirm}`);
}

/** Deletes these employees, or all of the firm where `employeeIds` is null, with everything that is kept of them; how many there were. */
export async function deleteEmployees(
  scope: Scope,
  firmId: string,
  employeeIds: readonly string[] | null,
): Promise<number> {
  const ids = employeeIds && `{${employeeIds.join(",")}}`;
  const gone = await scope.execute(sql`delete from employees
    where tenant_id = ${scope.tenantId}::uuid and firm_id = ${firmId}::uuid
      and (${ids}::uuid[] is null or id = any(${ids}::uuid[])) returning id`);
  return gone.length;
}
