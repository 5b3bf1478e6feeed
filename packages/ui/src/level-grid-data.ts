export interface LevelRow {
  readonly id: string;
  /** The level's number, as it is written. */
  readonly mark: string;
  readonly label: string;
}

export interface LevelColumn {
  readonly id: string;
  readonly label: string;
}

export interface LevelChip {
  readonly id: string;
  readonly row: string;
  readonly column: string;
  readonly label: string;
  /** A second line, e.g. years. */
  readonly note?: string | undefined;
  /** Filled, dashed, or struck through. */
  readonly state: "active" | "planned" | "left";
}

export interface LevelLeap {
  readonly column: string;
  /** Where it starts; null: from nothing. */
  readonly from: string | null;
  readonly to: string;
  readonly label: string;
  readonly tone: "warning" | "notice";
}

/** What runs across all levels: a band below them, with a place for each group and one for what belongs to none. */
export interface LevelBand {
  readonly label: string;
  /** What stands over a chip without a column, where chips name their group. */
  readonly noColumn: string;
  readonly chips: readonly (Omit<LevelChip, "row" | "column"> & { readonly column: string | null })[];
}

export interface LevelGridProps {
  readonly title: string;
  readonly desc?: string | undefined;
  /** From the lowest level to the highest: they are drawn from the bottom up. */
  readonly rows: readonly LevelRow[];
  readonly columns: readonly LevelColumn[];
  readonly chips: readonly LevelChip[];
  /** The one thick line: `above` is the row that stands on it; and what is true on either side. */
  readonly line?: { readonly above: string; readonly aboveText: string; readonly belowText: string } | undefined;
  readonly leaps?: readonly LevelLeap[] | undefined;
  readonly band?: LevelBand | undefined;
}

/** The row under the thick line. */
export function rowBelow({ rows, line }: LevelGridProps): string | undefined {
  return rows[rows.findIndex((row) => row.id === line?.above) - 1]?.id;
}
