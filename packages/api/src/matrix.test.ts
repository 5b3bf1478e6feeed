import { randomUUID } from "node:crypto";
import type { MatrixFilter } from "@etappe/domain/matrix";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  addFirmPerson,
  addHousePerson,
  addTenant,
  callerAs,
  callerOf,
  openTestHouse,
  signIn,
  type TestHouse,
} from "./testing/house.ts";
import { publishMethod } from "./testing/published-method.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const TODAY = new Date("2026-11-20T09:00:00Z");
const EVERYBODY: MatrixFilter = {
  ...{ role: null, ventureId: null, competence: null, show: "all", search: "" },
  ...{ sort: "staff-number", direction: "ascending" },
};
const SAID = { source: "manager", readOn: "2026-11-20" } as const;

test("a page shows employees with what their roles need, what is known, and what they say of themselves", async () => {
  const { hr, firmId, add, level, selfSays } = await aFirm();
  const anna = await add("1001", ["service-technician-abroad", "export-clerk"], "Anna Löffler");
  await add("1002", []);
  await level(anna, "english", 2);
  await selfSays(anna, "english", 3, "2026-01-01");
  await selfSays(anna, "english", 4, "2026-02-01");

  const { total, rows } = await hr.matrix.page({ firmId, from: 0, filter: EVERYBODY });

  expect(total).toBe(2);
  expect(rows[0]).toMatchObject({
    ...{ staffNumber: "1001", name: "Anna Löffler", roles: ["service-technician-abroad", "export-clerk"] },
    levels: [{ competence: "english", level: 2, source: "manager", readOn: "2026-01-01", version: 1 }],
    self: [{ competence: "english", level: 4, readOn: "2026-02-01" }],
  });
  // The higher of the two roles counts, and without a venture abroad there is no language of its country.
  expect(rows[0]?.needed).toContainEqual({ competence: "english", level: 4 });
  expect(rows[0]?.needed.some(({ competence }) => competence.startsWith("local-language"))).toBe(false);
  expect(rows[1]).toMatchObject({ staffNumber: "1002", name: null, roles: [], needed: [], levels: [] });
});

test("filter, order and paging happen over all employees, not over those of one page", async () => {
  const { hr, firmId, add, level } = await aFirm();
  const ids: string[] = [];
  for (let n = 0; n < 60; n++)
    ids.push(await add(String(2000 + n), n % 2 === 0 ? ["export-clerk"] : ["purchasing-agent"]));
  await level(ids[58] ?? "", "english", 1);
  await level(ids[59] ?? "", "english", 5);
  const page = (from: number, filter: Partial<MatrixFilter>) =>
    hr.matrix.page({ firmId, from, filter: { ...EVERYBODY, ...filter } });
  const numbers = ({ rows }: Awaited<ReturnType<typeof page>>) => rows.map(({ staffNumber }) => staffNumber);

  const [first, second] = [await page(0, {}), await page(50, {})];
  expect([...numbers(first), ...numbers(second)]).toEqual(ids.map((_, n) => String(2000 + n)));
  expect(second.total).toBe(60);

  const short = await page(0, { competence: "english", show: "gap" });
  expect(numbers(short)).toEqual(["2058"]);
  expect(await page(0, { show: "gap" })).toMatchObject({ total: 1 });
  expect(await page(0, { competence: "english", show: "unknown" })).toMatchObject({ total: 58 });
  expect(await page(0, { role: "export-clerk", search: "205" })).toMatchObject({ total: 5 });
  const byLevel = await page(0, { sort: "level", competence: "english", direction: "descending" });
  expect(numbers(byLevel).slice(0, 3)).toEqual(["2059", "2058", "2000"]);
  const byRole = await page(0, { sort: "role", direction: "descending" });
  expect(numbers(byRole)[0]).toBe("2001");
});

test("names are found by those who may read them, and by nobody else", async () => {
  const { hr, consultant, firmId, add } = await aFirm();
  await add("1001", [], "Anna Löffler");
  const search = { firmId, from: 0, filter: { ...EVERYBODY, search: "löff" } };

  expect(await hr.matrix.page(search)).toMatchObject({ total: 1 });
  expect(await consultant.matrix.page(search)).toEqual({ from: 0, total: 0, rows: [] });
  const { rows } = await consultant.matrix.page({ ...search, filter: EVERYBODY });
  expect(rows).toMatchObject([{ staffNumber: "1001", name: null }]);
});

test("the columns are what the roles need and what is known besides", async () => {
  const { hr, firmId, add, level } = await aFirm();
  const before = await hr.matrix.head({ firmId });
  expect(before.columns.some(({ key }) => key === "local-language/cs")).toBe(false);
  await level(await add("1001", []), "local-language/cs", 2);

  const { columns, mayEdit } = await hr.matrix.head({ firmId });
  expect(mayEdit).toBe(true);
  expect(columns).toContainEqual({ key: "local-language/cs", kind: "language", scale: "cefr" });
  expect(columns).toHaveLength(before.columns.length + 1);
});

test("cells are written each for itself: what a colleague has changed meanwhile stays and is named", async () => {
  const { hr, consultant, firmId, add, level } = await aFirm();
  const anna = await add("1001", ["export-clerk"]);
  const ben = await add("1002", ["export-clerk"]);
  await level(anna, "english", 2);
  await consultant.matrix.setLevels({
    ...{ firmId, ...SAID, source: "test" },
    cells: [{ employeeId: anna, competence: "english", level: 3, version: 1 }],
  });

  const { cells } = await hr.matrix.setLevels({
    ...{ firmId, ...SAID },
    cells: [
      { employeeId: anna, competence: "english", level: 5, version: 1 },
      { employeeId: ben, competence: "english", level: 4, version: 0 },
    ],
  });

  expect(cells).toEqual([
    {
      ...{ employeeId: anna, competence: "english", outcome: "conflict" },
      current: { level: 3, source: "test", readOn: "2026-11-20", version: 2 },
    },
    {
      ...{ employeeId: ben, competence: "english", outcome: "written" },
      current: { level: 4, source: "manager", readOn: "2026-11-20", version: 1 },
    },
  ]);
  const history = await readings(anna);
  expect(history).not.toContain(5);
});

test("said twice, a level is written once", async () => {
  const { hr, firmId, add } = await aFirm();
  const anna = await add("1001", ["export-clerk"]);
  const said = { firmId, ...SAID, cells: [{ employeeId: anna, competence: "english", level: 3, version: 0 }] };

  const first = await hr.matrix.setLevels(said);
  expect(await hr.matrix.setLevels(said)).toEqual(first);
  expect(await readings(anna)).toEqual([3]);
});

test("of two who write the same empty cell at once, one is told", async () => {
  const { hr, consultant, firmId, add } = await aFirm();
  const anna = await add("1001", ["export-clerk"]);
  const say = (caller: typeof hr, level: number) =>
    caller.matrix.setLevels({
      ...{ firmId, ...SAID },
      cells: [{ employeeId: anna, competence: "english", level, version: 0 }],
    });

  const answers = await Promise.all([say(hr, 2), say(consultant, 4)]);
  expect(answers.map(({ cells }) => cells[0]?.outcome).sort()).toEqual(["conflict", "written"]);
  expect(await readings(anna)).toHaveLength(1);
});

test("unknown again is not 0, and what was said once stays in the history", async () => {
  const { hr, firmId, add, level } = await aFirm();
  const anna = await add("1001", ["export-clerk"]);
  const set = (to: number | null, version: number) =>
    hr.matrix.setLevels({ firmId, ...SAID, cells: [{ employeeId: anna, competence: "english", level: to, version }] });
  await set(3, 0);
  await level(anna, "export-handling", 1);

  expect(await set(null, 1)).toMatchObject({ cells: [{ outcome: "written", current: null }] });
  const { rows } = await hr.matrix.page({ firmId, from: 0, filter: EVERYBODY });
  expect(rows[0]?.levels.map(({ competence }) => competence)).toEqual(["export-handling"]);
  expect(await readings(anna)).toContain(3);
});

test("what is older than what counts goes into the history, and the answer says so", async () => {
  const { hr, firmId, add } = await aFirm();
  const anna = await add("1001", ["export-clerk"]);
  const set = (level: number, readOn: string, version: number) =>
    hr.matrix.setLevels({
      ...{ firmId, source: "manager", readOn },
      cells: [{ employeeId: anna, competence: "english", level, version }],
    });
  await set(4, "2026-11-20", 0);
  expect(await set(2, "2026-05-01", 1)).toMatchObject({ cells: [{ outcome: "older", current: { level: 4 } }] });
  expect(await readings(anna)).toEqual([4, 2]);
});

test("a level off its scale, a competence that the method does not know, and a day to come are refused", async () => {
  const { hr, firmId, add } = await aFirm();
  const employeeId = await add("1001", []);
  const refusal = (said: { competence?: string; level?: number; readOn?: string }) => {
    const { competence = "english", level = 1, readOn = SAID.readOn } = said;
    const cells = [{ employeeId, competence, level, version: 0 }];
    return expect(hr.matrix.setLevels({ firmId, source: "manager", readOn, cells })).rejects;
  };
  const because = (word: string) => ({ cause: { said: { because: word } } });

  await refusal({ level: 7 }).toMatchObject(because("level-out-of-scale"));
  await refusal({ competence: "local-language" }).toMatchObject(because("unknown-item"));
  await refusal({ readOn: "2026-11-21" }).toMatchObject(because("in-the-future"));
  expect(await readings(employeeId)).toEqual([]);
});

test("an employee of another firm is not there, and nothing at all is written", async () => {
  const { hr, firmId, add } = await aFirm();
  const other = await aFirm();
  const [own, foreign] = [await add("1001", []), await other.add("1001", [])];
  const cells = [own, foreign].map((employeeId) => ({ employeeId, competence: "english", level: 3, version: 0 }));

  await expect(hr.matrix.setLevels({ firmId, ...SAID, cells })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await readings(own)).toEqual([]);
});

test("without a register there are no employees to read and none to write", async () => {
  const { hr, firmId } = await aFirm({ register: false });
  const off = { code: "PRECONDITION_FAILED", cause: { said: { because: "register-off" } } };

  await expect(hr.matrix.page({ firmId, from: 0, filter: EVERYBODY })).rejects.toMatchObject(off);
  expect(await hr.matrix.head({ firmId })).toMatchObject({ registerIsOn: false, mayReadPeople: false });
});

test("roles are counted from the register; what is not known is neither met nor missed", async () => {
  const { hr, firmId, add, level } = await aFirm();
  const ids = [await add("1", ["export-clerk"]), await add("2", ["export-clerk"]), await add("3", ["export-clerk"])];
  await level(ids[0] ?? "", "english", 4);
  await level(ids[1] ?? "", "english", 1);

  const { basis, rows } = await hr.matrix.roles({ firmId });
  const clerks = rows.find(({ roles }) => roles.includes("export-clerk"));
  expect(basis).toBe("register");
  expect(clerks?.people).toBe(3);
  expect(clerks?.cells).toContainEqual({ competence: "english", needed: 4, known: 2, met: 1 });
});

test("the works council reads published groups, never employees, and never a count from the register", async () => {
  const { council, firmId, add, level, tenantId } = await aFirm();
  await level(await add("1001", ["export-clerk"]), "english", 4);
  expect(await council.matrix.roles({ firmId })).toEqual({ basis: "published", rows: [] });
  await house.owner.execute(sql`insert into staff_aggregates (tenant_id, id, firm_id, roles, people, competences, published_at)
    values (${tenantId}, ${randomUUID()}, ${firmId}, '{export-clerk,purchasing-agent}', 6,
      ${JSON.stringify([{ competence: "english", known: 5, met: null }])}::text::jsonb, '2026-11-01T09:00:00Z')`);

  expect(await council.matrix.roles({ firmId })).toMatchObject({
    rows: [
      {
        ...{ roles: ["export-clerk", "purchasing-agent"], people: 6, countedOn: "2026-11-01" },
        cells: [{ competence: "english", needed: 4, known: 5, met: null }],
      },
    ],
  });
  expect((await council.matrix.head({ firmId })).mayReadPeople).toBe(false);
  await expect(council.matrix.page({ firmId, from: 0, filter: EVERYBODY })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("without a register, what was counted by hand stands in the roles", async () => {
  const { council, firmId, tenantId } = await aFirm({ register: false });
  for (const [competence, people] of [
    ["", 5],
    ["english", 2],
  ] as const)
    await house.owner.execute(sql`insert into head_counts (tenant_id, id, firm_id, role, competence, people, counted_on)
      values (${tenantId}, ${randomUUID()}, ${firmId}, 'export-clerk', ${competence}, ${people}, '2026-10-01')`);

  const { basis, rows } = await council.matrix.roles({ firmId });
  expect(basis).toBe("by-hand");
  const clerks = rows.find(({ roles }) => roles.includes("export-clerk"));
  expect(clerks).toMatchObject({ people: 5, countedOn: "2026-10-01" });
  expect(clerks?.cells).toContainEqual({ competence: "english", needed: 4, known: null, met: 2 });
});

async function readings(employeeId: string): Promise<readonly number[]> {
  const rows = await house.owner.execute<{ level: number }>(
    sql`select level from level_readings where employee_id = ${employeeId} order by created_at, id`,
  );
  return rows.map(({ level }) => level);
}

/** A firm with a register, somebody in its HR, and hands that put employees into it. */
async function aFirm({ register = true } = {}) {
  const tenant = await addTenant(house);
  await publishMethod(house, tenant);
  const admin = await callerAs(house, tenant, await addHousePerson(house, tenant, "admin"));
  const firmId = randomUUID();
  await admin.firms.create({ id: firmId, name: "Armaturenwerk", profile: {} });
  if (register)
    await house.owner.execute(sql`insert into employee_registers (tenant_id, id, firm_id, is_on, purpose, legal_basis,
        works_agreement, retain_until, keeps_names, names_released)
      values (${tenant.id}, ${randomUUID()}, ${firmId}, true, 'Werk in Tschechien', 'works-agreement', 'BV 7', '2028-12-31', true, false)`);
  const at = async (person: { userId: string; email: string }) =>
    callerOf(house, tenant.slug, await signIn(house, person), TODAY);

  const add = async (staffNumber: string, roles: readonly string[], name?: string) => {
    const id = randomUUID();
    await house.owner.execute(sql`insert into employees (tenant_id, id, firm_id, staff_number)
      values (${tenant.id}, ${id}, ${firmId}, ${staffNumber})`);
    for (const [position, role] of roles.entries())
      await house.owner.execute(sql`insert into employee_roles (tenant_id, id, firm_id, employee_id, role, position)
        values (${tenant.id}, ${randomUUID()}, ${firmId}, ${id}, ${role}, ${position})`);
    if (name)
      await house.owner.execute(sql`insert into employee_names (tenant_id, id, firm_id, employee_id, name, released)
        values (${tenant.id}, ${randomUUID()}, ${firmId}, ${id}, ${name}, false)`);
    return id;
  };
  const level = async (id: string, competence: string, value: number) => {
    await house.owner.execute(sql`insert into employee_levels (tenant_id, id, firm_id, employee_id, competence, level, source, read_on)
      values (${tenant.id}, ${randomUUID()}, ${firmId}, ${id}, ${competence}, ${value}, 'manager', '2026-01-01')`);
  };
  const selfSays = async (id: string, competence: string, value: number, day: string) => {
    await house.owner.execute(sql`insert into level_readings (tenant_id, id, firm_id, employee_id, competence, level, source, read_on, recorded_by)
      values (${tenant.id}, ${randomUUID()}, ${firmId}, ${id}, ${competence}, ${value}, 'self', ${day}, '')`);
  };
  return {
    ...{ firmId, tenantId: tenant.id, add, level, selfSays },
    consultant: await at(await addHousePerson(house, tenant, "admin")),
    hr: await at(await addFirmPerson(house, tenant, firmId, "firm-hr")),
    council: await at(await addFirmPerson(house, tenant, firmId, "works-council")),
  };
}
