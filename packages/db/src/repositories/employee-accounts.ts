import { and, asc, eq, or, sql } from "drizzle-orm";
import { employees } from "../schema/employees.ts";
import { firmMemberships } from "../schema/tenants.ts";
import { mine, type Scope } from "../scope.ts";

/** Accounts of the firm's people that belong to no employee yet, or to this one. */
export async function listAccountsFor(scope: Scope, firmId: string, employeeId: string) {
  return scope
    .select({ userId: firmMemberships.userId, name: firmMemberships.name })
    .from(firmMemberships)
    .leftJoin(employees, and(mine(scope, employees), eq(employees.userId, firmMemberships.userId)))
    .where(
      and(
        mine(scope, firmMemberships),
        eq(firmMemberships.firmId, firmId),
        eq(firmMemberships.status, "active"),
        or(sql`${employees.id} is null`, eq(employees.id, employeeId)),
      ),
    )
    .orderBy(asc(firmMemberships.name), asc(firmMemberships.userId));
}
