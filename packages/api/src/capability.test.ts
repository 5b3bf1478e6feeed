import { randomUUID } from "node:crypto";
import { templatesFor } from "@etappe/domain/capability";
import { strategyTypes } from "@etappe/domain/framework";
import { ISF_2001 } from "@etappe/domain/isf-2001";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refusalOf } from "./testing/firm-in-build-up.ts";
import { addFirmPerson, addTenant, callerAs, openTestHouse, type TestHouse } from "./testing/house.ts";
import { aVenture } from "./testing/venture.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const COST = "cost-reduction";

test("holding a strategy requires its levels and says why, and an answer turns into a gap at once", async () => {
  const { caller, place, hold } = await aFirm();
  const before = await caller.capability.show({ firmId: place.firmId });
  expect(before.required.every(({ required }) => required === 0)).toBe(true);

  await hold(COST);
  const answer = { firmId: place.firmId, kind: "capability" as const, item: "it-integration", level: 1, note: "" };
  const { evaluation } = await caller.assessments.record({ ...answer, notApplicable: false, version: 0 });

  expect(evaluation.capability.find(({ key }) => key === "technology")).toMatchObject({
    ...{ score: 25, answered: 1, applicable: 4, gaps: 1 },
  });
  const { required, answers } = await caller.capability.show({ firmId: place.firmId });
  expect(required.find(({ criterion }) => criterion === "it-integration")).toMatchObject({
    required: 3,
    because: [{ kind: "strategy", venture: "Werk Rumänien", country: null, level: 3 }],
  });
  expect(answers).toMatchObject([{ kind: "capability", item: "it-integration", level: 1 }]);
});

test("an answer on capability leaves impulses, position and fits as they were", async () => {
  const { caller, place } = await aFirm();
  const { capability: _, ...before } = (await caller.assessments.show({ firmId: place.firmId })).evaluation;
  const fits = await caller.assessments.fits({ firmId: place.firmId });

  const answer = { firmId: place.firmId, kind: "capability" as const, item: "data-exchange", level: 4, note: "" };
  await caller.assessments.record({ ...answer, notApplicable: false, version: 0 });

  expect((await caller.assessments.show({ firmId: place.firmId })).evaluation).toMatchObject(before);
  expect(await caller.assessments.fits({ firmId: place.firmId })).toEqual(fits);
});

test("choosing a strategy opens exactly its new requirements as checks, and ending it takes them away", async () => {
  const { caller, place, hold } = await aFirm();
  expect((await caller.capability.checks(place)).checks).toEqual([]);

  const id = await hold(COST);
  const { checks } = await caller.capability.checks(place);
  const wanted = strategyTypes(ISF_2001).find(({ key }) => key === COST)?.newRequirements ?? [];
  expect(checks.map(({ requirement, state }) => [requirement.key, state])).toEqual(
    wanted.map(({ key }) => [key, "open"]),
  );

  await caller.strategies.end({ ...place, id });
  expect((await caller.capability.checks(place)).checks).toEqual([]);
});

test("a check keeps its state, its note and who said so, and is never written over unseen", async () => {
  const { caller, place, hold } = await aFirm();
  await hold(COST);
  const check = { ...place, strategy: COST, requirement: "lead-time", state: "met" as const, note: "Vier Wochen" };

  expect(await caller.capability.check({ ...check, version: 0 })).toEqual({ version: 1 });
  const conflict = { because: "changed-meanwhile", current: { state: "met", note: "Vier Wochen", version: 1 } };
  expect(await refusalOf(caller.capability.check({ ...check, state: "open", version: 0 }))).toMatchObject(conflict);
  await caller.capability.check({ ...check, state: "not-needed", note: "Lager vor Ort", version: 1 });
  const stale = { ...check, state: "open" as const, version: 1 };
  expect(await refusalOf(caller.capability.check(stale))).toMatchObject({ because: "changed-meanwhile" });

  const { checks } = await caller.capability.checks(place);
  expect(checks.find(({ requirement }) => requirement.key === "lead-time")).toMatchObject({
    ...{ state: "not-needed", note: "Lager vor Ort", version: 2, said: { by: "Ada" } },
  });
});

test("only what a strategy of the venture asks for can be checked off", async () => {
  const { caller, place, hold } = await aFirm();
  await hold(COST);
  const check = { ...place, strategy: COST, requirement: "site-integration", state: "met" as const, note: "" };

  expect(await refusalOf(caller.capability.check({ ...check, version: 0 }))).toEqual({
    ...{ because: "unknown-item", kind: "requirement", key: "site-integration" },
  });
});

test("an action carries the gap or the requirement that it answers, and keeps it until it is said to answer something else", async () => {
  const { caller, place, hold } = await aFirm();
  await hold(COST);
  const [template] = templatesFor("it-integration", ISF_2001);
  const planned = { ...PLAN, ...place, title: "IT aufnehmen", field: template?.field ?? "" };
  const [gap, need] = [randomUUID(), randomUUID()];
  await caller.actions.plan({ ...planned, id: gap, criterion: "it-integration" });
  await caller.actions.plan({ ...planned, id: need, requirement: "lead-time" });

  const { actions, planning } = await caller.actions.list({ firmId: place.firmId });
  const answersOf = (id: string) => actions.find((action) => action.id === id)?.answers;
  expect(answersOf(gap)).toMatchObject([{ kind: "criterion", key: "it-integration" }]);
  expect(answersOf(need)).toMatchObject([{ kind: "requirement", key: "lead-time", ventureId: place.ventureId }]);
  expect(planning.answerable.map(({ key }) => key)).toEqual(expect.arrayContaining(["it-integration", "lead-time"]));
  expect((await caller.capability.show({ firmId: place.firmId })).actions.map(({ id }) => id).sort()).toEqual(
    [gap, need].sort(),
  );

  const edited = { ...planned, id: gap, version: 1, title: "IT an allen Orten aufnehmen" };
  await caller.actions.edit(edited);
  const kept = (await caller.actions.list({ firmId: place.firmId })).actions.find(({ id }) => id === gap);
  expect(kept).toMatchObject({ title: edited.title, answers: [{ key: "it-integration" }] });
  await caller.actions.edit({ ...edited, version: 2, criterion: null });
  const freed = (await caller.actions.list({ firmId: place.firmId })).actions.find(({ id }) => id === gap);
  expect(freed?.answers).toEqual([]);
});

test("an action answers nothing that is not there, nor a decision of another firm", async () => {
  const { caller, place } = await aFirm();
  const planned = { ...PLAN, ...place, id: randomUUID() };

  expect(await refusalOf(caller.actions.plan({ ...planned, criterion: "charm" }))).toMatchObject({ key: "charm" });
  expect(await refusalOf(caller.actions.plan({ ...planned, requirement: "luck" }))).toMatchObject({ key: "luck" });
  await expect(caller.actions.plan({ ...planned, decisionId: randomUUID() })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await expect(caller.actions.plan({ ...planned, correctionId: randomUUID() })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("people of the firm hand in evidence with their report, and see no check and no capability", async () => {
  const { caller, tenant, place } = await aFirm();
  const member = await callerAs(house, tenant, await addFirmPerson(house, tenant, place.firmId, "firm-member"));
  const id = randomUUID();
  await caller.actions.plan({ ...PLAN, ...place, id });
  const report = { id, firmId: place.firmId, state: "in-progress" as const, progress: 40 };

  await member.actions.report({ ...report, version: 1, evidence: "Protokoll vom Montag" });
  await member.actions.report({ ...report, version: 2, progress: 60 });

  const [action] = (await member.roadmap.show({ firmId: place.firmId })).actions;
  expect(action).toMatchObject({ evidence: "Protokoll vom Montag", progress: 60 });
  expect(action).not.toHaveProperty("answers");
  await expect(member.capability.show({ firmId: place.firmId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(member.capability.checks(place)).rejects.toMatchObject({ code: "FORBIDDEN" });
});

const PLAN = {
  ...{ title: "Maßnahme", field: "technology", phase: "build-up" as const, ownerSide: "firm" as const, owner: "" },
  ...{ startOn: null, dueOn: "2027-03-01", effortDays: 5, dependsOn: [], visibility: "shared" as const },
};

async function aFirm() {
  const tenant = await addTenant(house);
  const { caller, place } = await aVenture(house, tenant);
  const hold = async (type: string) => {
    const id = randomUUID();
    await caller.strategies.assign({ ...place, id, type, country: null, weight: 100, why: "Preise" });
    return id;
  };
  return { tenant, caller, place, hold };
}
