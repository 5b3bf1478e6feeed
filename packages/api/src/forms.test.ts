import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { firmInBuildUp, refusalOf } from "./testing/firm-in-build-up.ts";
import { openTestHouse, type TestHouse } from "./testing/house.ts";

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const blank = { country: "CZ", sinceYear: null, plannedFor: null, reason: "" } as const;

test("in build-up nobody plans or takes up a form that is hard to leave without saying why", async () => {
  const { consultant, firmId, ventureId } = await firmInBuildUp(house);
  const plan = { ...blank, id: randomUUID(), firmId, ventureId, form: "sales-subsidiary", state: "planned" } as const;
  const needsReason = { because: "exit-barrier-needs-reason", exitBarrier: 3, upTo: 2 };

  expect(await refusalOf(consultant.forms.place(plan))).toEqual(needsReason);
  await consultant.forms.place({ ...plan, reason: "Rented rooms, contracts for a year" });
  const change = { firmId, id: plan.id, version: 1, state: "active", sinceYear: 2026, forced: false } as const;
  expect(await refusalOf(consultant.forms.change({ ...change, reason: "" }))).toEqual(needsReason);
  expect(await consultant.forms.change({ ...change, reason: "Rented rooms" })).toEqual({ version: 2 });

  const { placements } = await consultant.forms.ladder({ firmId });
  expect(placements).toMatchObject([{ state: "active", reason: "Rented rooms", version: 2 }]);
});

test("an easy form needs no reason, nor does one outside of a venture that is being built up", async () => {
  const { consultant, firmId, ventureId } = await firmInBuildUp(house);
  const easy = { ...blank, id: randomUUID(), firmId, ventureId, form: "licensing", state: "planned" } as const;
  const elsewhere = { ...easy, id: randomUUID(), ventureId: null, form: "manufacturing-site" } as const;

  await consultant.forms.place(easy);
  await consultant.forms.place(elsewhere);

  expect((await consultant.forms.ladder({ firmId })).placements).toHaveLength(2);
});

test("a form that was left says when, and never before it began", async () => {
  const { consultant, firmId } = await firmInBuildUp(house);
  const id = randomUUID();
  const place = { ...blank, id, firmId, ventureId: null, form: "joint-venture", state: "active" } as const;
  await consultant.forms.place({ ...place, sinceYear: 1994 });
  const leave = { firmId, id, version: 1, state: "left", sinceYear: 1994, forced: false } as const;

  expect(await refusalOf(consultant.forms.change({ ...leave, leftYear: 1993, reason: "" }))).toEqual({
    because: "left-before-it-began",
  });
  await consultant.forms.change({ ...leave, leftYear: 1999, reason: "The partner became a rival" });

  const { placements } = await consultant.forms.ladder({ firmId });
  expect(placements).toMatchObject([{ state: "left", sinceYear: 1994, leftYear: 1999 }]);
});

test("a leap names the levels it leaves out and what would be a step there; a firm that is forced is only told so", async () => {
  const { consultant, firmId, ventureId } = await firmInBuildUp(house);
  const place = { ...blank, firmId, form: "direct-export" } as const;
  await consultant.forms.place({ ...place, id: randomUUID(), ventureId: null, state: "active", sinceYear: 2001 });
  const id = randomUUID();
  const plan = { ...place, id, ventureId, form: "sales-subsidiary", state: "planned", reason: "Rented" } as const;
  await consultant.forms.place(plan);

  const [warned] = (await consultant.forms.ladder({ firmId })).plans;
  expect(warned).toMatchObject({ level: 4, exitBarrier: 3, leap: { from: 1, tone: "warning" } });
  expect(warned?.leap?.leftOut.map(({ level }) => level)).toEqual([2, 3]);
  expect(warned?.leap?.leftOut[1]?.forms.map(({ key }) => key)).toEqual(["joint-venture", "acquisition"]);

  const forced = { firmId, id, version: 1, state: "planned", sinceYear: null, reason: "Rented", forced: true } as const;
  await consultant.forms.change(forced);
  expect((await consultant.forms.ladder({ firmId })).plans).toMatchObject([{ forced: true, leap: { tone: "notice" } }]);
});

test("a card says how a form could be left again, is written by one hand at a time, and asks to be looked at", async () => {
  const { consultant, firmId } = await firmInBuildUp(house);
  const placementId = randomUUID();
  const place = { ...blank, id: placementId, firmId, ventureId: null, form: "licensing", state: "active" } as const;
  await consultant.forms.place(place);
  const card = {
    ...{ id: randomUUID(), firmId, placementId, version: 0, sunkResources: "Drawings", sunkCost: 40_000 },
    ...{ noticeWeeks: 26, noticeNote: "To the end of a quarter", leavingCost: null, leavingWeeks: null },
    ...{ knowHowExposed: "Seat geometry", exitTrigger: "Licensee takes up a rival's valves", nextLook: "2020-01-01" },
  };

  expect(await consultant.reversibility.write(card)).toEqual({ version: 1 });
  expect(await consultant.reversibility.write(card)).toEqual({ version: 1 });
  const other = { ...card, id: randomUUID(), sunkCost: 1 };
  expect(await refusalOf(consultant.reversibility.write(other))).toMatchObject({
    because: "changed-meanwhile",
    current: { sunkCost: 40_000 },
  });
  expect(await consultant.reversibility.write({ ...card, version: 1, leavingWeeks: 8 })).toEqual({ version: 2 });
  expect(await refusalOf(consultant.reversibility.write({ ...card, version: 1 }))).toMatchObject({
    current: { version: 2, leavingWeeks: 8 },
  });

  const { placements } = await consultant.reversibility.list({ firmId });
  expect(placements).toMatchObject([{ placementId, card: { leavingWeeks: 8, version: 2, isOverdue: true } }]);
});
