import { randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { inJobScope } from "@etappe/db/scope";
import { dayOf } from "@etappe/domain/calendar";
import { newId } from "@etappe/domain/id";
import type { WordMeaning } from "@etappe/domain/staff-import";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { forgetStaffLists } from "./forget-staff-lists.ts";
import { writeLevels } from "./levels.ts";
import { reportStaffImport, runStaffImport } from "./run-staff-import.ts";
import { addHousePerson, callerAs, openTestHouse, type TestHouse } from "./testing/house.ts";
import { aFirmWithRegister } from "./testing/register.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

type World = Awaited<ReturnType<typeof aFirmWithRegister>>;
type Caller = World["manager"];

test("the valve maker's list comes in: what is good in the register, what is not in a file with the reasons", async () => {
  const world = await aFirmWithRegister(house);
  const { firmId, manager } = world;
  const id = await handIn(world, caseFile("armaturen"));

  const list = await manager.staffImports.show({ firmId, id });
  // As in the domain's test: 187 rows below the header, 3 of them empty, 2 refused, 182 people.
  expect(list.counts).toEqual({ total: 187, new: 182, changed: 0, same: 0, refused: 2, leftOut: 3, partly: 133 });
  expect(list.words.map(({ word, times }) => [word, times])).toEqual([
    ["Montage", 90],
    ["Konstruktion", 29],
    ["Einkauf", 10],
    ["Anlaufmanager", 3],
    ["Pförtner", 1],
    ["fließend", 1],
  ]);
  expect(await counted(firmId)).toMatchObject({ employees: 0, level_readings: 0 });

  await decideAll(world, id);
  const decided = await manager.staffImports.show({ firmId, id });
  expect(decided.counts).toMatchObject({ new: 182, refused: 2, leftOut: 3, partly: 3 });
  await takeOver(world, id);

  const done = await manager.staffImports.show({ firmId, id });
  expect(done).toMatchObject({ state: "done", written: 182, counts: decided.counts });
  // Everybody but the gatekeeper has one role.
  expect(await counted(firmId)).toMatchObject({ employees: 182, employee_names: 182, employee_roles: 181 });
  const [formula] = await house.owner.execute<{ name: string }>(sql`select n.name from employee_names n
    join employees e on e.tenant_id = n.tenant_id and e.id = n.employee_id where e.firm_id = ${firmId} and e.staff_number = '10071'`);
  expect(formula?.name).toBe('=HYPERLINK("http://127.0.0.1/x","Gruß"), Françoise');

  const faulty = await manager.staffImports.errorRows({ firmId, id });
  expect(faulty.rows.map(({ number }) => number)).toEqual([24, 38, 52, 56, 94]);
  expect(faulty.rows.find(({ number }) => number === 24)).toMatchObject({
    cells: ["10019", "Bäcker", "Françoise", "", "Montage", "", "A1", "", "4", "3"],
    reasons: [{ because: "staff-number-twice", column: 0, row: 23 }],
  });
  const kept = await house.owner.execute<{ number: number }>(sql`select number from staff_import_rows
    where firm_id = ${firmId} and import_id = ${id} and cardinality(cells) > 0 order by number`);
  expect(kept.map(({ number }) => number)).toEqual([24, 38, 52, 56, 94]);
});

test("the press maker's list comes in whole: six hundred people, nobody refused", async () => {
  const world = await aFirmWithRegister(house);
  const { firmId, manager } = world;
  const id = await handIn(world, caseFile("presse"));

  expect((await manager.staffImports.show({ firmId, id })).counts).toEqual({
    ...{ total: 600, new: 600, changed: 0, same: 0, refused: 0, leftOut: 0, partly: 501 },
  });
  await decideAll(world, id);
  await takeOver(world, id);

  // Clerks (53) and project managers (39) are no roles of the method.
  expect(await counted(firmId)).toMatchObject({ employees: 600, employee_roles: 600 - 53 - 39 });
  const again = await handIn(world, caseFile("presse"));
  await decideAll(world, again);
  expect((await manager.staffImports.show({ firmId, id: again })).counts).toMatchObject({
    total: 600,
    same: 600,
    partly: 0,
  });
});

test("a later list shows what is different, writes only that, and can be taken back so that everything is as before", async () => {
  const world = await aFirmWithRegister(house);
  const { firmId, manager } = world;
  await takeOver(world, await handIn(world, csv(["1;Groß, Ada;Exportsachbearbeitung;A2", "2;Jäger, Uwe;;B1"])));
  const before = await dumped(firmId);

  const id = await handIn(
    world,
    csv(["1;Klein, Ada;Trainer Auslandspersonal;B2", "2;Jäger, Uwe;;B1", "3;Neu, Ines;;C1"]),
  );
  const { rows } = await manager.staffImports.rows({ firmId, id, filter: "changed", after: 0 });
  expect(rows.map(({ change }) => change)).toEqual([
    {
      ...{ name: "Klein, Ada", nameBefore: "Groß, Ada" },
      ...{ roles: ["trainer-of-foreign-staff", "export-clerk"], rolesBefore: ["export-clerk"] },
      levels: [{ competence: "english", level: 4, before: 2 }],
    },
  ]);
  expect((await manager.staffImports.show({ firmId, id })).counts).toMatchObject({ new: 1, changed: 1, same: 1 });
  await takeOver(world, id);
  expect(await dumped(firmId)).not.toEqual(before);

  expect(await manager.staffImports.undoPreview({ firmId, id })).toEqual({
    ...{ erased: 1, kept: 0, rolesBack: 1, namesBack: 1, changedSince: 0, newerLevels: 0 },
  });
  await takeBack(manager, firmId, id);
  expect(await dumped(firmId)).toEqual(before);
  expect(await manager.staffImports.rows({ firmId, id, filter: "all", after: 0 })).toEqual({ rows: [], next: null });
});

test("what has changed since a list stays when the list is taken back, and is said before", async () => {
  const world = await aFirmWithRegister(house);
  const { firmId, manager } = world;
  await takeOver(world, await handIn(world, csv(["1;Groß, Ada;Exportsachbearbeitung;A2"])));
  const id = await handIn(world, csv(["1;Groß, Ada;Trainer Auslandspersonal;B2", "3;Neu, Ines;;C1"]));
  await takeOver(world, id);
  const [ada, ines] = [await employee(firmId, "1"), await employee(firmId, "3")];
  await sayLevel(world, ada, "english", 6);
  await sayLevel(world, ines, "english", 3);
  await house.owner.execute(sql`delete from employee_roles where employee_id = ${ada} and role = 'export-clerk'`);

  expect(await manager.staffImports.undoPreview({ firmId, id })).toEqual({
    ...{ erased: 0, kept: 1, rolesBack: 0, namesBack: 0, changedSince: 1, newerLevels: 2 },
  });
  await takeBack(manager, firmId, id);

  expect(await levelOf(ada)).toEqual([{ level: 6 }]);
  expect(await levelOf(ines)).toEqual([{ level: 3 }]);
  expect(await house.owner.execute(sql`select role from employee_roles where employee_id = ${ada}`)).toEqual([
    { role: "trainer-of-foreign-staff" },
  ]);
});

test.each([
  ["keeps no names", { keepsNames: false, namesReleased: false }, "manager"],
  ["keeps names from the consultancy, which hands the list in,", {}, "consultant"],
] as const)("where the firm %s names are not even stored with the rows", async (_when, terms, who) => {
  const world = await aFirmWithRegister(house, terms);
  const { firmId, tenant } = world;
  const consultant = await callerAs(house, tenant, await addHousePerson(house, tenant, "admin"));
  const caller = who === "manager" ? world.manager : consultant;
  const id = await handIn(world, caseFile("armaturen"), caller);

  const list = await caller.staffImports.show({ firmId, id });
  expect(list.mapping.columns.slice(1, 3)).toEqual([
    { kind: "dropped", because: "names-not-kept" },
    { kind: "dropped", because: "names-not-kept" },
  ]);
  expect(await traces(firmId, "Françoise")).toBe(0);
  // Nor is what nobody needs: dates of birth.
  expect(await traces(firmId, "04.11.1979")).toBe(0);
  const asName = { column: 1, means: { kind: "name", part: "whole" } } as const;
  await expect(caller.staffImports.map({ ...asItIs(list), firmId, columns: [asName] })).rejects.toMatchObject({
    cause: { said: { because: "column-dropped" } },
  });
});

test("a list of the firm with names in it is not there for the consultancy", async () => {
  const world = await aFirmWithRegister(house);
  const { firmId, tenant } = world;
  const id = await handIn(world, csv(["1;Groß, Ada;;A2"]));
  const consultant = await callerAs(house, tenant, await addHousePerson(house, tenant, "admin"));

  for (const attempt of [
    () => consultant.staffImports.rows({ firmId, id, filter: "all", after: 0 }),
    () => consultant.staffImports.show({ firmId, id }),
    () => consultant.staffImports.errorRows({ firmId, id }),
  ]) {
    await expect(attempt()).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
  expect(await views(firmId)).toEqual([]);
});

test.each([
  ["nothing in it", Buffer.alloc(0), "list-empty-file"],
  ["a program", Buffer.from([0x4d, 0x5a, 0, 3, 0, 0, 0xff, 0x81, 0x90]), "list-not-a-list"],
  ["a broken workbook", Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]), "list-not-a-workbook"],
  ["a header and no more", Buffer.from("Personal-Nr.;Englisch\r\n"), "list-only-header"],
  ["ten thousand columns", Buffer.from(`Nr${";x".repeat(10_000)}\r\n1\r\n`), "list-too-many-columns"],
  ["a cell of a megabyte", Buffer.from(`Nr;Englisch\r\n1;${"x".repeat(1_000_000)}\r\n`), "list-cell-too-long"],
  [
    "two encodings",
    Buffer.concat([Buffer.from("Nr;Name\n1;Müller\n2;Jäger\n"), Buffer.from([0xfc])]),
    "list-mixed-encoding",
  ],
] as const)("a file with %s is refused, and nothing is kept of it", async (_what, bytes, because) => {
  const world = await aFirmWithRegister(house);

  await expect(handIn(world, bytes)).rejects.toMatchObject({
    code: "PRECONDITION_FAILED",
    cause: { said: { because } },
  });
  expect(await counted(world.firmId)).toMatchObject({ employees: 0, staff_imports: 0, staff_import_rows: 0 });
});

test("where the firm keeps no records of single employees, no list comes in", async () => {
  const world = await aFirmWithRegister(house);
  await house.owner.execute(sql`update employee_registers set is_on = false where firm_id = ${world.firmId}`);

  await expect(handIn(world, csv(["1;;;A1"]))).rejects.toMatchObject({ cause: { said: { because: "register-off" } } });
  expect(await world.manager.staffImports.list({ firmId: world.firmId })).toEqual({
    isOn: false,
    takesNames: false,
    lists: [],
  });
});

test("a list without a column for staff numbers waits until somebody says which it is", async () => {
  const world = await aFirmWithRegister(house);
  const { firmId, manager } = world;
  const id = await handIn(world, Buffer.from("Kürzel;Englisch;Deutsch\r\nAB;B1;C1\r\n"));
  const list = await manager.staffImports.show({ firmId, id });
  expect(list).toMatchObject({ state: "mapping", counts: { refused: 1 } });
  await expect(manager.staffImports.commit({ firmId, id, version: list.version })).rejects.toMatchObject({
    cause: { said: { because: "list-not-ready" } },
  });

  await manager.staffImports.map({
    ...asItIs(list),
    firmId,
    columns: [{ column: 0, means: { kind: "staff-number" } }],
  });
  expect(await manager.staffImports.show({ firmId, id })).toMatchObject({ state: "previewed", counts: { new: 1 } });
});

test("two columns never hold the same, a competence is one of the method, and the second of two people hears of the first", async () => {
  const world = await aFirmWithRegister(house);
  const { firmId, manager } = world;
  const id = await handIn(world, csv(["1;;;A1"]));
  const list = await manager.staffImports.show({ firmId, id });
  const map = (column: number, means: Parameters<typeof manager.staffImports.map>[0]["columns"][number]["means"]) =>
    manager.staffImports.map({ ...asItIs(list), firmId, columns: [{ column, means }] });

  await expect(map(1, { kind: "staff-number" })).rejects.toMatchObject({
    cause: { said: { because: "column-twice" } },
  });
  await expect(map(1, { kind: "competence", competence: "juggling" })).rejects.toMatchObject({
    cause: { said: { because: "unknown-item" } },
  });
  await map(1, { kind: "ignored" });
  await expect(map(2, { kind: "ignored" })).rejects.toMatchObject({
    ...{ code: "CONFLICT", cause: { said: { because: "changed-meanwhile", current: { version: 2 } } } },
  });
});

test("a row that somebody leaves out stays out when columns change, and comes in when it is taken after all", async () => {
  const world = await aFirmWithRegister(house);
  const { firmId, manager } = world;
  const id = await handIn(world, csv(["1;;;A1", "2;;;A1"]));
  const set = async (leaveOut: boolean) => {
    const { version } = await manager.staffImports.show({ firmId, id });
    await manager.staffImports.setRow({ firmId, id, version, number: 2, leaveOut });
  };

  await set(true);
  const list = await manager.staffImports.show({ firmId, id });
  await manager.staffImports.map({ ...asItIs(list), firmId, columns: [{ column: 1, means: { kind: "ignored" } }] });
  expect((await manager.staffImports.show({ firmId, id })).counts).toMatchObject({ new: 1, leftOut: 1 });
  await set(false);
  expect((await manager.staffImports.show({ firmId, id })).counts).toMatchObject({ new: 2, leftOut: 0 });
});

test("where the register has changed since the preview, the new preview is shown before anything is written", async () => {
  const world = await aFirmWithRegister(house);
  const { firmId, manager } = world;
  const id = await handIn(world, csv(["1;;;A1"]));
  await world.add("1", null, []);

  const { version } = await manager.staffImports.show({ firmId, id });
  expect(await manager.staffImports.commit({ firmId, id, version })).toMatchObject({ kind: "look-again" });
  expect((await manager.staffImports.show({ firmId, id })).counts).toMatchObject({ new: 0, changed: 1 });
  expect(await levelOf(await employee(firmId, "1"))).toEqual([]);
});

test("a job that comes twice writes once, and its progress is seen while it runs", async () => {
  const world = await aFirmWithRegister(house);
  const { firmId, manager } = world;
  const id = await handIn(world, csv(Array.from({ length: 40 }, (_, n) => `${n};;;B1`)));
  const { version } = await manager.staffImports.show({ firmId, id });
  await manager.staffImports.commit({ firmId, id, version });

  const seen: number[] = [];
  await asJob(world, (work) =>
    runStaffImport(work, { firmId, importId: id }, async (written) => {
      await asJob(world, (beside) => reportStaffImport(beside, { firmId, importId: id }, written));
      seen.push((await manager.staffImports.progress({ firmId, id })).written);
    }),
  );
  await asJob(world, (work) => runStaffImport(work, { firmId, importId: id }));

  expect(seen).toEqual([10, 20, 30, 40]);
  expect(await counted(firmId)).toMatchObject({ employees: 40, level_readings: 40 });
});

test("a list that nobody takes over is given up after thirty days, and cells of refused rows are emptied", async () => {
  const world = await aFirmWithRegister(house);
  const { firmId, manager } = world;
  const done = await handIn(world, csv(["1;;;A1", ";;;B1"]));
  await takeOver(world, done);
  const waiting = await handIn(world, csv(["2;;;A1"]));
  await house.owner.execute(
    sql`update staff_import_rows set created_at = now() - interval '31 days' where firm_id = ${firmId}`,
  );
  await house.owner.execute(
    sql`update staff_imports set created_at = now() - interval '31 days' where firm_id = ${firmId}`,
  );

  await forgetStaffLists(house.app, dayOf(new Date()));

  expect(await manager.staffImports.show({ firmId, id: waiting })).toMatchObject({ state: "discarded" });
  expect(await manager.staffImports.show({ firmId, id: done })).toMatchObject({ state: "done" });
  expect(
    await house.owner.execute(
      sql`select cells from staff_import_rows where firm_id = ${firmId} and cardinality(cells) > 0`,
    ),
  ).toEqual([]);
});

function caseFile(name: string): Buffer {
  return readFileSync(new URL(`../../domain/cases/mitarbeiter-${name}.csv`, import.meta.url));
}

function csv(rows: readonly string[]): Buffer {
  return Buffer.from(["Personal-Nr.;Name;Rolle;Englisch", ...rows, ""].join("\r\n"));
}

async function handIn({ firmId, manager }: World, bytes: Uint8Array, caller: Caller = manager): Promise<string> {
  const id = randomUUID();
  await caller.staffImports.upload({
    id,
    firmId,
    fileName: "liste.csv",
    base64: Buffer.from(bytes).toString("base64"),
  });
  return id;
}

/** Every word means what is proposed for it, or nothing. */
async function decideAll({ firmId, manager }: World, id: string): Promise<void> {
  const list = await manager.staffImports.show({ firmId, id });
  const nothing: WordMeaning = { kind: "nothing" };
  const values = list.words.map(({ column, word, proposal }) => ({ column, word, means: proposal ?? nothing }));
  await manager.staffImports.map({ ...asItIs(list), firmId, values });
}

function asItIs({ id, version, mapping }: Awaited<ReturnType<Caller["staffImports"]["show"]>>) {
  const { takeGood, source, readOn } = mapping;
  return { id, version, takeGood, source, readOn, columns: [], values: [] };
}

async function takeOver(world: World, id: string): Promise<void> {
  const { firmId, manager } = world;
  const { version } = await manager.staffImports.show({ firmId, id });
  expect(await manager.staffImports.commit({ firmId, id, version })).toMatchObject({ kind: "running" });
  await asJob(world, (work) => runStaffImport(work, { firmId, importId: id }));
}

async function takeBack(manager: Caller, firmId: string, id: string): Promise<void> {
  const { version } = await manager.staffImports.show({ firmId, id });
  await manager.staffImports.takeBack({ firmId, id, version });
}

/** As the background does it: as the person who asked, in a transaction of its own. */
async function asJob(
  { tenant, managerPerson }: World,
  work: (with_: Parameters<typeof runStaffImport>[0]) => Promise<void>,
) {
  const now = new Date();
  const place = { tenantId: tenant.id, userId: managerPerson.userId };
  await inJobScope(house.app, place, (scope, actor) =>
    work({ scope, actor, now, today: dayOf(now), newId: () => newId(now, (bytes) => randomBytes(bytes)) }),
  );
}

const TABLES = [
  "employees",
  "employee_names",
  "employee_roles",
  "level_readings",
  "staff_imports",
  "staff_import_rows",
];

async function counted(firmId: string): Promise<Record<string, number>> {
  const counts = TABLES.map(
    (table) =>
      sql`select ${table} as name, count(*)::int as rows from ${sql.identifier(table)} where firm_id = ${firmId}`,
  );
  const rows = await house.owner.execute<{ name: string; rows: number }>(sql.join(counts, sql` union all `));
  return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]));
}

/** Everything that is known of the firm's people; versions and moments tell only that somebody was there. */
async function dumped(firmId: string): Promise<readonly unknown[]> {
  const tables = ["employees", "employee_names", "employee_roles", "employee_levels", "level_readings"];
  const rows = tables.map(
    (table) =>
      sql`select ${table} as name, (to_jsonb(t) - 'version' - 'touched_at')::text as row from ${sql.identifier(table)} t where firm_id = ${firmId}`,
  );
  return house.owner.execute(sql`${sql.join(rows, sql` union all `)} order by 1, 2`);
}

/** In how many rows of any table about lists a word stands. */
async function traces(firmId: string, word: string): Promise<number> {
  const rows =
    await house.owner.execute(sql`select 1 from staff_import_rows r where firm_id = ${firmId} and r::text like ${`%${word}%`}
    union all select 1 from staff_imports i where firm_id = ${firmId} and i::text like ${`%${word}%`}`);
  return rows.length;
}

async function employee(firmId: string, staffNumber: string): Promise<string> {
  const [row] = await house.owner.execute<{ id: string }>(
    sql`select id from employees where firm_id = ${firmId} and staff_number = ${staffNumber}`,
  );
  return row?.id ?? "";
}

async function levelOf(employeeId: string): Promise<readonly unknown[]> {
  return house.owner.execute(sql`select level from employee_levels where employee_id = ${employeeId}`);
}

/** The manager says a level, later than any list. */
async function sayLevel(world: World, employeeId: string, competence: string, level: number): Promise<void> {
  await asJob(world, async ({ scope, newId: next, today: readOn }) => {
    const from = { source: "test", recordedBy: "Ben", importId: null, measureId: null } as const;
    await writeLevels(scope, world.firmId, [{ employeeId, competence, level, readOn, ...from }], next);
  });
}

async function views(firmId: string): Promise<readonly unknown[]> {
  return house.owner.execute(
    sql`select what, records, viewer_side, with_names from record_views where firm_id = ${firmId} order by created_at`,
  );
}
