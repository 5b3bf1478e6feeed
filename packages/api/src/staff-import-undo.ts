/** A whole staff list is taken back: everything returns to what it was, but for what has changed since. */

import { touchEmployees } from "@etappe/db/repositories/employees";
import { deleteEmployees } from "@etappe/db/repositories/erasure";
import { recountLevels } from "@etappe/db/repositories/levels";
import {
  addRoles,
  deleteReadingsOfList,
  expectManyRows,
  newerThanList,
  readRegisterWhole,
  removeRoles,
  writeNames,
} from "@etappe/db/repositories/staff-import-people";
import { deleteImportRows, listImportRows } from "@etappe/db/repositories/staff-imports";
import { can } from "@etappe/domain/access";
import { planUndo, type Undo } from "@etappe/domain/staff-undo";
import { knownIn, type StaffPlace } from "./staff-import-reading.ts";
import type { Work } from "./trpc.ts";

type At = { readonly firmId: string; readonly id: string };

/** What taking a list back would do, and how many levels keep something newer. */
export async function undoOf(work: Work, at: At): Promise<Undo & { readonly newerLevels: number }> {
  await expectManyRows(work.scope);
  const [rows, whole] = [await listImportRows(work.scope, at), await readRegisterWhole(work.scope, at.firmId)];
  const newer = await newerThanList(work.scope, at);
  const plan = planUndo(rows, knownIn(whole), new Set(newer.employeeIds));
  if (can(work.actor, "employees:name") || plan.names.length === 0) return { ...plan, newerLevels: newer.levels };
  // Whoever may not write names leaves them as they are.
  const changedSince = plan.changedSince + plan.names.length;
  return { ...plan, names: [], changedSince, newerLevels: newer.levels };
}

/** Takes a list out of the register, and its rows with it. */
export async function undoList(work: Work, at: At, { register }: StaffPlace): Promise<Undo> {
  const { scope, newId } = work;
  const { firmId } = at;
  const plan = await undoOf(work, at);
  const touched = await deleteReadingsOfList(scope, at, plan.kept);
  await deleteEmployees(scope, firmId, plan.erased);
  const erased = new Set(plan.erased);
  const left = touched.filter((id) => !erased.has(id));
  await recountLevels(scope, firmId, { employeeIds: left, competence: null });
  const gone = plan.roles.flatMap(({ employeeId, gone }) => gone.map((role) => ({ employeeId, role })));
  await removeRoles(scope, firmId, gone);
  const back = plan.roles.flatMap(({ employeeId, roles }) =>
    roles.map((role, position) => ({ id: newId(), employeeId, role, position })),
  );
  await addRoles(scope, firmId, back);
  const names = plan.names.map((name) => ({ id: newId(), ...name }));
  if (names.length > 0) await writeNames(scope, firmId, names, register.namesReleased);
  await touchEmployees(scope, firmId, [...left, ...plan.roles.map(({ employeeId }) => employeeId)]);
  await deleteImportRows(scope, at);
  return plan;
}
