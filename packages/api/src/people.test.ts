import { randomUUID } from "node:crypto";
import { findFirm } from "@etappe/db/repositories/firms";
import { inScope } from "@etappe/db/scope";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashOfToken } from "./secret-token.ts";
import {
  addFirm,
  addFirmPerson,
  addHousePerson,
  addTenant,
  callerAs,
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

test("the people of the house are listed with the firms they were given, and those of firms with their firm", async () => {
  const { tenant, admin, adminPerson } = await aHouse();
  const consultant = await addHousePerson(house, tenant, "consultant");
  const [hellweg, sieg] = [await addFirm(house, tenant, "Hellweg"), await addFirm(house, tenant, "Sieg")];
  const manager = await addFirmPerson(house, tenant, sieg, "firm-manager");
  await admin.assignments.assign({ userId: consultant.userId, firmId: hellweg });

  const people = await admin.people.house({});

  expect(people.find(({ userId }) => userId === consultant.userId)).toMatchObject({
    role: "consultant",
    seesAllFirms: false,
    firms: [{ id: hellweg, name: "Hellweg" }],
  });
  expect(people.find(({ userId }) => userId === adminPerson.userId)).toMatchObject({ seesAllFirms: true, firms: [] });
  expect(await admin.people.ofFirms({ search: "sie", after: null })).toMatchObject({
    people: [{ userId: manager.userId, firmName: "Sieg", role: "firm-manager" }],
    next: null,
  });
  expect(await admin.people.ofFirms({ search: "%", after: null })).toMatchObject({ people: [] });
});

test("people of firms come a page at a time, nobody twice and nobody left out", async () => {
  const { tenant, admin } = await aHouse();
  const firmId = await addFirm(house, tenant, "Groß");
  await house.owner.execute(sql`insert into firm_memberships (tenant_id, id, user_id, firm_id, name, email, role)
    select ${tenant.id}, gen_random_uuid(), gen_random_uuid(), ${firmId}, 'Person ' || (n % 7), n || '@example.org', 'firm-member'
    from generate_series(1, 120) n`);

  const seen: string[] = [];
  let after: { name: string; userId: string } | null = null;
  for (let pages = 0; pages < 3; pages++) {
    const page: Awaited<ReturnType<typeof admin.people.ofFirms>> = await admin.people.ofFirms({ search: null, after });
    seen.push(...page.people.map(({ userId }) => userId));
    after = page.next;
  }

  expect(after).toBeNull();
  expect(seen).toHaveLength(120);
  expect(new Set(seen).size).toBe(120);
});

test("a person who was removed is out with the next request, and back once reactivated", async () => {
  const { tenant, admin } = await aHouse();
  const person = await addHousePerson(house, tenant, "consultant");
  const theirs = callerOf(house, tenant.slug, await signIn(house, person));
  await expect(theirs.account.here({})).resolves.toBeDefined();

  await admin.people.remove({ userId: person.userId, side: "house" });
  await expect(theirs.account.here({})).rejects.toMatchObject({ code: "NOT_FOUND" });

  await admin.people.reactivate({ userId: person.userId, side: "house" });
  await expect(theirs.account.here({})).resolves.toMatchObject({ role: "consultant" });
});

test("a person of a firm who was removed is out as well", async () => {
  const { tenant, admin } = await aHouse();
  const person = await addFirmPerson(house, tenant, await addFirm(house, tenant, "Sieg"), "works-council");
  const theirs = callerOf(house, tenant.slug, await signIn(house, person));

  await admin.people.changeFirmRole({ userId: person.userId, role: "firm-manager" });
  await expect(theirs.account.here({})).resolves.toMatchObject({ role: "firm-manager" });

  await admin.people.remove({ userId: person.userId, side: "firm" });
  await expect(theirs.account.here({})).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("the last administrator can be neither removed nor demoted, by nobody including themselves", async () => {
  const { admin, adminPerson } = await aHouse();
  const refusal = { code: "PRECONDITION_FAILED", cause: { said: { because: "last-administrator" } } };

  await expect(admin.people.remove({ userId: adminPerson.userId, side: "house" })).rejects.toMatchObject(refusal);
  await expect(admin.people.changeHouseRole({ userId: adminPerson.userId, role: "viewer" })).rejects.toMatchObject(
    refusal,
  );
  await expect(admin.account.here({})).resolves.toMatchObject({ role: "admin" });
});

test("two administrators who send each other away at the same time leave one", async () => {
  for (let round = 0; round < 5; round++) {
    const { tenant, admin, adminPerson } = await aHouse();
    const otherPerson = await addHousePerson(house, tenant, "admin");
    const other = await callerAs(house, tenant, otherPerson);

    const attempts = await Promise.allSettled([
      admin.people.remove({ userId: otherPerson.userId, side: "house" }),
      other.people.remove({ userId: adminPerson.userId, side: "house" }),
    ]);

    const left = await house.owner.execute(
      sql`select 1 from memberships where tenant_id = ${tenant.id} and role = 'admin' and status = 'active'`,
    );
    expect(left).toHaveLength(1);
    expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  }
});

test("a consultant sees a firm from the moment it is assigned and no longer once it is taken away", async () => {
  const { tenant, admin } = await aHouse();
  const person = await addHousePerson(house, tenant, "consultant");
  const firmId = await addFirm(house, tenant, "Sieg");
  const credentials = { tokenHash: hashOfToken(await signIn(house, person)), slug: tenant.slug };
  const sees = () =>
    inScope(house.app, credentials, async (opening) => opening.kind === "open" && findFirm(opening.scope, firmId));
  expect(await sees()).toBeNull();

  await admin.assignments.assign({ userId: person.userId, firmId });
  await admin.assignments.assign({ userId: person.userId, firmId });
  expect(await sees()).toMatchObject({ name: "Sieg" });

  await admin.assignments.unassign({ userId: person.userId, firmId });
  expect(await sees()).toBeNull();
});

test("only administrators look at people or change anything about them", async () => {
  const { tenant, adminPerson } = await aHouse();
  const firmId = await addFirm(house, tenant, "Sieg");
  const callers = [
    await callerAs(house, tenant, await addHousePerson(house, tenant, "consultant")),
    await callerAs(house, tenant, await addHousePerson(house, tenant, "viewer")),
    await callerAs(house, tenant, await addFirmPerson(house, tenant, firmId, "firm-manager")),
  ];
  const { userId } = adminPerson;
  const guest = { id: randomUUID(), email: "guest@example.org", name: "Guest" };
  for (const caller of callers) {
    const attempts = [
      caller.people.house({}),
      caller.people.ofFirms({ search: null, after: null }),
      caller.people.changeHouseRole({ userId, role: "viewer" }),
      caller.people.changeFirmRole({ userId, role: "firm-member" }),
      caller.people.remove({ userId, side: "house" }),
      caller.people.reactivate({ userId, side: "house" }),
      caller.invitations.open({}),
      caller.invitations.inviteToHouse({ ...guest, role: "admin" }),
      caller.invitations.inviteToFirm({ ...guest, firmId, role: "firm-manager" }),
      caller.invitations.revoke({ id: guest.id }),
      caller.assignments.firmChoices({ search: "" }),
      caller.assignments.assign({ userId, firmId }),
      caller.assignments.unassign({ userId, firmId }),
    ];
    for (const attempt of await Promise.allSettled(attempts)) {
      expect(attempt).toMatchObject({ status: "rejected", reason: { code: "FORBIDDEN" } });
    }
  }
});

test("people and firms of another house do not exist", async () => {
  const { tenant, admin } = await aHouse();
  const theirs = await aHouse();
  const stranger = await addHousePerson(house, theirs.tenant, "consultant");
  const strangeFirm = await addFirm(house, theirs.tenant, "Fremd");
  const own = await addHousePerson(house, tenant, "consultant");
  const guest = { id: randomUUID(), email: "guest@example.org", name: "Guest" };

  const attempts = [
    admin.people.changeHouseRole({ userId: stranger.userId, role: "viewer" }),
    admin.people.remove({ userId: stranger.userId, side: "house" }),
    admin.people.remove({ userId: randomUUID(), side: "firm" }),
    admin.people.reactivate({ userId: stranger.userId, side: "house" }),
    admin.assignments.assign({ userId: stranger.userId, firmId: strangeFirm }),
    admin.assignments.assign({ userId: own.userId, firmId: strangeFirm }),
    admin.assignments.unassign({ userId: stranger.userId, firmId: strangeFirm }),
    admin.invitations.inviteToFirm({ ...guest, firmId: strangeFirm, role: "firm-member" }),
    admin.invitations.revoke({ id: randomUUID() }),
  ];

  for (const attempt of await Promise.allSettled(attempts)) {
    expect(attempt).toMatchObject({ status: "rejected", reason: { code: "NOT_FOUND" } });
  }
  expect(await admin.assignments.firmChoices({ search: "Fremd" })).toEqual([]);
});

test("each change leaves its event, with who did it and to whom", async () => {
  const { tenant, admin, adminPerson } = await aHouse();
  const person = await addHousePerson(house, tenant, "consultant");
  const firmId = await addFirm(house, tenant, "Sieg");

  await admin.assignments.assign({ userId: person.userId, firmId });
  await admin.people.changeHouseRole({ userId: person.userId, role: "viewer" });
  await admin.people.remove({ userId: person.userId, side: "house" });

  const events = await house.owner.execute<{ event: string; actor_id: string; subject: string; details: unknown }>(
    sql`select event, actor_id, subject, details from audit_events where tenant_id = ${tenant.id} order by created_at`,
  );
  expect(events.map(({ event }) => event)).toEqual(["firm-assigned", "role-changed", "person-removed"]);
  expect(events[1]).toMatchObject({
    actor_id: adminPerson.userId,
    subject: person.userId,
    details: { from: "consultant", to: "viewer" },
  });
});

async function aHouse() {
  const tenant = await addTenant(house);
  const adminPerson = await addHousePerson(house, tenant, "admin");
  return { tenant, adminPerson, admin: await callerAs(house, tenant, adminPerson) };
}
