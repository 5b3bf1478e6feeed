/** Measures by which people become able to do what the work abroad needs, and who takes part in them. */
import type { EditMeasure, PlanMeasure } from "@etappe/domain/development";
import { and, asc, eq, sql } from "drizzle-orm";
import { actions } from "../schema/actions.ts";
import { developmentMeasures } from "../schema/development.ts";
import { mine, type Scope } from "../scope.ts";

const shown = {
  id: developmentMeasures.id,
  actionId: developmentMeasures.actionId,
  kind: developmentMeasures.kind,
  role: developmentMeasures.role,
  competence: developmentMeasures.competence,
  targetLevel: developmentMeasures.targetLevel,
  people: developmentMeasures.people,
  costEur: developmentMeasures.costEur,
  version: developmentMeasures.version,
  title: actions.title,
  ventureId: actions.ventureId,
  ownerSide: actions.ownerSide,
  owner: actions.owner,
  startOn: actions.startOn,
  dueOn: actions.dueOn,
  state: actions.state,
};

const itsAction = and(
  eq(actions.tenantId, developmentMeasures.tenantId),
  eq(actions.firmId, developmentMeasures.firmId),
  eq(actions.id, developmentMeasures.actionId),
);

/** The firm's measures with the actions that they are on the roadmap, by due date. */
export async function listMeasures(scope: Scope, firmId: string) {
  return scope
    .select(shown)
    .from(developmentMeasures)
    .innerJoin(actions, itsAction)
    .where(and(mine(scope, developmentMeasures), mine(scope, actions), eq(developmentMeasures.firmId, firmId)))
    .orderBy(asc(actions.dueOn), asc(developmentMeasures.id));
}

export type MeasureRow = Awaited<ReturnType<typeof listMeasures>>[number];

/** One measure, or null when it is not there for this actor. */
export async function findMeasure(scope: Scope, firmId: string, id: string): Promise<MeasureRow | null> {
  const [row] = await scope
    .select(shown)
    .from(developmentMeasures)
    .innerJoin(actions, itsAction)
    .where(and(mine(scope, actions), isMeasure(scope, firmId, id)))
    .limit(1);
  return row ?? null;
}

/** A new measure of an action that is there; false when this very one was recorded before. */
export async function insertMeasure(
  scope: Scope,
  measure: Pick<
    PlanMeasure,
    "id" | "firmId" | "kind" | "role" | "competence" | "targetLevel" | "people" | "costEur"
  > & { readonly actionId: string },
): Promise<boolean> {
  const { id, firmId, actionId, kind, role, competence, targetLevel, people, costEur } = measure;
  const rows = await scope
    .insert(developmentMeasures)
    .values({ id, firmId, actionId, kind, role, competence, targetLevel, people, costEur })
    .onConflictDoNothing({ target: [developmentMeasures.tenantId, developmentMeasures.id] })
    .returning({ id: developmentMeasures.id });
  return rows.length === 1;
}

/** Changes a measure's terms if it is still at `version`; the new version, or null. */
export async function updateMeasure(scope: Scope, change: EditMeasure): Promise<number | null> {
  const { id, firmId, version, kind, role, targetLevel, people, costEur } = change;
  const [row] = await scope
    .update(developmentMeasures)
    .set({ kind, role, targetLevel, people, costEur, version: version + 1 })
    .where(and(isMeasure(scope, firmId, id), eq(developmentMeasures.version, version)))
    .returning({ version: developmentMeasures.version });
  return row?.version ?? null;
}

export type ParticipantRow = {
  readonly measureId: string;
  readonly employeeId: string;
  readonly staffNumber: string;
  /** Null where none is kept, or none that this actor may read. */
  readonly name: string | null;
  readonly levelBefore: number | null;
  readonly levelNow: number | null;
};

/**
 * Who takes part in the firm's measures, by staff number, with the level known of them when they joined and the
 * newest that somebody else has read since the measure began. Nobody for those who may not see single employees.
 */
export async function listParticipants(scope: Scope, firmId: string): Promise<readonly ParticipantRow[]> {
  return scope.execute<ParticipantRow>(sql`
    select p.measure_id as "measureId", p.employee_id as "employeeId", e.staff_number as "staffNumber", n.name,
      p.level_before as "levelBefore",
      (select r.level from level_readings r
        where r.tenant_id = p.tenant_id and r.firm_id = p.firm_id and r.employee_id = p.employee_id
          and r.competence = m.competence and r.source <> 'self' and r.read_on >= coalesce(a.start_on, p.joined_on)
        order by r.read_on desc, r.created_at desc, r.id desc limit 1) as "levelNow"
    from measure_participants p
      join development_measures m on m.tenant_id = p.tenant_id and m.firm_id = p.firm_id and m.id = p.measure_id
      join actions a on a.tenant_id = m.tenant_id and a.firm_id = m.firm_id and a.id = m.action_id
      join employees e on e.tenant_id = p.tenant_id and e.firm_id = p.firm_id and e.id = p.employee_id
      left join employee_names n on n.tenant_id = e.tenant_id and n.firm_id = e.firm_id and n.employee_id = e.id
    where p.tenant_id = ${scope.tenantId}::uuid and p.firm_id = ${firmId}::uuid
    order by p.measure_id, e.staff_number`);
}

export type HolderRow = {
  readonly employeeId: string;
  readonly staffNumber: string;
  readonly name: string | null;
  readonly roles: readonly string[];
  readonly level: number | null;
};

/** The firm's employees by staff number, with their roles and what counts of them in one competence (null: unknown). */
export async function listByCompetence(
  scope: Scope,
  firmId: string,
  competence: string,
): Promise<readonly HolderRow[]> {
  return scope.execute<HolderRow>(sql`
    select e.id as "employeeId", e.staff_number as "staffNumber", n.name, l.level,
      coalesce((select array_agg(r.role order by r.position) from employee_roles r
        where r.tenant_id = e.tenant_id and r.firm_id = e.firm_id and r.employee_id = e.id), '{}') as roles
    from employees e
      left join employee_names n on n.tenant_id = e.tenant_id and n.firm_id = e.firm_id and n.employee_id = e.id
      left join employee_levels l on l.tenant_id = e.tenant_id and l.firm_id = e.firm_id and l.employee_id = e.id
        and l.competence = ${competence}
    where e.tenant_id = ${scope.tenantId}::uuid and e.firm_id = ${firmId}::uuid
    order by e.staff_number`);
}

/** Lets these take part, each with the level that counts of them now. Whoever takes part already stays as they are; how many are new. */
export async function joinMeasure(
  scope: Scope,
  at: { readonly firmId: string; readonly measureId: string; readonly competence: string; readonly joinedOn: string },
  joining: readonly { readonly id: string; readonly employeeId: string }[],
): Promise<number> {
  const rows = await scope.execute(sql`
    insert into measure_participants (tenant_id, id, firm_id, measure_id, employee_id, level_before, joined_on)
    select ${scope.tenantId}::uuid, j.id, ${at.firmId}::uuid, ${at.measureId}::uuid, j."employeeId", l.level, ${at.joinedOn}::date
    from jsonb_to_recordset(${JSON.stringify(joining)}::text::jsonb) as j("id" uuid, "employeeId" uuid)
      left join employee_levels l on l.tenant_id = ${scope.tenantId}::uuid and l.firm_id = ${at.firmId}::uuid
        and l.employee_id = j."employeeId" and l.competence = ${at.competence}
    on conflict (tenant_id, firm_id, measure_id, employee_id) do nothing
    returning id`);
  return rows.length;
}

/** Takes these out of a measure; how many there were. */
export async function leaveMeasure(
  scope: Scope,
  at: { readonly firmId: string; readonly measureId: string },
  employeeIds: readonly string[],
): Promise<number> {
  const rows = await scope.execute(sql`
    delete from measure_participants where tenant_id = ${scope.tenantId}::uuid and firm_id = ${at.firmId}::uuid
      and measure_id = ${at.measureId}::uuid and employee_id = any(${`{${employeeIds.join(",")}}`}::uuid[])
    returning id`);
  return rows.length;
}

export type ResultRow = { readonly employeeId: string; readonly level: number };

/** What was recorded as the result of a measure on one day by one source already. */
export async function listResults(
  scope: Scope,
  at: { readonly firmId: string; readonly measureId: string; readonly source: string; readonly readOn: string },
): Promise<readonly ResultRow[]> {
  return scope.execute<ResultRow>(sql`
    select distinct on (employee_id) employee_id as "employeeId", level from level_readings
    where tenant_id = ${scope.tenantId}::uuid and firm_id = ${at.firmId}::uuid and measure_id = ${at.measureId}::uuid
      and source = ${at.source} and read_on = ${at.readOn}::date
    order by employee_id, created_at desc, id desc`);
}

function isMeasure(scope: Scope, firmId: string, id: string) {
  return and(mine(scope, developmentMeasures), eq(developmentMeasures.firmId, firmId), eq(developmentMeasures.id, id));
}
