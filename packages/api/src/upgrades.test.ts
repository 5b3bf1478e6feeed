import { randomUUID } from "node:crypto";
import type { ScaleRule } from "@etappe/domain/upgrade-rule";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  ANSWERS,
  type Caller,
  change,
  draftOf,
  foundHouse,
  publish,
  takeFirmOn,
  withLevels,
} from "./testing/framework-house.ts";
import { openTestHouse, type TestHouse } from "./testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const refusal = (because: string) => ({ code: "PRECONDITION_FAILED", cause: { said: { because } } });

test("before a mandate moves, every answer is seen: kept, converted, to be confirmed, archived", async () => {
  const { admin, versionId, firmId, newId, rules } = await changedFramework("proportional");

  const { mandates } = await admin.upgrades.preview({
    versionId: newId,
    engagementIds: await mandatesOf(admin, newId),
    rules,
  });
  const look = await admin.upgrades.look({ versionId: newId, firmId, rules });

  expect(mandates).toMatchObject([{ firmId, fromVersionId: versionId }]);
  expect(mandates[0]?.outcome).toMatchObject({
    kind: "planned",
    counts: { kept: 1, converted: 3, "needs-review": 1, archived: 1 },
  });
  if (look.kind !== "planned") throw new Error("is refused");
  const fates = new Map(look.answers.map((answer) => [answer.item, answer]));
  expect(fates.get("innovation")).toMatchObject({
    fate: "converted",
    before: { level: { value: 2, top: 4 } },
    after: { level: { value: 3, top: 6, label: { de: "Stufe 3" } } },
  });
  expect(fates.get("cost-pressure")).toMatchObject({
    fate: "needs-review",
    toConfirm: true,
    is: { de: "Kostendruck neu" },
  });
  expect(fates.get("customer-proximity")).toMatchObject({ fate: "archived", is: null });
  expect(fates.get("export-losses")).toMatchObject({ fate: "kept" });
  expect(look.effect.evaluation.before.stance).not.toEqual(look.effect.evaluation.after.stance);
});

test("nobody converts by accident: without a rule for a longer scale a mandate stays where it is", async () => {
  const { admin, versionId, firmId, newId } = await changedFramework("proportional");
  const move = { id: randomUUID(), firmId, fromVersionId: versionId, versionId: newId, rules: {} };

  await expect(admin.upgrades.run(move)).rejects.toMatchObject(refusal("cannot-move"));

  expect((await admin.upgrades.history({ firmId })).version.id).toBe(versionId);
});

test("a mandate moves once however often it is said, keeps what was said, and asks to have it confirmed", async () => {
  const { admin, versionId, firmId, newId, rules } = await changedFramework("proportional");
  const move = { id: randomUUID(), firmId, fromVersionId: versionId, versionId: newId, rules };

  const { counts } = await admin.upgrades.run(move);
  expect(await admin.upgrades.run(move)).toEqual({ id: move.id, counts });
  await expect(admin.upgrades.run({ ...move, id: randomUUID() })).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { said: { because: "moved-meanwhile" } },
  });

  const sheet = await admin.assessments.show({ firmId });
  const levels = new Map(sheet.answers.map(({ item, level }) => [item, level]));
  expect([levels.get("innovation"), levels.get("flexibility")]).toEqual([3, 6]);
  expect(sheet.impulses.map(({ key }) => key)).not.toContain("customer-proximity");
  expect(sheet.askedOtherwise).toEqual([
    {
      ...{ kind: "impulse", item: "cost-pressure", was: expect.objectContaining({ de: expect.any(String) }) },
      said: expect.objectContaining({ level: expect.objectContaining({ value: 1, top: 4 }) }),
    },
  ]);
  const open = sheet.answers.find(({ item }) => item === "cost-pressure");
  const said = { firmId, kind: "impulse", item: "cost-pressure", level: 1, notApplicable: false, note: "" } as const;
  await admin.assessments.record({ ...said, version: open?.version ?? 0 });
  expect((await admin.assessments.show({ firmId })).askedOtherwise).toEqual([]);
  expect((await admin.upgrades.history({ firmId })).toConfirm).toBe(0);
});

test("asked again, an answer is open and what was said before stays readable", async () => {
  const { admin, versionId, firmId, newId, rules } = await changedFramework("ask-again");

  await admin.upgrades.run({ id: randomUUID(), firmId, fromVersionId: versionId, versionId: newId, rules });

  const { answers, askedOtherwise } = await admin.assessments.show({ firmId });
  expect(answers.find(({ item }) => item === "innovation")?.level).toBeNull();
  expect(askedOtherwise.find(({ item }) => item === "innovation")?.said.level).toMatchObject({ value: 2, top: 4 });
});

test("an answer that is given while the mandate moves is given under one of the versions, never on a scale of the other", async () => {
  const { admin, versionId, firmId, newId, rules } = await changedFramework("proportional");
  const items = [
    "price-power",
    "niche-strength",
    "market-strength",
    "management-qualification",
    "risk-assessment-skill",
  ];
  const give = (item: string) =>
    admin.assessments.record({ firmId, kind: "criterion", item, level: 4, notApplicable: false, note: "", version: 0 });

  await Promise.all([
    ...items.slice(0, 2).map(give),
    admin.upgrades.run({ id: randomUUID(), firmId, fromVersionId: versionId, versionId: newId, rules }),
    ...items.slice(2).map(give),
  ]);

  const rows = await house.owner.execute<{ level: number; version: number; under: string }>(
    sql`select level, version, framework_version_id as under from answers
      where firm_id = ${firmId} and item = any(${`{${items.join(",")}}`}::text[])`,
  );
  expect(rows).toHaveLength(items.length);
  // Before the move: stretched to the new scale by it. After: said on the new scale.
  for (const { level, version, under } of rows) expect([under, level]).toEqual([newId, version === 2 ? 6 : 4]);
});

test("moved and taken back, a mandate is what it was: every answer in every field but its count of changes", async () => {
  const { admin, versionId, firmId, newId, rules } = await changedFramework("clamp");
  const before = await written(firmId);
  const figures = await admin.firms.show({ firmId });
  const id = randomUUID();

  await admin.upgrades.run({ id, firmId, fromVersionId: versionId, versionId: newId, rules });
  expect(await written(firmId)).not.toEqual(before);
  expect((await admin.upgrades.history({ firmId })).upgrades[0]?.undo).toEqual({ kind: "possible", lost: [] });
  await admin.upgrades.undo({ firmId, id });
  await admin.upgrades.undo({ firmId, id });

  expect(await written(firmId)).toEqual(before);
  expect((await admin.firms.show({ firmId })).evaluation).toEqual(figures.evaluation);
  const history = await admin.upgrades.history({ firmId });
  expect(history).toMatchObject({ version: { id: versionId }, toConfirm: 0 });
  expect(history.upgrades[0]).toMatchObject({ undone: { byName: "Ada" }, undo: null });
});

test("what was said since and has no level on the older scale is named before it is taken back, and stays readable", async () => {
  const { admin, versionId, firmId, newId, rules } = await changedFramework("proportional");
  const id = randomUUID();
  await admin.upgrades.run({ id, firmId, fromVersionId: versionId, versionId: newId, rules });
  const { answers } = await admin.assessments.show({ firmId });
  const version = answers.find(({ item }) => item === "innovation")?.version ?? 0;
  await admin.assessments.record({
    ...{ firmId, kind: "criterion", item: "innovation", level: 6, notApplicable: false, note: "seither", version },
  });

  const { upgrades } = await admin.upgrades.history({ firmId });
  expect(upgrades[0]?.undo).toMatchObject({ kind: "possible", lost: [{ said: { level: { value: 6, top: 6 } } }] });
  await admin.upgrades.undo({ firmId, id });

  const after = await admin.assessments.show({ firmId });
  expect(after.answers.find(({ item }) => item === "innovation")).toMatchObject({ level: 2, note: "" });
  expect((await admin.upgrades.history({ firmId })).upgrades[0]?.lost).toMatchObject([
    { said: { level: { value: 6 } } },
  ]);
});

test("what people rated on the older scale stays beside the answer, counts no more, and is asked anew", async () => {
  const { admin, versionId, firmId, newId, rules } = await changedFramework("proportional");
  const { round } = await admin.ratings.questions({ firmId });
  const rating = { firmId, roundId: round?.id ?? "", notApplicable: false, note: "meine Sicht", version: 0 };
  await admin.ratings.give({ ...rating, kind: "criterion", item: "innovation", level: 4 });
  await admin.ratings.give({ ...rating, kind: "impulse", item: "export-losses", level: 3 });

  await admin.upgrades.run({ id: randomUUID(), firmId, fromVersionId: versionId, versionId: newId, rules });

  const { rated } = await admin.assessments.show({ firmId });
  const of = (item: string) => rated.find((one) => one.item === item);
  expect(of("innovation")).toMatchObject({ spread: { count: 0 }, ratings: [{ level: 4, outdated: true }] });
  expect(of("export-losses")).toMatchObject({ spread: { count: 1, median: 3 }, ratings: [{ outdated: false }] });
  const { own } = await admin.ratings.questions({ firmId });
  expect(own.find(({ item }) => item === "innovation")).toMatchObject({ level: null, note: "meine Sicht", version: 1 });
  await admin.ratings.give({ ...rating, kind: "criterion", item: "innovation", level: 6, version: 1 });
  expect(
    (await admin.assessments.show({ firmId })).rated.find(({ item }) => item === "innovation")?.spread.median,
  ).toBe(6);
});

test("a scenario on the older scale is not taken for one on the newer", async () => {
  const { admin, versionId, firmId, newId, rules } = await changedFramework("proportional");
  const changes = [{ kind: "criterion" as const, item: "innovation", level: 4, notApplicable: false }];
  const { id } = await admin.scenarios.keep({ id: randomUUID(), firmId, name: "Zweite Ingenieurin", changes });
  await admin.upgrades.run({ id: randomUUID(), firmId, fromVersionId: versionId, versionId: newId, rules });

  const { answers } = await admin.assessments.show({ firmId });
  const version = answers.find(({ item }) => item === "innovation")?.version ?? 0;
  const seen = [{ kind: "criterion" as const, item: "innovation", version }];
  await expect(admin.scenarios.adopt({ firmId, id, version: 1, reason: "kommt", seen })).rejects.toMatchObject(
    refusal("reads-otherwise"),
  );
  const { evaluation } = await admin.scenarios.compare({ firmId, id, beside: null });
  expect(evaluation.after).toEqual(evaluation.before);
});

test("work that rests on what only the newer version has keeps it from being taken back", async () => {
  const { admin, versionId, firmId, newId, rules } = await changedFramework("proportional");
  const id = randomUUID();
  await admin.upgrades.run({ id, firmId, fromVersionId: versionId, versionId: newId, rules });
  const { id: ventureId } = await admin.ventures.start({ id: randomUUID(), firmId, name: "Polen", countries: ["PL"] });
  const assignment = {
    id: randomUUID(),
    firmId,
    ventureId,
    type: "nachfolge",
    country: null,
    weight: 60,
    why: "passt",
  };
  await admin.strategies.assign(assignment);

  expect((await admin.upgrades.history({ firmId })).upgrades[0]?.undo).toMatchObject({
    kind: "refused",
    because: "depends-on",
    on: [{ de: "Nachfolge im Ausland" }],
  });
  await expect(admin.upgrades.undo({ firmId, id })).rejects.toMatchObject(refusal("depends-on"));
});

test("a matter that the house renamed is called so at the gate and in the register, and weights count anew", async () => {
  const { admin, versionId, firmId, newId, rules } = await changedFramework("proportional");
  const before = (await admin.assessments.show({ firmId })).evaluation;
  await admin.upgrades.run({ id: randomUUID(), firmId, fromVersionId: versionId, versionId: newId, rules });
  const { id: ventureId } = await admin.ventures.start({ id: randomUUID(), firmId, name: "Polen", countries: ["PL"] });

  const { gate } = await admin.ventures.show({ firmId, ventureId });
  const { matters } = await admin.decisions.register({ firmId, ventureId });
  const { evaluation } = await admin.assessments.show({ firmId });

  expect(gate?.missing.map(({ label }) => label.de)).toContain("Gehen wir?");
  expect(matters.map(({ label }) => label.de)).toContain("Gehen wir?");
  expect(evaluation.potentials.score).not.toBe(before.potentials.score);
});

test("the tenant's own strategy type is fitted, chosen and named, and another house knows nothing of it", async () => {
  const { admin, versionId, firmId, newId, rules } = await changedFramework("proportional");
  await admin.upgrades.run({ id: randomUUID(), firmId, fromVersionId: versionId, versionId: newId, rules });
  const other = await foundHouse(house);
  const theirs = await takeFirmOn(other.admin);

  const types = async (caller: Caller, id: string) =>
    (await caller.assessments.fits({ firmId: id })).fits.map(({ type }) => type.key);

  expect(await types(admin, firmId)).toContain("nachfolge");
  expect(await types(other.admin, theirs)).not.toContain("nachfolge");
  expect((await admin.portfolio.summary({})).strategies.map(({ key }) => key)).toContain("nachfolge");
  expect((await other.admin.portfolio.summary({})).strategies.map(({ key }) => key)).not.toContain("nachfolge");
});

/** A house whose framework got a version 2: a longer scale, a renamed impulse, one that is gone, and a strategy type of its own. */
async function changedFramework(rule: ScaleRule) {
  const { admin, versionId } = await foundHouse(house);
  const firmId = await takeFirmOn(admin);
  const draftId = await draftOf(admin, versionId);
  const scale =
    (await admin.assessments.show({ firmId })).criteria.find(({ key }) => key === "innovation")?.scale ?? "";
  await change(admin, draftId, ["scale", scale], withLevels(7));
  const label = { de: "Kostendruck neu", en: "Cost pressure anew" };
  await change(admin, draftId, ["impulse", "cost-pressure"], (content) => ({ ...content, label }));
  const matter = { de: "Gehen wir?", en: "Do we go?" };
  await change(admin, draftId, ["matter", "go-abroad"], (content) => ({ ...content, label: matter }));
  await change(admin, draftId, ["criterion", "flexibility"], (content) => ({ ...content, weight: 9 }));
  await archive(admin, draftId);
  await addStrategyType(admin, draftId);
  const newId = await publish(admin, draftId);
  const { scaleChanges } = await admin.upgrades.choices({ versionId: newId });
  return { admin, versionId, firmId, newId, rules: Object.fromEntries(scaleChanges.map(({ key }) => [key, rule])) };
}

/** Takes an impulse away, and out of every rule that looks at it. */
async function archive(admin: Caller, draftId: string) {
  const { parts } = await admin.drafts.show({ draftId });
  const impulse = parts.find(({ kind, key }) => kind === "impulse" && key === "customer-proximity");
  if (!impulse) throw new Error("no such impulse");
  await admin.drafts.archivePart({ draftId, id: impulse.id, version: impulse.version });
  for (const type of parts.filter(({ kind }) => kind === "strategy-type")) {
    const rules = (list: unknown) =>
      (list as object[]).filter((one) => !JSON.stringify(one).includes('"customer-proximity"')) as never;
    const content = { ...type.content, indicators: rules(type.content.indicators), risks: rules(type.content.risks) };
    await admin.drafts.writePart({ draftId, id: type.id, version: type.version, content });
  }
}

async function addStrategyType(admin: Caller, draftId: string) {
  const text = (de: string) => ({ de, en: de });
  const content = {
    ...{ set: "isf", key: "nachfolge", label: text("Nachfolge im Ausland"), source: "eigene" },
    ...{ core: text("Kern"), trigger: text("Anlass"), typicalFirm: text("Familienbetrieb") },
    ...{ newRequirements: [], homePlant: [], aspects: [], alternatives: [], risks: [] },
    indicators: [
      { key: "flexibility", weight: 1, measure: { kind: "criterion", criterion: "flexibility" }, source: "eigene" },
    ],
  };
  await admin.drafts.addPart({ draftId, id: randomUUID(), kind: "strategy-type", content, after: null } as never);
}

async function mandatesOf(admin: Caller, versionId: string): Promise<string[]> {
  return (await admin.upgrades.choices({ versionId })).mandates.map(({ engagementId }) => engagementId);
}

/** All answers of a firm as they stand in the database; how often each was written is the one thing that only rises. */
async function written(firmId: string): Promise<readonly unknown[]> {
  const rows = await house.owner.execute(
    sql`select to_jsonb(a) - 'version' as answer from answers a where firm_id = ${firmId} order by kind, item`,
  );
  expect(rows).toHaveLength(ANSWERS.length);
  return rows.map(({ answer }) => answer);
}
