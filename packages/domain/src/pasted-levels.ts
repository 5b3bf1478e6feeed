/**
 * Levels out of a spreadsheet, set down from one cell of the matrix to the right and downwards: of
 * every cell of the paste what it says, or why nothing is written. A blank cell leaves what is there.
 */
import { MOST_CELLS } from "./matrix.ts";
import { pastedCells } from "./pasted-cells.ts";
import type { Text } from "./text.ts";

export const LEVEL_PASTE_FAULTS = ["not-a-level", "formula", "beyond-columns", "beyond-rows", "too-many"] as const;
export type LevelPasteFault = (typeof LEVEL_PASTE_FAULTS)[number];

export type LevelScale = { readonly levels: readonly { readonly value: number; readonly label: Text }[] };

/** A place in the paste, both from 0. */
type Place = { readonly row: number; readonly column: number };

export type PastedLevels = {
  readonly taken: readonly (Place & { readonly level: number })[];
  /** Left as they are: the paste is blank there. */
  readonly blank: number;
  readonly refused: readonly (Place & { readonly cell: string; readonly because: LevelPasteFault })[];
};

/**
 * What a paste says, cell by cell. `scales` are those of the columns from the cell on that it begins in, `rows` how
 * many rows there are from that cell on. Levels are numbers of the scale or words of it in either language ("B1").
 */
export function readPastedLevels(
  text: string,
  { scales, rows }: { readonly scales: readonly LevelScale[]; readonly rows: number },
): PastedLevels {
  const taken: (Place & { level: number })[] = [];
  const refused: (Place & { cell: string; because: LevelPasteFault })[] = [];
  let blank = 0;
  for (const [row, cells] of pastedCells(text).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (isBlank(cell)) {
        blank += 1;
        continue;
      }
      const said = saidIn(cell, { scale: scales[column], isBelow: row >= rows, isFull: taken.length >= MOST_CELLS });
      if (typeof said === "number") taken.push({ row, column, level: said });
      else refused.push({ row, column, cell, because: said });
    }
  }
  return { taken, blank, refused };
}

/** The level that a word or a number names on this scale, or null: "3", "3,0", "b1", "selbständig". */
export function levelIn(text: string, { levels }: LevelScale): number | null {
  const word = folded(text);
  const number = /^\d{1,3}([.,]0+)?$/.test(word) ? Number.parseInt(word, 10) : null;
  const found = levels.find(
    ({ value, label }) => value === number || [label.de, label.en].some((each) => folded(each) === word),
  );
  return found?.value ?? null;
}

/** How many lines and cells a line a paste has at most: what it would cover. */
export function sizeOfPaste(text: string): { readonly rows: number; readonly columns: number } {
  const cells = pastedCells(text);
  return { rows: cells.length, columns: Math.max(0, ...cells.map((row) => row.length)) };
}

/** Cells for a spreadsheet, between tabs; a text that a spreadsheet would calculate gets an apostrophe in front. */
export function cellsForSpreadsheet(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(asText).join("\t")).join("\r\n");
}

function asText(cell: string): string {
  const safe = /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return /[\t\r\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What the matrix itself writes for a level that is not known is as good as nothing. */
function isBlank(cell: string): boolean {
  return ["", "?"].includes(cell.trim());
}

type Into = { readonly scale: LevelScale | undefined; readonly isBelow: boolean; readonly isFull: boolean };

function saidIn(cell: string, { scale, isBelow, isFull }: Into): number | LevelPasteFault {
  if (scale === undefined) return "beyond-columns";
  if (isBelow) return "beyond-rows";
  if (cell.startsWith("=")) return "formula";
  const level = levelIn(cell, scale);
  if (level === null) return "not-a-level";
  return isFull ? "too-many" : level;
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, "").toLowerCase();
}
