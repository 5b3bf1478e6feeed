import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { joinAsNewPerson } from "./joining.ts";
import { foundTenant } from "./tenants.ts";
import { callerOf, doorOf, openTestHouse, type TestHouse } from "./testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const [MARCH, MAY] = [new Date("2026-03-02T10:00:00Z"), new Date("2026-05-04T10:00:00Z")];

test("a new weight ends the old one on that day, and the portfolio keeps both", async () => {
  const { on, firmId, ventureId } = await aVenture();
  const assign = { firmId, ventureId, type: "export-extension", country: "CZ" };
  await on(MARCH).strategies.assign({ ...assign, id: randomUUID(), weight: 30, why: "Erst einmal klein" });
  await on(MAY).strategies.assign({ ...assign, id: randomUUID(), weight: 70, why: "Es läuft" });

  const { holdings, ventures, types, today } = await on(MAY).strategies.portfolio({ firmId });

  expect(today).toBe("2026-05-04");
  expect(holdings).toMatchObject([
    { weight: 30, heldFrom: "2026-03-02", heldTo: "2026-05-04", why: "Erst einmal klein" },
    { weight: 70, heldFrom: "2026-05-04", heldTo: null, why: "Es läuft" },
  ]);
  expect(ventures).toMatchObject([{ name: "Tschechien", settledOn: null, decision: null, endedOn: null }]);
  expect(types.map(({ key }) => key)).toContain("null");
});

test("two who weigh the same strategy at the same moment leave one weight that holds", async () => {
  const { on, firmId, ventureId } = await aVenture();
  const assign = (weight: number) => ({
    ...{ id: randomUUID(), firmId, ventureId, type: "cost-reduction", country: null },
    ...{ weight, why: "Gleichzeitig" },
  });

  await Promise.all([10, 20, 30].map((weight) => on(MAY).strategies.assign(assign(weight))));

  const { holdings } = await on(MAY).strategies.portfolio({ firmId });
  expect(holdings).toHaveLength(3);
  expect(holdings.filter(({ heldTo }) => heldTo === null)).toHaveLength(1);
});

test("staying at home is a strategy like the others", async () => {
  const { on, firmId, ventureId } = await aVenture();
  const assign = { id: randomUUID(), firmId, ventureId, type: "null", country: null, weight: 100, why: "Kein Anstoß" };

  await on(MARCH).strategies.assign(assign);

  const { holdings } = await on(MARCH).strategies.portfolio({ firmId });
  expect(holdings).toMatchObject([{ type: "null", country: null, weight: 100 }]);
  const { fits } = await on(MARCH).assessments.fits({ firmId });
  expect(fits.map(({ type }) => type.key)).toContain("null");
});

/** A venture, and its lead at a moment of choice. */
async function aVenture() {
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
  const on = (now: Date) => callerOf(house, wanted.slug, joined.token, now);
  const [firmId, ventureId] = [randomUUID(), randomUUID()];
  await on(MARCH).firms.create({ id: firmId, name: "Hellweg", profile: {}, note: "" });
  await on(MARCH).ventures.start({ id: ventureId, firmId, name: "Tschechien", countries: ["CZ"] });
  return { on, firmId, ventureId };
}
