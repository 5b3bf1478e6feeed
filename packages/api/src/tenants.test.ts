import { randomBytes, randomUUID } from "node:crypto";
import { inNewTenant } from "@etappe/db/scope";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { joinAsNewPerson, readInvitation } from "./joining.ts";
import { FoundTenant, foundTenant } from "./tenants.ts";
import { addUser, callerOf, doorOf, openTestHouse, signIn, type TestHouse } from "./testing/house.ts";

const NEWCOMER = { name: "Cleo Brandt", password: "ein eigenes Kennwort", locale: "de" };

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test("the first administrator comes in by the link and finds a house in which one can work", async () => {
  const wanted = aHouse();
  const founded = await found(wanted);

  const joined = await joinAsNewPerson(doorOf(house), founded.invitation, NEWCOMER);

  if (joined.kind !== "joined") throw new Error(joined.kind);
  const admin = callerOf(house, wanted.slug, joined.token);
  expect(await admin.account.here({})).toMatchObject({
    email: wanted.adminEmail,
    role: "admin",
    tenant: { slug: wanted.slug, name: wanted.name, locale: "en" },
  });
  const id = randomUUID();
  await admin.firms.create({ id, name: "Armaturenwerk Hellweg", profile: {}, note: "" });
  expect((await admin.assessments.show({ firmId: id })).criteria).toHaveLength(14);
});

test("the link is good for 72 hours", async () => {
  const { invitation, expiresAt } = await found(aHouse());

  const later = (hours: number) =>
    readInvitation(doorOf(house, new Date(NOW.getTime() + hours * 3_600_000)), invitation);
  expect(expiresAt.getTime() - NOW.getTime()).toBe(72 * 3_600_000);
  expect((await later(71)).kind).toBe("open");
  expect((await later(72)).kind).toBe("expired");
});

test("as long as nobody came in, founding again gives a new link and ends the old one", async () => {
  const wanted = aHouse();
  const [first, second] = [await found(wanted), await found({ ...wanted, adminEmail: "other@example.org" })];

  expect(second.tenantId).toBe(first.tenantId);
  expect((await readInvitation(doorOf(house), first.invitation)).kind).toBe("unknown");
  expect(await readInvitation(doorOf(house), second.invitation)).toMatchObject({
    kind: "open",
    email: "other@example.org",
    role: "admin",
  });
  const versions = await house.owner.execute(sql`select 1 from framework_versions where tenant_id = ${first.tenantId}`);
  expect(versions).toHaveLength(1);
});

test("a house that somebody has entered is not founded again, and cannot be opened past its people", async () => {
  const wanted = aHouse();
  const { tenantId, invitation } = await found(wanted);
  await joinAsNewPerson(doorOf(house), invitation, NEWCOMER);
  await house.owner.execute(sql`update memberships set status = 'removed' where tenant_id = ${tenantId}`);

  expect(await foundTenant(ground(), { ...wanted, name: "Feindliche Übernahme" })).toEqual({
    kind: "refused",
    because: "slug-taken",
  });

  await expect(inNewTenant(house.app, tenantId, async () => "in")).rejects.toThrow("has people");
  expect(await house.owner.execute(sql`select name from tenants where id = ${tenantId}`)).toEqual([
    { name: wanted.name },
  ]);
});

test("somebody with an account is invited like anybody else, and their password stays", async () => {
  const person = await addUser(house);
  const { invitation } = await found({ ...aHouse(), adminEmail: person.email });

  expect(await joinAsNewPerson(doorOf(house), invitation, NEWCOMER)).toEqual({
    kind: "refused",
    because: "has-account",
  });

  await expect(signIn(house, person)).resolves.toHaveLength(43);
});

test("a slug is a word in an address, and no page's", () => {
  const fits = (slug: string) => FoundTenant.safeParse({ ...aHouse(), slug }).success;
  expect(["nordlicht", "sued-west", "house2"].filter(fits)).toEqual(["nordlicht", "sued-west", "house2"]);
  const unfit = [
    "",
    "n",
    "Nordlicht",
    "süd",
    "nord licht",
    "nord_licht",
    "-nord",
    "nord-",
    "nord--licht",
    "1haus",
    "api",
  ];
  expect([...unfit, "n".repeat(41)].filter(fits)).toEqual([]);
});

const NOW = new Date();

function ground() {
  return { ...doorOf(house, NOW), database: house.app };
}

function aHouse(): FoundTenant {
  const name = randomBytes(4).toString("hex");
  return { slug: `haus-${name}`, name: `Haus ${name}`, locale: "en", adminEmail: `${name}@example.org` };
}

async function found(wanted: FoundTenant) {
  const founded = await foundTenant(ground(), wanted);
  if (founded.kind !== "founded") throw new Error(founded.because);
  return founded;
}
