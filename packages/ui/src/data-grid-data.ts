/** What a cell says besides its text: how much attention it asks for. */
export type GridTone = "plain" | "quiet" | "open" | "short" | "far-short";

export interface GridCell {
  /** What stands in it; never empty. */
  readonly text: string;
  /** A second, smaller line. */
  readonly mark: string;
  /** The cell as it is read aloud, without the names of its row and column. */
  readonly name: string;
  readonly tone: GridTone;
  /** Where a change of it is: on its way, or refused. */
  readonly state: "waiting" | "failed" | null;
  /** What is copied, and where editing begins; empty where there is nothing. */
  readonly value: string;
}

export interface GridRow {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** One for each column. */
  readonly cells: readonly GridCell[];
}

export interface GridColumn {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
}

/** Columns that stand together below one head. */
export interface GridGroup {
  readonly id: string;
  readonly label: string;
  readonly columns: readonly GridColumn[];
}

/** A cell by its row and column, both from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Cells from one corner to the other, both included. */
export interface GridRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function rangeOf(a: GridPlace, b: GridPlace): GridRange {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

export interface GridEditing {
  /** Why this text cannot stand in the cell, in words; null when it can. */
  readonly fault: (place: GridPlace, text: string) => string | null;
  /** Text that was typed; empty takes away what was there. */
  readonly onCommit: (place: GridPlace, text: string) => void;
  /** What was typed could not stand there, and the cell was left. */
  readonly onDropped: (place: GridPlace, text: string) => void;
  readonly onClear: (range: GridRange) => void;
  readonly onPaste: (range: GridRange, text: string) => void;
}
