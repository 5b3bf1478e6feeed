import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { joinAsNewPerson } from "./joining.ts";
import { foundTenant } from "./tenants.ts";
import { addHousePerson, callerAs, callerOf, doorOf, openTestHouse, type TestHouse } from "./testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const move = (item: string, level: number | null) => ({
  kind: "criterion" as const,
  item,
  level,
  notApplicable: false,
});

test("trying out and keeping leaves every real figure byte for byte as it was", async () => {
  const { lead, firmId } = await aFirm();
  const figures = async () =>
    JSON.stringify([
      await lead.portfolio.page({ sort: "name", after: null, phase: null, strategy: null, search: "" }),
      await lead.portfolio.summary({}),
      await lead.firms.show({ firmId }),
      await lead.assessments.show({ firmId }),
      await lead.assessments.fits({ firmId }),
    ]);
  const before = await figures();

  await lead.scenarios.tryOut({ firmId, changes: [move("innovation", 4), move("flexibility", 0)] });
  const id = await kept(lead, firmId, [move("innovation", 4)]);
  await lead.scenarios.change({ firmId, id, version: 1, name: "Anders", changes: [move("innovation", 0)] });
  await lead.scenarios.compare({ firmId, id, beside: null });
  await lead.scenarios.discard({ firmId, id, version: 2 });

  expect(await figures()).toBe(before);
});

test("what is tried out is seen beside what is: the fits, and who crosses the threshold", async () => {
  const { lead, firmId } = await aFirm();
  const { fits } = await lead.assessments.fits({ firmId });
  const [type, lever] = fits.flatMap((fit) => fit.levers.map((each) => [fit.type.key, each] as const))[0] ?? [];
  if (!type || !lever) throw new Error("no type has a lever");

  const effect = await lead.scenarios.tryOut({
    firmId,
    changes: [{ kind: lever.about, item: lever.item, level: lever.to, notApplicable: false }],
  });

  expect(effect.fits.find((fit) => fit.type.key === type)?.crosses).toBe(lever.carries);
  expect(effect.evaluation.before).toEqual((await lead.assessments.show({ firmId })).evaluation);
});

test("a firm that would answer enough sees its gate open a little further", async () => {
  const { lead, firmId } = await aFirm();
  await lead.ventures.start({ id: randomUUID(), firmId, name: "Polen", countries: ["PL"] });
  const { questions } = await lead.scenarios.sheet({ firmId });
  const all = questions.filter(({ kind }) => kind === "criterion").map(({ key }) => move(key, 2));

  const { gates } = await lead.scenarios.tryOut({ firmId, changes: all });

  expect(gates).toHaveLength(1);
  expect(gates[0]?.before.short.length).toBeGreaterThan(0);
  expect(gates[0]?.after.short).toEqual([]);
});

test("a scenario is kept once, however often it is said, and is not found by another firm", async () => {
  const { lead, firmId } = await aFirm();
  const other = await aFirm();
  const scenario = { id: randomUUID(), firmId, name: "Ingenieur", changes: [move("innovation", 4)] };

  await lead.scenarios.keep(scenario);
  await lead.scenarios.keep(scenario);

  const [only, ...rest] = await lead.scenarios.list({ firmId });
  expect(rest).toEqual([]);
  expect(only).toMatchObject({ name: "Ingenieur", state: "kept", madeBy: "Ada", version: 1 });
  expect(only?.changes).toMatchObject([{ item: "innovation", level: 4, now: { level: 1 }, changedSince: null }]);
  await expect(
    other.lead.scenarios.discard({ firmId: other.firmId, id: scenario.id, version: 1 }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("of two who change a scenario at the same version, the second is shown what the first left", async () => {
  const { lead, firmId } = await aFirm();
  const id = await kept(lead, firmId, [move("innovation", 4)]);
  const changed = { firmId, id, version: 1, name: "Neuer Name", changes: [move("innovation", 3)] };

  expect(await lead.scenarios.change(changed)).toEqual({ version: 2 });
  await expect(lead.scenarios.change({ ...changed, name: "Zu spät" })).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { said: { because: "changed-meanwhile", current: { name: "Neuer Name", version: 2 } } },
  });
});

test("two scenarios stand side by side, and the same one beside itself shows no difference", async () => {
  const { lead, firmId } = await aFirm();
  const strong = await kept(lead, firmId, [move("innovation", 4)]);
  const weak = await kept(lead, firmId, [move("innovation", 0)]);

  const { evaluation } = await lead.scenarios.compare({ firmId, id: strong, beside: weak });
  const same = await lead.scenarios.compare({ firmId, id: weak, beside: weak });

  expect(evaluation.after.potentials.score ?? 0).toBeGreaterThan(evaluation.before.potentials.score ?? 100);
  expect(same.evaluation.after).toEqual(same.evaluation.before);
});

test("an applied scenario is answered, with the reason above the old evidence, and comes to what it promised", async () => {
  const { lead, firmId } = await aFirm();
  const changes = [move("innovation", 4), move("flexibility", 3), move("market-strength", 2)];
  const promised = await lead.scenarios.tryOut({ firmId, changes });
  const id = await kept(lead, firmId, changes);

  const applied = { firmId, id, version: 1, reason: "Im Workshop vereinbart", seen: [] };
  expect(await lead.scenarios.adopt(applied)).toEqual({ version: 2 });
  expect(await lead.scenarios.adopt(applied)).toEqual({ version: 2 });

  const { answers, evaluation } = await lead.assessments.show({ firmId });
  expect(evaluation).toEqual(promised.evaluation.after);
  const noted = (item: string) => answers.find((answer) => answer.item === item);
  expect(noted("innovation")).toMatchObject({ level: 4, version: 2, note: "Im Workshop vereinbart\n\nzwei Patente" });
  expect(noted("flexibility")).toMatchObject({ level: 3, version: 1, note: "Im Workshop vereinbart" });
  // What was answered like that already keeps its note and its version.
  expect(noted("market-strength")).toMatchObject({ level: 2, version: 1, note: "" });
  const [scenario] = await lead.scenarios.list({ firmId });
  expect(scenario).toMatchObject({ state: "applied", reason: "Im Workshop vereinbart" });
  expect(scenario?.appliedOn).not.toBeNull();
  await expect(lead.scenarios.discard({ firmId, id, version: 2 })).rejects.toMatchObject({
    cause: { said: { because: "scenario-is-over" } },
  });
});

test("answers that a colleague changed since are shown first, and written over only once they were seen", async () => {
  const { lead, colleague, firmId } = await aFirm();
  const id = await kept(lead, firmId, [move("innovation", 4), move("flexibility", 3)]);
  await colleague.assessments.record({ firmId, ...move("innovation", 3), note: "", version: 1 });
  const [scenario] = await lead.scenarios.list({ firmId });
  const since = scenario?.changes.find(({ item }) => item === "innovation");
  expect(since).toMatchObject({ now: { level: 3, version: 2 }, changedSince: { by: "Ada" } });

  const blind = { firmId, id, version: 1, reason: "Workshop", seen: [] };
  await expect(lead.scenarios.adopt(blind)).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { said: { because: "answers-changed-since", changed: ["criterion/innovation"] } },
  });
  const { answers } = await lead.assessments.show({ firmId });
  expect(answers.find(({ item }) => item === "flexibility")).toBeUndefined();

  const seen = [{ kind: "criterion" as const, item: "innovation", version: 2 }];
  await lead.scenarios.adopt({ ...blind, seen });
  const now = await lead.assessments.show({ firmId });
  expect(now.answers.find(({ item }) => item === "innovation")).toMatchObject({ level: 4, version: 3 });
});

test("what the framework does not know is refused, kept or tried", async () => {
  const { lead, firmId } = await aFirm();
  const refusal = (because: string) => ({ code: "PRECONDITION_FAILED", cause: { said: { because } } });

  await expect(lead.scenarios.tryOut({ firmId, changes: [move("size", 2)] })).rejects.toMatchObject(
    refusal("unknown-item"),
  );
  await expect(kept(lead, firmId, [move("innovation", 9)])).rejects.toMatchObject(refusal("level-out-of-scale"));
});

type Caller = ReturnType<typeof callerOf>;

async function kept(caller: Caller, firmId: string, changes: ReturnType<typeof move>[]): Promise<string> {
  const { id } = await caller.scenarios.keep({ id: randomUUID(), firmId, name: "Versuch", changes });
  return id;
}

/** A firm with some answers, its lead, and a colleague who sees it too. */
async function aFirm() {
  const name = randomBytes(4).toString("hex");
  const wanted = {
    slug: `haus-${name}`,
    name: `Haus ${name}`,
    locale: "de",
    adminEmail: `${name}@example.org`,
  } as const;
  const founded = await foundTenant({ ...doorOf(house), database: house.app }, wanted);
  if (founded.kind !== "founded") throw new Error(founded.because);
  const newcomer = { name: "Ada", password: "ein eigenes Kennwort", locale: "de" };
  const joined = await joinAsNewPerson(doorOf(house), founded.invitation, newcomer);
  if (joined.kind !== "joined") throw new Error(joined.kind);
  const lead = callerOf(house, wanted.slug, joined.token);
  const firmId = randomUUID();
  const profile = { exportQuota: 30, topCustomersShare: 55, sector: "28", supplierRole: "system-supplier" } as const;
  await lead.firms.create({ id: firmId, name: "Hellweg", profile, note: "" });
  await lead.assessments.record({ firmId, ...move("innovation", 1), note: "zwei Patente", version: 0 });
  await lead.assessments.record({ firmId, ...move("market-strength", 2), note: "", version: 0 });
  for (const item of ["customer-proximity", "export-losses", "key-customer-demand", "cost-pressure"]) {
    await lead.assessments.record({
      firmId,
      ...{ kind: "impulse", item, level: 2, notApplicable: false },
      note: "",
      version: 0,
    });
  }
  const tenant = { id: founded.tenantId, slug: wanted.slug };
  const colleague = await callerAs(house, tenant, await addHousePerson(house, tenant, "admin"));
  return { lead, colleague, firmId };
}
