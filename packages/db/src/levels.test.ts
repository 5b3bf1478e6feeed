/** What counts of what was said, as the database finds it, held against the rule. */
import { randomUUID } from "node:crypto";
import { type Counting, countingOf, LEVEL_SOURCES } from "@etappe/domain/level-reading";
import * as fc from "fast-check";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { connect, type Database } from "./database.ts";
import { deleteReading, insertFirstLevels, insertReadings } from "./repositories/level-readings.ts";
import { countLevels, listLevelsOf, recountLevels } from "./repositories/levels.ts";
import { insertEmployees } from "./repositories/staff-import-people.ts";
import { inScope, type Scope } from "./scope.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";
import { personCalled, seedWorld, type World } from "./testing-world.ts";

let database: TestDatabase;
let owner: Sql;
let app: Database;
let world: World;
let firmId: string;
let employeeIds: readonly string[];

beforeAll(async () => {
  database = await createTestDatabase();
  owner = postgres(database.ownerUrl, { max: 1, onnotice: () => undefined });
  app = connect(database.appUrl, { max: 2 });
  world = await seedWorld(owner);
  firmId = world.firms.one.firmId;
  employeeIds = (world.firms.one.rows.get("employees") ?? []).map(({ id }) => String(id));
});

afterAll(async () => {
  await Promise.all([owner.end(), app.close()]);
  await database.drop();
});

beforeEach(async () => {
  await owner`delete from employee_levels where firm_id = ${firmId}`;
  await owner`delete from level_readings where firm_id = ${firmId}`;
});

type Said = Counting & { readonly id: string; readonly employeeId: string; readonly competence: string };

const drawn = fc.record({
  level: fc.integer({ min: 0, max: 6 }),
  source: fc.constantFrom(...LEVEL_SOURCES),
  readOn: fc.integer({ min: 1, max: 4 }).map((day) => `2026-01-0${day}`),
  competence: fc.constantFrom("english", "local-language/cs"),
  of: fc.constantFrom(0, 1),
});
const batches = fc.array(fc.array(drawn, { maxLength: 6 }), { minLength: 1, maxLength: 4 });

test("the database lets count what the rule lets count, said at once or in turn, and finds it again from the history", async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (rounds) => {
      await owner`delete from employee_levels where firm_id = ${firmId}`;
      await owner`delete from level_readings where firm_id = ${firmId}`;
      const said = rounds.map((round) => round.map(({ of, ...each }) => saidOf(employeeIds[of] ?? "", each)));

      for (const round of said) await as("firm HR", (scope) => say(scope, round));

      const all = said.flat();
      expect(await counting()).toEqual(byKey(countingOf(all)));
      await as("firm HR", (scope) => recountLevels(scope, firmId, { employeeIds: null, competence: null }));
      expect(await counting()).toEqual(byKey(countingOf(all)));
    }),
    { numRuns: 25 },
  );
});

test("what was taken out of the history counts no longer, and what nothing is left of is unknown", async () => {
  const [employeeId = ""] = employeeIds;
  const older = saidOf(employeeId, { competence: "english", level: 2, source: "test", readOn: "2025-01-01" });
  const newer = saidOf(employeeId, { competence: "english", level: 4, source: "manager", readOn: "2026-01-01" });
  await as("firm HR", (scope) => say(scope, [older, newer]));
  const takeOut = ({ id }: Said) =>
    as("firm HR", async (scope) => {
      const competence = await deleteReading(scope, { firmId, employeeId, id });
      await recountLevels(scope, firmId, { employeeIds: [employeeId], competence });
      return listLevelsOf(scope, firmId, employeeId);
    });

  expect(await takeOut(newer)).toMatchObject([{ competence: "english", level: 2, source: "test" }]);
  expect(await takeOut(older)).toEqual([]);
});

test("the same reading sent twice stands once in the history", async () => {
  const said = saidOf(employeeIds[0] ?? "", { competence: "english", level: 2, source: "test", readOn: "2025-01-01" });

  for (const _ of [1, 2]) await as("firm HR", (scope) => say(scope, [said]));

  expect(await owner`select id from level_readings where firm_id = ${firmId}`).toHaveLength(1);
});

test("what is said of employees who have just come in counts as if it had been said later", async () => {
  const said = ["english", "local-language/cs"].map((competence, level) =>
    saidOf(randomUUID(), { competence, level, source: "manager", readOn: "2026-11-01" }),
  );
  const recordedBy = 'Ben "\\" {null},\n Groß';

  await as("firm HR", async (scope) => {
    const people = said.map(({ employeeId: id }, n) => ({ id, staffNumber: `just in ${n}` }));
    await insertEmployees(scope, firmId, people);
    await insertFirstLevels(
      scope,
      firmId,
      said.map((each) => ({ ...each, ...FROM, recordedBy })),
    );
  });

  expect(await counting()).toEqual(byKey(said));
  await as("firm HR", (scope) => recountLevels(scope, firmId, { employeeIds: null, competence: null }));
  expect(await counting()).toEqual(byKey(said));
  const history = await owner`select id, recorded_by from level_readings where firm_id = ${firmId} order by created_at`;
  expect(history).toEqual(said.map(({ id }) => ({ id, recorded_by: recordedBy })));
});

test.each([
  ["employees", "id = $", /"Index Cond":"[^"]*[(]id = /],
  ["employee_names", "employee_id = $", /"employee_names_employee"/],
  ["employee_roles", "employee_id = $", /"employee_roles_once"/],
  ["employee_levels", "employee_id = $", /"employee_levels_once"/],
  ["employee_levels", "employee_id = $ and competence = 'english'", /"employee_levels_once"/],
  ["level_readings", "employee_id = $", /"level_readings_employee"/],
] as const)(
  "in %s, by %s, one employee is found and not looked for among all of the firm, also before anybody has counted",
  async (table, condition, expected) => {
    const place = `tenant_id = '${randomUUID()}' and firm_id = '${randomUUID()}'`;

    const plan = await owner.begin(async (sql) => {
      await sql`set local enable_seqscan = off`;
      const which = condition.replace("$", `'${randomUUID()}'`);
      return sql.unsafe(`explain (format json) select 1 from ${table} where ${place} and ${which}`);
    });

    expect(JSON.stringify(plan)).toMatch(expected);
  },
);

test("an employee's own word is written and does not count while a manager's stands", async () => {
  const [employeeId = ""] = employeeIds;
  const { userId } = personCalled(world, "firm member");
  await owner`update employees set user_id = ${userId} where id = ${employeeId}`;
  const manager = saidOf(employeeId, { competence: "english", level: 2, source: "manager", readOn: "2020-01-01" });
  const ofSelf = (competence: string, level: number) =>
    saidOf(employeeId, { competence, level, source: "self", readOn: "2026-11-01" });
  await as("firm HR", (scope) => say(scope, [manager]));

  await as("firm member", (scope) => say(scope, [ofSelf("english", 5), ofSelf("technical-understanding", 3)]));
  await as("firm member", (scope) => say(scope, [ofSelf("technical-understanding", 4)]));

  expect(await as("firm member", (scope) => listLevelsOf(scope, firmId, employeeId))).toMatchObject([
    { competence: "english", level: 2, source: "manager" },
    { competence: "technical-understanding", level: 4, source: "self" },
  ]);
  expect(await owner`select id from level_readings where firm_id = ${firmId}`).toHaveLength(4);
});

const FROM = { recordedBy: "", importId: null, measureId: null };

function saidOf(employeeId: string, each: Counting & { readonly competence: string }): Said {
  return { ...each, id: randomUUID(), employeeId };
}

async function say(scope: Scope, said: readonly Said[]): Promise<void> {
  const readings = said.map((each) => ({ ...each, ...FROM }));
  await insertReadings(scope, firmId, readings);
  await countLevels(scope, firmId, countingOf(said));
}

async function counting() {
  return owner`select employee_id || ' ' || competence as key, level, source, read_on::text as read_on
    from employee_levels where firm_id = ${firmId} order by 1`;
}

function byKey(said: readonly Said[]) {
  return said
    .map(({ employeeId, competence, level, source, readOn }) => ({
      ...{ key: `${employeeId} ${competence}`, level, source },
      read_on: readOn,
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

async function as<T>(name: string, work: (scope: Scope) => Promise<T>): Promise<T> {
  return inScope(app, personCalled(world, name), async (opening) => {
    if (opening.kind !== "open") throw new Error(`no scope for ${name}`);
    return work(opening.scope);
  });
}
