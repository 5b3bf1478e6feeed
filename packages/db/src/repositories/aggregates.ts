/** Groups of employees in numbers: counted in the database, no row about a single person leaves it. */
import type { Publication, RoleCount } from "@etappe/domain/aggregates";
import { and, asc, eq, sql } from "drizzle-orm";
import { type PublishedCompetence, staffAggregates } from "../schema/staffing.ts";
import { mine, type Scope } from "../scope.ts";

/** What is published of a firm, the largest group first. */
export async function listAggregates(scope: Scope, firmId: string) {
  return scope
    .select({
      id: staffAggregates.id,
      roles: staffAggregates.roles,
      people: staffAggregates.people,
      competences: staffAggregates.competences,
      publishedAt: staffAggregates.publishedAt,
    })
    .from(staffAggregates)
    .where(and(mine(scope, staffAggregates), eq(staffAggregates.firmId, firmId)))
    .orderBy(sql`${staffAggregates.people} desc`, asc(staffAggregates.id));
}

export type AggregateRow = Awaited<ReturnType<typeof listAggregates>>[number];

/** Whoever publishes for a firm stands in line here until the transaction ends: two at once could overlap. */
export async function lockAggregates(scope: Scope, firmId: string): Promise<void> {
  await scope.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`aggregates/${scope.tenantId}/${firmId}`}, 0))`,
  );
}

const firstRoles = (scope: Scope, firmId: string) => sql`
  select e.id, e.created_at, coalesce((select r.role from employee_roles r
      where r.tenant_id = e.tenant_id and r.firm_id = e.firm_id and r.employee_id = e.id
      order by r.position, r.role limit 1), '') as role
  from employees e where e.tenant_id = ${scope.tenantId}::uuid and e.firm_id = ${firmId}::uuid`;

/**
 * How many employees there are by their first role, empty for those without one, and how many of them joined, or have
 * a level that counts and was said, after anything of the firm was published last.
 */
export async function countByFirstRole(scope: Scope, firmId: string): Promise<readonly RoleCount[]> {
  return scope.execute<RoleCount>(sql`
    with last as (select coalesce(max(published_at), '-infinity') as at from staff_aggregates
        where tenant_id = ${scope.tenantId}::uuid and firm_id = ${firmId}::uuid),
      -- Looked up one by one, as few as they are: right after a list came in, the planner takes the tables for empty, and
      -- would hold every level of the firm against every reading.
      said as materialized (select distinct r.employee_id from level_readings r
        cross join lateral (select from employee_levels l
          where l.tenant_id = ${scope.tenantId}::uuid and l.firm_id = ${firmId}::uuid and l.employee_id = r.employee_id
            and l.competence = r.competence and (l.level, l.source, l.read_on) = (r.level, r.source, r.read_on)
          offset 0) as counting
        where r.tenant_id = ${scope.tenantId}::uuid and r.firm_id = ${firmId}::uuid
          and r.created_at > (select at from last))
    select e.role, count(*)::int as people,
      (count(*) filter (where e.created_at > (select at from last) or e.id in (select employee_id from said)))::int as fresh
    from (${firstRoles(scope, firmId)}) e
    group by e.role order by e.role`);
}

export type RoleCompetenceCount = {
  readonly role: string;
  readonly competence: string;
  readonly known: number;
  readonly met: number;
};

/** Of the employees with these first roles, of how many a level is known that the role needs, and who reaches it. */
export async function countCompetences(
  scope: Scope,
  firmId: string,
  needed: readonly { readonly role: string; readonly competence: string; readonly level: number }[],
): Promise<readonly RoleCompetenceCount[]> {
  return scope.execute<RoleCompetenceCount>(sql`
    with e as materialized (${firstRoles(scope, firmId)})
    select n.role, n.competence, count(l.id)::int as known, (count(l.id) filter (where l.level >= n.level))::int as met
    from jsonb_to_recordset(${JSON.stringify(needed)}::text::jsonb) as n(role text, competence text, level smallint)
      join e on e.role = n.role
      left join employee_levels l on l.tenant_id = ${scope.tenantId}::uuid and l.firm_id = ${firmId}::uuid
        and l.employee_id = e.id and l.competence = n.competence
    group by n.role, n.competence order by n.competence, n.role`);
}

/**
 * Takes groups out and puts others in. The moment is the database's own at the end of what was counted: readings of
 * this very transaction are older, so that nobody counts as changed again by what is published here.
 */
export async function replaceAggregates(
  scope: Scope,
  firmId: string,
  { replace }: Pick<Publication, "replace">,
  added: readonly {
    readonly id: string;
    readonly roles: readonly string[];
    readonly people: number;
    readonly competences: readonly PublishedCompetence[];
  }[],
): Promise<void> {
  await scope.execute(sql`with gone as (
      delete from staff_aggregates where tenant_id = ${scope.tenantId}::uuid and firm_id = ${firmId}::uuid
        and id = any(${`{${replace.join(",")}}`}::uuid[]))
    insert into staff_aggregates (tenant_id, id, firm_id, roles, people, competences, published_at)
    select ${scope.tenantId}::uuid, a.id, ${firmId}::uuid, array(select jsonb_array_elements_text(a.roles)), a.people,
      a.competences, statement_clock.at
    from jsonb_to_recordset(${JSON.stringify(added)}::text::jsonb)
        as a(id uuid, roles jsonb, people integer, competences jsonb),
      (select clock_timestamp() as at) statement_clock`);
}
