import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashOfToken } from "./secret-token.ts";
import { changePassword, checkPassword, signOut } from "./sign-in.ts";
import {
  addHousePerson,
  addTenant,
  addUser,
  callerOf,
  doorOf,
  openTestHouse,
  PASSWORD,
  signIn,
  type TestHouse,
} from "./testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test("the right password opens a session that the database knows only by its hash", async () => {
  const person = await addUser(house);

  const token = await signIn(house, person);

  const rows = await house.owner.execute<{ token_hash: string }>(
    sql`select token_hash from identity.sessions where user_id = ${person.userId}`,
  );
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(rows.map((row) => row.token_hash)).toEqual([hashOfToken(token)]);
});

test("the address may be written in capitals and with spaces around it", async () => {
  const person = await addUser(house);

  const answer = await checkPassword(doorOf(house), { email: ` ${person.email.toUpperCase()} `, password: PASSWORD });

  expect(answer.kind).toBe("signed-in");
});

test("a wrong password, an unknown address and an account without a password are answered alike", async () => {
  const known = await addUser(house);
  const invited = await addUser(house);
  await house.owner.execute(sql`update identity.users set password_hash = null where id = ${invited.userId}`);

  for (const email of [known.email, invited.email, "nobody@example.org"]) {
    expect(await checkPassword(doorOf(house), { email, password: "something else" })).toEqual({ kind: "refused" });
  }
  for (const odd of [{}, null, { email: known.email }, { email: known.email, password: PASSWORD, role: "admin" }]) {
    expect(await checkPassword(doorOf(house), odd)).toEqual({ kind: "refused" });
  }
});

test("an unknown address costs the same work as a wrong password", async () => {
  const known = await addUser(house);
  await fastest(known.email); // the first hash of a process is slower than the others

  const [wrong, unknown] = [await fastest(known.email), await fastest("nobody-else@example.org")];

  expect(unknown / wrong).toBeGreaterThan(1 / 3);
  expect(unknown / wrong).toBeLessThan(3);
});

test("thirty tries at once on one account are ten tries, and then even the right password waits", async () => {
  const person = await addUser(house);
  const tries = Array.from({ length: 30 }, () =>
    checkPassword(doorOf(house), { email: person.email, password: "guessed" }),
  );

  const kinds = (await Promise.all(tries)).map((answer) => answer.kind);

  expect(kinds.filter((kind) => kind === "refused")).toHaveLength(10);
  expect(kinds.filter((kind) => kind === "throttled")).toHaveLength(20);
  const right = await checkPassword(doorOf(house), { email: person.email, password: PASSWORD });
  expect(right).toMatchObject({ kind: "throttled", seconds: expect.any(Number) });
});

test("an unknown address is throttled as a known one is", async () => {
  const email = "not-here@example.org";
  const tries = Array.from({ length: 12 }, () => checkPassword(doorOf(house), { email, password: "guessed" }));

  const kinds = (await Promise.all(tries)).map((answer) => answer.kind);

  expect(kinds.filter((kind) => kind === "throttled")).toHaveLength(2);
});

test("one address trying many accounts is stopped as well", async () => {
  const door = doorOf(house);
  const tries = Array.from({ length: 70 }, (_, index) =>
    checkPassword(door, { email: `account-${index}@example.org`, password: "guessed" }),
  );

  const kinds = (await Promise.all(tries)).map((answer) => answer.kind);

  expect(kinds.filter((kind) => kind === "throttled")).toHaveLength(10);
});

test("whoever signs in starts counting anew", async () => {
  const person = await addUser(house);
  for (let round = 0; round < 3; round++) {
    for (let wrong = 0; wrong < 5; wrong++) {
      await checkPassword(doorOf(house), { email: person.email, password: "mistyped" });
    }
    expect((await checkPassword(doorOf(house), { email: person.email, password: PASSWORD })).kind).toBe("signed-in");
  }
});

test("a session that was ended is refused on the next request, others go on", async () => {
  const tenant = await addTenant(house);
  const person = await addHousePerson(house, tenant, "consultant");
  const [desk, phone] = [await signIn(house, person), await signIn(house, person)];
  await expect(callerOf(house, tenant.slug, desk).account.here({})).resolves.toMatchObject({ userId: person.userId });

  await signOut(house.identity, desk);

  await expect(callerOf(house, tenant.slug, desk).account.here({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  await expect(callerOf(house, tenant.slug, desk).account.places({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  await expect(callerOf(house, tenant.slug, phone).account.here({})).resolves.toMatchObject({ userId: person.userId });
});

test("a session ends after eight idle hours and after a week in any case", async () => {
  const tenant = await addTenant(house);
  const person = await addHousePerson(house, tenant, "consultant");
  const [idle, old] = [await signIn(house, person), await signIn(house, person)];
  await house.owner.execute(
    sql`update identity.sessions set seen_at = now() - interval '8 hours' where token_hash = ${hashOfToken(idle)}`,
  );
  await house.owner.execute(
    sql`update identity.sessions set expires_at = now() where token_hash = ${hashOfToken(old)}`,
  );

  for (const token of [idle, old]) {
    await expect(callerOf(house, tenant.slug, token).account.here({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    await expect(callerOf(house, tenant.slug, token).account.devices({})).rejects.toMatchObject({
      code: "UNAUTHORIZED",
    });
  }
});

test("to be seen keeps a session alive", async () => {
  const person = await addUser(house);
  const token = await signIn(house, person);
  await house.owner.execute(
    sql`update identity.sessions set seen_at = now() - interval '7 hours' where token_hash = ${hashOfToken(token)}`,
  );

  await callerOf(house, "", token).account.places({});

  const [row] = await house.owner.execute<{ fresh: boolean }>(
    sql`select seen_at > now() - interval '1 minute' as fresh from identity.sessions where token_hash = ${hashOfToken(token)}`,
  );
  expect(row?.fresh).toBe(true);
});

test("a changed password ends every session and gives this device a fresh one", async () => {
  const tenant = await addTenant(house);
  const person = await addHousePerson(house, tenant, "viewer");
  const [desk, phone] = [await signIn(house, person), await signIn(house, person)];

  const changed = await changePassword(doorOf(house), person.email, { current: PASSWORD, next: "ein ganz anderes" });

  if (changed.kind !== "changed") throw new Error(changed.kind);
  for (const token of [desk, phone]) {
    await expect(callerOf(house, tenant.slug, token).account.here({})).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  }
  await expect(callerOf(house, tenant.slug, changed.token).account.here({})).resolves.toBeDefined();
  expect(await checkPassword(doorOf(house), { email: person.email, password: PASSWORD })).toEqual({ kind: "refused" });
});

test("a password is not changed without the current one, nor to one that is too short", async () => {
  const person = await addUser(house);
  const change = (current: string, next: string) => changePassword(doorOf(house), person.email, { current, next });

  expect(await change("not this", "ein ganz anderes")).toEqual({ kind: "refused", because: "wrong-password" });
  expect(await change(PASSWORD, "kurz")).toEqual({ kind: "refused", because: "unfit-password" });
  expect((await checkPassword(doorOf(house), { email: person.email, password: PASSWORD })).kind).toBe("signed-in");
});

/** Milliseconds of the fastest of five wrong tries: the others were disturbed. */
async function fastest(email: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    await house.owner.execute(sql`delete from identity.throttle where key like ${`password-account:${email}`}`);
    const start = performance.now();
    await checkPassword(doorOf(house), { email, password: "something else" });
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}
