/** Personal links by which employees say their own levels, what they said, and how it stands to what counts. */
import type { LevelSource } from "@etappe/domain/level-reading";
import { sql } from "drizzle-orm";
import { selfAssessmentLinks } from "../schema/employees.ts";
import type { Scope } from "../scope.ts";

export type InvitedRow = {
  readonly employeeId: string;
  readonly staffNumber: string;
  /** Null where none is kept, or none that this actor may read. */
  readonly name: string | null;
  readonly roles: readonly string[];
  /** The newest link of this employee; null where there never was one. */
  readonly link: { readonly expiresAt: string; readonly revokedAt: string | null } | null;
  /** In how many competences they have said something. */
  readonly said: number;
  /** Of how many this row is one. */
  readonly total: number;
};

/** Employees by staff number, with their newest link: of one role, or all; at most `limit` of them. */
export async function listInvited(
  scope: Scope,
  { firmId, role, limit }: { readonly firmId: string; readonly role: string | null; readonly limit: number },
): Promise<readonly InvitedRow[]> {
  return scope.execute<InvitedRow>(sql`
    select e.id as "employeeId", e.staff_number as "staffNumber", n.name, k.link, (count(*) over ())::int as total,
      coalesce((select array_agg(r.role order by r.position) from employee_roles r
        where r.tenant_id = e.tenant_id and r.firm_id = e.firm_id and r.employee_id = e.id), '{}') as roles,
      (select count(distinct s.competence)::int from level_readings s where s.tenant_id = e.tenant_id
        and s.firm_id = e.firm_id and s.employee_id = e.id and s.source = 'self') as said
    from employees e
      left join employee_names n on n.tenant_id = e.tenant_id and n.firm_id = e.firm_id and n.employee_id = e.id
      left join lateral (
        select jsonb_build_object('expiresAt', x.expires_at, 'revokedAt', x.revoked_at) as link
        from self_assessment_links x
        where x.tenant_id = e.tenant_id and x.firm_id = e.firm_id and x.employee_id = e.id
        order by x.revoked_at is null desc, x.expires_at desc limit 1) k on true
    where e.tenant_id = ${scope.tenantId}::uuid and e.firm_id = ${firmId}::uuid
      and (${role}::text is null or exists (select from employee_roles r where r.tenant_id = e.tenant_id
        and r.firm_id = e.firm_id and r.employee_id = e.id and r.role = ${role}::text))
    order by e.staff_number limit ${limit}`);
}

export type NewLink = {
  readonly id: string;
  readonly employeeId: string;
  readonly tokenHash: string;
};

/** New links of the firm's employees; the ids of those that were not there yet. */
export async function insertLinks(
  scope: Scope,
  of: { readonly firmId: string; readonly expiresAt: Date; readonly madeBy: string },
  links: readonly NewLink[],
): Promise<readonly string[]> {
  const rows = await scope
    .insert(selfAssessmentLinks)
    .values(links.map((link) => ({ ...link, ...of })))
    .onConflictDoNothing({ target: [selfAssessmentLinks.tenantId, selfAssessmentLinks.id] })
    .returning({ id: selfAssessmentLinks.id });
  return rows.map(({ id }) => id);
}

/** The employees whom these links were made for. */
export async function listLinks(scope: Scope, firmId: string, ids: readonly string[]) {
  return scope.execute<{ id: string; employeeId: string }>(sql`
    select id, employee_id as "employeeId" from self_assessment_links where tenant_id = ${scope.tenantId}::uuid
      and firm_id = ${firmId}::uuid and id = any(${`{${ids.join(",")}}`}::uuid[])`);
}

/** Takes back every link of these employees but those named; how many there were. */
export async function revokeLinks(
  scope: Scope,
  of: { readonly firmId: string; readonly employeeIds: readonly string[]; readonly but: readonly string[] },
  at: Date,
): Promise<number> {
  const rows = await scope.execute(sql`
    update self_assessment_links set revoked_at = ${at.toISOString()}::timestamptz
    where tenant_id = ${scope.tenantId}::uuid and firm_id = ${of.firmId}::uuid and revoked_at is null
      and employee_id = any(${`{${of.employeeIds.join(",")}}`}::uuid[])
      and not id = any(${`{${of.but.join(",")}}`}::uuid[])
    returning id`);
  return rows.length;
}

/** Everything that was said last by employees of themselves, beside what counts: the rows of the statements below. */
const newestSaid = (scope: Scope, firmId: string, competence: string | null) => sql`
  select distinct on (r.employee_id, r.competence) r.id, r.employee_id, r.competence, r.level, r.read_on,
    l.level as counts_level, l.source as counts_source, l.read_on as counts_read_on, coalesce(l.version, 0) as version
  from level_readings r left join employee_levels l on l.tenant_id = r.tenant_id and l.firm_id = r.firm_id
    and l.employee_id = r.employee_id and l.competence = r.competence
  where r.tenant_id = ${scope.tenantId}::uuid and r.firm_id = ${firmId}::uuid and r.source = 'self'
    and (${competence}::text is null or r.competence = ${competence}::text)
  order by r.employee_id, r.competence, r.read_on desc, r.created_at desc, r.id desc`;

/** As `stateOfSaid` of the domain says it. */
const isOpen = sql`(s.counts_source is null or s.counts_source = 'self' or s.counts_read_on < s.read_on)`;
const differs = sql`(s.counts_source is not null and s.counts_source <> 'self' and s.counts_level <> s.level)`;

export type SaidCountRow = {
  readonly competence: string;
  readonly said: number;
  readonly open: number;
  readonly differing: number;
};

/** In which competences employees have said something of themselves, and how much of it waits for an answer. */
export async function countSaid(scope: Scope, firmId: string): Promise<readonly SaidCountRow[]> {
  return scope.execute<SaidCountRow>(sql`
    select s.competence, count(*)::int as said, count(*) filter (where ${isOpen})::int as open,
      count(*) filter (where ${differs})::int as differing
    from (${newestSaid(scope, firmId, null)}) s group by s.competence order by s.competence`);
}

export type SaidRow = {
  readonly employeeId: string;
  readonly staffNumber: string;
  readonly name: string | null;
  readonly saidId: string;
  readonly level: number;
  readonly readOn: string;
  readonly counts: { readonly level: number; readonly source: LevelSource; readonly readOn: string } | null;
  /** That of the level that counts; 0 where none does. */
  readonly version: number;
};

/** What employees said of themselves in one competence, beside what counts: where it differs first, then what is open; by staff number. */
export async function listSaid(
  scope: Scope,
  of: {
    readonly firmId: string;
    readonly competence: string;
    /** Only of these; null: of all. */
    readonly employeeIds: readonly string[] | null;
    readonly limit: number;
  },
): Promise<readonly SaidRow[]> {
  const { firmId, competence, limit } = of;
  const employeeIds = of.employeeIds && `{${of.employeeIds.join(",")}}`;
  return scope.execute<SaidRow>(sql`
    select s.employee_id as "employeeId", e.staff_number as "staffNumber", n.name, s.id as "saidId", s.level,
      s.read_on::text as "readOn", s.version,
      case when s.counts_source is null then null else jsonb_build_object(
        'level', s.counts_level, 'source', s.counts_source, 'readOn', s.counts_read_on) end as counts
    from (${newestSaid(scope, firmId, competence)}) s
      join employees e on e.tenant_id = ${scope.tenantId}::uuid and e.firm_id = ${firmId}::uuid and e.id = s.employee_id
      left join employee_names n on n.tenant_id = e.tenant_id and n.firm_id = e.firm_id and n.employee_id = e.id
    where ${employeeIds}::uuid[] is null or s.employee_id = any(${employeeIds}::uuid[])
    order by ${differs} desc, ${isOpen} desc, e.staff_number limit ${limit}`);
}
