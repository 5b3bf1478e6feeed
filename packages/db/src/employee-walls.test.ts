/** A person of the firm who is one of its employees: what the database lets them see and write, with SQL of their own. */
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Database } from "./database.ts";
import { inScope, type Scope } from "./scope.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";
import { personCalled, seedWorld, type World } from "./testing-world.ts";

/** Tables with a row for each employee, and the column that says whose it is. */
const OWN = [
  ["employees", "id"],
  ["employee_names", "employee_id"],
  ["employee_roles", "employee_id"],
  ["employee_levels", "employee_id"],
  ["level_readings", "employee_id"],
  ["measure_participants", "employee_id"],
] as const;

let database: TestDatabase;
let owner: Sql;
let app: Database;
let world: World;
let firmId: string;
let own: string;
let other: string;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = postgres(database.ownerUrl, { max: 1, onnotice: () => undefined });
  app = connect(database.appUrl, { max: 1 });
  world = await seedWorld(owner);
  firmId = world.firms.one.firmId;
  [own = "", other = ""] = (world.firms.one.rows.get("employees") ?? []).map(({ id }) => String(id));
  const { userId } = personCalled(world, "firm member");
  await owner`update employees set user_id = ${userId} where id = ${own}`;
  // A row of each table for each of the two, so that there is something not to be seen.
  for (const employee of [own, other]) {
    for (const [table] of OWN.slice(2)) {
      await owner`delete from ${owner(table)} where employee_id = ${employee}`;
    }
    const at = owner`(select tenant_id from employees where id = ${employee}), ${randomUUID()}, ${firmId}, ${employee}`;
    await owner`insert into employee_roles (tenant_id, id, firm_id, employee_id, role) values (${at}, 'fitter')`;
    await owner`insert into employee_levels (tenant_id, id, firm_id, employee_id, competence, level, source, read_on)
      values (${at}, 'english', 2, 'manager', '2026-01-01')`;
    await owner`insert into level_readings (tenant_id, id, firm_id, employee_id, competence, level, source, read_on, recorded_by)
      values (${at}, 'english', 2, 'manager', '2026-01-01', 'Ada')`;
    await owner`insert into measure_participants (tenant_id, id, firm_id, employee_id, measure_id, joined_on)
      values (${at}, (select id from development_measures where firm_id = ${firmId} limit 1), '2026-01-01')`;
  }
});

afterAll(async () => {
  await Promise.all([owner.end(), app.close()]);
  await database.drop();
});

test.each(OWN)("of %s they see their own rows and nobody else's", async (table, column) => {
  const seen = await asMember((scope) =>
    scope.execute<{ whose: string }>(sql.raw(`select distinct ${column} as whose from ${table}`)),
  );

  expect(seen).toEqual([{ whose: own }]);
});

test("they see neither links, nor lists that were handed in, nor figures, nor who looked", async () => {
  for (const table of [
    "self_assessment_links",
    "staff_imports",
    "staff_import_rows",
    "staff_figures",
    "record_views",
  ]) {
    expect(await asMember((scope) => scope.execute(sql.raw(`select 1 from ${table}`))), table).toHaveLength(0);
  }
});

test("of levels they write what they say of themselves, and nothing in another's name or of another", async () => {
  const say = (employeeId: string, source: string) =>
    tried(sql`insert into level_readings (id, firm_id, employee_id, competence, level, source, read_on, recorded_by)
      values (${randomUUID()}, ${firmId}, ${employeeId}, 'english', 5, ${source}, '2026-02-01', '')`);
  const count = (employeeId: string, source: string) =>
    tried(sql`insert into employee_levels (id, firm_id, employee_id, competence, level, source, read_on)
      values (${randomUUID()}, ${firmId}, ${employeeId}, ${`technical/${source}`}, 5, ${source}, '2026-02-01')`);

  for (const write of [say, count]) {
    expect(await write(own, "self")).toBe("it worked");
    expect(await write(own, "manager")).toBe("42501");
    expect(await write(other, "self")).toBe("42501");
  }
});

test("what others have said of them they neither change nor delete, nor anything else of themselves", async () => {
  const changes = [
    `update employee_levels set level = 6 where source = 'manager'`,
    `update employee_levels set level = 6, source = 'self' where source = 'manager'`,
    `delete from employee_levels where source = 'manager'`,
    `delete from level_readings where source = 'manager'`,
    `update employees set staff_number = 'x'`,
    "delete from employees",
    "delete from employee_roles",
    "update employee_names set name = 'x'",
    "delete from measure_participants",
  ];
  for (const change of changes) {
    expect(await asMember((scope) => scope.execute(sql.raw(`${change} returning 1`))), change).toHaveLength(0);
  }
  expect(
    await tried(sql`insert into employee_roles (id, firm_id, employee_id, role)
      values (${randomUUID()}, ${firmId}, ${own}, 'plant-manager-abroad')`),
  ).toBe("42501");
});

test("once the account belongs to nobody any more, they see nobody", async () => {
  await owner`update employees set user_id = null where id = ${own}`;

  for (const [table] of OWN) {
    expect(await asMember((scope) => scope.execute(sql.raw(`select 1 from ${table}`))), table).toHaveLength(0);
  }
});

/** Whether the member's statement is taken; nothing of it stays. */
async function tried(statement: ReturnType<typeof sql>): Promise<string> {
  const kept = new Error("it worked");
  const attempt = asMember(async (scope) => {
    await scope.execute(statement);
    throw kept;
  });
  return attempt.then(
    () => "it worked",
    (error: unknown) => (error === kept ? "it worked" : codeOf(error)),
  );
}

function codeOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof postgres.PostgresError) return cause.code;
  }
  return String(error);
}

async function asMember<T>(work: (scope: Scope) => Promise<T>): Promise<T> {
  return inScope(app, personCalled(world, "firm member"), async (opening) => {
    if (opening.kind !== "open") throw new Error("no scope");
    return work(opening.scope);
  });
}
