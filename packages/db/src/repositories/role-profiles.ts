import type { RequiredCompetence } from "@etappe/domain/role-profile";
import type { Text } from "@etappe/domain/text";
import { and, eq } from "drizzle-orm";
import { roleProfiles } from "../schema/staffing.ts";
import { mine, type Scope } from "../scope.ts";

export type NewRoleProfile = {
  readonly id: string;
  readonly firmId: string;
  readonly key: string;
  readonly label: Text;
  readonly boundaryCrosser: boolean;
  readonly requires: readonly RequiredCompetence[];
  readonly retiredOn: string | null;
};

/** A role as this firm has it; false when there is one with this key or id already, then nothing was written. */
export async function insertRoleProfile(scope: Scope, profile: NewRoleProfile): Promise<boolean> {
  const rows = await scope
    .insert(roleProfiles)
    .values(profile)
    .onConflictDoNothing()
    .returning({ id: roleProfiles.id });
  return rows.length === 1;
}

type At = { readonly firmId: string; readonly key: string; readonly version: number };

/** Changes a role of the firm if it is still at `version`; the new version, or null. */
export async function updateRoleProfile(
  scope: Scope,
  at: At,
  change: Partial<Omit<NewRoleProfile, "id" | "firmId" | "key">>,
): Promise<number | null> {
  const [row] = await scope
    .update(roleProfiles)
    .set({ ...change, version: at.version + 1 })
    .where(
      and(
        mine(scope, roleProfiles),
        eq(roleProfiles.firmId, at.firmId),
        eq(roleProfiles.key, at.key),
        eq(roleProfiles.version, at.version),
      ),
    )
    .returning({ version: roleProfiles.version });
  return row?.version ?? null;
}
