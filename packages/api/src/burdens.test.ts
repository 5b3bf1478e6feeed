import { randomUUID } from "node:crypto";
import { addDays, dayOf } from "@etappe/domain/calendar";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { firmInBuildUp, refusalOf } from "./testing/firm-in-build-up.ts";
import { addFirmPerson, addHousePerson, callerAs, openTestHouse, type TestHouse } from "./testing/house.ts";

let house: TestHouse;
const today = dayOf(new Date());

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function firmWithPeople() {
  const firm = await firmInBuildUp(house);
  const [manager, council] = await Promise.all(
    (["firm-manager", "works-council"] as const).map(async (role) =>
      callerAs(house, firm.tenant, await addFirmPerson(house, firm.tenant, firm.firmId, role)),
    ),
  );
  if (!manager || !council) throw new Error("nobody is there");
  const { firmId, ventureId } = firm;
  const burden = {
    ...{ id: randomUUID(), firmId, ventureId, burden: "knowledge-transfer-conflict" },
    ...{ role: "trainer-of-foreign-staff", groupName: "", level: 4, ratedOn: today },
  };
  return { ...firm, manager, council, burden };
}

function answerTo(burden: { readonly id: string; readonly firmId: string }) {
  return {
    ...{ id: randomUUID(), firmId: burden.firmId, burdenId: burden.id, answer: "job-guarantee" },
    ...{ agreedWith: "Betriebsrat", agreedOn: today, validUntil: "2029-12-31", document: "BV 7, Personalbüro" },
  };
}

async function gateOf({ consultant, firmId, ventureId }: Awaited<ReturnType<typeof firmWithPeople>>) {
  const { gate } = await consultant.ventures.show({ firmId, ventureId });
  return gate?.missing
    .filter(({ kind }) => kind === "burden" || kind === "objection")
    .map(({ kind, key }) => [kind, key]);
}

test("a heavy burden is missing at the gate until it is answered, and again when the answer is taken back", async () => {
  const firm = await firmWithPeople();
  const { manager, burden } = firm;
  const answer = answerTo(burden);
  await manager.burdens.rate(burden);
  await manager.burdens.rate(burden);

  expect(await gateOf(firm)).toEqual([["burden", burden.id]]);
  await manager.burdens.answer(answer);
  await manager.burdens.answer(answer);
  expect(await gateOf(firm)).toEqual([]);
  await manager.burdens.takeBackAnswer({ id: answer.id, firmId: burden.firmId, version: 1, why: "Gekündigt" });
  expect(await gateOf(firm)).toEqual([["burden", burden.id]]);
  const { burdens } = await manager.burdens.workforce({ firmId: burden.firmId });
  expect(burdens).toMatchObject([{ isOpen: true, answers: [{ isInForce: false, takenBackWhy: "Gekündigt" }] }]);
});

test("an objection stands at the gate and on the portfolio until the works council withdraws it", async () => {
  const firm = await firmWithPeople();
  const { council, consultant, manager, firmId, ventureId } = firm;
  const said = { id: randomUUID(), firmId, ventureId, about: "venture", aboutId: ventureId } as const;
  const before = await missingInPortfolio(firm);
  await council.consultations.give({ ...said, verdict: "objected", body: "Wer anlernt, hat keine Zusage." });

  expect(await gateOf(firm)).toEqual([["objection", said.id]]);
  expect(await missingInPortfolio(firm)).toBe(before + 1);
  await expect(manager.consultations.withdraw({ id: said.id, firmId, version: 1, why: "x" })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await expect(consultant.consultations.give({ ...said, verdict: "approved", body: "" })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });

  await council.consultations.withdraw({ id: said.id, firmId, version: 1, why: "Die Garantie gilt bis 2029." });

  expect(await gateOf(firm)).toEqual([]);
  expect(await missingInPortfolio(firm)).toBe(before);
});

async function missingInPortfolio({ consultant, firmId }: Awaited<ReturnType<typeof firmWithPeople>>) {
  const { rows } = await consultant.portfolio.page({});
  return rows.find((row) => row.firmId === firmId)?.ventures[0]?.missingAtGate ?? Number.NaN;
}

test("the gate informs: passed with a reason, what is open stays a debt on the path and on the roadmap until it is gone", async () => {
  const firm = await firmWithPeople();
  const { manager, consultant, burden, firmId, ventureId } = firm;
  await manager.burdens.rate(burden);
  const { version } = await consultant.ventures.show({ firmId, ventureId });
  const pass = { firmId, ventureId, moveId: randomUUID(), version };
  expect(await refusalOf(consultant.ventures.passGate({ ...pass, reason: "" }))).toMatchObject({
    because: "gate-not-met",
    missing: expect.arrayContaining([`burden:${burden.id}`]),
  });
  await consultant.ventures.passGate({ ...pass, reason: "Der Kunde wartet nicht." });

  const owed = async () => {
    const { path } = await consultant.ventures.show({ firmId, ventureId });
    const { items } = await manager.roadmap.show({ firmId });
    const onPath = path.flatMap(({ missing }) => missing).find(({ key }) => key === burden.id)?.stillMissing;
    return [onPath, items.filter((item) => item.kind === "debt" && item.owed === "burden").length];
  };
  expect(await owed()).toEqual([true, 1]);
  await manager.burdens.answer(answerTo(burden));
  expect(await owed()).toEqual([false, 0]);
});

test("what does not fit is refused: another's burden, a role that nobody has, a day ahead, a second rating of the same", async () => {
  const { manager, council, burden, firmId } = await firmWithPeople();
  await manager.burdens.rate(burden);

  expect(await refusalOf(manager.burdens.rate({ ...burden, id: randomUUID() }))).toMatchObject({
    because: "changed-meanwhile",
    current: { id: burden.id, level: 4 },
  });
  expect(await refusalOf(manager.burdens.rate({ ...burden, id: randomUUID(), role: "pilot" }))).toMatchObject({
    because: "unknown-item",
  });
  const ahead = { id: burden.id, firmId, version: 1, level: 2, ratedOn: addDays(today, 1) };
  expect(await refusalOf(manager.burdens.change(ahead))).toMatchObject({ because: "in-the-future" });
  await manager.burdens.change({ ...ahead, ratedOn: today });
  expect(await refusalOf(manager.burdens.change({ ...ahead, ratedOn: today, level: 1 }))).toMatchObject({
    because: "changed-meanwhile",
    current: { level: 2, version: 2 },
  });
  await expect(council.burdens.rate({ ...burden, id: randomUUID(), burden: "workload" })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  const about = { id: randomUUID(), firmId, ventureId: burden.ventureId, verdict: "comment", body: "Frage" } as const;
  await expect(council.consultations.give({ ...about, about: "need", aboutId: randomUUID() })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("the works council is named by the person who speaks, and a firm member reads none of it", async () => {
  const { tenant, council, firmId, burden, manager } = await firmWithPeople();
  const member = await callerAs(house, tenant, await addFirmPerson(house, tenant, firmId, "firm-member"));
  await manager.burdens.rate(burden);
  const about = { ventureId: burden.ventureId, about: "burden", aboutId: burden.id } as const;
  await council.consultations.give({ id: randomUUID(), firmId, ...about, verdict: "objected", body: "Keine Zusage." });

  const { consultations, mayConsult, mayEdit } = await council.burdens.workforce({ firmId });

  expect(consultations).toMatchObject([{ by: "Ada", stands: true, label: { en: expect.stringContaining("rivals") } }]);
  expect([mayConsult, mayEdit]).toEqual([true, false]);
  await expect(member.burdens.workforce({ firmId })).rejects.toMatchObject({ code: "FORBIDDEN" });
  const { items } = await member.roadmap.show({ firmId });
  expect(
    items.filter(({ kind }) => kind === "debt").every((item) => item.kind === "debt" && item.owed === "matter"),
  ).toBe(true);
});

test("a viewer reads and changes nothing", async () => {
  const { tenant, firmId, burden, consultant } = await firmWithPeople();
  await consultant.burdens.rate(burden);
  const person = await addHousePerson(house, tenant, "viewer");
  await house.owner.execute(sql`insert into firm_assignments (tenant_id, id, firm_id, user_id)
    values (${tenant.id}, ${randomUUID()}, ${firmId}, ${person.userId})`);
  const viewer = await callerAs(house, tenant, person);

  expect(await viewer.burdens.workforce({ firmId })).toMatchObject({ mayEdit: false, mayConsult: false });
  await expect(viewer.burdens.answer(answerTo(burden))).rejects.toMatchObject({ code: "FORBIDDEN" });
});
