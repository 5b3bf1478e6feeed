import type { GridPlace } from "./data-grid-data.ts";

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows a page up or down is. */
  readonly page: number;
}

/** Where a key leads from a cell, as in a spreadsheet; null where it leads nowhere. `jumps` is Ctrl, or Cmd on a Mac. */
export function placeAfterKey(key: string, jumps: boolean, at: GridPlace, size: GridSize): GridPlace | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  switch (key) {
    case "ArrowUp":
      return { ...at, row: jumps ? 0 : Math.max(0, at.row - 1) };
    case "ArrowDown":
      return { ...at, row: jumps ? lastRow : Math.min(lastRow, at.row + 1) };
    case "ArrowLeft":
      return { ...at, column: jumps ? 0 : Math.max(0, at.column - 1) };
    case "ArrowRight":
      return { ...at, column: jumps ? lastColumn : Math.min(lastColumn, at.column + 1) };
    case "Home":
      return { row: jumps ? 0 : at.row, column: 0 };
    case "End":
      return { row: jumps ? lastRow : at.row, column: lastColumn };
    case "PageUp":
      return { ...at, row: Math.max(0, at.row - size.page) };
    case "PageDown":
      return { ...at, row: Math.min(lastRow, at.row + size.page) };
    default:
      return null;
  }
}

/** Whether this key begins a text: a digit or a letter of any script. */
export function beginsText(key: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(key);
}
