/** Founding a tenant: the sign-in role alone may add one. What is in it is written in a scope, like everything else. */
import { eq } from "drizzle-orm";
import { memberships, tenants } from "../schema/tenants.ts";
import type { Identity } from "./connection.ts";

export async function findTenant(identity: Identity, slug: string) {
  const [row] = await identity.select({ id: tenants.id }).from(tenants).where(eq(tenants.slug, slug)).limit(1);
  return row ?? null;
}

/** Whether it was made: a slug belongs to one tenant only. */
export async function insertTenant(identity: Identity, tenant: typeof tenants.$inferInsert): Promise<boolean> {
  const made = await identity
    .insert(tenants)
    .values(tenant)
    .onConflictDoNothing({ target: tenants.slug })
    .returning({ id: tenants.id });
  return made.length > 0;
}

/** Whether anybody has, or ever had, a place in the house: then it is theirs. */
export async function wasEverEntered(identity: Identity, tenantId: string): Promise<boolean> {
  const [row] = await identity
    .select({ id: memberships.id })
    .from(memberships)
    .where(eq(memberships.tenantId, tenantId))
    .limit(1);
  return row !== undefined;
}
