import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aFirmThatDecides } from "./testing/decided.ts";
import { openTestHouse, type TestHouse } from "./testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test("a decision keeps its options with what spoke for and against them", async () => {
  const { settle, register } = await aFirmThatDecides(house);
  const options = [
    { text: "Mit Partner", pros: ["Drei Monate Frist"], cons: ["Fremde Monteure"], chosen: true, keptOpen: false },
    { text: "Eigene Gesellschaft", pros: [], cons: ["Ein Sprung"], chosen: false, keptOpen: true },
  ];
  const id = await settle({ matter: "form-per-country", options });

  const { decisions } = await register();

  expect(decisions).toMatchObject([{ id, options, approval: { state: "waiting", given: [] } }]);
});

test("what was known then is exactly what was known then, whatever was answered since", async () => {
  const { settle, answer, register, consultant, place } = await aFirmThatDecides(house);
  await answer("export-losses", 4);
  const decisionId = await settle({});
  const atOnce = await consultant().decisions.knownThen({ ...place, decisionId });
  const { answers } = await consultant().assessments.show({ firmId: place.firmId });
  await answer("export-losses", 1, answers.find(({ item }) => item === "export-losses")?.version);
  await answer("entrepreneur-wish", 4);

  const then = await consultant().decisions.knownThen({ ...place, decisionId });

  expect(then).toEqual(atOnce);
  expect(then).toMatchObject({
    stance: -1,
    stanceBand: "reactive",
    answers: [{ item: "export-losses", level: { value: 4 }, note: "Zwei Ausschreibungen verloren." }],
  });
  expect(then.hash).toMatch(/^[0-9a-f]{64}$/);
  expect((await register()).decisions).toMatchObject([{ hash: then.hash }]);
});

test("decisions on the same state share its hash, and one after another answer does not", async () => {
  const { settle, answer, register } = await aFirmThatDecides(house);
  await settle({ matter: "goals" });
  await settle({ matter: "target-countries" });
  await answer("export-losses", 3);
  await settle({ matter: "first-steps" });

  const [goals, countries, steps] = (await register()).decisions.map(({ hash }) => hash);

  expect(goals).toBe(countries);
  expect(steps).not.toBe(goals);
});

test("what rests on a matter that is decided differently is named until it is confirmed", async () => {
  const { settle, register } = await aFirmThatDecides(house);
  const mix = await settle({ matter: "strategy-mix", choice: "Export", decidedOn: "2026-01-10" });
  const chain = await settle({ matter: "value-chain", choice: "Alles bleibt", decidedOn: "2026-01-11" });
  await settle({ matter: "strategy-mix", choice: "Verlagern", decidedOn: "2026-02-01", revises: mix });

  const lost = (await register()).decisions.filter(({ ground }) => ground.length > 0);
  expect(lost).toMatchObject([
    { id: chain, ground: [{ matter: "strategy-mix", choice: "Verlagern", changedOn: "2026-02-01" }] },
  ]);

  await settle({ matter: "value-chain", choice: "Alles bleibt", decidedOn: "2026-02-01", revises: chain });
  expect((await register()).decisions.filter(({ ground }) => ground.length > 0)).toEqual([]);
});

test("a revision leaves what it revises readable, and only one person makes it", async () => {
  const { settle, register } = await aFirmThatDecides(house);
  const first = await settle({ choice: "Acht" });
  const second = await settle({ choice: "Zehn", revises: first });

  await expect(settle({ choice: "Zwölf", revises: first })).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { said: { because: "changed-meanwhile", current: { id: second, choice: "Zehn" } } },
  });
  expect((await register()).decisions.map(({ choice }) => choice)).toEqual(["Acht", "Zehn"]);
});

test("said twice, a decision is recorded once", async () => {
  const { settle, register } = await aFirmThatDecides(house);
  const id = randomUUID();
  await settle({ id });
  await settle({ id });

  expect((await register()).decisions).toHaveLength(1);
});

test("what the firm is to approve cannot be kept from it", async () => {
  const { settle, register } = await aFirmThatDecides(house);

  await expect(settle({ matter: "go-abroad", visibility: "internal" })).rejects.toMatchObject({
    code: "PRECONDITION_FAILED",
    cause: { said: { because: "approval-needs-sharing" } },
  });
  await settle({ matter: "goals", visibility: "internal" });
  expect((await register()).decisions).toMatchObject([{ matter: "goals", approval: { state: "not-needed" } }]);
});

test("another venture's decision has no state that could be opened from here", async () => {
  const { settle, consultant, place } = await aFirmThatDecides(house);
  const decisionId = await settle({});
  const ventureId = randomUUID();
  await consultant().ventures.start({ id: ventureId, firmId: place.firmId, name: "China", countries: ["CN"] });

  await expect(consultant().decisions.knownThen({ firmId: place.firmId, ventureId, decisionId })).rejects.toMatchObject(
    { code: "NOT_FOUND" },
  );
});
