import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readTables } from "./testing/catalog.ts";
import { databaseFaults, PRIVILEGE_CHECKS } from "./testing/privilege-checks.ts";
import { TABLE_CHECKS } from "./testing/table-checks.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";

let database: TestDatabase;
let owner: Sql;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = postgres(database.ownerUrl, { max: 1, onnotice: () => undefined });
});

afterAll(async () => {
  await owner.end();
  await database.drop();
});

const CHECKS = [
  ...TABLE_CHECKS.map(({ promise, faults }) => ({
    promise,
    faults: async (sql: Sql) => faults(await readTables(sql)),
  })),
  ...PRIVILEGE_CHECKS,
];

test.each(CHECKS)("$promise", async ({ faults }) => {
  expect(await faults(owner)).toEqual([]);
});

test("nobody but the product's roles may connect, and nobody may make temporary things", async () => {
  expect(await databaseFaults(owner, inject("testServer").template)).toEqual([]);
  expect(await databaseFaults(owner, "postgres")).toContain("everybody: connect, temporary");
});

/** What somebody might do by mistake, for every check, and how it says so. */
const MISTAKES: readonly (readonly [promise: string, mistake: string, fault: string])[] = [
  ["row-level security is on", "alter table actions disable row level security", "actions: row-level security is not"],
  ["row-level security is on", "alter table tenants no force row level security", "tenants: row-level security is not"],
  ["row-level security is on", "create table notes (tenant_id uuid, id uuid)", "notes: row-level security is not"],
  ["the tenant's policy", "drop policy tenant on firms", "firms: has no tenant policy"],
  [
    "the tenant's policy",
    "alter policy tenant on firms using (tenant_id = (select current_setting('app.tenant_id')::uuid))",
    "firms: has no tenant policy",
  ],
  ["the tenant's policy", "alter policy tenant on tenants using (true)", "tenants: has no tenant policy"],
  ["no other permissive policy", "create policy handy on answers to etappe_app using (true)", "answers: policy handy"],
  ["no other permissive policy", "create policy sign_in on firms to etappe_auth using (true)", "firms: policy sign_in"],
  ["rows of a firm", "drop policy firm on decisions", "decisions: has no firm policy"],
  ["rows of a firm", "alter policy firm on firms using (true)", "firms: has no firm policy"],
  ["rows of a firm", "alter policy firm on comments to etappe_auth", "comments: has no firm policy"],
  ["rows of a firm", "create table notes (tenant_id uuid, id uuid)", "notes: belongs to no firm"],
  ["internal rows", "drop policy visibility on actions", "actions: has no visibility policy"],
  [
    "restrictive policies",
    "alter policy house on firm_notes using (current_setting('app.house')::boolean or true)",
    "firm_notes: policy house restricts",
  ],
  ["tenant and firm are there", "alter table actions alter firm_id drop not null", "actions: firm_id may be empty"],
  ["tenant and firm are there", "alter table firms alter tenant_id drop default", "firms: tenant_id does not come"],
  ["the primary key", "alter table comments drop constraint comments_tenant_id_id_pk", "comments: primary key is ()"],
  ["unique means", "create unique index on firms (name)", "firms: firms_name_idx is unique over all"],
  ["unique means", "alter table firm_notes add unique (id, tenant_id)", "firm_notes: firm_notes_id_tenant_id_key"],
  [
    "foreign keys carry",
    "alter table comments add foreign key (tenant_id, action_id) references actions (tenant_id, id)",
    "comments (tenant_id, action_id) → actions: without the firm",
  ],
  [
    "foreign keys carry",
    "create unique index on actions (id); alter table comments add foreign key (action_id) references actions (id)",
    "comments (action_id) → actions: without the tenant",
  ],
  [
    "foreign keys carry",
    "alter table comments add foreign key (tenant_id, firm_id, action_id) references actions (tenant_id, firm_id, id) on delete set null",
    "comments (tenant_id, firm_id, action_id) → actions: is emptied",
  ],
  ["foreign keys carry", "alter table comments add foreign key (author_id) references identity.users", "points out of"],
  ["every id points", "alter table actions add goal_id uuid", "actions: goal_id points anywhere"],
  ["foreign keys have an index", "drop index approvals_venture", "approvals: no index leads to"],
  ["a column of words", "alter table memberships drop constraint memberships_role_word", "role takes any word"],
  [
    "a column of words",
    `alter table actions drop constraint actions_visibility_word,
      add constraint actions_visibility_word check (visibility in ('internal', 'shared', 'public'))`,
    "actions: visibility takes any word",
  ],
  ["columns have types", "create type mood as enum ('good'); alter table firms add mood mood", "firms: mood is mood"],
  ["columns have types", "alter table actions add cost numeric(10, 2)", "actions: cost is numeric(10,2)"],
  ["columns have types", "create index on firms (lower(name))", "firms: firms_lower_idx indexes an expression"],
  ["each role may", "grant update on decisions to etappe_app", "etappe_app on decisions: insert, select, update"],
  ["each role may", "grant update (content) on framework_versions to etappe_app", "update (content)"],
  ["each role may", "grant select on identity.users to etappe_app", "etappe_app on identity.users: select"],
  ["each role may", "grant select on pgboss.job to etappe_app", "etappe_app on pgboss.job: insert, select"],
  ["each role may", "grant select on firms to etappe_worker", "etappe_worker on firms: select"],
  ["each role may", "revoke select on tenants from etappe_app", "agreed, but not so: etappe_app on tenants: select"],
  ["the product's roles own", "alter role etappe_app bypassrls", "etappe_app has more than a login"],
  ["the product's roles own", "alter role etappe_worker bypassrls", "etappe_worker has more than a login"],
  ["the product's roles own", "alter role etappe_figures login", "etappe_figures has more than a login"],
  ["the product's roles own", "grant etappe_auth to etappe_app", "etappe_app is a member of etappe_auth"],
  ["the product's roles own", "grant create on schema public to etappe_app", "etappe_app may create in public"],
  ["the product's roles own", "alter table firms owner to etappe_auth", "etappe_auth owns pg_class table firms"],
  ["nobody but the product's roles", "grant select on firms to public", "firms: everybody may select"],
  ["nobody but the product's roles", "grant select on pgboss.job to public", "pgboss.job: everybody may select"],
  ["nobody but the product's roles", "grant select on firms to pg_monitor", "firms: pg_monitor may select"],
  [
    "nobody but the product's roles",
    "grant usage on schema identity to public",
    "schema identity: everybody may usage",
  ],
  ["nobody but the product's roles", "alter default privileges grant select on tables to public", "later objects"],
  [
    "functions that see more",
    "alter function refresh_due(uuid, timestamptz) set search_path = pg_catalog",
    "runs with search_path=pg_catalog",
  ],
  [
    "functions that see more",
    "create function peek() returns bigint security definer return (select count(*) from firms)",
    "public.peek() as",
  ],
  [
    "there are no triggers",
    "create trigger t before update on firms execute function suppress_redundant_updates_trigger()",
    "trigger t",
  ],
  ["there are no triggers", "create view all_firms as select * from firms", "all_firms is of kind v"],
  ["there are no triggers", "create rule r as on insert to firms do instead nothing", "rule r"],
  ["there are no triggers", "create table part () inherits (firms)", "part is part of another table"],
];

describe("a mistake is named", () => {
  test.each(MISTAKES)("%s: %s", async (promise, mistake, fault) => {
    const check = CHECKS.find((one) => one.promise.startsWith(promise));
    let faults: readonly string[] = [];
    await owner
      .begin(async (transaction) => {
        await transaction.unsafe(mistake);
        // A transaction can do everything that the checks ask of a connection.
        faults = (await check?.faults(transaction as unknown as Sql)) ?? [];
        throw new TakenBack();
      })
      .catch(unlessTakenBack);

    expect(faults.join("\n")).toContain(fault);
  });

  test("by every check", () => {
    const unproved = CHECKS.filter(({ promise }) => !MISTAKES.some(([begins]) => promise.startsWith(begins)));

    expect(unproved).toEqual([]);
  });
});

class TakenBack extends Error {}

function unlessTakenBack(error: unknown): void {
  if (!(error instanceof TakenBack)) throw error;
}
