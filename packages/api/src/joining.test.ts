import { randomUUID } from "node:crypto";
import type { Role } from "@etappe/domain/access";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { joinAsNewPerson, joinAsSignedIn, readInvitation } from "./joining.ts";
import {
  addFirm,
  addHousePerson,
  addTenant,
  addUser,
  callerAs,
  callerOf,
  doorOf,
  openTestHouse,
  signIn,
  type TestHouse,
  type TestTenant,
  tokenMailedTo,
} from "./testing/house.ts";

const NEWCOMER = { name: "Cleo Brandt", password: "ein eigenes Kennwort", locale: "de" };

let house: TestHouse;
let tenant: TestTenant;
beforeAll(async () => {
  house = await openTestHouse();
  tenant = await addTenant(house);
});
afterAll(() => house.close());

test("a newcomer joins the house, is signed in, and the link is used up", async () => {
  const { token, email } = await invited("consultant");

  const joined = await joinAsNewPerson(doorOf(house), token, NEWCOMER);

  if (joined.kind !== "joined") throw new Error(joined.kind);
  await expect(callerOf(house, joined.slug, joined.token).account.here({})).resolves.toMatchObject({
    email,
    name: NEWCOMER.name,
    role: "consultant",
  });
  expect(await readInvitation(doorOf(house), token)).toEqual({ kind: "used", house: "Nordlicht Beratung" });
  expect(await joinAsNewPerson(doorOf(house), token, NEWCOMER)).toEqual({ kind: "refused", because: "no-such-link" });
});

test("a newcomer joins a firm and belongs to that firm", async () => {
  const { token, firmId } = await invited("firm-manager");

  const joined = await joinAsNewPerson(doorOf(house), token, NEWCOMER);

  if (joined.kind !== "joined") throw new Error(joined.kind);
  await expect(callerOf(house, joined.slug, joined.token).account.here({})).resolves.toMatchObject({
    role: "firm-manager",
    firmId,
  });
});

test("of two who accept one invitation at the same time, one joins", async () => {
  const { token } = await invited("viewer");

  const answers = await Promise.all([1, 2].map(() => joinAsNewPerson(doorOf(house), token, NEWCOMER)));

  expect(answers.map(({ kind }) => kind).sort()).toEqual(["joined", "refused"]);
});

test("an invitation is good for 72 hours", async () => {
  const { token } = await invited("viewer");
  const later = (hours: number) => doorOf(house, new Date(Date.now() + hours * 3_600_000));

  expect(await readInvitation(later(71), token)).toMatchObject({ kind: "open" });
  expect(await readInvitation(later(72), token)).toEqual({ kind: "expired", house: "Nordlicht Beratung" });
  expect(await joinAsNewPerson(later(72), token, NEWCOMER)).toEqual({ kind: "refused", because: "no-such-link" });
});

test("an account that exists keeps its password: the link alone lets nobody in", async () => {
  const person = await addUser(house);
  const { token } = await invited("consultant", person.email);
  const before = await passwordHashOf(person.userId);

  expect(await joinAsNewPerson(doorOf(house), token, NEWCOMER)).toEqual({ kind: "refused", because: "has-account" });
  const session = await signIn(house, person);
  expect(await joinAsSignedIn(doorOf(house), token, session)).toEqual({ kind: "joined", slug: tenant.slug });

  expect(await passwordHashOf(person.userId)).toBe(before);
  await expect(callerOf(house, tenant.slug, session).account.here({})).resolves.toMatchObject({ role: "consultant" });
});

test("a forwarded invitation is of no use to somebody else who is signed in", async () => {
  const person = await addUser(house);
  const other = await addUser(house);
  const { token } = await invited("admin", person.email);

  const answer = await joinAsSignedIn(doorOf(house), token, await signIn(house, other));

  expect(answer).toEqual({ kind: "refused", because: "other-person" });
  expect(await joinAsSignedIn(doorOf(house), token, "no session")).toEqual({
    kind: "refused",
    because: "other-person",
  });
  expect(await readInvitation(doorOf(house), token)).toMatchObject({ kind: "open" });
});

test("accepting does not change the role of somebody who is here already", async () => {
  const person = await addUser(house);
  const { token } = await invited("viewer", person.email);
  await house.owner.execute(sql`insert into memberships (tenant_id, id, user_id, name, email, role)
    values (${tenant.id}, ${randomUUID()}, ${person.userId}, 'Ada', ${person.email}, 'admin')`);
  const session = await signIn(house, person);

  expect(await joinAsSignedIn(doorOf(house), token, session)).toEqual({ kind: "refused", because: "already-here" });
  await expect(callerOf(house, tenant.slug, session).account.here({})).resolves.toMatchObject({ role: "admin" });
});

test("somebody who had left comes back in the role of the new invitation", async () => {
  const admin = await callerAs(house, tenant, await addHousePerson(house, tenant, "admin"));
  const person = await addHousePerson(house, tenant, "consultant");
  await admin.people.remove({ userId: person.userId, side: "house" });
  const { token } = await invited("viewer", person.email);
  const session = await signIn(house, person);

  expect(await joinAsSignedIn(doorOf(house), token, session)).toMatchObject({ kind: "joined" });

  await expect(callerOf(house, tenant.slug, session).account.here({})).resolves.toMatchObject({ role: "viewer" });
});

test("a link that nobody sent opens nothing, and a weak password no account", async () => {
  const { token, email } = await invited("viewer");

  expect(await readInvitation(doorOf(house), "made-up")).toEqual({ kind: "unknown" });
  expect(await joinAsNewPerson(doorOf(house), "made-up", NEWCOMER)).toMatchObject({ because: "no-such-link" });
  for (const odd of [
    { ...NEWCOMER, password: "kurz" },
    { ...NEWCOMER, name: " " },
    { ...NEWCOMER, role: "admin" },
  ]) {
    expect(await joinAsNewPerson(doorOf(house), token, odd)).toMatchObject({ because: "unfit-input" });
  }
  const users = await house.owner.execute(sql`select 1 from identity.users where email = ${email}`);
  expect(users).toHaveLength(0);
});

/** Somebody invited into `tenant` by one of its administrators, with the token from their mail. */
async function invited(role: Role, email = `${randomUUID()}@example.org`) {
  const admin = await callerAs(house, tenant, await addHousePerson(house, tenant, "admin"));
  const guest = { id: randomUUID(), email, name: "Cleo" };
  const firmId = await addFirm(house, tenant, "Armaturenwerk Hellweg");
  if (role === "admin" || role === "consultant" || role === "viewer") {
    await admin.invitations.inviteToHouse({ ...guest, role });
  } else {
    await admin.invitations.inviteToFirm({ ...guest, role, firmId });
  }
  return { token: await tokenMailedTo(house, email), email, firmId };
}

async function passwordHashOf(userId: string): Promise<string | undefined> {
  const [row] = await house.owner.execute<{ password_hash: string }>(
    sql`select password_hash from identity.users where id = ${userId}`,
  );
  return row?.password_hash;
}
