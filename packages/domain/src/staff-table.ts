/** A staff list as a table: where its header stands, what stands above it, and its rows by their number in the file. */

import { rowsIn, type Separator, separatorIn } from "./staff-list/delimited.ts";
import { decoded, type Encoding } from "./staff-list/encoding.ts";

/** What a list may hold at most. */
export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 60;
export const LONGEST_CELL = 1000;

export const TABLE_FAULTS = [
  "empty-file",
  "old-workbook",
  "not-a-list",
  "mixed-encoding",
  "quote-not-closed",
  "no-header",
  "only-header",
  "too-many-rows",
  "too-many-columns",
  "cell-too-long",
] as const;
export type TableFault = (typeof TABLE_FAULTS)[number];

/** One row below the header, by its number in the file from 1; as wide as it is, not as the header. */
export type TableRow = { readonly number: number; readonly cells: readonly string[] };

export type StaffTable = {
  readonly kind: "table";
  readonly header: readonly string[];
  /** The number of the header's row in the file, from 1. */
  readonly headerRow: number;
  readonly rows: readonly TableRow[];
  /** Null in a workbook. */
  readonly encoding: Encoding | null;
  readonly separator: Separator | null;
};

export type ReadTable = StaffTable | { readonly kind: "refused"; readonly because: TableFault };

/** The table in the bytes of a text file. `isHeading` knows the headings of such lists. */
export function readTable(bytes: Uint8Array, isHeading: (cell: string) => boolean): ReadTable {
  const read = decoded(bytes);
  if (read.kind === "refused") return read;
  const separator = separatorIn(read.text);
  const parted = rowsIn(read.text, separator);
  if (parted.kind === "refused") return parted;
  const table = tableOf(parted.rows, isHeading);
  return table.kind === "table" ? { ...table, encoding: read.encoding, separator } : table;
}

/** The table in rows of cells, as a workbook has them. */
export function tableOf(rows: readonly (readonly string[])[], isHeading: (cell: string) => boolean): ReadTable {
  const trimmed = rows.map((cells) => withoutEmptyEnd(cells.map((cell) => cell.trim())));
  const at = headerAt(trimmed, isHeading);
  if (trimmed.some(({ length }) => length > MOST_COLUMNS)) return { kind: "refused", because: "too-many-columns" };
  if (trimmed.some((cells) => cells.some(({ length }) => length > LONGEST_CELL)))
    return { kind: "refused", because: "cell-too-long" };
  if (at === null) return { kind: "refused", because: "no-header" };
  const below = trimmed.slice(at + 1).map((cells, index) => ({ number: at + index + 2, cells }));
  if (below.length > MOST_ROWS) return { kind: "refused", because: "too-many-rows" };
  if (below.every(({ cells }) => cells.length === 0)) return { kind: "refused", because: "only-header" };
  const header = trimmed[at] ?? [];
  return { kind: "table", header, headerRow: at + 1, rows: below, encoding: null, separator: null };
}

/** The row with the most headings that are known, among the first ones. */
function headerAt(rows: readonly (readonly string[])[], isHeading: (cell: string) => boolean): number | null {
  const known = rows.slice(0, 30).map((cells) => cells.filter(isHeading).length);
  const most = Math.max(0, ...known);
  return most === 0 ? null : known.indexOf(most);
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}
