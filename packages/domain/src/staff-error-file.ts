/** The rows of a staff list that were not taken over, as a file in the same columns: to put right and to hand in again. */
import type { RowReason } from "./staff-import.ts";
import { type Separator, writtenRows } from "./staff-list/delimited.ts";

export type ErrorRow = {
  readonly number: number;
  readonly cells: readonly string[];
  readonly reasons: readonly RowReason[];
};

/**
 * The text of the file: the columns of the list, then one with the number of the row and the reasons in words. A
 * spreadsheet program works nothing out of it, whatever somebody has written into a cell.
 */
export function errorFile(
  { header, rows }: { readonly header: readonly string[]; readonly rows: readonly ErrorRow[] },
  words: { readonly heading: string; readonly reasonsOf: (row: ErrorRow) => string; readonly separator: Separator },
): string {
  const width = header.length;
  const lines = rows.map((row) => [...padded(row.cells, width), words.reasonsOf(row)]);
  const safe = [[...header, words.heading], ...lines].map((cells) => cells.map(asText));
  // With the mark, spreadsheet programs read the umlauts as they are.
  return `\ufeff${writtenRows(safe, words.separator)}`;
}

/** A text that a spreadsheet would calculate gets an apostrophe in front. */
function asText(cell: string): string {
  return /^\s*[=+\-@\t\r]/.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell) ? `'${cell}` : cell;
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return Array.from({ length: Math.max(width, cells.length) }, (_, at) => cells[at] ?? "");
}
