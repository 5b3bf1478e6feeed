import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addHousePerson, addTenant, callerAs, openTestHouse, type TestHouse } from "./testing/house.ts";
import { aVenture } from "./testing/venture.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test("what two ventures mean for the home plant adds up to what the firm sees", async () => {
  const { caller, place } = await aPlant();
  const other = { firmId: place.firmId, ventureId: randomUUID() };
  await caller.ventures.start({ id: other.ventureId, firmId: other.firmId, name: "Markt Polen", countries: ["PL"] });
  await caller.homePlant.record(entry(place, { kind: "jobs", subject: "Vorfertigung", jobs: -12 }));
  await caller.homePlant.record(entry(other, { kind: "jobs", subject: "Planung", jobs: 3 }));
  await caller.homePlant.record(entry(place, { kind: "lost", subject: "parts-production" }));
  await caller.homePlant.record(entry(place, { kind: "role", subject: "lead-plant" }));

  const plant = await caller.homePlant.show({ firmId: place.firmId });

  expect(plant.total).toEqual({ kept: 0, gained: 0, lost: 1, jobsWon: 3, jobsLost: 12 });
  expect(plant.ventures).toMatchObject([
    { name: "Werk Rumänien", jobsLost: 12, lost: 1, functions: [{ label: { de: "Teilefertigung" }, source: "§4(2)" }] },
    { name: "Markt Polen", jobsWon: 3, lost: 0, functions: [] },
  ]);
  expect(plant.role?.label.de).toBe("Leitwerk");
});

test("a corrected entry stays readable and no longer counts, and is corrected once", async () => {
  const { caller, place } = await aPlant();
  const wrong = entry(place, { kind: "jobs", subject: "Vorfertigung", jobs: -120 });
  const right = { ...entry(place, { kind: "jobs", subject: "Vorfertigung", jobs: -12 }), corrects: wrong.id };
  await caller.homePlant.record(wrong);
  await caller.homePlant.record(right);

  const { total, ledger } = await caller.homePlant.show({ firmId: place.firmId });

  expect(total.jobsLost).toBe(12);
  expect(ledger.map(({ jobs, counts }) => [jobs, counts])).toEqual([
    [-120, false],
    [-12, true],
  ]);
  await expect(caller.homePlant.record({ ...right, id: randomUUID() })).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { said: { because: "changed-meanwhile", current: { id: right.id } } },
  });
});

test("said twice an entry is written once", async () => {
  const { caller, place } = await aPlant();
  const said = entry(place, { kind: "jobs", subject: "Vorfertigung", jobs: -12 });

  await caller.homePlant.record(said);
  await caller.homePlant.record(said);

  expect((await caller.homePlant.show({ firmId: place.firmId })).ledger).toHaveLength(1);
});

test("a role that the method does not know, a day that has not come and an entry of nobody are refused", async () => {
  const { caller, place } = await aPlant();
  const role = entry(place, { kind: "role", subject: "lead-plant" });

  await expect(caller.homePlant.record({ ...role, happened: { kind: "role", subject: "king" } })).rejects.toMatchObject(
    { cause: { said: { because: "unknown-item" } } },
  );
  await expect(caller.homePlant.record({ ...role, happenedOn: "2999-01-01" })).rejects.toMatchObject({
    cause: { said: { because: "in-the-future" } },
  });
  await expect(caller.homePlant.record({ ...role, corrects: randomUUID() })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("an entry of another firm cannot be corrected, and its venture not written about", async () => {
  const { tenant, caller, place } = await aPlant();
  const theirs = await aPlant();
  const said = entry(theirs.place, { kind: "jobs", subject: "Vorfertigung", jobs: -12 });
  await theirs.caller.homePlant.record(said);

  await expect(
    caller.homePlant.record({ ...entry(place, { kind: "jobs", subject: "x", jobs: 1 }), corrects: said.id }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(caller.homePlant.record({ ...said, id: randomUUID(), firmId: place.firmId })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  const viewer = await addHousePerson(house, tenant, "viewer");
  await caller.assignments.assign({ userId: viewer.userId, firmId: place.firmId });
  const looking = await callerAs(house, tenant, viewer);
  expect((await looking.homePlant.show({ firmId: place.firmId })).mayEdit).toBe(false);
  await expect(looking.homePlant.record(entry(place, { kind: "jobs", subject: "x", jobs: 1 }))).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

type Happened = Parameters<Awaited<ReturnType<typeof callerAs>>["homePlant"]["record"]>[0]["happened"];

async function aPlant() {
  const tenant = await addTenant(house);
  return { tenant, ...(await aVenture(house, tenant)) };
}

function entry(place: { firmId: string; ventureId: string }, happened: Happened) {
  return { ...place, id: randomUUID(), happenedOn: "2026-03-01", happened, note: "", corrects: null };
}
