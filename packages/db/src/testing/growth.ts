/** More of the same: many rows in a firm, and many firms in a house, copied inside the database from what is there. */
import type { Sql } from "postgres";
import { hasColumn, inOrderOfReference, type Table } from "./catalog.ts";
import { isOfAFirm } from "./who-may-see.ts";

/** What has to differ between rows of one place beside the id, as SQL of a JSON object. `n` counts the copies. */
const DIFFERENT: Readonly<Record<string, readonly string[]>> = {
  answers: ["'item', t.item || '-' || n"],
  burdens: ["'group_name', 'Gruppe ' || n"],
  employee_levels: ["'competence', 'local-language/' || chr(97 + n / 26) || chr(97 + n % 26)"],
  employee_roles: ["'role', t.role || '-' || n"],
  employees: ["'staff_number', t.staff_number || '-' || n", "'user_id', gen_random_uuid()"],
  head_counts: ["'competence', t.competence || '-' || n"],
  role_profiles: ["'key', t.key || '-' || n"],
  self_assessment_links: ["'token_hash', gen_random_uuid()"],
  staff_import_rows: ["'number', t.number + 10 + n"],
  assessment_rounds: ["'number', t.number + n", "'ended_on', '2020-01-01'"],
  engagements: ["'ended_on', '2020-01-01'"],
  firm_memberships: ["'user_id', gen_random_uuid()"],
  // Only the newest that stands can be taken back.
  framework_upgrades: ["'undone_at', now()"],
  invitations: ["'token_hash', gen_random_uuid()"],
  ratings: ["'rated_by', gen_random_uuid()"],
  requirement_checks: ["'requirement', t.requirement || '-' || n"],
  upgraded_answers: ["'item', t.item || '-' || n"],
  snapshots: ["'hash', t.hash || '-' || n"],
};
/** One row for each firm, or one for each pair of others. */
const ONLY_ONE = [
  ...["firms", "firm_stats", "firm_notes", "firm_assignments", "action_dependencies", "reversibility_cards"],
  ...["employee_registers", "employee_names", "staff_figures", "development_measures", "measure_participants"],
];

/** As many copies of a row in every table of this firm where there can be several. */
export async function growFirm(sql: Sql, tables: readonly Table[], firmId: string, copies: number): Promise<void> {
  const [old] = await sql<{ ids: string }[]>`select array_agg(id)::text as ids from actions where firm_id = ${firmId}`;
  const [waitedFor] = await sql<{ id: string }[]>`select id from actions
    where firm_id = ${firmId} and visibility = 'internal' limit 1`;
  for (const table of inOrderOfReference(tables).filter(({ name }) => !ONLY_ONE.includes(name))) {
    if (!hasColumn(table, "firm_id")) continue;
    const patch = `jsonb_build_object(${[`'id', ${idFrom("t.id::text || n")}`, ...(DIFFERENT[table.name] ?? [])].join(", ")})`;
    await sql.unsafe(`insert into ${table.name} select r.*
      from (select * from ${table.name} where firm_id = '${firmId}' limit 1) t, generate_series(1, ${copies}) n,
        lateral jsonb_populate_record(null::${table.name}, to_jsonb(t) || ${patch}) r`);
  }
  // All of the new actions wait for one of the old ones, so that nothing waits for itself.
  await sql.unsafe(`insert into action_dependencies (tenant_id, id, firm_id, action_id, depends_on)
    select tenant_id, gen_random_uuid(), firm_id, id, '${waitedFor?.id}' from actions
     where firm_id = '${firmId}' and id <> all('${old?.ids}'::uuid[])`);
}

/** As many new firms in the house, each with copies of all rows of this one. Every id becomes another, and the same everywhere. */
export async function growHouse(sql: Sql, tables: readonly Table[], firmId: string, copies: number): Promise<void> {
  const other = (column: string) => `'${column}', ${idFrom(`t.${column}::text || f.id`)}`;
  await sql.unsafe(
    `create temporary table grown as select ${idFrom(`'${firmId}' || n`)} as id, n from generate_series(1, ${copies}) n`,
  );
  for (const table of inOrderOfReference(tables).filter(isOfAFirm)) {
    if (table.name === "firm_assignments") continue;
    const isFirms = table.name === "firms";
    const ids = table.columns
      .filter(({ name, type }) => type === "uuid" && !["tenant_id", "firm_id"].includes(name) && !isOfAVersion(name))
      .map(({ name }) => other(name));
    const patch = [
      ...(isFirms ? ["'id', f.id"] : ["'firm_id', f.id", ...ids]),
      ...(hasColumn(table, "name") ? ["'name', 'Firma ' || f.n"] : []),
      ...(hasColumn(table, "token_hash") ? ["'token_hash', gen_random_uuid()"] : []),
    ];
    await sql.unsafe(`insert into ${table.name} select r.* from ${table.name} t, grown f,
        lateral jsonb_populate_record(null::${table.name}, to_jsonb(t) || jsonb_build_object(${patch.join(", ")})) r
       where t.${isFirms ? "id" : "firm_id"} = '${firmId}'`);
  }
  await sql.unsafe("drop table grown");
}

/** A method is the house's, and not a firm's to copy. */
function isOfAVersion(column: string): boolean {
  return ["framework_version_id", "from_version_id", "to_version_id"].includes(column);
}

/** As many more firms of which there is nothing but their line in the portfolio. */
export async function growPortfolio(sql: Sql, firmId: string, copies: number): Promise<void> {
  const id = idFrom(`'portfolio' || n`);
  await sql.unsafe(`insert into firms select r.* from firms t, generate_series(1, ${copies}) n,
      lateral jsonb_populate_record(null::firms, to_jsonb(t) || jsonb_build_object('id', ${id}, 'name', 'Haus ' || n)) r
     where t.id = '${firmId}'`);
  await sql.unsafe(`insert into firm_stats select r.* from firm_stats t, generate_series(1, ${copies}) n,
      lateral jsonb_populate_record(null::firm_stats, to_jsonb(t) || jsonb_build_object('firm_id', ${id}, 'name', 'Haus ' || n,
        'next_due', date '2026-01-01' + n % 400, 'next_review', date '2026-01-01' + n % 300,
        'position_rank', n % 97 / 97.0, 'last_activity', timestamptz '2026-01-01' + n * interval '1 minute')) r
     where t.firm_id = '${firmId}'`);
}

/** The same id for the same text, in the form of a random one. */
function idFrom(text: string): string {
  return `overlay(overlay(md5(${text}) placing '4' from 13) placing '8' from 17)::uuid`;
}
