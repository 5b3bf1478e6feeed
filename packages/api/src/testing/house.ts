/** A consultancy to try things on, in a database of the test file's own. */
import { randomBytes, randomUUID } from "node:crypto";
import { connect, type Database } from "@etappe/db/database";
import { createTestDatabase } from "@etappe/db/testing";
import type { FirmRole, HouseRole } from "@etappe/domain/access";
import { sql } from "drizzle-orm";
import { hashPassword } from "../passwords.ts";
import { createCaller } from "../root.ts";
import { hashOfToken } from "../secret-token.ts";
import { checkPassword, type Door } from "../sign-in.ts";

export type TestHouse = {
  readonly owner: Database;
  readonly app: Database;
  readonly identity: Database;
  /** The address of the one that waits for jobs. */
  readonly workerUrl: string;
  readonly close: () => Promise<void>;
};

export async function openTestHouse(): Promise<TestHouse> {
  process.env.NEXTAUTH_URL = "https://etappe.example";
  const database = await createTestDatabase();
  const [owner, app, identity] = [connect(database.ownerUrl), connect(database.appUrl), connect(database.authUrl)];
  return {
    owner,
    app,
    identity,
    workerUrl: database.workerUrl,
    close: async () => {
      await Promise.all([owner.close(), app.close(), identity.close()]);
      await database.drop();
    },
  };
}

export const PASSWORD = "ein langes Kennwort";

export type TestTenant = { readonly id: string; readonly slug: string };
export type TestPerson = { readonly userId: string; readonly email: string };

export async function addTenant({ owner }: TestHouse): Promise<TestTenant> {
  const tenant = { id: randomUUID(), slug: `haus-${randomBytes(4).toString("hex")}` };
  await owner.execute(sql`insert into tenants (id, slug, name, locale)
    values (${tenant.id}, ${tenant.slug}, 'Nordlicht Beratung', 'de')`);
  return tenant;
}

export async function addFirm({ owner }: TestHouse, tenant: TestTenant, name: string): Promise<string> {
  const id = randomUUID();
  await owner.execute(sql`insert into firms (tenant_id, id, name) values (${tenant.id}, ${id}, ${name})`);
  return id;
}

/** Somebody with an account and no place yet. Hashing is slow on purpose, so one hash serves all of them. */
export async function addUser({ owner }: TestHouse, name = "Ada"): Promise<TestPerson> {
  const person = { userId: randomUUID(), email: `${randomBytes(6).toString("hex")}@example.org` };
  await owner.execute(sql`insert into identity.users (id, email, name, password_hash)
    values (${person.userId}, ${person.email}, ${name}, ${await oneHash})`);
  return person;
}

export async function addHousePerson(house: TestHouse, tenant: TestTenant, role: HouseRole): Promise<TestPerson> {
  const person = await addUser(house);
  await house.owner.execute(sql`insert into memberships (tenant_id, id, user_id, name, email, role)
    values (${tenant.id}, ${randomUUID()}, ${person.userId}, 'Ada', ${person.email}, ${role})`);
  return person;
}

export async function addFirmPerson(
  house: TestHouse,
  tenant: TestTenant,
  firmId: string,
  role: FirmRole,
): Promise<TestPerson> {
  const person = await addUser(house);
  await house.owner.execute(sql`insert into firm_memberships (tenant_id, id, user_id, firm_id, name, email, role)
    values (${tenant.id}, ${randomUUID()}, ${person.userId}, ${firmId}, 'Ben', ${person.email}, ${role})`);
  return person;
}

export function doorOf({ identity }: TestHouse, now = new Date()): Door {
  return { identity, now, random: randomBytes, address: randomBytes(4).join(".") };
}

/** Signs in as they would themselves; the session's token. */
export async function signIn(house: TestHouse, person: TestPerson, password = PASSWORD): Promise<string> {
  const answer = await checkPassword(doorOf(house), { email: person.email, password });
  if (answer.kind !== "signed-in") throw new Error(`${person.email} is ${answer.kind}`);
  return answer.token;
}

/** The product as this session sees it in this tenant. */
export function callerOf(house: TestHouse, slug: string, token: string | null, now = new Date()) {
  return createCaller({
    database: house.app,
    identity: house.identity,
    tokenHash: token === null ? null : hashOfToken(token),
    slug,
    requestId: "test",
    now,
    random: randomBytes,
    log: ({ error }) => {
      throw error;
    },
  });
}

export async function callerAs(house: TestHouse, tenant: TestTenant, person: TestPerson) {
  return callerOf(house, tenant.slug, await signIn(house, person));
}

/** The secret part of the newest link in a mail to this address. */
export async function tokenMailedTo({ owner }: TestHouse, email: string): Promise<string> {
  const [mail] = await owner.execute<{ body: string }>(
    sql`select body from identity.outbox where recipient = ${email} order by created_at desc, id desc limit 1`,
  );
  const token = mail?.body.match(/https:\/\/etappe\.example\/(?:reset|invite)\/([\w-]{43})/)?.[1];
  if (!token) throw new Error(`No mail with a link to ${email}`);
  return token;
}

export async function mailsTo({ owner }: TestHouse, email: string): Promise<number> {
  const mails = await owner.execute(sql`select 1 from identity.outbox where recipient = ${email}`);
  return mails.length;
}

const oneHash = hashPassword(PASSWORD);
