import { randomUUID } from "node:crypto";
import { ISF_2001 } from "@etappe/domain/isf-2001";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  addFirmPerson,
  addHousePerson,
  addTenant,
  callerAs,
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

const NEXT_YEAR = `${new Date().getFullYear() + 1}-12-01`;
const LAST_YEAR = `${new Date().getFullYear() - 1}-12-01`;
const FOUND = { findings: "Die Übergaben kosten die Zeit.", lessons: "Erst die Übergaben zählen." };

test("a loop that changes something reopens the phase of what is questioned, and is one step on the path", async () => {
  const venture = await operating();
  const id = await venture.opened({ questioned: "form" });
  const field = ISF_2001.capability.fields[0]?.key ?? "";
  const action = {
    field,
    ownerSide: "firm" as const,
    owner: "Frau Kern",
    dueOn: NEXT_YEAR,
    visibility: "shared" as const,
  };
  const consequences = ["Taktplan", "Anlernen"].map((title) => ({ ...action, id: randomUUID(), title }));

  await venture.settled(id, { outcome: "adjust", consequences });

  const { phase, state, path } = await venture.shown();
  expect({ phase, state }).toEqual({ phase: "build-up", state: "running" });
  expect(path.at(-1)).toMatchObject({
    kind: "correct",
    fromPhase: "operating",
    toPhase: "build-up",
    outcome: "adjust",
    finding: FOUND.findings,
    reason: FOUND.lessons,
  });
  const { loops } = await venture.listed();
  expect(loops).toMatchObject([
    { id, fromPhase: "operating", settled: { outcome: "adjust", reopenedPhase: "build-up" } },
  ]);
  expect(loops[0]?.consequences.map(({ title }) => title).sort()).toEqual(["Anlernen", "Taktplan"]);
  const { actions } = await venture.admin.actions.list({ firmId: venture.firmId });
  expect(actions.map(({ title }) => title).sort()).toEqual(["Anlernen", "Taktplan"]);
});

test("a loop that confirms leaves the venture where it is; settled once, it is not settled again", async () => {
  const venture = await operating();
  const id = await venture.opened({ questioned: "strategy" });

  await venture.settled(id, { outcome: "continue" });

  expect((await venture.shown()).phase).toBe("operating");
  await expect(venture.settled(id, { outcome: "exit" })).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(venture.settled(id, { outcome: "exit", version: 2 })).rejects.toMatchObject(saying("loop-settled"));
  await expect(venture.settled(randomUUID(), { outcome: "exit" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("bringing the work home ends the venture, leaves its forms with year and reason, and deletes nothing", async () => {
  const venture = await operating();
  const { admin, firmId, ventureId } = venture;
  const place = { firmId, country: "RO", plannedFor: null, sinceYear: 2019, reason: "Lohnkosten" };
  const [own, other] = [randomUUID(), randomUUID()];
  await admin.forms.place({ ...place, id: own, ventureId, form: "manufacturing-site", state: "active" });
  await admin.forms.place({ ...place, id: other, ventureId: null, form: "direct-export", state: "active" });
  const id = await venture.opened({ questioned: "strategy" });

  await venture.settled(id, { outcome: "relocate-back" });

  const { state, path, mayEdit } = await venture.shown();
  expect({ state, mayEdit }).toEqual({ state: "closed", mayEdit: false });
  expect(path.slice(-2)).toMatchObject([
    { kind: "correct", outcome: "relocate-back" },
    { kind: "close", outcome: "relocated-back", reason: FOUND.lessons },
  ]);
  const { placements } = await admin.forms.ladder({ firmId });
  expect(placements.find((row) => row.id === own)).toMatchObject({
    state: "left",
    leftYear: new Date().getFullYear(),
    reason: `Lohnkosten\n${FOUND.lessons}`,
  });
  expect(placements.find((row) => row.id === other)).toMatchObject({ state: "active" });
  await expect(venture.opened({ questioned: "form" })).rejects.toMatchObject(saying("venture-closed"));
});

test("a loop that nobody settled ends with its venture, and what was learned is what was found", async () => {
  const venture = await operating();
  await venture.opened({ questioned: "form" });
  await venture.opened({ questioned: "partner" });

  await venture.closed({ ending: "stepped-back", learned: "Ohne Partner war es zu groß." });

  const { openLoops, path } = await venture.shown();
  expect(openLoops).toEqual([]);
  expect(path.slice(-3)).toMatchObject([{ kind: "correct" }, { kind: "correct" }, { kind: "close" }]);
  expect((await venture.listed()).loops.map(({ questioned, settled }) => [questioned, settled?.outcome])).toEqual([
    ["form", "step-back"],
    ["partner", "step-back"],
  ]);
  const ended = path.slice(-3, -1);
  expect(ended.map(({ questioned }) => questioned).sort()).toEqual(["form", "partner"]);
  expect(ended.map(({ finding }) => finding)).toEqual(Array(2).fill("Ohne Partner war es zu groß."));
});

test("a missed review raises a loop by itself; settled, the decision is confirmed until the next look", async () => {
  const venture = await operating();
  const decisionId = await venture.decided({ reviewBy: LAST_YEAR });
  const [cause] = (await venture.listed()).causes;
  expect(cause).toMatchObject({ kind: "review", id: decisionId, trigger: "scheduled-review", since: LAST_YEAR });

  const taking = { causeKind: "review" as const, causeId: decisionId };
  const id = await venture.opened({ questioned: "goal", ...taking });
  expect((await venture.listed()).causes).toEqual([]);
  await expect(venture.opened({ questioned: "goal", ...taking })).rejects.toMatchObject(saying("cause-gone"));

  const without = venture.settled(id, { outcome: "continue" });
  await expect(without).rejects.toMatchObject(saying("next-review-missing"));
  const past = venture.settled(id, { outcome: "continue", nextReviewOn: LAST_YEAR });
  await expect(past).rejects.toMatchObject(saying("next-review-not-ahead"));
  await venture.settled(id, { outcome: "continue", nextReviewOn: NEXT_YEAR });

  const { decisions } = await venture.shown();
  expect(decisions).toMatchObject([
    { id: decisionId, reviewBy: LAST_YEAR, revises: null },
    { choice: decisions[0]?.choice, reviewBy: NEXT_YEAR, revises: decisionId },
  ]);
  expect((await venture.listed()).causes).toEqual([]);
});

test("what raised nothing cannot be taken up, and a loop said twice is one", async () => {
  const venture = await operating();
  const madeUp = venture.opened({ questioned: "form", causeKind: "indicator", causeId: randomUUID() });
  await expect(madeUp).rejects.toMatchObject(saying("cause-gone"));

  const id = randomUUID();
  await venture.opened({ id, questioned: "form" });
  await venture.opened({ id, questioned: "form" });

  expect((await venture.listed()).loops).toHaveLength(1);
});

test("a null strategy keeps a watch list and a day; it is looked at again by a new venture", async () => {
  const { admin, firmId, ventureId, closed, shown } = await aVenture();
  const watch = ["Frachtpreise", "Zweite Anfrage im Jahr"];
  await expect(closed({ ending: "null-strategy" })).rejects.toMatchObject(saying("nothing-to-watch"));
  const past = closed({ ending: "null-strategy", watch, lookAgainOn: LAST_YEAR });
  await expect(past).rejects.toMatchObject(saying("look-again-not-ahead"));
  await closed({ ending: "null-strategy", watch, lookAgainOn: NEXT_YEAR });

  expect((await shown()).path.at(-1)).toMatchObject({ outcome: "null-strategy", watch, lookAgainOn: NEXT_YEAR });
  const firm = await admin.firms.show({ firmId });
  expect(firm.nullStrategies).toMatchObject([{ ventureId, watch, lookAgainOn: NEXT_YEAR, isDue: false }]);
  expect(firm.work.nextReview).toBe(NEXT_YEAR);

  const id = randomUUID();
  await admin.ventures.start({ id, firmId, name: "Zweiter Blick", countries: ["NL"], from: ventureId });
  const { path, state } = await admin.ventures.show({ firmId, ventureId: id });
  expect(state).toBe("running");
  expect(path).toMatchObject([{ kind: "start", otherVenture: { id: ventureId } }]);
  expect((await admin.firms.show({ firmId })).nullStrategies).toEqual([]);
  expect((await shown()).state).toBe("closed");
  const again = admin.ventures.start({ id: randomUUID(), firmId, name: "Von vorn", countries: [], from: id });
  await expect(again).rejects.toMatchObject(saying("not-a-null-strategy"));
});

test("a null strategy that is due counts as a late review in the portfolio", async () => {
  const { admin, adminPerson, tenant, firmId, closed } = await aVenture();
  const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  await closed({ ending: "null-strategy", watch: ["Frachtpreise"], lookAgainOn: tomorrow });
  const late = async (caller: typeof admin) =>
    (await caller.portfolio.page({})).rows.find((row) => row.firmId === firmId)?.lateReviews;
  expect(await late(admin)).toBe(0);

  const inFourDays = new Date(Date.now() + 4 * 86_400_000);
  expect(await late(callerOf(house, tenant.slug, await signIn(house, adminPerson), inFourDays))).toBe(1);
});

test("a venture goes into another that runs, not into itself and not into one that is over", async () => {
  const { admin, firmId, ventureId, closed, shown } = await aVenture();
  const into = randomUUID();
  await admin.ventures.start({ id: into, firmId, name: "Vertrieb Polen", countries: ["PL"] });

  await expect(closed({ ending: "merged" })).rejects.toMatchObject(saying("not-merged-into-running"));
  const itself = closed({ ending: "merged", mergedInto: ventureId });
  await expect(itself).rejects.toMatchObject(saying("not-merged-into-running"));
  await closed({ ending: "merged", mergedInto: into });

  expect((await shown()).path.at(-1)).toMatchObject({
    outcome: "merged",
    otherVenture: { id: into, name: "Vertrieb Polen" },
  });
});

test("what is over stays over: nobody edits it, decides in it or moves it", async () => {
  const venture = await aVenture();
  const { admin, firmId, ventureId } = venture;
  await venture.closed({ ending: "stepped-back" });
  const { version } = await venture.shown();
  const over = saying("venture-closed");

  const facts = { name: "Doch noch", countries: [], aspects: [], longTermSupplyAgreement: null, contactOnly: null };
  await expect(admin.ventures.edit({ firmId, ventureId, version, ...facts })).rejects.toMatchObject(over);
  await expect(venture.decided({ reviewBy: NEXT_YEAR })).rejects.toMatchObject(over);
  const held = {
    id: randomUUID(),
    firmId,
    ventureId,
    type: "export-extension",
    country: "RO",
    weight: 50,
    why: "Doch",
  };
  await expect(admin.strategies.assign(held)).rejects.toMatchObject(over);
  await expect(admin.strategies.end({ firmId, ventureId, id: held.id })).rejects.toMatchObject(over);
  const planned = {
    id: randomUUID(),
    firmId,
    ventureId,
    country: "RO",
    form: "direct-export",
    state: "planned" as const,
  };
  await expect(admin.forms.place({ ...planned, sinceYear: null, plannedFor: null })).rejects.toMatchObject(over);
  const move = { firmId, ventureId, version, moveId: randomUUID() };
  await expect(admin.ventures.passGate({ ...move, reason: "Doch noch" })).rejects.toMatchObject(over);
  await expect(venture.closed({ ending: "succeeded" })).rejects.toMatchObject(over);
});

test("a viewer reads the loops and opens none; people of the firm do neither", async () => {
  const { tenant, firmId, ventureId } = await operating();
  const place = { firmId, ventureId };
  const loop = { ...place, id: randomUUID(), trigger: "environment-change", questioned: "form" as const, occasion: "" };
  const viewerPerson = await addHousePerson(house, tenant, "viewer");
  const admin = await callerAs(house, tenant, await addHousePerson(house, tenant, "admin"));
  await admin.assignments.assign({ userId: viewerPerson.userId, firmId });
  const viewer = await callerAs(house, tenant, viewerPerson);
  const manager = await callerAs(house, tenant, await addFirmPerson(house, tenant, firmId, "firm-manager"));

  expect((await viewer.corrections.list(place)).mayEdit).toBe(false);
  for (const caller of [viewer, manager]) {
    const opening = caller.corrections.open({ ...loop, causeKind: "by-hand", causeId: null });
    await expect(opening).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
  await expect(manager.corrections.list(place)).rejects.toMatchObject({ code: "FORBIDDEN" });
});

function saying(because: string) {
  return { code: "PRECONDITION_FAILED", cause: { said: { because } } };
}

type Caller = Awaited<ReturnType<typeof callerAs>>;
type Open = Parameters<Caller["corrections"]["open"]>[0];
type Settle = Parameters<Caller["corrections"]["settle"]>[0];
type Close = Parameters<Caller["ventures"]["close"]>[0];

/** A venture of a new firm in a new house, and what one does with it. */
async function aVenture() {
  const tenant = await addTenant(house);
  await publishMethod(house, tenant);
  const adminPerson = await addHousePerson(house, tenant, "admin");
  const admin = await callerAs(house, tenant, adminPerson);
  const [firmId, ventureId] = [randomUUID(), randomUUID()];
  await admin.firms.create({ id: firmId, name: "Hellweg", profile: {}, note: "" });
  await admin.ventures.start({ id: ventureId, firmId, name: "Werk Rumänien", countries: ["RO"] });
  const place = { firmId, ventureId };
  const shown = () => admin.ventures.show(place);
  return {
    ...{ tenant, admin, adminPerson, firmId, ventureId, shown },
    listed: () => admin.corrections.list(place),
    opened: async (said: Pick<Open, "questioned"> & Partial<Open>) => {
      const loop = { id: randomUUID(), trigger: "indicator-off-track", causeKind: "by-hand" as const, causeId: null };
      return (await admin.corrections.open({ ...place, ...loop, occasion: "", ...said })).id;
    },
    settled: (id: string, said: Pick<Settle, "outcome"> & Partial<Settle>) =>
      admin.corrections.settle({ ...place, id, version: 1, ...FOUND, consequences: [], nextReviewOn: null, ...said }),
    closed: async (said: Pick<Close, "ending"> & Partial<Close>) => {
      const { version } = await shown();
      const end = { moveId: randomUUID(), version, learned: "Gelernt", mergedInto: null, watch: [], lookAgainOn: null };
      return admin.ventures.close({ ...place, ...end, ...said });
    },
    decided: async (said: { readonly reviewBy: string }) => {
      const id = randomUUID();
      const words = { choice: "Drei Ziele", reason: "Gründe", decidedBy: "Frau Kern", options: [] };
      const days = { decidedOn: "2020-01-01", ...said };
      const kind = { matter: "goals", reversibility: "easy" as const, revises: null, visibility: "shared" as const };
      await admin.decisions.settle({ ...place, id, ...words, ...days, ...kind });
      return id;
    },
  };
}

/** A venture that has gone through both gates, with reasons. */
async function operating() {
  const venture = await aVenture();
  const { admin, firmId, ventureId } = venture;
  for (const version of [1, 2]) {
    await admin.ventures.passGate({ firmId, ventureId, version, moveId: randomUUID(), reason: "Das Werk läuft." });
  }
  return venture;
}
