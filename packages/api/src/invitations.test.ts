import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { joinAsNewPerson, readInvitation } from "./joining.ts";
import { hashOfToken } from "./secret-token.ts";
import {
  addFirm,
  addFirmPerson,
  addHousePerson,
  addTenant,
  callerAs,
  doorOf,
  mailsTo,
  openTestHouse,
  type TestHouse,
  tokenMailedTo,
} from "./testing/house.ts";

const NEWCOMER = { name: "Cleo Brandt", password: "ein eigenes Kennwort", locale: "de" };

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test("an invitation is open until it is used, and its mail says where to go", async () => {
  const { tenant, admin } = await aHouse();
  const firmId = await addFirm(house, tenant, "Sieg");
  const guest = aGuest();

  await admin.invitations.inviteToFirm({ ...guest, firmId, role: "firm-hr" });

  expect(await admin.invitations.open({})).toMatchObject([
    { id: guest.id, email: guest.email, role: "firm-hr", firm: { id: firmId, name: "Sieg" }, isExpired: false },
  ]);
  await joinAsNewPerson(doorOf(house), await tokenMailedTo(house, guest.email), NEWCOMER);
  expect(await admin.invitations.open({})).toEqual([]);
});

test("the invitation holds the hash of the link, not the link", async () => {
  const { admin } = await aHouse();
  const guest = aGuest();
  await admin.invitations.inviteToHouse({ ...guest, role: "viewer" });

  const [row] = await house.owner.execute<{ token_hash: string }>(
    sql`select token_hash from invitations where id = ${guest.id}`,
  );

  expect(row?.token_hash).toBe(hashOfToken(await tokenMailedTo(house, guest.email)));
});

test("asking twice with one id sends one mail", async () => {
  const { admin } = await aHouse();
  const guest = aGuest();

  await admin.invitations.inviteToHouse({ ...guest, role: "viewer" });
  await admin.invitations.inviteToHouse({ ...guest, role: "viewer" });

  expect(await mailsTo(house, guest.email)).toBe(1);
});

test("inviting anew makes the old link worthless", async () => {
  const { admin } = await aHouse();
  const guest = aGuest();
  await admin.invitations.inviteToHouse({ ...guest, role: "viewer" });
  const first = await tokenMailedTo(house, guest.email);

  await admin.invitations.inviteToHouse({ ...guest, id: randomUUID(), role: "consultant" });

  expect(await readInvitation(doorOf(house), first)).toEqual({ kind: "unknown" });
  expect(await admin.invitations.open({})).toMatchObject([{ role: "consultant" }]);
});

test("an invitation that was taken back opens nothing", async () => {
  const { admin } = await aHouse();
  const guest = aGuest();
  await admin.invitations.inviteToHouse({ ...guest, role: "viewer" });
  const token = await tokenMailedTo(house, guest.email);

  await admin.invitations.revoke({ id: guest.id });

  expect(await joinAsNewPerson(doorOf(house), token, NEWCOMER)).toMatchObject({ because: "no-such-link" });
});

test("one that was accepted can no longer be taken back", async () => {
  const { admin } = await aHouse();
  const guest = aGuest();
  await admin.invitations.inviteToHouse({ ...guest, role: "viewer" });
  await joinAsNewPerson(doorOf(house), await tokenMailedTo(house, guest.email), NEWCOMER);

  await expect(admin.invitations.revoke({ id: guest.id })).rejects.toMatchObject({
    code: "CONFLICT",
    cause: { said: { because: "already-accepted" } },
  });
});

test("somebody who is here already is not invited again, whichever side they are on", async () => {
  const { tenant, admin } = await aHouse();
  const firmId = await addFirm(house, tenant, "Sieg");
  const colleague = await addHousePerson(house, tenant, "viewer");
  const client = await addFirmPerson(house, tenant, firmId, "firm-member");

  for (const { email } of [colleague, client]) {
    const attempt = admin.invitations.inviteToHouse({ ...aGuest(), email, role: "admin" });
    await expect(attempt).rejects.toMatchObject({ code: "CONFLICT", cause: { said: { because: "already-here" } } });
  }
});

test("a role of the other side, an odd address and fields nobody asked for are refused", async () => {
  const { tenant, admin } = await aHouse();
  const firmId = await addFirm(house, tenant, "Sieg");
  const guest = aGuest();
  const refused = { code: "BAD_REQUEST" };
  const send = admin.invitations.inviteToHouse as (input: unknown) => Promise<unknown>;

  await expect(send({ ...guest, role: "firm-manager" })).rejects.toMatchObject(refused);
  await expect(send({ ...guest, role: "viewer", firmId })).rejects.toMatchObject(refused);
  for (const email of ["a@x.de,b@y.de", '"e@attacker"@victim.de', "a＠x.de", "<b>a@x.de</b>"]) {
    await expect(send({ ...guest, email, role: "viewer" })).rejects.toMatchObject(refused);
  }
  expect(await admin.invitations.open({})).toEqual([]);
});

async function aHouse() {
  const tenant = await addTenant(house);
  return { tenant, admin: await callerAs(house, tenant, await addHousePerson(house, tenant, "admin")) };
}

function aGuest() {
  return { id: randomUUID(), email: `${randomUUID()}@example.org`, name: "Cleo" };
}
