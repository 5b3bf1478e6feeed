import { and, asc, eq } from "drizzle-orm";
import { roleProfiles, staffingNeeds } from "../schema/staffing.ts";
import { mine, type Scope } from "../scope.ts";

/** Roles of the firm: those of the framework that it has changed, and its own, also the ones it has given up. */
export async function listRoleProfiles(scope: Scope, firmId: string) {
  return scope
    .select({
      id: roleProfiles.id,
      key: roleProfiles.key,
      label: roleProfiles.label,
      boundaryCrosser: roleProfiles.boundaryCrosser,
      requires: roleProfiles.requires,
      retiredOn: roleProfiles.retiredOn,
      version: roleProfiles.version,
    })
    .from(roleProfiles)
    .where(and(mine(scope, roleProfiles), eq(roleProfiles.firmId, firmId)))
    .orderBy(asc(roleProfiles.createdAt), asc(roleProfiles.id));
}

export type RoleProfileRow = Awaited<ReturnType<typeof listRoleProfiles>>[number];

/** How many people the firm's ventures need in which role, the next date first. */
export async function listNeeds(scope: Scope, firmId: string) {
  return scope
    .select({
      id: staffingNeeds.id,
      ventureId: staffingNeeds.ventureId,
      role: staffingNeeds.role,
      people: staffingNeeds.people,
      language: staffingNeeds.language,
      dueOn: staffingNeeds.dueOn,
      version: staffingNeeds.version,
    })
    .from(staffingNeeds)
    .where(and(mine(scope, staffingNeeds), eq(staffingNeeds.firmId, firmId)))
    .orderBy(asc(staffingNeeds.dueOn), asc(staffingNeeds.id));
}

export type NeedRow = Awaited<ReturnType<typeof listNeeds>>[number];

export type NewNeed = Omit<NeedRow, "version"> & { readonly firmId: string };

/** Needs of the firm's ventures, in one statement; those whose id is taken are left as they are. How many were written. */
export async function insertNeeds(scope: Scope, needs: readonly NewNeed[]): Promise<number> {
  const rows = await scope
    .insert(staffingNeeds)
    .values([...needs])
    .onConflictDoNothing({ target: [staffingNeeds.tenantId, staffingNeeds.id] })
    .returning({ id: staffingNeeds.id });
  return rows.length;
}

/** Changes a need if it is still at `version`; the new version, or null. */
export async function updateNeed(
  scope: Scope,
  { id, firmId, version, ...terms }: NewNeed & { readonly version: number },
): Promise<number | null> {
  const [row] = await scope
    .update(staffingNeeds)
    .set({ ...terms, version: version + 1 })
    .where(isNeedAt(scope, { id, firmId, version }))
    .returning({ version: staffingNeeds.version });
  return row?.version ?? null;
}

/** Takes a need back if it is still at `version`; false when it is not. */
export async function deleteNeed(scope: Scope, at: At): Promise<boolean> {
  const rows = await scope.delete(staffingNeeds).where(isNeedAt(scope, at)).returning({ id: staffingNeeds.id });
  return rows.length === 1;
}

type At = { readonly id: string; readonly firmId: string; readonly version: number };

function isNeedAt(scope: Scope, { id, firmId, version }: At) {
  return and(
    mine(scope, staffingNeeds),
    eq(staffingNeeds.firmId, firmId),
    eq(staffingNeeds.id, id),
    eq(staffingNeeds.version, version),
  );
}
