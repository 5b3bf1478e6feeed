import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  addFirmPerson,
  addHousePerson,
  addTenant,
  callerOf,
  openTestHouse,
  signIn,
  type TestHouse,
} from "./testing/house.ts";
import { aVenture } from "./testing/venture.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const TODAY = new Date("2026-11-20T09:00:00Z");
const IN_90_DAYS = "2027-02-18";
const FITTER = "service-technician-abroad";
const CZECH = "local-language/cs";
const [A1, A2, B1] = [1, 2, 3];

test("'2 of 5 at B1 by date': who meets it, who is unknown, what is missing, and how urgent it is", async () => {
  const { consultant, firmId, switchOn, hire, need, ventureId } = await aFirm();
  await switchOn();
  await need(FITTER, 5, "cs");
  for (const czech of [B1, B1, A2, A1, null]) await hire([FITTER], { [CZECH]: czech });

  const { basis, entries, ventures } = await consultant.qualification.gaps({ firmId });

  expect(basis).toBe("register");
  expect(ventures).toEqual([{ id: ventureId, name: "Werk Rumänien" }]);
  // short of B1: 1 + 2 = 3 levels; weight 2, in 90 days half as near: 3 · 2 · ½ = 3
  expect(entries.find(({ competence }) => competence === CZECH)).toMatchObject({
    ...{ role: FITTER, required: B1, weight: 2, people: 5, dueOn: IN_90_DAYS },
    ...{ holders: 5, met: 2, unknown: 1, gap: 3, nearness: 0.5, priority: 3, cover: "enough" },
  });
  // of the five other competences of the role nobody has said anything
  expect(entries[0]?.competence).toBe(CZECH);
  expect(entries.slice(1).map(({ cover, priority }) => [cover, priority])).toEqual(Array(5).fill(["not-known", null]));
});

test("the index of the firm and of each role stands beside what is known, coverage counts everybody once", async () => {
  const { consultant, firmId, switchOn, hire, need } = await aFirm();
  await switchOn();
  await need(FITTER, 2, null);
  await hire([FITTER, "export-clerk"], { english: A1 });
  await hire([FITTER], { english: 4 });

  const { index, roles, coverage, crossers } = await consultant.qualification.gaps({ firmId });

  // who holds both roles needs 10 competences (5 + 5 without the country's language, of which English and products
  // are in both: 8), the other one 5. English: 4 of the clerk, weight 3: 3 · (4 − 1) = 9 of 12; the other: 0 of 2 · 3
  expect(index).toEqual({ index: 50, known: 2 / 13, pairs: 13, knownPairs: 2 });
  // as a technician alone: 2 · (3 − 1) = 4 of 6, and 0 of 6
  const technician = roles.find(({ key }) => key === FITTER);
  expect(technician?.index?.index).toBeCloseTo(33.333, 3);
  expect(technician).toMatchObject({ people: 2, full: 0, open: 1, needed: 2, boundaryCrosser: true });
  expect(coverage.find(({ competence }) => competence === "english")).toEqual({
    ...{ competence: "english", holders: 2, met: 1, unknown: 0, share: 0.5 },
  });
  expect(crossers).toBe(2);
});

test("without a register the numbers are those that were counted by hand", async () => {
  const { consultant, firmId, need, count } = await aFirm();
  await need(FITTER, 5, "cs");
  await count(FITTER, "", 5);
  await count(FITTER, CZECH, 1);

  const { basis, index, entries, crossers, coverage } = await consultant.qualification.gaps({ firmId });

  expect({ basis, index, crossers }).toEqual({ basis: "by-hand", index: null, crossers: null });
  expect(entries[0]).toMatchObject({
    ...{ competence: CZECH, holders: 5, met: 1, unknown: null, gap: 4, cover: "thin", priority: 4 },
  });
  expect(entries[1]).toMatchObject({ met: null, gap: null, cover: "not-known" });
  expect(coverage).toMatchObject([{ competence: CZECH, holders: 5, met: 1, share: 0.2 }]);
});

test("more who meet a level than hold the role: they hold it, too", async () => {
  const { consultant, firmId, need, count } = await aFirm();
  await need(FITTER, 5, null);
  await count(FITTER, "", 2);
  await count(FITTER, "english", 3);

  const { entries, coverage } = await consultant.qualification.gaps({ firmId });

  // 3 of 5 meet it and 2 places are vacant: 2 · 3 levels
  expect(entries.find(({ competence }) => competence === "english")).toMatchObject({ holders: 3, met: 3, gap: 6 });
  expect(coverage).toMatchObject([{ holders: 3, met: 3, share: 1 }]);
});

test("who may not see single employees reads what was published, and no number under five of the register", async () => {
  const { as, firmId, switchOn, hire, need, publish } = await aFirm();
  await switchOn();
  await need(FITTER, 8, "cs");
  await need("plant-manager-abroad", 3, "cs");
  for (const czech of [B1, B1, B1, A1, A1, A1, A1]) await hire([FITTER], { [CZECH]: czech });
  await hire(["plant-manager-abroad"], { [CZECH]: A1 });
  await publish([FITTER], 7, { [CZECH]: { known: 7, met: null }, english: { known: 0, met: 0 } });

  for (const role of ["works-council", "viewer"] as const) {
    const { basis, index, entries, roles, crossers } = await (await as(role)).qualification.gaps({ firmId });
    expect({ basis, index, crossers }).toEqual({ basis: "published", index: null, crossers: null });
    expect(roles.find(({ key }) => key === FITTER)).toMatchObject({ people: 7, full: null, open: null, index: null });
    expect(roles.find(({ key }) => key === "plant-manager-abroad")).toMatchObject({ people: null, index: null });
    const numbers = entries.flatMap(({ holders, met, unknown }) => [holders, met, unknown]);
    expect(numbers.filter((number) => number !== null && number > 0 && number < 5)).toEqual([]);
    expect(entries.find(({ competence, role: of }) => competence === CZECH && of === FITTER)).toMatchObject({
      ...{ holders: 7, met: null, cover: "not-known" },
    });
  }
});

test("what employees said by their own link counts in the figures as soon as somebody looks who may write them", async () => {
  const { as, consultant, firmId, switchOn, hire, need, later } = await aFirm();
  await switchOn();
  await need(FITTER, 2, null);
  const employeeId = await hire([FITTER], { english: A1 });
  await consultant.qualification.gaps({ firmId });
  const before = await consultant.qualification.index({ firmId });
  await later(employeeId, "english", B1);

  expect(before).toMatchObject({ knownPairs: 1, pairs: 5 });
  expect(before?.index).toBeCloseTo(66.667, 3); // 2 · (3 − 1) of 2 · 3
  const looking = await as("works-council");
  await looking.qualification.gaps({ firmId });
  expect(await looking.qualification.index({ firmId })).toBeNull();
  expect(await consultant.qualification.index({ firmId })).toEqual(before);

  await (await as("firm-hr")).qualification.gaps({ firmId });
  expect(await consultant.qualification.index({ firmId })).toMatchObject({ index: 0, knownPairs: 1 });
});

test("a member of the firm reads neither gaps nor index", async () => {
  const { as, firmId } = await aFirm();
  const member = await as("firm-member");

  await expect(member.qualification.gaps({ firmId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(member.qualification.index({ firmId })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

async function aFirm() {
  const { owner } = house;
  const tenant = await addTenant(house);
  const { caller, place } = await aVenture(house, tenant);
  const { firmId, ventureId } = place;
  const ours = sql`${tenant.id}, gen_random_uuid(), ${firmId}`;

  const as = async (role: "consultant" | "viewer" | "firm-hr" | "firm-member" | "works-council") => {
    const isHouse = role === "consultant" || role === "viewer";
    const person = isHouse
      ? await addHousePerson(house, tenant, role)
      : await addFirmPerson(house, tenant, firmId, role);
    if (isHouse) await caller.assignments.assign({ userId: person.userId, firmId });
    return callerOf(house, tenant.slug, await signIn(house, person), TODAY);
  };
  const switchOn = () =>
    owner.execute(sql`insert into employee_registers (tenant_id, id, firm_id, is_on, purpose, legal_basis,
        works_agreement, retain_until, keeps_names, names_released)
      values (${ours}, true, 'Aufbau', 'works-agreement', 'BV 3/2026', '2028-12-31', false, false)`);
  const need = (role: string, people: number, language: string | null) =>
    owner.execute(sql`insert into staffing_needs (tenant_id, id, firm_id, venture_id, role, people, language, due_on)
      values (${ours}, ${ventureId}, ${role}, ${people}, ${language}, ${IN_90_DAYS})`);
  const level = (employeeId: string, competence: string, value: number, source: string) =>
    owner.execute(sql`insert into employee_levels (tenant_id, id, firm_id, employee_id, competence, level, source, read_on)
      values (${ours}, ${employeeId}, ${competence}, ${value}, ${source}, '2026-11-01')
      on conflict (tenant_id, firm_id, employee_id, competence) do update set level = excluded.level`);
  const hire = async (roles: readonly string[], levels: Readonly<Record<string, number | null>>) => {
    const id = randomUUID();
    await owner.execute(sql`insert into employees (tenant_id, id, firm_id, staff_number)
      values (${tenant.id}, ${id}, ${firmId}, ${id})`);
    for (const role of roles)
      await owner.execute(sql`insert into employee_roles (tenant_id, id, firm_id, employee_id, role)
        values (${ours}, ${id}, ${role})`);
    for (const [competence, value] of Object.entries(levels))
      if (value !== null) await level(id, competence, value, "manager");
    return id;
  };
  const count = (role: string, competence: string, people: number) =>
    owner.execute(sql`insert into head_counts (tenant_id, id, firm_id, role, competence, people, counted_on)
      values (${ours}, ${role}, ${competence}, ${people}, '2026-11-01')`);
  const publish = (
    roles: readonly string[],
    people: number,
    said: Readonly<Record<string, { readonly known: number | null; readonly met: number | null }>>,
  ) => {
    const competences = Object.entries(said).map(([competence, counts]) => ({ competence, ...counts }));
    return owner.execute(sql`insert into staff_aggregates (tenant_id, id, firm_id, roles, people, competences, published_at)
      values (${ours}, ${`{${roles.join(",")}}`}::text[], ${people}, ${JSON.stringify(competences)}::text::jsonb, now())`);
  };
  const later = (employeeId: string, competence: string, value: number) => level(employeeId, competence, value, "self");
  return { ...place, as, consultant: await as("consultant"), switchOn, need, hire, count, publish, later };
}
