import { afterAll, beforeAll, expect, test } from "vitest";
import {
  addFirm,
  addFirmPerson,
  addHousePerson,
  addTenant,
  addUser,
  callerOf,
  openTestHouse,
  signIn,
  type TestHouse,
} from "./testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test("nobody who is not signed in gets anything, whatever the tenant", async () => {
  const { account } = callerOf(house, "", null);

  for (const attempt of [account.here({}), account.places({}), account.devices({}), account.rename({ name: "X" })]) {
    await expect(attempt).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  }
});

test("a person sees the places that are theirs, and no tenant that is not", async () => {
  const [ours, theirs] = [await addTenant(house), await addTenant(house)];
  const person = await addFirmPerson(house, ours, await addFirm(house, ours, "Sieg"), "firm-member");
  const token = await signIn(house, person);

  expect(await callerOf(house, "", token).account.places({})).toEqual([
    { slug: ours.slug, name: "Nordlicht Beratung", role: "firm-member" },
  ]);
  for (const slug of [theirs.slug, "no-such-house"]) {
    await expect(callerOf(house, slug, token).account.here({})).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
});

test("a device that is signed out is out, and only one's own devices can be", async () => {
  const [person, other] = [await addUser(house), await addUser(house)];
  const [desk, phone] = [await signIn(house, person), await signIn(house, person)];
  const { account } = callerOf(house, "", desk);
  const [theirDevice] = await callerOf(house, "", await signIn(house, other)).account.devices({});
  const lost = (await account.devices({})).find(({ isThisOne }) => !isThisOne);
  if (!lost || !theirDevice) throw new Error("no device to sign out");

  await account.signOutDevice({ key: lost.key });

  await expect(callerOf(house, "", phone).account.places({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  expect(await account.devices({})).toMatchObject([{ isThisOne: true }]);
  await expect(account.signOutDevice({ key: theirDevice.key })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("language and name are kept, and the name changes in every place", async () => {
  const tenant = await addTenant(house);
  const person = await addHousePerson(house, tenant, "admin");
  const caller = callerOf(house, tenant.slug, await signIn(house, person));

  await caller.account.setLocale({ locale: "en" });
  await caller.account.rename({ name: "Ada Lovelace" });

  expect(await caller.account.here({})).toMatchObject({ name: "Ada Lovelace", locale: "en" });
  expect(await caller.people.house({})).toMatchObject([{ name: "Ada Lovelace" }]);
});

test("an empty name and a language the product does not speak are refused", async () => {
  const caller = callerOf(house, "", await signIn(house, await addUser(house)));

  await expect(caller.account.rename({ name: "  " })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await expect(caller.account.setLocale({ locale: "fr" as "de" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
});
