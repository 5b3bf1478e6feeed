import { and, desc, eq, isNull } from "drizzle-orm";
import { firms } from "../schema/firms.ts";
import { invitations } from "../schema/tenants.ts";
import { mine, type Scope } from "../scope.ts";

/** Invitations nobody has used yet, those that ran out among them. */
export async function listOpenInvitations(scope: Scope) {
  return scope
    .select({
      id: invitations.id,
      email: invitations.email,
      name: invitations.name,
      role: invitations.role,
      firmId: invitations.firmId,
      firmName: firms.name,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .leftJoin(firms, and(mine(scope, firms), eq(firms.id, invitations.firmId)))
    .where(and(mine(scope, invitations), isNull(invitations.usedAt)))
    .orderBy(desc(invitations.createdAt), desc(invitations.id));
}

export async function findInvitation(scope: Scope, id: string) {
  const [row] = await scope
    .select({
      id: invitations.id,
      role: invitations.role,
      firmId: invitations.firmId,
      usedAt: invitations.usedAt,
    })
    .from(invitations)
    .where(and(mine(scope, invitations), eq(invitations.id, id)))
    .limit(1);
  return row ?? null;
}

type NewInvitation = Omit<typeof invitations.$inferInsert, "tenantId" | "usedAt" | "createdAt">;

/** Keeps an invitation; an open one to the same address goes, so that only the newest mail opens the door. */
export async function replaceInvitation(scope: Scope, invitation: NewInvitation): Promise<void> {
  await scope
    .delete(invitations)
    .where(and(mine(scope, invitations), eq(invitations.email, invitation.email), isNull(invitations.usedAt)));
  await scope.insert(invitations).values({ ...invitation, tenantId: scope.tenantId });
}

export async function deleteInvitation(scope: Scope, id: string): Promise<void> {
  await scope.delete(invitations).where(and(mine(scope, invitations), eq(invitations.id, id)));
}
