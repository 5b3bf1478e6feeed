/** Names of employees: kept apart from everything else that is kept of them. */
import { and, count, eq, sql } from "drizzle-orm";
import { employeeNames } from "../schema/employees.ts";
import { mine, type Scope } from "../scope.ts";

/** The name of one employee as it is from now on; null takes it out. `released`: whether the consultants may read it. */
export async function writeName(
  scope: Scope,
  name: {
    readonly id: string;
    readonly firmId: string;
    readonly employeeId: string;
    readonly name: string | null;
    readonly released: boolean;
  },
): Promise<void> {
  if (name.name === null) {
    await scope
      .delete(employeeNames)
      .where(and(ofFirm(scope, name.firmId), eq(employeeNames.employeeId, name.employeeId)));
    return;
  }
  await scope
    .insert(employeeNames)
    .values({ ...name, name: name.name })
    .onConflictDoUpdate({
      target: [employeeNames.tenantId, employeeNames.firmId, employeeNames.employeeId],
      set: { name: sql`excluded.name`, released: sql`excluded.released` },
    });
}

/** All names of the firm are released to the consultants, or none. */
export async function releaseNames(scope: Scope, firmId: string, released: boolean): Promise<void> {
  await scope
    .update(employeeNames)
    .set({ released })
    .where(and(ofFirm(scope, firmId), eq(employeeNames.released, !released)));
}

/** Takes all names of the firm out. */
export async function deleteNames(scope: Scope, firmId: string): Promise<void> {
  await scope.delete(employeeNames).where(ofFirm(scope, firmId));
}

/** How many names the actor may read. */
export async function countNames(scope: Scope, firmId: string): Promise<number> {
  const [row] = await scope.select({ names: count() }).from(employeeNames).where(ofFirm(scope, firmId));
  return row?.names ?? 0;
}

function ofFirm(scope: Scope, firmId: string) {
  return and(mine(scope, employeeNames), eq(employeeNames.firmId, firmId));
}
