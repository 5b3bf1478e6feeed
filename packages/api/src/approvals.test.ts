import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aFirmThatDecides } from "./testing/decided.ts";
import { addFirmPerson, callerAs, openTestHouse, type TestHouse } from "./testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test("the manager is asked what needs their word, and after it the house reads what they said", async () => {
  const { settle, manager, register, place } = await aFirmThatDecides(house);
  const options = [{ text: "Warten", pros: ["Kostet nichts"], cons: [], chosen: false, keptOpen: true }];
  const decisionId = await settle({ matter: "go-abroad", choice: "Ja", options });
  await settle({ matter: "target-countries", choice: "Tschechien" });

  const asked = await manager.approvals.waiting({ firmId: place.firmId });
  expect(asked).toMatchObject({
    firm: { name: "Hellweg" },
    waiting: [{ id: decisionId, choice: "Ja", options, venture: "Tschechien", before: null }],
    said: [],
  });

  await manager.approvals.give({ ...word(place, decisionId), comment: "Einverstanden." });
  expect(await manager.approvals.waiting({ firmId: place.firmId })).toMatchObject({
    waiting: [],
    said: [{ id: decisionId }],
  });
  const { decisions } = await register();
  expect(decisions.find(({ id }) => id === decisionId)).toMatchObject({
    approval: { state: "approved", given: [{ verdict: "approved", comment: "Einverstanden." }] },
    stale: [],
  });
});

test("nothing of the house's own goes to the manager: no state, no answer, no other person's name", async () => {
  const { settle, manager, place, answer } = await aFirmThatDecides(house);
  await answer("export-losses", 4);
  await settle({ matter: "go-abroad" });

  const asked = JSON.stringify(await manager.approvals.waiting({ firmId: place.firmId }));

  expect(asked).not.toContain("Ausschreibungen");
  expect(asked).not.toContain("hash");
  expect(asked).not.toContain("stance");
  expect(asked).not.toContain("recordedBy");
});

test("an approval whose state has changed materially since is stale, and says what changed", async () => {
  const { settle, manager, register, place, answer } = await aFirmThatDecides(house);
  await answer("export-losses", 4);
  const decisionId = await settle({ matter: "go-abroad" });
  await manager.approvals.give(word(place, decisionId));
  expect((await register()).decisions).toMatchObject([{ stale: [] }]);

  await answer("entrepreneur-wish", 4);
  await answer("customer-proximity", 4);
  await answer("niche-expansion", 4);

  expect((await register()).decisions).toMatchObject([
    {
      approval: { state: "approved" },
      stale: expect.arrayContaining([{ kind: "stance", from: "reactive", to: "active" }]),
    },
  ]);
});

test("laid before the manager once more, a decision asks for a word of its own and says what the last one was", async () => {
  const { settle, manager, register, place } = await aFirmThatDecides(house);
  const first = await settle({ matter: "go-abroad", choice: "Ja" });
  await manager.approvals.give(word(place, first));
  const second = await settle({ matter: "go-abroad", choice: "Ja", revises: first, decidedOn: "2026-03-01" });

  const { waiting } = await manager.approvals.waiting({ firmId: place.firmId });

  expect(waiting).toMatchObject([{ id: second, before: { choice: "Ja", approvedOn: expect.any(String) } }]);
  expect((await register()).decisions.map(({ approval }) => approval.state)).toEqual(["approved", "waiting"]);
  await expect(manager.approvals.give(word(place, first))).rejects.toMatchObject({ code: "CONFLICT" });
});

test("a person says one word about a decision, however often and however fast they say it", async () => {
  const { settle, manager, register, place } = await aFirmThatDecides(house);
  const decisionId = await settle({ matter: "go-abroad" });
  const same = word(place, decisionId);
  await Promise.allSettled([
    manager.approvals.give(same),
    manager.approvals.give(same),
    manager.approvals.give({ ...word(place, decisionId), verdict: "objected", comment: "Doch nicht." }),
  ]);

  const [decision] = (await register()).decisions;

  expect(decision?.approval.given).toHaveLength(1);
  const [said] = decision?.approval.given ?? [];
  const other = { ...word(place, decisionId), verdict: "objected" as const, comment: "Zu früh." };
  await expect(manager.approvals.give(other)).rejects.toMatchObject({
    cause: { said: { because: "already-said" } },
  });
  expect((await register()).decisions[0]?.approval.given).toEqual([said]);
});

test("said twice, a word is acknowledged twice and kept once", async () => {
  const { settle, manager, register, place } = await aFirmThatDecides(house);
  const said = word(place, await settle({ matter: "go-abroad" }));

  await expect(manager.approvals.give(said)).resolves.toEqual({ id: said.id });
  await expect(manager.approvals.give(said)).resolves.toEqual({ id: said.id });

  expect((await register()).decisions[0]?.approval.given).toHaveLength(1);
});

test("a second manager is asked as well, and one objection weighs more than an approval", async () => {
  const { settle, manager, register, place, tenant } = await aFirmThatDecides(house);
  const other = await callerAs(house, tenant, await addFirmPerson(house, tenant, place.firmId, "firm-manager"));
  const decisionId = await settle({ matter: "go-abroad" });
  await manager.approvals.give(word(place, decisionId));

  expect((await other.approvals.waiting({ firmId: place.firmId })).waiting).toHaveLength(1);
  await other.approvals.give({ ...word(place, decisionId), verdict: "objected", comment: "Zu früh." });

  expect((await register()).decisions[0]?.approval.state).toBe("objected");
});

test("nobody approves what needs no approval, what they cannot see, or what is not theirs to approve", async () => {
  const { settle, manager, consultant, place, tenant } = await aFirmThatDecides(house);
  const unasked = await settle({ matter: "goals" });
  const hidden = await settle({ matter: "target-countries", visibility: "internal" });
  const asked = await settle({ matter: "go-abroad" });
  const member = await callerAs(house, tenant, await addFirmPerson(house, tenant, place.firmId, "firm-member"));

  await expect(manager.approvals.give(word(place, unasked))).rejects.toMatchObject({
    cause: { said: { because: "no-approval-needed" } },
  });
  await expect(manager.approvals.give(word(place, hidden))).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(member.approvals.give(word(place, asked))).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(consultant().approvals.give(word(place, asked))).rejects.toMatchObject({ code: "FORBIDDEN" });
});

function word({ firmId }: { firmId: string }, decisionId: string) {
  return { id: randomUUID(), firmId, decisionId, verdict: "approved" as const, comment: "" };
}
