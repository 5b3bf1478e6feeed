/** How a firm's people stand against what their roles need: counted in the database, no single employee comes out of it. */
import type { GapSums } from "@etappe/domain/qualification";
import { and, eq, type SQL, sql } from "drizzle-orm";
import { staffFigures } from "../schema/staffing.ts";
import { mine, type Scope } from "../scope.ts";

/** What one role alone needs in one competence, with its language where it has one. */
export type RoleRequirement = {
  readonly role: string;
  readonly competence: string;
  readonly level: number;
  readonly weight: number;
};

/**
 * Computes the firm's figures anew from its employees and stores them. Whoever holds several roles needs the highest
 * level and the highest weight of each competence over all of them. `id` is taken where there are none yet.
 */
export async function computeStaffFigures(
  scope: Scope,
  firmId: string,
  requirements: readonly RoleRequirement[],
  { id, at }: { readonly id: string; readonly at: Date },
): Promise<void> {
  await scope.execute(sql`with ${people(scope, firmId, requirements)}
    insert into staff_figures (tenant_id, id, firm_id, people, pairs, known_pairs, weighted_required, weighted_gap, computed_at)
    select ${scope.tenantId}::uuid, ${id}::uuid, ${firmId}::uuid,
      (select count(*) from employees where tenant_id = ${scope.tenantId}::uuid and firm_id = ${firmId}::uuid),
      count(*), ${SUMS}, ${at.toISOString()}::timestamptz
    from people cross join lateral ${PAIRS} as pair
    on conflict (tenant_id, firm_id) do update set people = excluded.people, pairs = excluded.pairs,
      known_pairs = excluded.known_pairs, weighted_required = excluded.weighted_required,
      weighted_gap = excluded.weighted_gap, computed_at = excluded.computed_at`);
}

/** The stored figures of a firm; null where none were computed, or this person may not read any. */
export async function findStaffFigures(scope: Scope, firmId: string) {
  const [row] = await scope
    .select({
      people: staffFigures.people,
      pairs: staffFigures.pairs,
      knownPairs: staffFigures.knownPairs,
      weightedRequired: staffFigures.weightedRequired,
      weightedGap: staffFigures.weightedGap,
      computedAt: staffFigures.computedAt,
    })
    .from(staffFigures)
    .where(and(mine(scope, staffFigures), eq(staffFigures.firmId, firmId)));
  return row ?? null;
}

export type StaffFiguresRow = NonNullable<Awaited<ReturnType<typeof findStaffFigures>>>;

export type CompetenceCount = GapSums & {
  readonly competence: string;
  /** Those of the pairs who reach the level that they need. */
  readonly met: number;
};

export type LevelCount = {
  readonly role: string;
  readonly competence: string;
  /** Null: unknown. */
  readonly level: number | null;
  readonly people: number;
};

export type HolderCount = {
  /** Null: over all of the roles asked for, everybody once. */
  readonly role: string | null;
  readonly people: number;
  /** Who reaches every level that the role needs. */
  readonly full: number;
  /** Who falls short of none, but of whom a level is unknown. */
  readonly open: number;
};

export type PeopleCounts = {
  /** Per competence how many need it, of how many the level is known, who reaches it, and the sums of the gap index. */
  readonly competences: readonly CompetenceCount[];
  /** How many who hold a role have which level of each competence that it needs; whoever holds two is counted in both. */
  readonly levels: readonly LevelCount[];
  /** How many hold each role and reach all that it needs; the same of everybody who holds one of `together`. */
  readonly holders: readonly HolderCount[];
};

/** How the firm's employees stand against what their roles need: counts only, in one statement however many there are. */
export async function countPeople(
  scope: Scope,
  firmId: string,
  requirements: readonly RoleRequirement[],
  together: readonly string[],
): Promise<PeopleCounts> {
  const [row] = await scope.execute<PeopleCounts>(sql`with ${people(scope, firmId, requirements)},
    competences as (
      select pair.competence, count(*)::int as pairs, (count(*) filter (where pair.actual >= pair.level))::int as met, ${SUMS}
      from people cross join lateral ${PAIRS} as pair
      group by pair.competence
    ), levels as (
      select need.role, need.competence, (people.levels ->> need.competence)::int as level, count(*)::int as people
      from people cross join lateral unnest(people.roles) as held(role) join need on need.role = held.role
      group by 1, 2, 3
    ), held as (
      select stand.role, stand.reached, stand.short, stand.together, people.employee_id
      from people cross join lateral (
        select held.role, bool_and(need.competence is null or coalesce((people.levels ->> need.competence)::int >= need.level, false)) as reached,
          bool_or(coalesce((people.levels ->> need.competence)::int < need.level, false)) as short,
          ${JSON.stringify(together)}::text::jsonb ? held.role as together
        from unnest(people.roles) as held(role) left join need on need.role = held.role
        group by held.role) as stand
    ), holders as (
      select role, ${STANDS} from held group by role
      union all
      select null, ${STANDS} from (
        select bool_and(reached) as reached, bool_or(short) as short from held where together group by employee_id) as everybody
      having count(*) > 0
    )
    select (select coalesce(json_agg(c order by c.competence), '[]') from competences c) as competences,
      (select coalesce(json_agg(l order by l.role, l.competence, l.level), '[]') from levels l) as levels,
      (select coalesce(json_agg(h order by h.role nulls first), '[]') from holders h) as holders`);
  return row ?? { competences: [], levels: [], holders: [] };
}

/**
 * Each employee in one row, with the roles held and the levels that are known. Nothing is joined to get there: behind
 * row-level security the planner takes two large tables for small ones, and would look up every level by itself.
 */
function people(scope: Scope, firmId: string, requirements: readonly RoleRequirement[]): SQL {
  const inFirm = sql`tenant_id = ${scope.tenantId}::uuid and firm_id = ${firmId}::uuid`;
  return sql`need as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(requirements)}::text::jsonb)
        as need(role text, competence text, level int, weight float8)
    ), people as materialized (
      select employee_id, array_agg(role) filter (where role is not null) as roles,
        jsonb_object_agg(competence, level) filter (where competence is not null) as levels
      from (
        select employee_id, role, null as competence, null::int as level from employee_roles where ${inFirm}
        union all
        select employee_id, null, competence, level from employee_levels where ${inFirm}) as known
      group by employee_id
    )`;
}

/** What one of `people` needs over all roles held, and the level that is known. */
const PAIRS = sql`(
  select need.competence, max(need.level) as level, max(need.weight) as weight, (people.levels ->> need.competence)::int as actual
  from need where need.role = any(people.roles) group by need.competence)`;

/** Known pairs and what they weigh. */
const SUMS = sql`count(pair.actual)::int as "knownPairs",
  coalesce(sum(pair.weight * pair.level) filter (where pair.actual is not null), 0)::float8 as "weightedRequired",
  coalesce(sum(pair.weight * greatest(0, pair.level - pair.actual)) filter (where pair.actual is not null), 0)::float8 as "weightedGap"`;

const STANDS = sql`count(*)::int as people, (count(*) filter (where reached))::int as full,
  (count(*) filter (where not reached and not short))::int as open`;
