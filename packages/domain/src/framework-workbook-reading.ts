/** A workbook that comes back, written in by hand or not: its parts, and every fault with the cell that it stands in. */
import { type CellPlace, type FileFault, fileFault } from "./file-fault.ts";
import { type FrameworkFile, judged, MOST_FILE_BYTES } from "./framework-file.ts";
import { type FrameworkPart, placeOf } from "./framework-part.ts";
import { assembled, type Origins } from "./framework-sheets/assemble.ts";
import type { ReadCell } from "./framework-sheets/cells.ts";
import { type ReadSheet, readTable, type TableRead } from "./framework-sheets/read-table.ts";
import { CHOICES_NAME } from "./framework-sheets/sheet-names.ts";
import { allTables, idOf, type Table } from "./framework-sheets/tables.ts";
import { plain } from "./staff-list/folded.ts";
import type { Locale } from "./text.ts";

/** Ten times the built-in method. */
const MOST_CELLS = 50_000;

/** The framework in these sheets. `language` is the one in which every text has to be there, whatever the headings speak. */
export function readSheets(sheets: readonly ReadSheet[], language: Locale): FrameworkFile {
  if (isTooMuch(sheets)) return { kind: "refused", because: "too-many-values", faults: [] };
  const { found, faults: sheetFaults } = tablesIn(sheets);
  if (found.length === 0) return { kind: "refused", because: "faults-of-form", faults: sheetFaults };
  const tables = found.map(([table, sheet]) => [table, readTable(table, sheet)] as const);
  const { parts: all, faults: rowFaults } = assembled(tables);
  const key = tables.map(([, { frameworkKey }]) => frameworkKey).find((one) => one !== "") ?? "";
  const parts = all.filter(({ isArchived }) => !isArchived).map(({ part }) => part);
  const archive = all.filter(({ isArchived }) => isArchived).map(({ part }) => part);
  const formFaults = [...sheetFaults, ...tables.flatMap(([, { faults }]) => faults), ...rowFaults];
  const origins = new Map(all.map((one) => [one.part, one.origins]));
  const byPlace = new Map(all.map(({ part }) => [placeOf(part), part]).reverse() as [string, FrameworkPart][]);
  return judged({ key, parts, archive }, formFaults, language, (fault, part) => {
    const about = part ?? byPlace.get(placeOf({ kind: fault.kind ?? "identity", key: fault.key }));
    const known = about && fault.kind !== null ? origins.get(about) : undefined;
    return known ? cellOf(fault, known) : cellOfKind(fault, tables);
  });
}

function isTooMuch(sheets: readonly ReadSheet[]): boolean {
  let [cells, characters] = [0, 0];
  for (const cell of sheets.flatMap(({ rows }) => rows).flat()) {
    if (cell === null || cell === "") continue;
    cells++;
    if (typeof cell === "string") characters += cell.length;
  }
  return cells > MOST_CELLS || characters > MOST_FILE_BYTES;
}

/** Each table with its sheet, by its name in either language or by its technical one. */
function tablesIn(sheets: readonly ReadSheet[]) {
  const byName = new Map(
    allTables().flatMap((table) =>
      [table.name.de, table.name.en, idOf(table)].map((name) => [plain(name), table] as const),
    ),
  );
  const choices = [CHOICES_NAME.de, CHOICES_NAME.en].map(plain);
  const faults: FileFault[] = [];
  const found = new Map<Table, ReadSheet>();
  for (const sheet of sheets) {
    const table = byName.get(plain(sheet.name));
    if (table && !found.has(table)) found.set(table, sheet);
    else if (table) faults.push(ofSheet("sheet-twice", sheet.name));
    else if (!choices.includes(plain(sheet.name)) && sheet.rows.some((row) => row.some(isWritten))) {
      faults.push(ofSheet("unknown-sheet", sheet.name));
    }
  }
  // None of ours: another workbook is told in one line and not in fifty.
  const missing = found.size === 0 ? [] : allTables().filter((table) => !found.has(table));
  faults.push(...missing.map((table) => ({ ...fileFault("", "missing-sheet", { ...table.name }), kind: table.kind })));
  if (found.size === 0 && faults.length === 0) faults.push(fileFault("", "missing-sheet", { de: "", en: "" }));
  return { found: allTables().flatMap((table) => pairOf(table, found.get(table))), faults };
}

function pairOf(table: Table, sheet: ReadSheet | undefined): readonly (readonly [Table, ReadSheet])[] {
  return sheet ? [[table, sheet]] : [];
}

function ofSheet(because: FileFault["because"], name: string): FileFault {
  return { ...fileFault("", because, { name }), place: { sheet: name, row: 1, column: "A", heading: "" } };
}

function isWritten(cell: ReadCell): boolean {
  return cell !== null && cell !== "";
}

/** The cell of a field: in the row that its path leads to, in the column for what is left of the path. */
function cellOf({ field, values }: FileFault, origins: Origins): CellPlace | null {
  const steps = field === "" ? [] : field.split(".");
  for (let length = steps.length; length >= 0; length--) {
    const cells = origins.get(steps.slice(0, length).join("."));
    if (cells) return cells(columnFor(steps.slice(length), values.language));
  }
  return null;
}

function columnFor(rest: readonly string[], language: string | number | undefined): string | null {
  if (rest.length === 0) return null;
  const ids = new Set(allTables().flatMap(({ columns }) => columns.map(({ id }) => id)));
  const path = rest.filter((step) => !/^\d+$/.test(step));
  const wanted = [
    path.join("."),
    ...[language, "de"].map((one) => [...path, one].join(".")),
    path.slice(0, -1).join("."),
  ];
  return wanted.find((id) => ids.has(id)) ?? `${path.join(".")}.kind`;
}

/** Where a part would have to stand that is not there; the key of the framework stands beside its name. */
function cellOfKind({ kind, field }: FileFault, tables: readonly (readonly [Table, TableRead])[]): CellPlace | null {
  const isKey = kind === null && field === "key";
  const wanted = isKey ? "identity" : kind;
  const [, read] = tables.find(([table]) => table.kind === wanted && table.lists.length === 0) ?? [];
  return read?.cellAt(3, isKey ? "#key" : null) ?? null;
}
