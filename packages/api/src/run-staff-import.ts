/** A staff list goes into the register: all of it in one transaction, a handful of statements for any number of rows. */

import type { RegisterRow } from "@etappe/db/repositories/employee-register";
import { touchEmployees } from "@etappe/db/repositories/employees";
import { insertFirstLevels } from "@etappe/db/repositories/level-readings";
import { addRoles, expectManyRows, insertEmployees, writeNames } from "@etappe/db/repositories/staff-import-people";
import {
  emptyTakenCells,
  findStaffImport,
  listImportRows,
  setWritten,
  updateStaffImport,
  writeJudgedRows,
} from "@etappe/db/repositories/staff-imports";
import { countsOf, type JudgedRow } from "@etappe/domain/staff-rows";
import { writeLevels } from "./levels.ts";
import { peopleChanged } from "./people-changing.ts";
import { comeOutAnew, judgeList, leftOutIn, readingOf, readRegistered, takesNames } from "./staff-import-reading.ts";
import type { Work } from "./trpc.ts";

/** Few, so that there are few statements; more than one, so that it can be seen how far it is. */
const CHUNKS = 4;

/**
 * Writes a list that somebody has said yes to, as that person. Does nothing to one that is not waiting for it, so it may
 * be asked for twice. `onProgress` hears how many rows have been written: it is not in this transaction, or nobody sees it.
 */
export async function runStaffImport(
  work: Work,
  { firmId, importId }: ImportJob,
  onProgress: (written: number) => Promise<void> = async () => undefined,
): Promise<void> {
  const at = { firmId, id: importId };
  const list = await findStaffImport(work.scope, at);
  if (list?.state !== "running") return;
  const record = await readRegistered(work, firmId);
  const rows = await listImportRows(work.scope, at);
  const reading = readingOf(record, list.mapping);
  const { rows: judged, known } = await judgeList(work, firmId, rows, reading, leftOutIn(rows));
  await writeJudgedRows(work.scope, at, comeOutAnew(judged, rows));
  const taken = judged.filter(({ outcome }) => outcome === "new" || outcome === "changed");
  const people = taken.map((row) => {
    const there = known.get(row.staffNumber);
    return { ...row, employeeId: there?.id ?? work.newId(), isNew: !there };
  });
  const size = Math.max(1, Math.ceil(people.length / CHUNKS));
  for (let from = 0; from < people.length; from += size) {
    const chunk = people.slice(from, from + size);
    await writeChunk(work, at, chunk, { register: record.register, ...list.mapping });
    await onProgress(Math.min(people.length, from + size));
  }
  await emptyTakenCells(work.scope, at);
  const counts = countsOf(judged);
  const end = { state: "done", counts, written: people.length, finishedAt: work.now, failure: "" } as const;
  await updateStaffImport(work.scope, { ...at, version: list.version }, end);
  await expectManyRows(work.scope);
  await peopleChanged(work, firmId, { event: "staff-import.done", subject: importId, details: counts });
}

/** Says how far a list is; in a transaction of its own, while the one that writes the list is still running. */
export async function reportStaffImport(
  work: Work,
  { firmId, importId: id }: ImportJob,
  written: number,
): Promise<void> {
  await setWritten(work.scope, { firmId, id }, written);
}

type ImportJob = { readonly firmId: string; readonly importId: string };

type Person = JudgedRow & { readonly employeeId: string; readonly isNew: boolean };

async function writeChunk(
  work: Work,
  { firmId, id: importId }: { readonly firmId: string; readonly id: string },
  people: readonly Person[],
  list: {
    readonly register: RegisterRow;
    readonly source: "manager" | "test" | "certificate";
    readonly readOn: string;
  },
): Promise<void> {
  const { scope, newId, actor } = work;
  const added = people.filter(({ isNew }) => isNew);
  await insertEmployees(
    scope,
    firmId,
    added.map(({ employeeId: id, staffNumber }) => ({ id, staffNumber })),
  );
  const roles = people.flatMap(({ employeeId, change }) =>
    change.roles.join() === change.rolesBefore.join()
      ? []
      : change.roles.map((role, position) => ({ id: newId(), employeeId, role, position })),
  );
  await addRoles(scope, firmId, roles);
  if (takesNames(work, list.register)) {
    const names = people.flatMap(({ employeeId, change: { name } }) =>
      name ? [{ id: newId(), employeeId, name }] : [],
    );
    await writeNames(scope, firmId, names, list.register.namesReleased);
  }
  const from = { source: list.source, readOn: list.readOn, recordedBy: actor.name, importId, measureId: null };
  const saidOf = (some: readonly Person[]) =>
    some.flatMap(({ employeeId, change: { levels } }) =>
      levels.map(({ competence, level }) => ({ employeeId, competence, level, ...from })),
    );
  const first = saidOf(added).map((said) => ({ id: newId(), ...said }));
  await insertFirstLevels(scope, firmId, first);
  const others = people.filter(({ isNew }) => !isNew);
  await writeLevels(scope, firmId, saidOf(others), newId);
  const ids = others.map(({ employeeId }) => employeeId);
  await touchEmployees(scope, firmId, ids);
}
