/** What becomes of each row of a staff list: taken over as new or changed, the same, refused, or left out. */
import type { LevelSource } from "./level-reading.ts";
import type { ImportCounts, RowChange, RowOutcome, RowReason } from "./staff-import.ts";
import type { TableRow } from "./staff-table.ts";
import { isFormula, LONGEST_STAFF_NUMBER, type Reading, rowReader, type SaidRow } from "./staff-words.ts";

/** An employee as the register has them. */
export type KnownEmployee = {
  readonly id: string;
  readonly staffNumber: string;
  readonly name: string | null;
  /** In their order. */
  readonly roles: readonly string[];
  readonly levels: ReadonlyMap<string, KnownLevel>;
};
export type KnownLevel = { readonly level: number; readonly source: LevelSource; readonly readOn: string };

export type JudgedRow = {
  readonly number: number;
  readonly staffNumber: string;
  readonly outcome: RowOutcome;
  readonly reasons: readonly RowReason[];
  readonly change: RowChange;
};

/** Reasons that say something about a row and take nothing from it. */
const REMARKS: readonly RowReason["because"][] = ["formula-is-text"];

export const NO_CHANGE: RowChange = { name: null, roles: [], levels: [], rolesBefore: [], nameBefore: null };

/** `leftOut`: the numbers of the rows that a person has left out. */
export function judgeRows(
  rows: readonly TableRow[],
  reading: Reading,
  register: {
    readonly known: ReadonlyMap<string, KnownEmployee>;
    readonly leftOut: ReadonlySet<number>;
  },
): readonly JudgedRow[] {
  const read = rowReader(reading);
  const firstWith = new Map<string, number>();
  return rows.map(({ number, cells }) => {
    if (cells.every((cell) => cell === ""))
      return notTaken(number, "", "left-out", { because: "empty-row", column: null });
    const said = read(cells);
    const { staffNumber } = said;
    if (register.leftOut.has(number))
      return notTaken(number, staffNumber, "left-out", { because: "by-choice", column: null });
    if (said.isLeftOut) return notTaken(number, staffNumber, "left-out", { because: "word-left-out", column: null });
    const fault = faultOf(said, cells, reading, firstWith.get(staffNumber));
    if (fault) return notTaken(number, staffNumber.slice(0, LONGEST_STAFF_NUMBER), "refused", fault);
    firstWith.set(staffNumber, number);
    return taken(number, said, reading, register.known.get(staffNumber) ?? null);
  });
}

/** How many rows become what. */
export function countsOf(rows: readonly Pick<JudgedRow, "outcome" | "reasons">[]): ImportCounts {
  const of = (outcome: RowOutcome) => rows.filter((row) => row.outcome === outcome).length;
  return {
    total: rows.length,
    new: of("new"),
    changed: of("changed"),
    same: of("same"),
    refused: of("refused"),
    leftOut: of("left-out"),
    partly: rows.filter(isPartly).length,
  };
}

/** Taken over, but not all of it. */
export function isPartly({ outcome, reasons }: Pick<JudgedRow, "outcome" | "reasons">): boolean {
  return outcome !== "refused" && outcome !== "left-out" && reasons.some(isFault);
}

function taken(number: number, said: SaidRow, { mapping }: Reading, known: KnownEmployee | null): JudgedRow {
  const { staffNumber } = said;
  const older = said.levels.filter(({ competence, level }) => {
    const before = known?.levels.get(competence);
    return before && before.level !== level && before.source !== "self" && before.readOn > mapping.readOn;
  });
  const reasons = [...said.reasons, ...older.map(({ column }): RowReason => ({ because: "newer-known", column }))];
  if (!mapping.takeGood && said.reasons.some(isFault))
    return { number, staffNumber, outcome: "refused", reasons: reasons.filter(isFault), change: NO_CHANGE };
  const change = changeOf({ ...said, levels: said.levels.filter((level) => !older.includes(level)) }, known);
  return { number, staffNumber, outcome: outcomeOf(change, known), reasons, change };
}

function changeOf(said: SaidRow, known: KnownEmployee | null): RowChange {
  const rolesBefore = known?.roles ?? [];
  const levels = said.levels.flatMap(({ competence, level }) => {
    const before = known?.levels.get(competence) ?? null;
    // What only the employee has said so far is confirmed by the list.
    if (before && before.level === level && before.source !== "self") return [];
    return [{ competence, level, before: before?.level ?? null }];
  });
  return {
    name: said.name,
    nameBefore: known?.name ?? null,
    // What the list does not mention stays.
    roles: [...said.roles, ...rolesBefore.filter((role) => !said.roles.includes(role))],
    rolesBefore,
    levels,
  };
}

function outcomeOf(change: RowChange, known: KnownEmployee | null): RowOutcome {
  if (!known) return "new";
  const isSame =
    change.levels.length === 0 &&
    (change.name === null || change.name === change.nameBefore) &&
    change.roles.join() === change.rolesBefore.join();
  return isSame ? "same" : "changed";
}

function faultOf(
  { staffNumber }: SaidRow,
  cells: readonly string[],
  { mapping }: Reading,
  first: number | undefined,
): RowReason | null {
  const column = mapping.columns.findIndex(({ kind }) => kind === "staff-number");
  const at = column < 0 ? null : column;
  if (cells.length > mapping.columns.length) return { because: "more-cells-than-columns", column: null };
  if (staffNumber === "") return { because: "no-staff-number", column: at };
  if (isFormula(staffNumber)) return { because: "staff-number-formula", column: at };
  if (staffNumber.length > LONGEST_STAFF_NUMBER) return { because: "staff-number-too-long", column: at };
  return first === undefined ? null : { because: "staff-number-twice", column: at, row: first };
}

function isFault({ because }: RowReason): boolean {
  return !REMARKS.includes(because);
}

function notTaken(number: number, staffNumber: string, outcome: "refused" | "left-out", reason: RowReason): JudgedRow {
  return { number, staffNumber, outcome, reasons: [reason], change: NO_CHANGE };
}
