import { randomUUID } from "node:crypto";
import { dayOf } from "@etappe/domain/calendar";
import type { EditCooperation } from "@etappe/domain/cooperation";
import { afterAll, beforeAll, expect, test } from "vitest";
import { firmInBuildUp, refusalOf } from "./testing/firm-in-build-up.ts";
import { addHousePerson, callerAs, openTestHouse, type TestHouse } from "./testing/house.ts";

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

/** The valve maker's partner, as the case has it. */
const terms: Omit<EditCooperation, "id" | "firmId" | "version"> = {
  ...{ partner: "Ventil Brno s.r.o.", partnerLocation: "foreign", country: "CZ", functions: ["sales"], form: null },
  ...{ share: "none", productRelation: "complementary", reason: "resources", knowHowAgreement: "unknown", note: "" },
  benefits: [
    { item: "market-knowledge", level: 4 },
    { item: "business-relations", level: 3 },
    { item: "faster-entry", level: 3 },
  ],
  dangers: [
    { item: "loss-of-control", level: 2 },
    { item: "partner-self-interest", level: 2 },
    { item: "know-how-leak", level: 1 },
  ],
};

async function started() {
  const firm = await firmInBuildUp(house);
  const { firmId, ventureId } = firm;
  const id = randomUUID();
  const start = {
    ...terms,
    id,
    firmId,
    ventureId,
    state: "sought",
    since: "2026-03-01",
    why: "Met at a fair",
  } as const;
  await firm.consultant.cooperations.start(start);
  return { ...firm, id, start };
}

test("a cooperation is shown with its balance and with what protects it not yet", async () => {
  const { consultant, firmId, start } = await started();
  await consultant.cooperations.start(start);

  const { cooperations } = await consultant.cooperations.list({ firmId });

  expect(cooperations).toMatchObject([
    { partner: "Ventil Brno s.r.o.", state: "sought", version: 1, missing: [{ key: "know-how-agreement" }] },
  ]);
  expect(cooperations[0]?.balance).toBeCloseTo(5 / 3, 10);
  expect(cooperations[0]?.history).toMatchObject([{ state: "sought", since: "2026-03-01", why: "Met at a fair" }]);
});

test("what it comes to goes on record with its day and reason, and what has ended stays ended", async () => {
  const { consultant, firmId, id } = await started();
  const move = { id, firmId, why: "Signed" } as const;
  const agree = { ...move, version: 1, stateId: randomUUID(), to: "agreed", since: "2026-05-02" } as const;

  expect(await refusalOf(consultant.cooperations.move({ ...agree, since: "2026-02-01" }))).toEqual({
    because: "before-last-state",
  });
  expect(await consultant.cooperations.move(agree)).toEqual({ version: 2 });
  expect(await consultant.cooperations.move(agree)).toEqual({ version: 2 });
  const end = { ...move, version: 2, stateId: randomUUID(), to: "ended", since: dayOf(new Date()) } as const;
  await consultant.cooperations.move(end);
  const again = { ...end, version: 3, stateId: randomUUID(), to: "running" } as const;
  expect(await refusalOf(consultant.cooperations.move(again))).toEqual({ because: "cooperation-ended" });

  const { cooperations } = await consultant.cooperations.list({ firmId });
  expect(cooperations[0]?.history.map(({ state }) => state)).toEqual(["sought", "agreed", "ended"]);
});

test("whoever edits an older version is shown the newer one, and nothing is overwritten", async () => {
  const { consultant, firmId, id } = await started();
  const edit = { ...terms, id, firmId, version: 1 };
  await consultant.cooperations.edit({ ...edit, knowHowAgreement: "yes" });

  expect(await refusalOf(consultant.cooperations.edit({ ...edit, partner: "Somebody else" }))).toMatchObject({
    because: "changed-meanwhile",
    current: { partner: "Ventil Brno s.r.o.", knowHowAgreement: "yes", version: 2 },
  });
  expect((await consultant.cooperations.list({ firmId })).cooperations).toMatchObject([{ missing: [], version: 2 }]);
});

test("what the framework does not know is refused by name; a viewer reads and does not write", async () => {
  const { consultant, tenant, firmId, ventureId, id } = await started();
  const edit = { ...terms, id, firmId, version: 1 };
  expect(await refusalOf(consultant.cooperations.edit({ ...edit, share: "all-of-it" }))).toEqual({
    because: "unknown-item",
    kind: "share",
    key: "all-of-it",
  });
  const domestic = {
    ...terms,
    id: randomUUID(),
    firmId,
    ventureId,
    state: "running",
    since: "2026-01-01",
    why: "",
  };
  await consultant.cooperations.start({ ...domestic, state: "running", partnerLocation: "domestic", country: null });

  const admin = await callerAs(house, tenant, await addHousePerson(house, tenant, "admin"));
  const seen = await admin.cooperations.list({ firmId });
  expect(seen.cooperations.map(({ partnerLocation }) => partnerLocation)).toEqual(["foreign", "domestic"]);
  const ladder = await consultant.forms.ladder({ firmId });
  expect(ladder.cooperations).toMatchObject([{ country: "CZ" }, { partnerLocation: "domestic", country: null }]);

  const viewer = await callerAs(house, tenant, await addHousePerson(house, tenant, "viewer"));
  await expect(viewer.cooperations.edit(edit)).rejects.toMatchObject({ code: "FORBIDDEN" });
});
