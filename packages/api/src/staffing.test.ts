import { randomUUID } from "node:crypto";
import { ownRoleKey } from "@etappe/domain/role-profile";
import { afterAll, beforeAll, expect, test } from "vitest";
import { firmInBuildUp, refusalOf } from "./testing/firm-in-build-up.ts";
import { addFirmPerson, callerAs, openTestHouse, type TestHouse } from "./testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const TECHNICIAN = "service-technician-abroad";
const SPRING = "2027-04-01";

test("strategies and forms propose to the house, to the firm only its forms do; what is taken is proposed no longer", async () => {
  const { consultant, manager, firmId, ventureId } = await aFirm();
  await consultant.forms.place({
    ...{ id: randomUUID(), firmId, ventureId, country: "CZ", form: "third-party-sales", state: "planned" },
    ...{ sinceYear: null, plannedFor: null },
  });
  await consultant.strategies.assign({
    ...{ id: randomUUID(), firmId, ventureId, type: "export-extension", country: "CZ", weight: 100, why: "Nähe" },
  });

  const [seen] = (await consultant.staffing.show({ firmId })).ventures;
  expect(seen?.proposals.find(({ role }) => role === TECHNICIAN)).toMatchObject({
    ...{ people: 2, languages: ["cs"] },
    because: [
      { kind: "strategy", country: "CZ", people: 2 },
      { kind: "form", country: "CZ", people: 1 },
    ],
  });
  const shownToFirm = await manager.staffing.show({ firmId });
  expect(shownToFirm).toMatchObject({ fromStrategies: false, mayEdit: true });
  expect(shownToFirm.ventures[0]?.proposals.flatMap(({ because }) => because.map(({ kind }) => kind))).toEqual([
    "form",
    "form",
  ]);

  const need = { ventureId, role: TECHNICIAN, people: 2, language: "cs", dueOn: SPRING };
  const adopting = {
    firmId,
    needs: [
      { id: randomUUID(), ...need },
      { id: randomUUID(), ...need, role: "export-clerk" },
    ],
  };
  expect(await manager.staffing.adoptProposals(adopting)).toEqual({ written: 2 });
  expect(await manager.staffing.adoptProposals(adopting)).toEqual({ written: 0 });
  const [after] = (await consultant.staffing.show({ firmId })).ventures;
  expect(after?.proposals).toEqual([]);
  // Of one day, in the order of their ids.
  expect(after?.needs).toHaveLength(2);
  expect(after?.needs).toEqual(
    expect.arrayContaining([expect.objectContaining(need), expect.objectContaining({ ...need, role: "export-clerk" })]),
  );
});

test("a firm works with heads counted by hand: 1 of 2 at the level, unknown where nobody counted", async () => {
  const { manager, council, firmId, ventureId } = await aFirm();
  await manager.staffing.writeNeed(technicians(firmId, ventureId));
  const at = { firmId, role: TECHNICIAN, countedOn: "2026-11-01" };
  const holders = { id: randomUUID(), competence: "", people: 5, version: 0 };
  const czech = { id: randomUUID(), competence: "local-language/cs", people: 1, version: 0 };

  expect(await manager.staffing.countHeads({ ...at, counts: [holders, czech] })).toEqual({ counted: 2 });
  expect(await manager.staffing.countHeads({ ...at, counts: [holders, czech] })).toEqual({ counted: 0 });
  expect(await lineOf(council, firmId, "local-language/cs")).toMatchObject({
    met: 1,
    holders: 5,
    people: 2,
    required: 3,
  });
  expect(await lineOf(council, firmId, "english")).toMatchObject({ met: null, holders: 5 });

  const behind = manager.staffing.countHeads({ ...at, counts: [{ ...czech, people: 3 }] });
  expect(await refusalOf(behind)).toMatchObject({ because: "changed-meanwhile" });
  const tooMany = manager.staffing.countHeads({ ...at, counts: [{ ...czech, people: 6, version: 1 }] });
  expect(await refusalOf(tooMany)).toEqual({ because: "more-meet-than-hold" });
  await manager.staffing.countHeads({ ...at, counts: [{ ...czech, people: null, version: 1 }] });
  expect(await lineOf(council, firmId, "local-language/cs")).toMatchObject({ met: null });
});

test("the second of two who change a need is told; taken back it is gone, and another firm's cannot be touched", async () => {
  const { consultant, manager, firmId, ventureId } = await aFirm();
  const need = technicians(firmId, ventureId);
  expect(await manager.staffing.writeNeed(need)).toEqual({ version: 1 });
  expect(await manager.staffing.writeNeed(need)).toEqual({ version: 1 });
  expect(await consultant.staffing.writeNeed({ ...need, people: 3, version: 1 })).toEqual({ version: 2 });

  const late = await refusalOf(manager.staffing.writeNeed({ ...need, people: 4, version: 1 }));
  expect(late).toMatchObject({ because: "changed-meanwhile", current: { people: 3, version: 2 } });
  const gone = manager.staffing.takeBackNeed({ id: need.id, firmId, version: 1 });
  expect(await refusalOf(gone)).toMatchObject({ because: "changed-meanwhile" });
  await manager.staffing.takeBackNeed({ id: need.id, firmId, version: 2 });
  expect((await manager.staffing.show({ firmId })).ventures[0]?.needs).toEqual([]);

  const other = await aFirm();
  const elsewhere = other.manager.staffing.writeNeed({ ...need, firmId: other.firmId });
  await expect(elsewhere).rejects.toMatchObject({ code: "NOT_FOUND" });
  const taken = other.manager.staffing.writeNeed(technicians(firmId, ventureId));
  await expect(taken).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a need of a role or in a language that there is not is refused", async () => {
  const { manager, firmId, ventureId } = await aFirm();
  const need = technicians(firmId, ventureId);

  const role = await refusalOf(manager.staffing.writeNeed({ ...need, role: "welder" }));
  expect(role).toEqual({ because: "unknown-item", kind: "role", key: "welder" });
  const buyers = manager.staffing.writeNeed({ ...need, role: "purchasing-agent" });
  expect(await refusalOf(buyers)).toEqual({ because: "role-without-language" });
});

test("a firm changes a role, takes the framework's back, and does without one that nothing needs", async () => {
  const { consultant, manager, firmId, ventureId } = await aFirm();
  const before = await roleOf(manager, firmId, TECHNICIAN);
  const { label, boundaryCrosser } = before;
  const requires = before.requires.map((each) => (each.competence === "local-language" ? { ...each, level: 2 } : each));
  const change = { id: randomUUID(), firmId, key: TECHNICIAN, version: 0, label, boundaryCrosser, requires };

  expect(await manager.staffing.writeRole(change)).toEqual({ version: 1 });
  expect(await manager.staffing.writeRole(change)).toEqual({ version: 1 });
  const mine = consultant.staffing.writeRole({ ...change, id: randomUUID() });
  expect(await refusalOf(mine)).toMatchObject({ because: "changed-meanwhile", current: { version: 1 } });
  const changed = await roleOf(consultant, firmId, TECHNICIAN);
  expect(changed).toMatchObject({ isChanged: true, requires });
  expect(changed.framework?.requires).toEqual(before.requires);
  const beyond = requires.map((each) => ({ ...each, level: 9 }));
  const tooHigh = manager.staffing.writeRole({ ...change, version: 1, requires: beyond });
  expect(await refusalOf(tooHigh)).toEqual({ because: "level-out-of-scale" });

  await manager.staffing.writeNeed(technicians(firmId, ventureId));
  const retire = { id: randomUUID(), firmId, key: TECHNICIAN, version: 1, retired: true };
  expect(await refusalOf(manager.staffing.retireRole(retire))).toEqual({ because: "role-is-needed" });
  await manager.staffing.retireRole({ ...retire, id: randomUUID(), key: "export-clerk", version: 0 });
  const shown = await manager.staffing.show({ firmId });
  expect(shown.retired).toMatchObject([{ key: "export-clerk", version: 1 }]);
  expect(shown.roles.map(({ key }) => key)).not.toContain("export-clerk");
  await manager.staffing.resetRole({ firmId, key: TECHNICIAN, version: 1 });
  expect(await roleOf(manager, firmId, TECHNICIAN)).toMatchObject({ isChanged: false, requires: before.requires });
});

test("a role of the firm's own has no framework to go back to", async () => {
  const { manager, firmId } = await aFirm();
  const id = randomUUID();
  const label = { de: "Richtmeister", en: "Chief fitter" };
  const role = { id, firmId, label, boundaryCrosser: true, requires: [{ competence: "english", level: 3, weight: 1 }] };

  await manager.staffing.addRole(role);
  await manager.staffing.addRole(role);
  const own = await roleOf(manager, firmId, ownRoleKey(id));
  expect(own).toMatchObject({ label, framework: null, version: 1 });
  const reset = manager.staffing.resetRole({ firmId, key: own.key, version: 1 });
  expect(await refusalOf(reset)).toEqual({ because: "role-of-its-own" });
});

test("the works council reads all of it and changes nothing; a member of the firm does not see it", async () => {
  const { tenant, council, firmId, ventureId } = await aFirm();
  const member = await callerAs(house, tenant, await addFirmPerson(house, tenant, firmId, "firm-member"));

  expect(await council.staffing.show({ firmId })).toMatchObject({ mayEdit: false });
  await expect(council.staffing.writeNeed(technicians(firmId, ventureId))).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(member.staffing.show({ firmId })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

async function aFirm() {
  const firm = await firmInBuildUp(house);
  const [manager, council] = await Promise.all(
    (["firm-manager", "works-council"] as const).map(async (role) =>
      callerAs(house, firm.tenant, await addFirmPerson(house, firm.tenant, firm.firmId, role)),
    ),
  );
  if (!manager || !council) throw new Error("nobody came");
  return { ...firm, manager, council };
}

type Caller = Awaited<ReturnType<typeof aFirm>>["manager"];

function technicians(firmId: string, ventureId: string) {
  return {
    id: randomUUID(),
    firmId,
    ventureId,
    role: TECHNICIAN,
    people: 2,
    language: "cs",
    dueOn: SPRING,
    version: 0,
  };
}

async function roleOf(caller: Caller, firmId: string, key: string) {
  const role = (await caller.staffing.show({ firmId })).roles.find((each) => each.key === key);
  if (!role) throw new Error(`no role ${key}`);
  return role;
}

async function lineOf(caller: Caller, firmId: string, competence: string) {
  const [need] = (await caller.staffing.show({ firmId })).ventures.flatMap(({ needs }) => needs);
  return need?.lines.find((line) => line.competence === competence);
}
