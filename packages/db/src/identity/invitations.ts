import { eq } from "drizzle-orm";
import { invitations, tenants } from "../schema/tenants.ts";
import type { Identity } from "./connection.ts";

const columns = {
  tenantId: invitations.tenantId,
  slug: tenants.slug,
  tenantName: tenants.name,
  locale: tenants.locale,
  email: invitations.email,
  name: invitations.name,
  role: invitations.role,
  firmId: invitations.firmId,
  expiresAt: invitations.expiresAt,
  usedAt: invitations.usedAt,
};

const byToken = (identity: Identity, tokenHash: string) =>
  identity
    .select(columns)
    .from(invitations)
    .innerJoin(tenants, eq(tenants.id, invitations.tenantId))
    .where(eq(invitations.tokenHash, tokenHash));

/** An invitation, found by whoever holds its link, used up or not. */
export async function findInvitation(identity: Identity, tokenHash: string) {
  const [row] = await byToken(identity, tokenHash);
  return row ?? null;
}

/** The same, held still until the transaction ends: of two who accept at once, one waits and then finds it used. */
export async function lockInvitation(identity: Identity, tokenHash: string) {
  const [row] = await byToken(identity, tokenHash).for("update", { of: invitations });
  return row ?? null;
}

export async function markInvitationUsed(identity: Identity, tokenHash: string, now: Date): Promise<void> {
  await identity.update(invitations).set({ usedAt: now }).where(eq(invitations.tokenHash, tokenHash));
}
