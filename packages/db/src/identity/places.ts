/** Where a person can go: the houses they work for and the firms they belong to, over all tenants. */
import { and, asc, eq } from "drizzle-orm";
import { firmMemberships, memberships, tenants } from "../schema/tenants.ts";
import type { Identity } from "./connection.ts";

export async function listPlaces(identity: Identity, userId: string) {
  const tenant = { tenantId: tenants.id, slug: tenants.slug, name: tenants.name };
  const houses = await identity
    .select({ ...tenant, role: memberships.role })
    .from(memberships)
    .innerJoin(tenants, eq(tenants.id, memberships.tenantId))
    .where(and(eq(memberships.userId, userId), eq(memberships.status, "active")))
    .orderBy(asc(tenants.name));
  const firms = await identity
    .select({ ...tenant, role: firmMemberships.role })
    .from(firmMemberships)
    .innerJoin(tenants, eq(tenants.id, firmMemberships.tenantId))
    .where(and(eq(firmMemberships.userId, userId), eq(firmMemberships.status, "active")))
    .orderBy(asc(tenants.name));
  return [...houses, ...firms];
}

/** Whether a person has an active place in this tenant, in the house or in one of its firms. */
export async function isPlaced(identity: Identity, tenantId: string, userId: string): Promise<boolean> {
  const places = await listPlaces(identity, userId);
  return places.some((place) => place.tenantId === tenantId);
}

type Place = typeof memberships.$inferInsert & { tenantId: string };
type FirmPlace = typeof firmMemberships.$inferInsert & { tenantId: string };

/** Gives a person a place in the house; somebody who had left comes back in the new role. */
export async function joinHouse(identity: Identity, place: Place): Promise<void> {
  const { role, name, email } = place;
  await identity
    .insert(memberships)
    .values(place)
    .onConflictDoUpdate({
      target: [memberships.tenantId, memberships.userId],
      set: { role, name, email, status: "active" },
    });
}

/** Gives a person a place in a firm; somebody who had left a firm of this house comes back to this one. */
export async function joinFirm(identity: Identity, place: FirmPlace): Promise<void> {
  const { role, name, email, firmId } = place;
  await identity
    .insert(firmMemberships)
    .values(place)
    .onConflictDoUpdate({
      target: [firmMemberships.tenantId, firmMemberships.userId],
      set: { role, name, email, firmId, status: "active" },
    });
}
