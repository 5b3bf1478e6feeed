import type { Locale } from "@etappe/domain/text";
import { eq } from "drizzle-orm";
import { users } from "../schema/identity.ts";
import { firmMemberships, memberships } from "../schema/tenants.ts";
import type { Identity } from "./connection.ts";

const columns = {
  id: users.id,
  email: users.email,
  name: users.name,
  passwordHash: users.passwordHash,
  locale: users.locale,
};

export async function findUserByEmail(identity: Identity, email: string) {
  const [row] = await identity.select(columns).from(users).where(eq(users.email, email)).limit(1);
  return row ?? null;
}

/** The person's row, held still until the transaction ends: a password and the sessions under it change together. */
export async function lockUser(identity: Identity, id: string) {
  const [row] = await identity
    .select({ passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, id))
    .for("update");
  return row ?? null;
}

/** Whether it was made: an address belongs to one person only. */
export async function insertUser(identity: Identity, user: typeof users.$inferInsert): Promise<boolean> {
  const made = await identity
    .insert(users)
    .values(user)
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id });
  return made.length > 0;
}

export async function setPasswordHash(identity: Identity, id: string, passwordHash: string): Promise<void> {
  await identity.update(users).set({ passwordHash }).where(eq(users.id, id));
}

export async function setLocale(identity: Identity, id: string, locale: Locale): Promise<void> {
  await identity.update(users).set({ locale }).where(eq(users.id, id));
}

/** A person's name stands in each of their places too; all of them change together. */
export async function renameUser(identity: Identity, id: string, name: string): Promise<void> {
  await identity.update(users).set({ name }).where(eq(users.id, id));
  await identity.update(memberships).set({ name }).where(eq(memberships.userId, id));
  await identity.update(firmMemberships).set({ name }).where(eq(firmMemberships.userId, id));
}
