/** One sheet of a workbook, read as the table that it should be: its columns found again, its rows as values. */
import type { CellPlace, FileFault, FormReason } from "../file-fault.ts";
import type { PartContent } from "../framework-part.ts";
import { isUnstorable } from "../hostile-json.ts";
import { plain } from "../staff-list/folded.ts";
import { type ReadCell, valueIn } from "./cells.ts";
import type { Column, Table } from "./tables.ts";

/** A sheet as it is; its rows begin with the first one of the sheet, its cells with the first column. */
export type ReadSheet = { readonly name: string; readonly rows: readonly (readonly ReadCell[])[] };

export type ReadRow = {
  /** As it is counted in the sheet. */
  readonly number: number;
  readonly owners: readonly string[];
  readonly content: Record<string, Json>;
  readonly isArchived: boolean;
};

export type TableRead = {
  readonly rows: readonly ReadRow[];
  /** What stands in the column for it; blank where there is none. */
  readonly frameworkKey: string;
  readonly faults: readonly FileFault[];
  /** The cell of a column in a row. Null: the one that tells rows apart. */
  readonly cellAt: (row: number, id: string | null) => CellPlace;
};

type Json = PartContent[string];
type Found = { readonly column: Column; readonly x: number };

/** Reads all of it, faults and all. Rows in which nothing stands are none. */
export function readTable(table: Table, sheet: ReadSheet): TableRead {
  const { found, header, faults: columnFaults } = columnsIn(table, sheet);
  const heading = (x: number) => textIn(sheet.rows[header]?.[x]);
  const placeAt = (row: number, x: number): CellPlace => ({
    sheet: sheet.name,
    row,
    column: letterOf(x),
    heading: heading(x),
  });
  const faultAt = (because: FormReason, row: number, x: number, field: string): FileFault => ({
    ...{ kind: table.kind, key: "", field, because, values: {}, place: placeAt(row, x) },
  });
  const rows: ReadRow[] = [];
  const faults = columnFaults.map(({ because, x, id }) => faultAt(because, header + 1, x, id));
  let frameworkKey = "";
  for (const [y, cells] of sheet.rows.entries()) {
    if (y <= header || cells.every(isBlank)) continue;
    for (const { column, x } of found) {
      const cell = cells[x] ?? null;
      if (isFormula(cell)) faults.push(faultAt("formula", y + 1, x, column.id));
      if (isUnstorable(cell)) faults.push(faultAt("bad-character", y + 1, x, column.id));
      if (column.of.kind === "framework") frameworkKey ||= textIn(cell);
    }
    rows.push(rowOf(y + 1, cells, found));
  }
  const cellAt = (row: number, id: string | null) =>
    placeAt(row, (found.find(({ column }) => column.id === (id ?? "key")) ?? found[0])?.x ?? 0);
  return { rows, frameworkKey, faults, cellAt };
}

type ColumnFault = { readonly because: FormReason; readonly x: number; readonly id: string };

/** Columns by the technical names of the first row, and by the words above them where somebody took that row away. */
function columnsIn(table: Table, { rows }: ReadSheet) {
  const byId = new Map(table.columns.map((column) => [column.id, column]));
  const byWords = new Map(
    table.columns.flatMap((column) =>
      [column.words.de, column.words.en].map((words) => [plain(words), column] as const),
    ),
  );
  const [first = [], second = []] = rows;
  const hasIds = first.some((cell) => byId.has(textIn(cell)));
  const hasWords = (cells: readonly ReadCell[]) => cells.some((cell) => byWords.has(plain(textIn(cell))));
  const header = hasIds && hasWords(second) ? 1 : 0;
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const found: Found[] = [];
  const faults: ColumnFault[] = [];
  for (let x = 0; x < width; x++) {
    const [id, words] = [hasIds ? textIn(first[x]) : "", textIn(rows[header]?.[x])];
    const column = byId.get(id) ?? byWords.get(plain(words));
    if (column && found.some((other) => other.column === column))
      faults.push({ because: "column-twice", x, id: column.id });
    else if (column) found.push({ column, x });
    else if (rows.some((cells) => !isBlank(cells[x] ?? null)))
      faults.push({ because: "unknown-column", x, id: words || id });
  }
  const missing = table.columns.filter((column) => !found.some((other) => other.column === column));
  faults.push(...missing.map(({ id }) => ({ because: "missing-column" as const, x: 0, id })));
  return { found, header, faults };
}

function rowOf(number: number, cells: readonly ReadCell[], found: readonly Found[]): ReadRow {
  const content: Record<string, Json> = {};
  const owners: string[] = [];
  let isArchived = false;
  for (const { column, x } of found) {
    const { of, shape } = column;
    const value = valueIn(cells[x] ?? null, shape);
    if (of.kind === "owner") owners[of.depth] = String(value ?? "").trim();
    // What is no clear "no" is kept out of what is offered.
    else if (of.kind === "archived") isArchived = value !== undefined && value !== false;
    else if (of.kind === "field" && shape.kind === "text") {
      const text = (at(content, of.path) ?? {}) as Record<string, Json>;
      put(content, of.path, { ...text, [shape.language]: value ?? "" });
    } else if (of.kind === "field" && value !== undefined) put(content, of.path, value);
  }
  for (const { column } of found) {
    const { of, shape } = column;
    if (of.kind === "field" && of.optional && shape.kind === "text" && isWordless(at(content, of.path))) {
      delete content[of.path[0] ?? ""]; // texts that may be left out stand in the row itself
    }
    if (of.kind === "field" && !of.optional && shape.kind === "words" && of.path.length === 1) {
      content[of.path[0] ?? ""] ??= [];
    }
  }
  return { number, owners, content, isArchived };
}

function put(content: Record<string, Json>, path: readonly string[], value: Json): void {
  const [step = "", ...rest] = path;
  if (rest.length === 0) content[step] = value;
  else {
    const inner = { ...(content[step] as Record<string, Json> | undefined) };
    put(inner, rest, value);
    content[step] = inner;
  }
}

function at(content: Record<string, Json>, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (place, step) => (place as Record<string, Json> | undefined)?.[step],
    content as Json,
  );
}

function isWordless(text: Json | undefined): boolean {
  return typeof text === "object" && text !== null && Object.values(text).every((one) => one === "");
}

function isBlank(cell: ReadCell): boolean {
  return cell === null || cell === "";
}

function isFormula(cell: ReadCell): boolean {
  return typeof cell === "object" && cell !== null;
}

function textIn(cell: ReadCell | undefined): string {
  return cell === undefined || cell === null || typeof cell === "object" ? "" : String(cell).trim();
}

function letterOf(x: number): string {
  const before = x >= 26 ? letterOf(Math.floor(x / 26) - 1) : "";
  return before + String.fromCharCode(65 + (x % 26));
}
