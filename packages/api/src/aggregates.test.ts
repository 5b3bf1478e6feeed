/** What is published of employees, from their rows to the page of somebody who may not see any of them. */
import { randomBytes, randomUUID } from "node:crypto";
import { inScope } from "@etappe/db/scope";
import { newId } from "@etappe/domain/id";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishAggregates } from "./aggregates.ts";
import { hashOfToken } from "./secret-token.ts";
import { firmInBuildUp } from "./testing/firm-in-build-up.ts";
import { addFirmPerson, callerAs, openTestHouse, signIn, type TestHouse } from "./testing/house.ts";

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const TECHNICIAN = "service-technician-abroad";
const COMPETENCE = "product-expertise";

async function firmWithStaff() {
  const firm = await firmInBuildUp(house);
  const people = (role: "firm-hr" | "works-council") => addFirmPerson(house, firm.tenant, firm.firmId, role);
  const [hr, council] = [await people("firm-hr"), await callerAs(house, firm.tenant, await people("works-council"))];
  const token = await signIn(house, hr);
  const publish = (by = token) =>
    inScope(house.app, { tokenHash: hashOfToken(by), slug: firm.tenant.slug }, async (opening) => {
      if (opening.kind !== "open") throw new Error("nobody is there");
      const { scope, actor } = opening;
      const now = new Date();
      const work = { scope, actor, now, today: "2026-11-22", newId: () => newId(now, randomBytes) };
      await publishAggregates(work, firm.firmId);
    });
  const groups = async () => (await council.burdens.workforce({ firmId: firm.firmId })).groups;
  return { ...firm, council, publish, groups };
}

async function hire(firm: Awaited<ReturnType<typeof firmWithStaff>>, role: string, level: number | null) {
  const [tenant, id] = [firm.tenant.id, randomUUID()];
  const { owner } = house;
  await owner.execute(sql`insert into employees (tenant_id, id, firm_id, staff_number)
    values (${tenant}, ${id}, ${firm.firmId}, ${id})`);
  await owner.execute(sql`insert into employee_roles (tenant_id, id, firm_id, employee_id, role)
    values (${tenant}, ${randomUUID()}, ${firm.firmId}, ${id}, ${role})`);
  if (level !== null) await say(firm, id, level);
  return id;
}

async function say(firm: Awaited<ReturnType<typeof firmWithStaff>>, employee: string, level: number) {
  const of = sql`${firm.tenant.id}, ${randomUUID()}, ${firm.firmId}, ${employee}, ${COMPETENCE}, ${level}, 'test', '2026-11-01'`;
  await house.owner.execute(sql`insert into level_readings
    (tenant_id, id, firm_id, employee_id, competence, level, source, read_on, recorded_by) values (${of}, 'Ada')`);
  await house.owner.execute(sql`insert into employee_levels
    (tenant_id, id, firm_id, employee_id, competence, level, source, read_on) values (${of})
    on conflict (tenant_id, firm_id, employee_id, competence) do update set level = excluded.level`);
}

const times = (count: number) => Array.from({ length: count }, (_, index) => index);

test("four people are nowhere; the fifth makes a group, and the works council reads it without seeing anybody", async () => {
  const firm = await firmWithStaff();
  for (const _ of times(4)) await hire(firm, TECHNICIAN, 4);
  await firm.publish();
  expect(await firm.groups()).toEqual([]);

  await hire(firm, TECHNICIAN, 4);
  await firm.publish();

  const [group, ...others] = await firm.groups();
  expect(others).toEqual([]);
  expect(group?.people).toBe(5);
  expect(group?.competences.find(({ key }) => key === COMPETENCE)).toMatchObject({ known: 5, met: 5 });
});

test("one who joins changes no published number until five have changed", async () => {
  const firm = await firmWithStaff();
  for (const _ of times(6)) await hire(firm, TECHNICIAN, 4);
  await firm.publish();
  const before = await firm.groups();

  for (const _ of times(4)) await hire(firm, TECHNICIAN, 1);
  await firm.publish();
  expect(await firm.groups()).toEqual(before);

  await hire(firm, TECHNICIAN, 1);
  await firm.publish();
  const [group] = await firm.groups();
  expect(group?.people).toBe(11);
  expect(group?.competences.find(({ key }) => key === COMPETENCE)).toMatchObject({ known: 11, met: 6 });
});

test("roles with few people stand together, and one person who is unknown is not pointed at", async () => {
  const firm = await firmWithStaff();
  for (const _ of times(3)) await hire(firm, "export-clerk", null);
  for (const _ of times(2)) await hire(firm, "", null);
  for (const index of times(6)) await hire(firm, TECHNICIAN, index === 0 ? null : 4);
  await firm.publish();

  const groups = await firm.groups();

  expect(groups.map(({ people, roles }) => [people, roles.length]).sort()).toEqual([
    [5, 2],
    [6, 1],
  ]);
  const technicians = groups.find(({ people }) => people === 6);
  expect(technicians?.competences.find(({ key }) => key === COMPETENCE)).toMatchObject({ known: null, met: null });
});

test("what is said in the very transaction that publishes it does not count as new the next time", async () => {
  const firm = await firmWithStaff();
  const people = [];
  for (const _ of times(6)) people.push(await hire(firm, TECHNICIAN, 2));
  await firm.publish();
  const before = await firm.groups();

  await firm.publish();
  for (const person of people.slice(0, 4)) await say(firm, person, 4);
  await firm.publish();

  expect(await firm.groups()).toEqual(before);
});

test("whoever may not see single employees publishes nothing, and does no harm by trying", async () => {
  const firm = await firmWithStaff();
  for (const _ of times(6)) await hire(firm, TECHNICIAN, 4);
  const member = await addFirmPerson(house, firm.tenant, firm.firmId, "works-council");

  await firm.publish(await signIn(house, member));

  expect(await firm.groups()).toEqual([]);
});
