import { randomUUID } from "node:crypto";
import { ISF_2001 } from "@etappe/domain/isf-2001";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addFirmPerson, addHousePerson, addTenant, callerAs, openTestHouse, type TestHouse } from "./testing/house.ts";
import { publishMethod } from "./testing/published-method.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test("a chain moves as one, what it leaves behind stays, and back again is as before", async () => {
  const { admin, firmId, ids, seen } = await aPlan();
  const before = await daysOf(admin, firmId);

  await admin.plans.shift({ firmId, actionId: ids.b, days: 7, expected: await seen("b", "c") });

  expect(await daysOf(admin, firmId)).toEqual({
    ...before,
    b: ["2026-12-18", "2026-12-27"],
    c: [null, "2026-12-31"],
  });
  await admin.plans.shift({ firmId, actionId: ids.b, days: -7, expected: await seen("b", "c") });
  expect(await daysOf(admin, firmId)).toEqual(before);
});

test("nothing moves when one of the chain was changed, or joined it, since it was seen", async () => {
  const { admin, firmId, ids, seen } = await aPlan();
  const before = await daysOf(admin, firmId);
  const expected = await seen("a", "b", "c");
  const [, , c] = expected;
  const refused = { code: "CONFLICT", cause: { said: { because: "changed-meanwhile" } } };

  const without = admin.plans.shift({ firmId, actionId: ids.a, days: 7, expected: expected.slice(0, 2) });
  await expect(without).rejects.toMatchObject(refused);
  await admin.actions.report({ id: ids.c, firmId, version: c?.version ?? 0, state: "in-progress", progress: 10 });
  const after = admin.plans.shift({ firmId, actionId: ids.a, days: 7, expected });
  await expect(after).rejects.toMatchObject(refused);
  expect(await daysOf(admin, firmId)).toEqual(before);
});

test("of two people who move the same chain at the same time one is told that the other was faster", async () => {
  const { admin, firmId, ids, seen } = await aPlan();
  const expected = await seen("a", "b", "c");

  const attempts = await Promise.allSettled([
    admin.plans.shift({ firmId, actionId: ids.a, days: 7, expected }),
    admin.plans.shift({ firmId, actionId: ids.a, days: 7, expected }),
  ]);

  expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await daysOf(admin, firmId)).a).toEqual(["2026-12-08", "2026-12-17"]);
});

test("what is finished stays where it is, and so does what waited for it", async () => {
  const { admin, firmId, ids, seen } = await aPlan();
  const [b] = await seen("b");
  await admin.actions.report({ id: ids.b, firmId, version: b?.version ?? 0, state: "done", progress: 100 });
  const before = await daysOf(admin, firmId);

  await admin.plans.shift({ firmId, actionId: ids.a, days: 7, expected: await seen("a") });
  const finished = { code: "PRECONDITION_FAILED", cause: { said: { because: "action-finished" } } };

  expect(await daysOf(admin, firmId)).toEqual({ ...before, a: ["2026-12-08", "2026-12-17"] });
  const [done] = await seen("b");
  await expect(
    admin.plans.shift({ firmId, actionId: ids.b, days: 7, expected: await seen("b") }),
  ).rejects.toMatchObject(finished);
  await expect(
    admin.plans.reschedule({ firmId, ...told(done), startOn: null, dueOn: "2027-01-01" }),
  ).rejects.toMatchObject(finished);
});

test("one action gets other days without its chain, and only from who saw its last version", async () => {
  const { admin, firmId, seen } = await aPlan();
  const before = await daysOf(admin, firmId);
  const [a] = await seen("a");
  const reschedule = { firmId, ...told(a), startOn: "2026-12-02", dueOn: "2026-12-30" };

  await admin.plans.reschedule(reschedule);

  expect(await daysOf(admin, firmId)).toEqual({ ...before, a: ["2026-12-02", "2026-12-30"] });
  await expect(admin.plans.reschedule(reschedule)).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { said: { because: "changed-meanwhile", current: { dueOn: "2026-12-30" } } },
  });
});

test("a baseline keeps the days of the day on which it was kept, until it is dropped", async () => {
  const { admin, firmId, ids, seen } = await aPlan();
  const id = randomUUID();

  await admin.plans.keepBaseline({ id, firmId, name: "Wie vereinbart" });
  await admin.plans.keepBaseline({ id, firmId, name: "Wie vereinbart" });
  await admin.plans.shift({ firmId, actionId: ids.a, days: 30, expected: await seen("a", "b", "c") });

  const { baselines, mayPlan } = await admin.plans.baselines({ firmId });
  expect(mayPlan).toBe(true);
  expect(baselines).toMatchObject([{ id, name: "Wie vereinbart", takenBy: "Ada" }]);
  expect(baselines[0]?.plan.map(({ title, dueOn }) => [title, dueOn])).toEqual([
    ["a", "2026-12-10"],
    ["b", "2026-12-20"],
    ["c", "2026-12-24"],
  ]);
  await admin.plans.dropBaseline({ id, firmId });
  expect((await admin.plans.baselines({ firmId })).baselines).toEqual([]);
  await expect(admin.plans.dropBaseline({ id, firmId })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a viewer sees the plan and changes nothing; a firm's person sees neither baseline nor what waits for the unseen", async () => {
  const { tenant, admin, firmId, ids, seen } = await aPlan();
  const viewer = await addHousePerson(house, tenant, "viewer");
  await admin.assignments.assign({ userId: viewer.userId, firmId });
  const looksOn = await callerAs(house, tenant, viewer);
  const manager = await callerAs(house, tenant, await addFirmPerson(house, tenant, firmId, "firm-manager"));
  await admin.plans.keepBaseline({ id: randomUUID(), firmId, name: "Stand" });
  const expected = await seen("a", "b", "c");

  expect(await looksOn.plans.baselines({ firmId })).toMatchObject({ mayPlan: false, baselines: [{ name: "Stand" }] });
  expect(await looksOn.roadmap.show({ firmId })).toMatchObject({ mayPlan: false });
  expect((await looksOn.roadmap.show({ firmId })).dependencies).toHaveLength(2);
  const theirs = await manager.roadmap.show({ firmId });
  expect(theirs.dependencies).toEqual([{ actionId: ids.b, dependsOn: ids.a }]);
  expect(JSON.stringify(theirs)).not.toContain(ids.c);
  for (const caller of [looksOn, manager]) {
    const attempts = [
      caller.plans.shift({ firmId, actionId: ids.a, days: 7, expected }),
      caller.plans.reschedule({ firmId, ...told(expected[0]), startOn: null, dueOn: "2027-01-01" }),
      caller.plans.keepBaseline({ id: randomUUID(), firmId, name: "Meiner" }),
      caller.plans.dropBaseline({ id: randomUUID(), firmId }),
    ];
    for (const attempt of await Promise.allSettled(attempts)) {
      expect(attempt).toMatchObject({ status: "rejected", reason: { code: "FORBIDDEN" } });
    }
  }
  await expect(manager.plans.baselines({ firmId })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("every change of the plan is on record", async () => {
  const { tenant, admin, firmId, ids, seen } = await aPlan();
  await admin.plans.shift({ firmId, actionId: ids.a, days: 7, expected: await seen("a", "b", "c") });

  const [event] = await house.owner.execute(
    sql`select event, subject, details from audit_events where tenant_id = ${tenant.id} and event like 'plan.%'`,
  );
  expect(event).toEqual({ event: "plan.shifted", subject: ids.a, details: { days: 7, actions: 3 } });
});

/** A firm whose action b waits for a, and c, which only the house sees, for b. */
async function aPlan() {
  const tenant = await addTenant(house);
  await publishMethod(house, tenant);
  const admin = await callerAs(house, tenant, await addHousePerson(house, tenant, "admin"));
  const ids = { a: randomUUID(), b: randomUUID(), c: randomUUID() };
  const firmId = randomUUID();
  await admin.firms.create({ id: firmId, name: "Armaturenwerk Hellweg", profile: {}, note: "" });
  const field = ISF_2001.capability.fields[0]?.key;
  await house.owner.execute(sql`
    insert into actions (tenant_id, id, firm_id, title, field, phase, owner_side, owner, start_on, due_on, state, visibility)
    select ${tenant.id}, id::uuid, ${firmId}, title, ${field}, 'decision', 'firm', '', start_on::date, due_on::date, 'open', visibility
    from (values (${ids.a}, 'a', '2026-12-01', '2026-12-10', 'shared'),
      (${ids.b}, 'b', '2026-12-11', '2026-12-20', 'shared'),
      (${ids.c}, 'c', null, '2026-12-24', 'internal')) as planned (id, title, start_on, due_on, visibility)`);
  await house.owner.execute(sql`
    insert into action_dependencies (tenant_id, id, firm_id, action_id, depends_on)
    values (${tenant.id}, ${randomUUID()}, ${firmId}, ${ids.b}, ${ids.a}),
      (${tenant.id}, ${randomUUID()}, ${firmId}, ${ids.c}, ${ids.b})`);
  const seen = async (...names: readonly (keyof typeof ids)[]) => {
    const { actions } = await admin.roadmap.show({ firmId });
    return names.map((name) => ({
      actionId: ids[name],
      version: actions.find(({ id }) => id === ids[name])?.version ?? 0,
    }));
  };
  return { tenant, admin, firmId, ids, seen };
}

async function daysOf(caller: Awaited<ReturnType<typeof callerAs>>, firmId: string) {
  const { actions } = await caller.roadmap.show({ firmId });
  return Object.fromEntries(actions.map(({ title, startOn, dueOn }) => [title, [startOn, dueOn]]));
}

function told<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("nothing was seen");
  return value;
}
