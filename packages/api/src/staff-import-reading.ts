/** A staff list as it lies here, with everything that it is judged by. */
import { isDeepStrictEqual } from "node:util";

import type { RegisterRow } from "@etappe/db/repositories/employee-register";
import { readRegisterWhole, type WholeRegister } from "@etappe/db/repositories/staff-import-people";
import { findStaffImport, type ImportRow, type StaffImportRow } from "@etappe/db/repositories/staff-imports";
import { can } from "@etappe/domain/access";
import type { ImportMapping } from "@etappe/domain/staff-import";
import { type JudgedRow, judgeRows, type KnownEmployee } from "@etappe/domain/staff-rows";
import type { TableRow } from "@etappe/domain/staff-table";
import type { Reading } from "@etappe/domain/staff-words";
import { byEmployee } from "./by-employee.ts";
import { switchedOn } from "./employee-register.ts";
import { readStaffRecord, type StaffRecord } from "./staff-record.ts";
import { found, refuse, type Work } from "./trpc.ts";

export type StaffPlace = StaffRecord & { readonly register: RegisterRow };

/** The firm's people where single ones are kept; refused where they are not. */
export async function readRegistered(work: Work, firmId: string): Promise<StaffPlace> {
  const record = await readStaffRecord(work.scope, firmId);
  return { ...record, register: switchedOn(record.register) };
}

/** The list is there, or NOT_FOUND. */
export async function theList(
  work: Work,
  at: { readonly firmId: string; readonly id: string },
): Promise<StaffImportRow> {
  return found(await findStaffImport(work.scope, at));
}

/** A list that nobody has taken over or given up yet. */
export function stillOpen(list: StaffImportRow): StaffImportRow {
  if (list.state === "mapping" || list.state === "previewed") return list;
  return refuse("PRECONDITION_FAILED", { because: "list-is-over" });
}

/** Whether names of this list may be taken over by this person. */
export function takesNames(work: Pick<Work, "actor">, register: RegisterRow): boolean {
  return register.keepsNames && can(work.actor, "employees:name");
}

/** Whether this person may read names in this firm. */
export function readsNames(work: Pick<Work, "actor">, register: RegisterRow): boolean {
  return register.keepsNames && (register.namesReleased || can(work.actor, "employees:name"));
}

export function readingOf(record: StaffPlace, mapping: ImportMapping): Reading {
  return { mapping, qualification: record.qualification, scales: record.scales, roles: record.roles };
}

/** Every row as it comes out against the register as it is now. */
export async function judgeList(
  work: Work,
  firmId: string,
  rows: readonly TableRow[],
  reading: Reading,
  leftOut: ReadonlySet<number>,
): Promise<{ readonly rows: readonly JudgedRow[]; readonly known: ReadonlyMap<string, KnownEmployee> }> {
  const known = knownIn(await readRegisterWhole(work.scope, firmId));
  return { rows: judgeRows(rows, reading, { known, leftOut }), known };
}

/** Of rows as they are judged now, those that come out otherwise than they stand in the list: the others need not be sent. */
export function comeOutAnew(judged: readonly JudgedRow[], rows: readonly ImportRow[]): readonly JudgedRow[] {
  const before = new Map(rows.map(({ cells: _, ...row }) => [row.number, row]));
  return judged.filter((row) => !isDeepStrictEqual(row, before.get(row.number)));
}

/** The rows that somebody has left out by hand. */
export function leftOutIn(rows: readonly Pick<ImportRow, "number" | "reasons">[]): ReadonlySet<number> {
  const chosen = rows.filter(({ reasons }) => reasons.some(({ because }) => because === "by-choice"));
  return new Set(chosen.map(({ number }) => number));
}

/** The register by staff number. */
export function knownIn({ people, names, roles, levels }: WholeRegister): ReadonlyMap<string, KnownEmployee> {
  const nameOf = new Map(names.map(({ employeeId, name }) => [employeeId, name]));
  const rolesOf = byEmployee(roles);
  const levelsOf = byEmployee(levels);
  return new Map(
    people.map(({ id, staffNumber }) => [
      staffNumber,
      {
        ...{ id, staffNumber, name: nameOf.get(id) ?? null },
        roles: (rolesOf.get(id) ?? []).map(({ role }) => role),
        levels: new Map((levelsOf.get(id) ?? []).map((level) => [level.competence, level])),
      },
    ]),
  );
}
