/** What is known per role instead of per person: counted from the register, as published, or as counted by hand. */
import { and, asc, eq, sql } from "drizzle-orm";
import { staffAggregates } from "../schema/staffing.ts";
import { mine, type Scope } from "../scope.ts";
import type { RoleNeed } from "./matrix.ts";

/** How many hold each role, and of each competence that it needs (null: of the role itself) how many are known and meet it. */
export async function countByRole(scope: Scope, firmId: string, needs: readonly RoleNeed[]) {
  const inFirm = (alias: string) =>
    sql`${sql.raw(alias)}.tenant_id = ${scope.tenantId}::uuid and ${sql.raw(alias)}.firm_id = ${firmId}::uuid`;
  const rows = await scope.execute<{
    role: string;
    competence: string | null;
    people: number;
    known: number;
    met: number;
  }>(sql`select r.role, need.competence, count(*)::int as people, count(l.level)::int as known,
      (count(*) filter (where l.level >= need.level))::int as met
    from employee_roles r
    left join jsonb_to_recordset(${JSON.stringify(needs)}::text::jsonb) as need(role text, competence text, level int)
      on need.role = r.role
    left join employee_levels l on ${inFirm("l")} and l.employee_id = r.employee_id and l.competence = need.competence
    where ${inFirm("r")}
    group by r.role, need.competence
    order by r.role, need.competence`);
  return [...rows];
}

/** The groups that are large enough to be read by everybody, as they were last published. */
export async function listPublishedGroups(scope: Scope, firmId: string) {
  return scope
    .select({
      roles: staffAggregates.roles,
      people: staffAggregates.people,
      competences: staffAggregates.competences,
      publishedAt: staffAggregates.publishedAt,
    })
    .from(staffAggregates)
    .where(and(mine(scope, staffAggregates), eq(staffAggregates.firmId, firmId)))
    .orderBy(asc(staffAggregates.createdAt), asc(staffAggregates.id));
}
