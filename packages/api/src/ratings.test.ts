import { randomUUID } from "node:crypto";
import { ISF_2001 } from "@etappe/domain/isf-2001";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addFirmPerson, addHousePerson, addTenant, callerAs, openTestHouse, type TestHouse } from "./testing/house.ts";
import { publishMethod } from "./testing/published-method.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const COST = "cost-pressure";
const SECRET = "Das sage ich nur Ihnen";

describe("what people of the firm are asked", () => {
  test("is what the method shares with them, in its words and on its scales, and nothing that was answered", async () => {
    const { admin, manager, firmId, rate } = await aRound();
    await admin.assessments.record({ firmId, ...impulse(3), note: SECRET, version: 0 });
    await rate(admin, 1, SECRET);

    const asked = await manager.ratings.questions({ firmId });

    expect(asked.questions.map(({ key }) => key)).toEqual(
      [...ISF_2001.impulses, ...ISF_2001.criteria].map(({ key }) => key),
    );
    expect(asked.round?.number).toBe(1);
    expect(asked.own).toEqual([]);
    expect(JSON.stringify(asked)).not.toContain(SECRET);
  });

  test("leaves out what the house keeps to itself, and rating it is like rating nothing there is", async () => {
    const impulses = ISF_2001.impulses.map((one) =>
      one.key === COST ? { ...one, visibility: "internal" as const } : one,
    );
    const { manager, firmId, rate } = await aRound({ ...ISF_2001, impulses });

    expect((await manager.ratings.questions({ firmId })).questions.map(({ key }) => key)).not.toContain(COST);
    await expect(rate(manager, 2)).rejects.toMatchObject(refusal("unknown-item"));
  });

  test("is nobody else's to see: each reads their own ratings, and those of another firm are not there", async () => {
    const { tenant, admin, manager, member, firmId, rate } = await aRound();
    await rate(manager, 4, SECRET);
    await rate(member, 1);

    expect((await manager.ratings.questions({ firmId })).own).toMatchObject([{ item: COST, level: 4, note: SECRET }]);
    const seen = await member.ratings.questions({ firmId });
    expect(seen.own).toMatchObject([{ item: COST, level: 1 }]);
    expect(JSON.stringify(seen)).not.toContain(SECRET);
    await expect(member.assessments.show({ firmId })).rejects.toMatchObject({ code: "FORBIDDEN" });

    const other = randomUUID();
    await admin.firms.create({ id: other, name: "Sieg", profile: {}, note: "" });
    const rival = await callerAs(house, tenant, await addFirmPerson(house, tenant, other, "firm-manager"));
    await expect(rival.ratings.questions({ firmId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(rate(rival, 2)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a rating", () => {
  test("can be changed, and changing it on two devices is pointed out, not written over", async () => {
    const { manager, firmId, rate, theRating } = await aRound();
    await rate(manager, 2);
    await rate(manager, 3, "", 1);

    await expect(rate(manager, 0, "", 1)).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { said: { because: "changed-meanwhile", current: { level: 3, version: 2, answeredByName: "Ada" } } },
    });
    expect((await manager.ratings.questions({ firmId })).own).toMatchObject([theRating(3)]);
  });

  test("ends with its round", async () => {
    const { admin, manager, firmId, roundId, rate } = await aRound();
    await admin.rounds.start({ id: randomUUID(), firmId, ends: roundId, title: "" });

    await expect(rate(manager, 2)).rejects.toMatchObject(refusal("round-ended"));
  });

  test("that waited is not given in the name of whoever signed in meanwhile", async () => {
    const { manager, member, memberPerson, firmId, roundId } = await aRound();
    const said = { firmId, roundId, ...impulse(2), note: "", version: 0, saidBy: memberPerson.userId };

    await expect(manager.ratings.give(said)).rejects.toMatchObject(refusal("other-person"));
    expect(await member.ratings.give(said)).toMatchObject({ rating: { level: 2 } });
  });
});

describe("the house", () => {
  test("sees who rated what, how far they are apart, and whose side they are on", async () => {
    const { admin, manager, member, firmId, rate } = await aRound();
    await rate(manager, 4);
    await rate(member, 1);
    await rate(admin, 2);

    const { rated } = await admin.assessments.show({ firmId });

    expect(rated).toMatchObject([
      {
        kind: "impulse",
        item: COST,
        spread: { count: 3, median: 2, lowest: 1, highest: 4, agreement: "apart" },
        ratings: [
          { side: "firm", isOwn: false, level: 4 },
          { side: "firm", isOwn: false, level: 1 },
          { side: "house", isOwn: true, level: 2 },
        ],
      },
    ]);
  });

  test("gives a reason where what is agreed departs from the ratings", async () => {
    const { admin, manager, member, firmId, rate } = await aRound();
    await rate(manager, 4);
    await rate(member, 4);
    const agree = (level: number, departure?: string, version = 0) =>
      admin.assessments.record({ firmId, ...impulse(level), note: "", version, ...(departure ? { departure } : {}) });

    await expect(agree(1)).rejects.toMatchObject(refusal("departure-needs-reason"));
    await expect(agree(1, "   ")).rejects.toMatchObject(refusal("departure-needs-reason"));
    expect(await agree(1, "Der Preis ist es nicht")).toMatchObject({ answer: { departure: "Der Preis ist es nicht" } });
    // Left out, the reason that was given stands, and a note beside it needs none.
    expect(await agree(2, undefined, 1)).toMatchObject({ answer: { departure: "Der Preis ist es nicht" } });
  });

  test("may note something beside an answer that was there before the ratings", async () => {
    const { admin, manager, firmId, rate } = await aRound();
    await admin.assessments.record({ firmId, ...impulse(0), note: "", version: 0 });
    await rate(manager, 4);

    const beside = { firmId, ...impulse(0), note: "Herr Reuter sieht es anders", version: 1 };
    expect(await admin.assessments.record(beside)).toMatchObject({ answer: { version: 2, departure: "" } });
  });

  test("reads a round's ratings when it is over", async () => {
    const { admin, manager, firmId, roundId, rate } = await aRound();
    await rate(manager, 4);
    await admin.rounds.start({ id: randomUUID(), firmId, ends: roundId, title: "" });

    expect((await admin.assessments.show({ firmId })).rated).toEqual([]);
    expect((await admin.rounds.show({ firmId, roundId })).rated).toMatchObject([{ item: COST, spread: { median: 4 } }]);
  });
});

test("an answer that waited is not recorded in the name of whoever signed in meanwhile", async () => {
  const { admin, memberPerson, firmId } = await aRound();
  const said = { firmId, ...impulse(2), note: "", version: 0 };

  await expect(admin.assessments.record({ ...said, saidBy: memberPerson.userId })).rejects.toMatchObject(
    refusal("other-person"),
  );
  expect((await admin.assessments.show({ firmId })).answers).toEqual([]);
});

test("a target is kept beside the answer, stays when it is left out, and is a level of the scale", async () => {
  const { admin, firmId } = await aRound();
  const [criterion] = ISF_2001.criteria;
  const record = (target?: number | null, version = 0) =>
    admin.assessments.record({
      ...{ firmId, kind: "criterion" as const, item: criterion?.key ?? "", level: 1, notApplicable: false, note: "" },
      version,
      ...(target === undefined ? {} : { target }),
    });

  expect(await record(3)).toMatchObject({ answer: { level: 1, target: 3 } });
  expect(await record(undefined, 1)).toMatchObject({ answer: { target: 3 } });
  expect(await record(null, 2)).toMatchObject({ answer: { target: null } });
  await expect(record(9, 3)).rejects.toMatchObject(refusal("level-out-of-scale"));
});

test("facts stand beside the position, and change nothing of it", async () => {
  const { admin, firmId } = await aRound();
  const before = await admin.assessments.show({ firmId });
  const firm = await admin.firms.show({ firmId });
  const profile = { ...firm.profile, employeesHome: 12, turnover: 900_000 };
  await admin.firms.edit({ firmId, version: firm.version, name: firm.name, profile });

  const after = await admin.assessments.show({ firmId });

  expect(before.facts).toEqual({ employeesHome: null, turnover: null, outsideTheStudy: false });
  expect(after.facts).toEqual({ employeesHome: 12, turnover: 900_000, outsideTheStudy: true });
  expect(after.evaluation).toEqual(before.evaluation);
});

function impulse(level: number) {
  return { kind: "impulse" as const, item: COST, level, notApplicable: false };
}

function refusal(because: string) {
  return { code: "PRECONDITION_FAILED", cause: { said: { because } } };
}

async function aRound(method = ISF_2001) {
  const tenant = await addTenant(house);
  await publishMethod(house, tenant, method);
  const admin = await callerAs(house, tenant, await addHousePerson(house, tenant, "admin"));
  const firmId = randomUUID();
  await admin.firms.create({ id: firmId, name: "Hellweg", profile: {}, note: "" });
  const [round] = (await admin.rounds.list({ firmId })).rounds;
  const roundId = round?.id ?? "";
  const manager = await callerAs(house, tenant, await addFirmPerson(house, tenant, firmId, "firm-manager"));
  const memberPerson = await addFirmPerson(house, tenant, firmId, "firm-member");
  const member = await callerAs(house, tenant, memberPerson);
  const rate = (caller: typeof admin, level: number, note = "", version = 0) =>
    caller.ratings.give({ firmId, roundId, ...impulse(level), note, version });
  const theRating = (level: number) => ({ kind: "impulse", item: COST, level, notApplicable: false });
  return { tenant, admin, manager, member, memberPerson, firmId, roundId, rate, theRating };
}
