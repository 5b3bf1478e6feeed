/** Which firms a person of the house works for. */
import { and, asc, eq, ilike } from "drizzle-orm";
import { firms } from "../schema/firms.ts";
import { firmAssignments } from "../schema/tenants.ts";
import { mine, type Scope } from "../scope.ts";
import { containing } from "./people.ts";

export async function listAssignments(scope: Scope) {
  return scope
    .select({ userId: firmAssignments.userId, firmId: firmAssignments.firmId, firmName: firms.name })
    .from(firmAssignments)
    .innerJoin(firms, and(mine(scope, firms), eq(firms.id, firmAssignments.firmId)))
    .where(mine(scope, firmAssignments))
    .orderBy(asc(firms.name), asc(firms.id));
}

/** Firms to choose from, the first few by name. */
export async function searchFirms(scope: Scope, search: string, limit: number) {
  return scope
    .select({ id: firms.id, name: firms.name })
    .from(firms)
    .where(and(mine(scope, firms), search === "" ? undefined : ilike(firms.name, containing(search))))
    .orderBy(asc(firms.name), asc(firms.id))
    .limit(limit);
}

type NewAssignment = { readonly id: string; readonly userId: string; readonly firmId: string };

/** Whether it is new. */
export async function insertAssignment(scope: Scope, assignment: NewAssignment): Promise<boolean> {
  const added = await scope
    .insert(firmAssignments)
    .values({ ...assignment, tenantId: scope.tenantId })
    .onConflictDoNothing({ target: [firmAssignments.tenantId, firmAssignments.userId, firmAssignments.firmId] })
    .returning({ id: firmAssignments.id });
  return added.length > 0;
}

/** Whether there was one. */
export async function deleteAssignment(scope: Scope, userId: string, firmId: string): Promise<boolean> {
  const gone = await scope
    .delete(firmAssignments)
    .where(and(mine(scope, firmAssignments), eq(firmAssignments.userId, userId), eq(firmAssignments.firmId, firmId)))
    .returning({ id: firmAssignments.id });
  return gone.length > 0;
}
