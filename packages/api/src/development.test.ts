import { randomUUID } from "node:crypto";
import { addDays, dayOf } from "@etappe/domain/calendar";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refusalOf } from "./testing/firm-in-build-up.ts";
import { addFirmPerson, addHousePerson, callerAs, openTestHouse, type TestHouse } from "./testing/house.ts";
import { CLERK, CZECH, staffedFirm } from "./testing/staffed-firm.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const TODAY = dayOf(new Date());
const STARTED = addDays(TODAY, -14);

test("a measure is an action on the roadmap, planned once however often it is said", async () => {
  const { consultant, firmId, plan } = await aCourse();

  expect(await consultant.development.plan(plan)).toEqual({ id: plan.id });

  const { measures } = await consultant.development.list({ firmId });
  expect(measures).toMatchObject([{ title: "Tschechisch für vier", people: 4, state: "open", participants: 0 }]);
  const { actions } = await consultant.actions.list({ firmId });
  expect(actions).toMatchObject([{ title: plan.title, field: "work", phase: "build-up", visibility: "shared" }]);
});

test("personnel plans what the firm carries out, and the roadmap and what is due know of it", async () => {
  const { consultant, hr, firmId, plan } = await aCourse();
  const own = {
    ...plan,
    id: randomUUID(),
    title: "Tschechisch für zwei",
    ownerSide: "firm",
    dueOn: addDays(TODAY, 3),
  } as const;

  const before = await consultant.portfolio.summary({});
  await hr.development.plan(own);
  expect(await hr.development.plan(own)).toEqual({ id: own.id });

  const { items } = await hr.roadmap.show({ firmId });
  expect(JSON.stringify(items)).toContain("Tschechisch für zwei");
  const { openActions } = await consultant.portfolio.summary({});
  expect(openActions).toBe(before.openActions + 1);
  const forHouse = { ...own, id: randomUUID(), ownerSide: "house" } as const;
  expect(await refusalOf(hr.development.plan(forHouse))).toMatchObject({ because: "house-plans-itself" });
});

test("a measure is for a competence of the method, in a language where it needs one, and a level on its scale", async () => {
  const { consultant, plan } = await aCourse();
  const another = { ...plan, id: randomUUID() };

  for (const [odd, because] of [
    [{ competence: "yodelling" }, "unknown-item"],
    [{ competence: "local-language" }, "unknown-item"],
    [{ role: "piper" }, "unknown-item"],
    [{ targetLevel: 7 }, "level-out-of-scale"],
  ] as const)
    expect(await refusalOf(consultant.development.plan({ ...another, ...odd }))).toMatchObject({ because });
});

test("only what somebody else has read closes a gap, and what was unknown before stays counted apart", async () => {
  const { consultant, hr, firmId, plan, employee, levels } = await aCourse();
  await levels({ "P-1": 0, "P-2": 1, "P-3": 2 });
  const measureId = plan.id;
  const all = ["P-1", "P-2", "P-3", "P-4"].map(employee);
  expect(await hr.development.takePart({ firmId, measureId, join: all, leave: [] })).toEqual({ count: 4 });
  const effect = async () => (await hr.development.list({ firmId })).measures[0]?.effect;
  const nothing = { plannedLevels: 6, closedLevels: 0, unknownBefore: 1, awaiting: 4, costPerLevel: null };
  expect(await effect()).toMatchObject(nothing);

  const { actions } = await consultant.actions.list({ firmId });
  const done = {
    id: actions[0]?.id ?? "",
    firmId,
    version: actions[0]?.version ?? 0,
    state: "done",
    progress: 100,
  } as const;
  await consultant.actions.report(done);
  expect(await effect()).toMatchObject(nothing);

  const results = [
    { employeeId: employee("P-1"), level: 2 },
    { employeeId: employee("P-2"), level: 3 },
    { employeeId: employee("P-4"), level: 3 },
  ];
  const said = { firmId, measureId, source: "test", readOn: TODAY, results } as const;
  expect(await hr.development.recordResults(said)).toEqual({ count: 3 });
  expect(await hr.development.recordResults(said)).toEqual({ count: 0 });
  expect(await effect()).toMatchObject({
    ...{ plannedLevels: 6, closedLevels: 4, unknownBefore: 1, awaiting: 1, atTarget: 2, costPerLevel: 1200 },
  });
  const readings = await house.owner.execute(sql`select 1 from level_readings where measure_id = ${measureId}`);
  expect(readings).toHaveLength(3);
});

test("who could take part are those below the target, or of whom nothing is known", async () => {
  const { hr, firmId, plan, employee, levels } = await aCourse();
  await levels({ "P-1": 3, "P-2": 1 });
  await hr.development.takePart({ firmId, measureId: plan.id, join: [employee("P-4")], leave: [] });

  const { participants, candidates, couldTakePart } = await hr.development.people({ firmId, measureId: plan.id });

  expect(participants).toMatchObject([{ staffNumber: "P-4", levelBefore: null, levelNow: null }]);
  expect(candidates).toMatchObject([
    { staffNumber: "P-2", level: 1, roles: [CLERK] },
    { staffNumber: "P-3", level: null },
  ]);
  expect(couldTakePart).toBe(2);
});

test("nobody takes part in hiring, or where the firm keeps no records, and a result is of a participant since the start", async () => {
  const { consultant, hr, firmId, plan, employee } = await aCourse();
  const hiring = { ...plan, id: randomUUID(), kind: "hiring" } as const;
  await consultant.development.plan(hiring);
  const join = [employee("P-1")];
  expect(await refusalOf(hr.development.takePart({ firmId, measureId: hiring.id, join, leave: [] }))).toMatchObject({
    because: "hiring-has-no-participants",
  });
  await hr.development.takePart({ firmId, measureId: plan.id, join, leave: [] });
  const result = (employeeId: string, level: number, readOn: string) =>
    hr.development.recordResults({
      ...{ firmId, measureId: plan.id, source: "test", readOn, results: [{ employeeId, level }] },
    });
  await expect(result(employee("P-2"), 2, TODAY)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await refusalOf(result(employee("P-1"), 9, TODAY))).toMatchObject({ because: "level-out-of-scale" });
  expect(await refusalOf(result(employee("P-1"), 2, addDays(TODAY, 1)))).toMatchObject({
    because: "in-the-future",
  });
  expect(await refusalOf(result(employee("P-1"), 2, addDays(STARTED, -1)))).toMatchObject({
    because: "reading-before-measure",
  });

  await house.owner.execute(sql`update employee_registers set is_on = false where firm_id = ${firmId}`);
  expect(await refusalOf(hr.development.people({ firmId, measureId: plan.id }))).toEqual({ because: "register-off" });
});

test("two who edit a measure: the slower one is told", async () => {
  const { consultant, hr, firmId, plan } = await aCourse();
  const edit = { id: plan.id, firmId, version: 1, kind: "mentoring", role: null, targetLevel: 2, people: 3 } as const;

  expect(await hr.development.edit({ ...edit, costEur: 100 })).toEqual({ version: 2 });
  expect(await refusalOf(consultant.development.edit({ ...edit, costEur: null }))).toMatchObject({
    ...{ because: "changed-meanwhile", current: { version: 2, costEur: 100 } },
  });
});

test("works council and viewers see what is planned and nobody who takes part, and plan nothing", async () => {
  const { tenant, hr, firmId, plan, employee } = await aCourse();
  await hr.development.takePart({ firmId, measureId: plan.id, join: [employee("P-1")], leave: [] });
  const council = await callerAs(house, tenant, await addFirmPerson(house, tenant, firmId, "works-council"));
  const viewer = await addHousePerson(house, tenant, "viewer");
  await house.owner.execute(sql`insert into firm_assignments (tenant_id, id, firm_id, user_id)
    values (${tenant.id}, ${randomUUID()}, ${firmId}, ${viewer.userId})`);

  for (const caller of [council, await callerAs(house, tenant, viewer)]) {
    const { measures, mayPlan, mayTakePart } = await caller.development.list({ firmId });
    expect(measures).toMatchObject([{ people: 4, participants: null, effect: null }]);
    expect([mayPlan, mayTakePart]).toEqual([false, false]);
    await expect(caller.development.people({ firmId, measureId: plan.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(caller.development.plan({ ...plan, id: randomUUID() })).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
});

test("what goes on record names nobody", async () => {
  const { hr, firmId, plan, employee } = await aCourse();
  await hr.development.takePart({ firmId, measureId: plan.id, join: [employee("P-1")], leave: [] });
  const results = [{ employeeId: employee("P-1"), level: 2 }];
  await hr.development.recordResults({ firmId, measureId: plan.id, source: "manager", readOn: TODAY, results });

  const events = await house.owner.execute<{ event: string; details: unknown }>(
    sql`select event, details from audit_events where firm_id = ${firmId} and event like 'measure.%' order by created_at`,
  );
  expect(events.map(({ event }) => event)).toEqual([
    ...["measure.planned", "measure.participants-changed", "measure.results-recorded"],
  ]);
  expect(JSON.stringify(events)).not.toMatch(new RegExp(`P-1|${employee("P-1")}|level`));
});

/** A firm with a Czech course to B1 for four export clerks that began two weeks ago. */
async function aCourse() {
  const there = await staffedFirm(house);
  const { consultant, tenant, firmId, ventureId, employee } = there;
  const plan = {
    ...{ id: randomUUID(), firmId, ventureId, title: "Tschechisch für vier" },
    ...{ kind: "language-course" as const, role: CLERK, competence: CZECH, targetLevel: 3, people: 4, costEur: 4800 },
    ...{ startOn: STARTED, dueOn: addDays(TODAY, 100), ownerSide: "firm" as const, owner: "Personal" },
  };
  await consultant.development.plan(plan);
  const levels = async (known: Readonly<Record<string, number>>) => {
    for (const [staffNumber, level] of Object.entries(known))
      await house.owner.execute(sql`insert into employee_levels (tenant_id, id, firm_id, employee_id, competence, level, source, read_on)
        values (${tenant.id}, ${randomUUID()}, ${firmId}, ${employee(staffNumber)}, ${CZECH}, ${level}, 'manager', ${addDays(TODAY, -60)})`);
  };
  return { ...there, plan, levels };
}
