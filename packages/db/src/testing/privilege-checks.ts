/** What the product's roles may do at all, whatever the policies say. Said once in the migration and once here. */
import type { Sql } from "postgres";

export type PrivilegeCheck = { readonly promise: string; readonly faults: (sql: Sql) => Promise<readonly string[]> };

/** What each role may do with which table. A column in brackets: with that column only. */
const MAY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  etappe_app: {
    // Append-only: what was said, decided, published or done stays as it was.
    audit_events: "insert, select",
    comments: "insert, select",
    decisions: "insert, select",
    engagements: "insert, select, update (earlier_version_ids), update (framework_version_id)",
    framework_upgrades: "insert, select, update (undone_at), update (undone_by), update (undone_by_name)",
    framework_versions: "insert, select, update (retired_at)",
    frameworks: "insert, select, update (standard)",
    glossaries: "insert, select",
    phase_moves: "insert, select",
    upgraded_answers: "insert, select, update (lost)",
    strategy_assignments: "insert, select, update (held_to)",
    approvals: "insert, select",
    cooperation_states: "insert, select",
    home_plant_entries: "insert, select",
    readings: "insert, select",
    snapshots: "insert, select",
    // Corrected in place, each row with its version; never deleted.
    actions: "insert, select, update",
    answers: "insert, select, update",
    firm_notes: "insert, select, update",
    firm_stats: "insert, select, update",
    firms: "insert, select, update",
    ventures: "insert, select, update",
    assessment_rounds: "insert, select, update",
    cooperations: "insert, select, update",
    corrections: "insert, select, update",
    exit_conditions: "insert, select, update",
    indicators: "insert, select, update",
    requirement_checks: "insert, select, update",
    reversibility_cards: "insert, select, update",
    scenarios: "insert, select, update",
    // About people: what was said stays; what is known of one employee goes with the employee.
    burden_answers: "insert, select, update",
    burdens: "insert, select, update",
    consultations: "insert, select, update (version), update (withdrawn_on), update (withdrawn_why)",
    development_measures: "insert, select, update",
    employee_levels: "delete, insert, select, update",
    employee_names: "delete, insert, select, update",
    employee_registers: "insert, select, update",
    employee_roles: "delete, insert, select, update",
    employees: "delete, insert, select, update",
    head_counts: "delete, insert, select, update",
    level_readings: "delete, insert, select",
    measure_participants: "delete, insert, select",
    record_views: "insert, select",
    role_profiles: "insert, select, update",
    self_assessment_links: "insert, select, update (revoked_at)",
    staff_aggregates: "delete, insert, select, update",
    staff_figures: "insert, select, update",
    staff_import_rows: "delete, insert, select, update",
    staff_imports: "insert, select, update",
    staffing_needs: "delete, insert, select, update",
    // Only what its person says, and under which version.
    ratings:
      "insert, select, update (framework_version_id), update (level), update (not_applicable), update (note), update (updated_at), update (version)",
    // Plans and places that may be taken back, and parts of a draft that was never published.
    framework_draft_parts: "delete, insert, select, update",
    framework_drafts: "insert, select, update (state), update (version)",
    action_dependencies: "delete, insert, select",
    firm_assignments: "delete, insert, select",
    form_placements: "delete, insert, select, update",
    invitations: "delete, insert, select",
    roadmap_baselines: "delete, insert, select",
    region_shifts: "delete, insert, select, update",
    // Places are made by the sign-in role, when somebody joins.
    firm_memberships: "select, update (role), update (status)",
    memberships: "select, update (role), update (status)",
    tenants: "select",
    // Mail is written in the transaction that causes it; nobody working in a tenant reads that of others.
    "identity.outbox": "insert",
    // Work is asked for in the transaction that causes it; what others asked for stays unread.
    "pgboss.job": "insert, select (id)",
    "pgboss.queue": "select",
  },
  etappe_auth: {
    "identity.outbox": "delete, insert, select, update",
    "identity.password_resets": "delete, insert, select, update",
    "identity.sessions": "delete, insert, select, update",
    "identity.throttle": "delete, insert, select, update",
    "identity.users": "delete, insert, select, update",
    employee_registers: "select (firm_id), select (is_on), select (retain_until), select (tenant_id)",
    employees: "select (id), select (tenant_id), select (user_id)",
    firm_assignments: "select",
    firm_memberships: "insert, select, update",
    invitations: "insert, select, update",
    memberships: "insert, select, update",
    self_assessment_links:
      "select (employee_id), select (expires_at), select (firm_id), select (revoked_at), select (tenant_id), select (token_hash), update (last_used_at)",
    staff_imports:
      "select (created_at), select (firm_id), select (id), select (state), select (tenant_id), select (version), update (failure), update (finished_at), update (state), update (version)",
    tenants: "insert, select",
  },
  // Finds out what there is to do. The doing goes through the application's role, as the person who asked.
  etappe_worker: {
    "pgboss.archive": "delete, insert, select",
    "pgboss.job": "delete, insert, select, update",
    "pgboss.queue": "select",
    "pgboss.version": "select, update",
  },
  etappe_figures: { actions: "select", firm_stats: "select, update" },
};

/** Functions that see more than their caller, who may call them, and as whom they run. */
const FUNCTIONS = [
  "identity.enter(uuid, uuid) as etappe_auth for nobody",
  "identity.firms_with_old_lists(timestamp with time zone) as etappe_auth for etappe_app",
  "identity.give_up_import(uuid, uuid, text) as etappe_auth for etappe_app",
  "identity.open_forgetting_scope(uuid, uuid, timestamp with time zone) as etappe_auth for etappe_app",
  "identity.open_job_scope(uuid, uuid) as etappe_auth for etappe_app",
  "identity.open_retention_scope(uuid, uuid, date) as etappe_auth for etappe_app",
  "identity.open_scope(text, text) as etappe_auth for etappe_app",
  "identity.open_self_assessment(text) as etappe_auth for etappe_app",
  "identity.registers_past_their_end(date) as etappe_auth for etappe_app",
  "public.refresh_due(uuid, timestamp with time zone) as etappe_figures for etappe_app",
];

export const PRIVILEGE_CHECKS: readonly PrivilegeCheck[] = [
  { promise: "each role may do with each table what was agreed, and nothing more", faults: tableFaults },
  { promise: "the product's roles own nothing and stand above nothing", faults: roleFaults },
  { promise: "nobody but the product's roles was given anything", faults: publicFaults },
  { promise: "functions that see more than their caller are known ones, and cannot be misled", faults: functionFaults },
  { promise: "there are no triggers, rules, views or partitions", faults: furnitureFaults },
];

async function tableFaults(sql: Sql): Promise<readonly string[]> {
  const rows = await sql<{ role: string; table: string; may: string }[]>`
    with grants as (
      select c.oid, g.grantee, lower(g.privilege_type) as privilege from pg_class c, aclexplode(c.relacl) g
      union all
      select a.attrelid, g.grantee, lower(g.privilege_type) || ' (' || a.attname || ')'
        from pg_attribute a, aclexplode(a.attacl) g)
    select g.grantee::regrole::text as role, string_agg(g.privilege, ', ' order by g.privilege) as may,
      case when n.nspname = 'public' then c.relname else n.nspname || '.' || c.relname end as table
      from grants g join pg_class c on c.oid = g.oid join pg_namespace n on n.oid = c.relnamespace
     where g.grantee::regrole::text = any(${Object.keys(MAY)}) and n.nspname !~ '^pg_'
     group by 1, 3 order by 1, 3`;
  const agreed = Object.entries(MAY).flatMap(([role, tables]) =>
    Object.entries(tables).map(([table, may]) => `${role} on ${table}: ${may}`),
  );
  const found = rows.map(({ role, table, may }) => `${role} on ${table}: ${may}`);
  return [
    ...found.filter((line) => !agreed.includes(line)).map((line) => `not agreed: ${line}`),
    ...agreed.filter((line) => !found.includes(line)).map((line) => `agreed, but not so: ${line}`),
  ];
}

async function roleFaults(sql: Sql): Promise<readonly string[]> {
  const rows = await sql<{ fault: string }[]>`
    with ours as (select * from pg_roles where rolname in ('etappe_app', 'etappe_auth', 'etappe_worker', 'etappe_figures'))
    select rolname || ' has more than a login' as fault from ours
     where rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
        or rolcanlogin <> (rolname <> 'etappe_figures')
    union all
    select ours.rolname || ' is a member of ' || m.roleid::regrole from ours join pg_auth_members m on m.member = ours.oid
    union all
    select m.member::regrole || ' is a member of ' || ours.rolname from ours join pg_auth_members m on m.roleid = ours.oid
     where not (select rolsuper or rolcreaterole from pg_roles where oid = m.member)
    union all
    select ours.rolname || ' owns ' || d.classid::regclass || ' ' || pg_describe_object(d.classid, d.objid, d.objsubid)
      from ours join pg_shdepend d on d.refobjid = ours.oid and d.deptype = 'o'
     where d.dbid in (0, (select oid from pg_database where datname = current_database()))
       and pg_describe_object(d.classid, d.objid, d.objsubid) not like 'function identity.%'
       and pg_describe_object(d.classid, d.objid, d.objsubid) <> 'function refresh_due(uuid,timestamp with time zone)'
    union all
    select rolname || ' may create in ' || n.nspname from ours, pg_namespace n where has_schema_privilege(ours.oid, n.oid, 'create')`;
  return rows.map(({ fault }) => fault);
}

async function publicFaults(sql: Sql): Promise<readonly string[]> {
  const rows = await sql<{ fault: string }[]>`
    with objects as (
      select c.oid::regclass::text as name, c.relacl as acl, c.relowner as owner from pg_class c where relnamespace in ('public'::regnamespace, 'identity'::regnamespace, 'pgboss'::regnamespace)
      union all
      select 'schema ' || nspname, nspacl, nspowner from pg_namespace where nspname in ('public', 'identity', 'pgboss')
      union all
      select 'later objects', defaclacl, 0::oid from pg_default_acl
      union all
      select p.oid::regprocedure::text, coalesce(p.proacl, acldefault('f', p.proowner)), p.proowner from pg_proc p
       where pronamespace in ('public'::regnamespace, 'identity'::regnamespace, 'pgboss'::regnamespace))
    select name || ': ' || case g.grantee when 0 then 'everybody' else g.grantee::regrole::text end || ' may ' || lower(g.privilege_type) as fault
      from objects, aclexplode(objects.acl) g
     where g.grantee <> objects.owner and (g.grantee = 0
        or g.grantee::regrole::text not in ('etappe_app', 'etappe_auth', 'etappe_worker', 'etappe_figures', 'pg_database_owner')
        or g.is_grantable)`;
  return rows.map(({ fault }) => fault);
}

/** The temporary schema comes first in a search path that does not name it: whoever may make a type there could mislead the function. */
async function functionFaults(sql: Sql): Promise<readonly string[]> {
  const rows = await sql<{ said: string; settings: string | null }[]>`
    select n.nspname || '.' || p.proname || '(' || oidvectortypes(p.proargtypes) || ') as ' || p.proowner::regrole || ' for ' ||
        coalesce((select string_agg(case g.grantee when 0 then 'everybody' else g.grantee::regrole::text end, ', ')
          from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g where g.grantee <> p.proowner), 'nobody') as said,
      array_to_string(p.proconfig, '; ') as settings
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('public', 'identity') order by 1`;
  return rows.flatMap(({ said, settings }) => [
    ...(FUNCTIONS.includes(said) ? [] : [`${said}: nobody agreed on it`]),
    ...(settings === "search_path=pg_catalog, pg_temp" ? [] : [`${said}: runs with ${settings ?? "no settings"}`]),
  ]);
}

async function furnitureFaults(sql: Sql): Promise<readonly string[]> {
  const rows = await sql<{ fault: string }[]>`
    with ours as (select c.* from pg_class c where relnamespace in ('public'::regnamespace, 'identity'::regnamespace))
    select 'trigger ' || tgname as fault from pg_trigger join ours on ours.oid = tgrelid where not tgisinternal
    union all select 'rule ' || rulename from pg_rewrite join ours on ours.oid = ev_class where ours.relkind not in ('v', 'm')
    union all select 'event trigger ' || evtname from pg_event_trigger
    union all select relname || ' is of kind ' || relkind::text from ours where relkind not in ('r', 'i')
    union all select relname || ' is part of another table' from ours where relispartition or exists (select from pg_inherits where inhrelid = ours.oid and relkind = 'r')`;
  return rows.map(({ fault }) => fault);
}

/** A copy of a database does not take its privileges along, so this one looks at the database that was migrated. */
export async function databaseFaults(sql: Sql, database: string): Promise<readonly string[]> {
  const rows = await sql<{ role: string; may: string }[]>`
    select case g.grantee when 0 then 'everybody' else g.grantee::regrole::text end as role,
      string_agg(lower(g.privilege_type), ', ' order by g.privilege_type) as may
      from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) g
     where d.datname = ${database} and g.grantee <> d.datdba group by 1 order by 1`;
  const agreed = ["etappe_app: connect", "etappe_auth: connect", "etappe_worker: connect"];
  const found = rows.map(({ role, may }) => `${role}: ${may}`);
  return [...found.filter((line) => !agreed.includes(line)), ...agreed.filter((line) => !found.includes(line))];
}
