import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isOpenReset, requestPasswordReset, resetPassword } from "./password-reset.ts";
import { hashOfToken } from "./secret-token.ts";
import { checkPassword } from "./sign-in.ts";
import {
  addHousePerson,
  addTenant,
  addUser,
  callerOf,
  doorOf,
  mailsTo,
  openTestHouse,
  PASSWORD,
  signIn,
  type TestHouse,
  tokenMailedTo,
} from "./testing/house.ts";

const NEXT = "ein neues, langes Kennwort";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test("a known address gets a link, an unknown or odd one gets nothing, and neither hears of it", async () => {
  const person = await addUser(house);

  for (const email of [person.email, "unknown@example.org", "a@x.de,b@y.de", null]) {
    expect(await requestPasswordReset(doorOf(house), email, "de")).toBeUndefined();
  }

  expect(await mailsTo(house, person.email)).toBe(1);
  expect(await mailsTo(house, "unknown@example.org")).toBe(0);
});

test("the link sets a new password once and ends every session", async () => {
  const tenant = await addTenant(house);
  const person = await addHousePerson(house, tenant, "consultant");
  const session = await signIn(house, person);
  await requestPasswordReset(doorOf(house), person.email, "de");
  const token = await tokenMailedTo(house, person.email);

  expect(await resetPassword(doorOf(house), token, NEXT)).toEqual({ kind: "done" });

  await expect(callerOf(house, tenant.slug, session).account.here({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  expect(await checkPassword(doorOf(house), { email: person.email, password: PASSWORD })).toEqual({ kind: "refused" });
  await expect(signIn(house, person, NEXT)).resolves.toBeTypeOf("string");
  expect(await resetPassword(doorOf(house), token, "noch ein anderes")).toEqual({
    kind: "refused",
    because: "link-used-or-expired",
  });
});

test("of two who use one link at the same time, one succeeds", async () => {
  const person = await addUser(house);
  await requestPasswordReset(doorOf(house), person.email, "de");
  const token = await tokenMailedTo(house, person.email);

  const answers = await Promise.all([NEXT, `${NEXT}!`].map((next) => resetPassword(doorOf(house), token, next)));

  expect(answers.map(({ kind }) => kind).sort()).toEqual(["done", "refused"]);
});

test("the link is good for an hour", async () => {
  const person = await addUser(house);
  const asked = new Date("2026-11-22T10:00:00Z");
  await requestPasswordReset(doorOf(house, asked), person.email, "de");
  const token = await tokenMailedTo(house, person.email);

  expect(await isOpenReset(doorOf(house, new Date("2026-11-22T10:59:00Z")), token)).toBe(true);
  expect(await isOpenReset(doorOf(house, new Date("2026-11-22T11:00:00Z")), token)).toBe(false);
  expect(await resetPassword(doorOf(house, new Date("2026-11-22T11:00:00Z")), token, NEXT)).toMatchObject({
    because: "link-used-or-expired",
  });
});

test("a second mail makes the link of the first one worthless", async () => {
  const person = await addUser(house);
  await requestPasswordReset(doorOf(house), person.email, "de");
  const first = await tokenMailedTo(house, person.email);
  await requestPasswordReset(doorOf(house), person.email, "de");

  expect(await isOpenReset(doorOf(house), first)).toBe(false);
  expect(await isOpenReset(doorOf(house), await tokenMailedTo(house, person.email))).toBe(true);
});

test("nobody's mailbox is flooded, however many ask at once", async () => {
  const person = await addUser(house);

  await Promise.all(Array.from({ length: 10 }, () => requestPasswordReset(doorOf(house), person.email, "de")));

  expect(await mailsTo(house, person.email)).toBe(3);
});

test("the database keeps the hash of the link, not the link", async () => {
  const person = await addUser(house);
  await requestPasswordReset(doorOf(house), person.email, "en");
  const token = await tokenMailedTo(house, person.email);

  const rows = await house.owner.execute<{ token_hash: string }>(
    sql`select token_hash from identity.password_resets where user_id = ${person.userId}`,
  );

  expect(rows.map((row) => row.token_hash)).toEqual([hashOfToken(token)]);
});

test("a password that is too short is refused before the link is used up", async () => {
  const person = await addUser(house);
  await requestPasswordReset(doorOf(house), person.email, "de");
  const token = await tokenMailedTo(house, person.email);

  expect(await resetPassword(doorOf(house), token, "kurz")).toEqual({ kind: "refused", because: "unfit-password" });
  expect(await isOpenReset(doorOf(house), token)).toBe(true);
});
