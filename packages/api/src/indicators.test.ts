import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addHousePerson, addTenant, callerAs, openTestHouse, type TestHouse } from "./testing/house.ts";
import { aVenture } from "./testing/venture.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test("an indicator's readings say how it stands and where it goes, and a later value for a day corrects the earlier", async () => {
  const { caller, place } = await anOperation();
  const indicatorId = await leadTime(caller, place);

  await caller.indicators.record({
    ...place,
    readings: [said(indicatorId, "2026-01-31", 11), said(indicatorId, "2026-02-28", 91)],
  });
  await caller.indicators.record({ ...place, readings: [said(indicatorId, "2026-02-28", 19)] });

  const { indicators } = await caller.indicators.show(place);
  expect(indicators).toMatchObject([{ state: "off-track", trend: { course: "up", meaning: "worse" } }]);
  expect(indicators[0]?.readings.map(({ value, stands, state }) => [value, stands, state])).toEqual([
    [11, true, "on-track"],
    [91, false, "off-track"],
    [19, true, "off-track"],
  ]);
});

test("readings sent twice are recorded once", async () => {
  const { caller, place } = await anOperation();
  const indicatorId = await leadTime(caller, place);
  const readings = [said(indicatorId, "2026-01-31", 11), said(indicatorId, "2026-02-28", 12)];

  const first = await caller.indicators.record({ ...place, readings });
  const again = await caller.indicators.record({ ...place, readings });

  expect([first, again]).toEqual([{ recorded: 2 }, { recorded: 0 }]);
  expect((await caller.indicators.show(place)).indicators[0]?.readings).toHaveLength(2);
});

test("of readings one of which is wrong none is recorded", async () => {
  const { caller, place } = await anOperation();
  const indicatorId = await leadTime(caller, place);
  const good = said(indicatorId, "2026-01-31", 11);

  await expect(
    caller.indicators.record({ ...place, readings: [good, said(indicatorId, "2999-01-01", 1)] }),
  ).rejects.toMatchObject({ code: "PRECONDITION_FAILED", cause: { said: { because: "in-the-future" } } });
  await expect(
    caller.indicators.record({ ...place, readings: [good, said(randomUUID(), "2026-01-31", 1)] }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await caller.indicators.show(place)).indicators[0]?.readings).toEqual([]);
});

test("the new requirements of what the venture holds are proposed until an indicator watches them", async () => {
  const { caller, place } = await anOperation();
  const strategy = { id: randomUUID(), ...place, type: "cost-reduction", country: null, weight: 100, why: "Preise" };
  const before = await caller.indicators.show(place);
  await caller.strategies.assign(strategy);

  const proposals = (await caller.indicators.show(place)).proposals.map(({ key }) => key);
  await caller.indicators.add({ ...numbers, ...place, id: randomUUID(), origin: requirement("lead-time") });

  expect(before.proposals).toEqual([]);
  expect(proposals).toContain("lead-time");
  const { indicators, proposals: left } = await caller.indicators.show(place);
  expect(left.map(({ key }) => key)).toEqual(proposals.filter((key) => key !== "lead-time"));
  expect(indicators[0]?.requirement).toMatchObject({ key: "lead-time", source: "§4(2)" });
  await expect(
    caller.indicators.add({ ...numbers, ...place, id: randomUUID(), origin: requirement("delivery-reliability") }),
  ).rejects.toMatchObject({ cause: { said: { because: "unknown-item" } } });
});

test("two who edit one indicator: the second is shown what the first has left", async () => {
  const { caller, place } = await anOperation();
  const id = await leadTime(caller, place);
  const edit = { ...numbers, ...place, id, version: 1 };

  expect(await caller.indicators.edit({ ...edit, offFrom: 20 })).toEqual({ version: 2 });

  await expect(caller.indicators.edit({ ...edit, offFrom: 25 })).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { said: { because: "changed-meanwhile", current: { offFrom: 20, version: 2 } } },
  });
});

test("a retired indicator keeps its readings, takes no more, and can be taken up again", async () => {
  const { caller, place } = await anOperation();
  const id = await leadTime(caller, place);
  await caller.indicators.record({ ...place, readings: [said(id, "2026-01-31", 11)] });
  await caller.indicators.retire({ ...place, id, version: 1, retired: true });

  await expect(caller.indicators.record({ ...place, readings: [said(id, "2026-02-28", 12)] })).rejects.toMatchObject({
    cause: { said: { because: "indicator-retired" } },
  });
  await caller.indicators.retire({ ...place, id, version: 2, retired: false });
  await caller.indicators.record({ ...place, readings: [said(id, "2026-02-28", 12)] });

  expect((await caller.indicators.show(place)).indicators[0]?.readings).toHaveLength(2);
});

test("an exit condition comes true by its indicator, or because somebody says so, and not the other way round", async () => {
  const { caller, place } = await anOperation();
  const indicatorId = await leadTime(caller, place);
  const [bound, worded] = [randomUUID(), randomUUID()];
  const threshold = { indicatorId, comparison: "above" as const, threshold: 18 };
  await caller.indicators.addCondition({ ...place, id: bound, wording: "Zu langsam", bound: threshold });
  await caller.indicators.addCondition({ ...place, id: worded, wording: "Der Kunde kündigt", bound: null });

  await caller.indicators.record({ ...place, readings: [said(indicatorId, "2026-01-31", 19)] });
  await caller.indicators.sayCondition({ ...place, id: worded, version: 1, cameTrueOn: "2026-02-02", note: "Brief" });

  const { conditions } = await caller.indicators.show(place);
  expect(conditions.map(({ id, trueSince }) => [id, trueSince])).toEqual([
    [bound, "2026-01-31"],
    [worded, "2026-02-02"],
  ]);
  await expect(
    caller.indicators.sayCondition({ ...place, id: bound, version: 1, cameTrueOn: null, note: "" }),
  ).rejects.toMatchObject({ cause: { said: { because: "bound-to-indicator" } } });
  await caller.indicators.retireCondition({ ...place, id: worded, version: 2, retired: true });
  expect((await caller.indicators.show(place)).conditions[1]).toMatchObject({ retired: true, trueSince: null });
});

test("a closed venture is measured no more", async () => {
  const { caller, place } = await anOperation();
  const indicatorId = await leadTime(caller, place);
  await house.owner.execute(sql`update ventures set state = 'closed' where id = ${place.ventureId}`);

  await expect(
    caller.indicators.record({ ...place, readings: [said(indicatorId, "2026-01-31", 11)] }),
  ).rejects.toMatchObject({ cause: { said: { because: "venture-closed" } } });
  expect((await caller.indicators.show(place)).mayEdit).toBe(false);
});

test("whoever only looks on sees the indicators and changes none", async () => {
  const { caller, place, tenant } = await anOperation();
  await leadTime(caller, place);
  const viewer = await addHousePerson(house, tenant, "viewer");
  await caller.assignments.assign({ userId: viewer.userId, firmId: place.firmId });
  const looking = await callerAs(house, tenant, viewer);

  expect(await looking.indicators.show(place)).toMatchObject({ mayEdit: false, indicators: [{ state: "unknown" }] });
  await expect(leadTime(looking, place)).rejects.toMatchObject({ code: "FORBIDDEN" });
});

type Caller = Awaited<ReturnType<typeof callerAs>>;
type Place = { firmId: string; ventureId: string };

const numbers = {
  name: "Durchlaufzeit",
  unit: "Tage",
  direction: "down" as const,
  target: 12,
  watchFrom: 14,
  offFrom: 18,
};

async function anOperation() {
  const tenant = await addTenant(house);
  return { tenant, ...(await aVenture(house, tenant)) };
}

async function leadTime(caller: Caller, place: Place): Promise<string> {
  const id = randomUUID();
  await caller.indicators.add({ ...numbers, ...place, id, origin: { kind: "goal" } });
  return id;
}

function requirement(key: string) {
  return { kind: "requirement" as const, requirement: key };
}

function said(indicatorId: string, readOn: string, value: number) {
  return { id: randomUUID(), indicatorId, readOn, value, note: "" };
}
