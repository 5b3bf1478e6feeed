import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "./testing/house.ts";
import { aFirmWithRegister, COMPETENCE, OTHER_ROLE, REGISTER, ROLE } from "./testing/register.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const NO_FILTER = { search: "", role: null, after: null };

test("nobody is recorded before the firm has said why, on which basis and until when", async () => {
  const { admin, firmId, manager } = await aFirmWithRegister(house);
  const { version } = await registerOf(manager, firmId);
  const employee = { id: randomUUID(), firmId, staffNumber: "10001", roles: [ROLE] };
  await manager.employeeRegister.switchOff({ firmId, version, people: 0 });

  await expect(manager.employees.add(employee)).rejects.toMatchObject(refused("register-off"));
  await expect(admin.employees.add(employee)).rejects.toMatchObject(refused("register-off"));
});

test("the register is the firm's: the consultancy sees it and neither switches nor changes it", async () => {
  const { admin, firmId } = await aFirmWithRegister(house);

  expect(await admin.employeeRegister.show({ firmId })).toMatchObject({
    register: { isOn: true, worksAgreement: REGISTER.worksAgreement },
    ...{ people: 0, mayEdit: false, mayRead: true },
  });
  await expect(admin.employeeRegister.change({ firmId, version: 1, ...REGISTER })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("two who change the terms: the second is shown what the first has left", async () => {
  const { firmId, manager } = await aFirmWithRegister(house);
  await manager.employeeRegister.change({ firmId, version: 1, ...REGISTER, worksAgreement: "BV 4/2026" });

  await expect(manager.employeeRegister.change({ firmId, version: 1, ...REGISTER })).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { said: { because: "changed-meanwhile", current: { worksAgreement: "BV 4/2026", version: 2 } } },
  });
  await expect(
    manager.employeeRegister.change({ firmId, version: 2, ...REGISTER, retainUntil: "2020-01-01" }),
  ).rejects.toMatchObject(refused("retention-not-ahead"));
});

test("an employee stands in the register once, by staff number, also when sent twice", async () => {
  const { admin, firmId, add } = await aFirmWithRegister(house);
  const id = await add("10001", "Kim Kanari");
  const same = { id, firmId, staffNumber: "10001", roles: [ROLE] };

  expect(await admin.employees.add(same)).toEqual({ id });
  await expect(admin.employees.add({ ...same, id: randomUUID() })).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { said: { because: "staff-number-taken" } },
  });
  await expect(
    admin.employees.add({ ...same, id: randomUUID(), staffNumber: "10002", roles: ["no-such-role"] }),
  ).rejects.toMatchObject(refused("unknown-item"));
  expect((await admin.employees.list({ firmId, ...NO_FILTER })).total).toBe(1);
});

test("consultants see staff numbers until the firm releases the names, and find nobody by a name that they may not read", async () => {
  const { admin, firmId, manager, add } = await aFirmWithRegister(house);
  const id = await add("10001", "Kim Kanari");
  const seen = async () => (await admin.employees.show({ firmId, id })).person.name;
  const foundBy = async (search: string) => (await admin.employees.list({ firmId, ...NO_FILTER, search })).total;

  expect([await seen(), await foundBy("kanari"), await foundBy("1000")]).toEqual([null, 0, 1]);
  await manager.employeeRegister.change({ firmId, version: 1, ...REGISTER, namesReleased: true });
  expect([await seen(), await foundBy("kanari")]).toEqual(["Kim Kanari", 1]);
  await manager.employeeRegister.change({ firmId, version: 2, ...REGISTER });
  expect([await seen(), await foundBy("kanari")]).toEqual([null, 0]);
});

test("names are the firm's to write, and only where names are kept; no longer kept, they are gone", async () => {
  const { admin, firmId, manager, add } = await aFirmWithRegister(house);
  const id = await add("10001", "Kim Kanari");
  const edit = { id, firmId, version: 1, staffNumber: "10001", roles: [ROLE, OTHER_ROLE] };

  await expect(admin.employees.edit({ ...edit, name: "Wer anders" })).rejects.toMatchObject(
    refused("names-are-the-firms"),
  );
  expect(await admin.employees.edit(edit)).toEqual({ version: 2 });
  expect((await manager.employees.show({ firmId, id })).person).toMatchObject({
    ...{ name: "Kim Kanari", roles: [ROLE, OTHER_ROLE] },
  });
  await manager.employeeRegister.change({ firmId, version: 1, ...REGISTER, keepsNames: false });
  expect((await manager.employees.show({ firmId, id })).person.name).toBeNull();
  expect(await house.owner.execute(sql`select 1 from employee_names where firm_id = ${firmId}`)).toHaveLength(0);
  await expect(manager.employees.edit({ ...edit, version: 2, name: "Kim Kanari" })).rejects.toMatchObject(
    refused("names-not-kept"),
  );
});

test("employees come a page at a time by staff number, nobody twice and nobody left out, also of one role", async () => {
  const { admin, firmId, tenant } = await aFirmWithRegister(house);
  await house.owner.execute(sql`insert into employees (tenant_id, id, firm_id, staff_number)
    select ${tenant.id}, gen_random_uuid(), ${firmId}, n::text from generate_series(10001, 10120) n`);
  await house.owner.execute(sql`insert into employee_roles (tenant_id, id, firm_id, employee_id, role)
    select tenant_id, gen_random_uuid(), firm_id, id, ${ROLE} from employees
     where firm_id = ${firmId} and staff_number::int % 2 = 0`);
  const pages = async (role: string | null) => {
    const seen: string[] = [];
    for (let after: string | null = null, first = true; first || after !== null; first = false) {
      const page: Awaited<ReturnType<typeof admin.employees.list>> = await admin.employees.list({
        ...{ firmId, search: "", role, after },
      });
      seen.push(...page.people.map(({ person }) => person.staffNumber));
      after = page.next;
    }
    return seen;
  };

  expect(await pages(null)).toEqual(Array.from({ length: 120 }, (_, n) => String(10001 + n)));
  expect(await pages(ROLE)).toEqual(Array.from({ length: 60 }, (_, n) => String(10002 + 2 * n)));
});

test("a level has a source and a day, counts against what is needed, and can be taken out again", async () => {
  const { admin, firmId, add, manager } = await aFirmWithRegister(house);
  const employeeId = await add("10001");
  const say = (level: number, source: "manager" | "test", readOn: string) => {
    const id = randomUUID();
    return admin.employees
      .sayLevel({ id, firmId, employeeId, competence: COMPETENCE, level, source, readOn })
      .then(() => id);
  };
  const standing = async () =>
    (await manager.employees.show({ firmId, id: employeeId })).standings.find(
      ({ competence }) => competence === COMPETENCE,
    );

  const unknown = await standing();
  expect(unknown).toMatchObject({ known: null, gap: null });
  await say(1, "test", "2026-03-01");
  const wrong = await say(0, "manager", "2026-06-01");
  expect(await standing()).toMatchObject({ known: { level: 0, source: "manager" }, gap: unknown?.required });
  await manager.employees.takeOutLevel({ firmId, employeeId, id: wrong });
  expect(await standing()).toMatchObject({ known: { level: 1, source: "test", readOn: "2026-03-01" } });
  await expect(say(1, "test", "2199-01-01")).rejects.toMatchObject(refused("in-the-future"));
  await expect(say(9, "test", "2026-03-01")).rejects.toMatchObject(refused("level-out-of-scale"));
});

test("every look at names is written down, and every look of the consultancy, for the manager and the works council", async () => {
  const { admin, firmId, add, manager, of } = await aFirmWithRegister(house);
  const id = await add("10001", "Kim Kanari");
  await add("10002");
  await manager.employees.list({ firmId, ...NO_FILTER, search: "10002" });
  await manager.employees.list({ firmId, ...NO_FILTER });
  await admin.employees.show({ firmId, id });
  await manager.employees.export({ firmId, id });
  const council = (await of("works-council")).caller;

  const { views, next } = await council.employees.views({ firmId, after: null });

  expect(views).toMatchObject([
    { viewerSide: "firm", what: "file", records: 1, withNames: true },
    { viewerSide: "house", what: "person", records: 1, withNames: false },
    { viewerSide: "firm", what: "names", records: 2, withNames: true },
  ]);
  expect(next).toBeNull();
  await expect(council.employees.list({ firmId, ...NO_FILTER })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(admin.employees.views({ firmId, after: null })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("the log comes a page at a time, newest first, nothing twice and nothing left out", async () => {
  const { tenant, firmId, manager } = await aFirmWithRegister(house);
  await house.owner.execute(sql`insert into record_views
      (tenant_id, id, created_at, firm_id, viewer_id, viewer_name, viewer_side, what, records, with_names)
    select ${tenant.id}, gen_random_uuid(), now() - n / 3 * interval '1 minute', ${firmId}, gen_random_uuid(), 'Ada',
      'house', 'person', 1, false from generate_series(1, 60) n`);

  const first = await manager.employees.views({ firmId, after: null });
  const second = await manager.employees.views({ firmId, after: first.next });

  expect([first.views.length, second.views.length, second.next]).toEqual([50, 10, null]);
  expect(new Set([...first.views, ...second.views].map((view) => view.id)).size).toBe(60);
});

test("an account that belongs to an employee sees that employee, and nobody else's does", async () => {
  const { firmId, add, manager, of, admin } = await aFirmWithRegister(house);
  const [id] = [await add("10001", "Kim Kanari"), await add("10002", "Wer anders")];
  const [kim, other] = [await of("firm-member"), await of("firm-member")];
  expect(await kim.caller.employees.own({ firmId })).toMatchObject({ record: null, register: { isOn: true } });

  await manager.employees.linkAccount({ id, firmId, version: 1, userId: kim.person.userId });

  expect(await kim.caller.employees.own({ firmId })).toMatchObject({
    register: { purpose: REGISTER.purpose },
    record: { person: { staffNumber: "10001", name: "Kim Kanari" } },
  });
  expect((await other.caller.employees.own({ firmId })).record).toBeNull();
  await expect(kim.caller.employees.show({ firmId, id })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(
    admin.employees.linkAccount({ id, firmId, version: 2, userId: other.person.userId }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(manager.employees.linkAccount({ id, firmId, version: 2, userId: randomUUID() })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await manager.employees.linkAccount({ id, firmId, version: 2, userId: null });
  expect((await kim.caller.employees.own({ firmId })).record).toBeNull();
});

type Caller = Awaited<ReturnType<typeof aFirmWithRegister>>["manager"];

async function registerOf(caller: Caller, firmId: string) {
  const { register } = await caller.employeeRegister.show({ firmId });
  if (!register) throw new Error("no register");
  return register;
}

function refused(because: string) {
  return { code: "PRECONDITION_FAILED", cause: { said: { because } } };
}
