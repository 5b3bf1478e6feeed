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
import { publishMethod } from "./testing/published-method.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const [COST, NICHE] = ["cost-pressure", "niche-expansion"];
const FIRST_DAY = new Date("2026-03-02T09:00:00Z");
const LATER = new Date("2026-11-20T09:00:00Z");

test("the first round is there from the day on which the firm is taken on", async () => {
  const { admin, firmId } = await aFirm();

  const { rounds } = await admin.rounds.list({ firmId });

  expect(rounds).toMatchObject([{ number: 1, startedOn: "2026-03-02", endedOn: null, stance: null }]);
});

test("the next round starts from the answers of the last, which stays as it was", async () => {
  const { admin, later, firmId, answer } = await aFirm();
  await answer(admin, COST, 4, "Zwei Ausschreibungen verloren");
  await answer(admin, NICHE, 1);
  const [first] = (await admin.rounds.list({ firmId })).rounds;
  await later.rounds.start({ id: randomUUID(), firmId, ends: first?.id ?? null, title: "Ein Jahr danach" });
  await answer(later, COST, 1, "", 1);

  const { rounds } = await later.rounds.list({ firmId });
  expect(rounds).toMatchObject([
    { number: 1, endedOn: "2026-11-20", stance: -0.6, stanceBand: "reactive", answered: 2 },
    { number: 2, title: "Ein Jahr danach", startedOn: "2026-11-20", endedOn: null, stance: 0 },
  ]);
  const then = await later.rounds.show({ firmId, roundId: first?.id ?? "" });
  expect(then.items.find(({ key }) => key === COST)).toMatchObject({
    level: 4,
    note: "Zwei Ausschreibungen verloren",
  });
  expect(then.evaluation.stance).toBeCloseTo(-0.6);
  const now = await later.assessments.show({ firmId });
  expect(now.answers.find(({ item }) => item === COST)?.level).toBe(1);
  expect(now.levelsThen).toContainEqual({ kind: "impulse", item: COST, level: 4, notApplicable: false });
  expect(now.fromLastRound).toEqual([{ kind: "impulse", item: NICHE }]);
});

test("said twice, a round is started once; of two people who start one, the second is told", async () => {
  const { admin, firmId } = await aFirm();
  const [first] = (await admin.rounds.list({ firmId })).rounds;
  const start = { id: randomUUID(), firmId, ends: first?.id ?? null, title: "" };

  await admin.rounds.start(start);
  expect(await admin.rounds.start(start)).toEqual({ id: start.id });
  await expect(admin.rounds.start({ ...start, id: randomUUID() })).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { said: { because: "changed-meanwhile", current: { id: start.id, number: 2 } } },
  });
  expect((await admin.rounds.list({ firmId })).rounds).toHaveLength(2);
});

test("the round that runs cannot be opened as one that was", async () => {
  const { admin, firmId } = await aFirm();
  const [first] = (await admin.rounds.list({ firmId })).rounds;

  await expect(admin.rounds.show({ firmId, roundId: first?.id ?? "" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a viewer sees the rounds and starts none, and a firm's people see none", async () => {
  const { admin, tenant, firmId } = await aFirm();
  const viewer = await addHousePerson(house, tenant, "viewer");
  await admin.assignments.assign({ userId: viewer.userId, firmId });
  const looking = callerOf(house, tenant.slug, await signIn(house, viewer));
  const manager = callerOf(
    house,
    tenant.slug,
    await signIn(house, await addFirmPerson(house, tenant, firmId, "firm-manager")),
  );
  const [first] = (await admin.rounds.list({ firmId })).rounds;
  const start = { id: randomUUID(), firmId, ends: first?.id ?? null, title: "" };

  expect(await looking.rounds.list({ firmId })).toMatchObject({ mayStart: false, rounds: [{ number: 1 }] });
  await expect(looking.rounds.start(start)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(manager.rounds.list({ firmId })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("a mandate from before there were rounds gets its first one when somebody starts it", async () => {
  const { admin, firmId } = await aFirm();
  await house.owner.execute(sql`delete from assessment_rounds where firm_id = ${firmId}`);

  await admin.rounds.start({ id: randomUUID(), firmId, ends: null, title: "" });

  expect((await admin.rounds.list({ firmId })).rounds).toMatchObject([{ number: 1, endedOn: null }]);
});

async function aFirm() {
  const tenant = await addTenant(house);
  await publishMethod(house, tenant);
  const token = await signIn(house, await addHousePerson(house, tenant, "admin"));
  const admin = callerOf(house, tenant.slug, token, FIRST_DAY);
  const later = callerOf(house, tenant.slug, token, LATER);
  const firmId = randomUUID();
  await admin.firms.create({ id: firmId, name: "Hellweg", profile: {}, note: "" });
  const answer = (caller: typeof admin, item: string, level: number, note = "", version = 0) =>
    caller.assessments.record({ firmId, kind: "impulse", item, level, notApplicable: false, note, version });
  return { tenant, admin, later, firmId, answer };
}
