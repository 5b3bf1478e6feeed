/** Takes employees out of everything in which they stand, so that no trace of them is left but their pseudonym in the audit trail. */
import {
  deleteAllImportRows,
  deleteEmployees,
  deleteImportRowsOf,
  forgetGroups,
} from "@etappe/db/repositories/erasure";
import type { Scope } from "@etappe/db/scope";

/**
 * `employeeIds` null: everybody in the firm. Answers with how many were erased. With an employee go names, roles, levels
 * and where they come from, links, places in measures, and their rows in staff lists that were handed in.
 */
export async function eraseEmployees(
  scope: Scope,
  firmId: string,
  employeeIds: readonly string[] | null,
): Promise<number> {
  if (employeeIds === null) {
    await deleteAllImportRows(scope, firmId);
    await forgetGroups(scope, firmId);
  } else {
    await deleteImportRowsOf(scope, firmId, employeeIds);
  }
  return deleteEmployees(scope, firmId, employeeIds);
}
