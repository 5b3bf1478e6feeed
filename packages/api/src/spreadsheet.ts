/** Workbooks as rows of text, and rows as workbooks. The only place that knows the library. */
import { type Cell, type CellStyle, type CellValue, readXlsx, type Sheet, writeXlsx } from "hucre/xlsx";
import { stored, unpacked } from "./zip.ts";

export type WorkbookRows =
  | { readonly kind: "rows"; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "refused"; readonly because: "not-a-workbook" | "too-large" | "too-many-rows" };

export const MOST_BYTES = 8 * 1024 * 1024;
const MOST_BYTES_INSIDE = 80 * 1024 * 1024;
/** 5,000 rows below a header that may stand in the thirtieth; one more shows that there are too many. */
const MOST_ROWS = 5030;
/** One more than a list may have, so that its reader can tell. */
const COLUMNS_READ = "BI";
const RANGE = `A1:${COLUMNS_READ}${MOST_ROWS + 1}`;

/** Of a workbook only text and its numbers are looked at: no pictures, no programs, no other files that it points to. */
const LOOKED_AT =
  /^(?!xl\/(media|drawings|charts|externalLinks|embeddings|pivot|threadedComments|persons)|docProps\/).*\.(xml|rels)$/;

/**
 * The first visible sheet of an .xlsx file as text, as a person reads it: numbers with a point ("2.5") and with the
 * leading zeros that their format shows, days as yyyy-mm-dd, a cell merged over several rows in each of them.
 * Formulas are their text, never their result.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookRows> {
  if (bytes.length > MOST_BYTES) return { kind: "refused", because: "too-large" };
  const archive = await unpacked(bytes, MOST_BYTES_INSIDE, (name) => LOOKED_AT.test(name));
  if (archive.kind === "refused") {
    return { kind: "refused", because: archive.because === "too-large" ? "too-large" : "not-a-workbook" };
  }
  const sheet = await firstSheet(stored(archive.parts));
  if (!sheet) return { kind: "refused", because: "not-a-workbook" };
  const rows = spreadDown(sheet, textRows(sheet));
  const used = rows.findLastIndex((row) => row.some((cell) => cell !== "")) + 1;
  if (used > MOST_ROWS) return { kind: "refused", because: "too-many-rows" };
  return { kind: "rows", rows: rows.slice(0, used) };
}

/** A cell as it is. A formula is its text, and told from a text that begins like one. */
export type SheetCell = string | number | boolean | null | { readonly formula: string };

export type WorkbookSheets =
  | {
      readonly kind: "sheets";
      readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly SheetCell[])[] }[];
    }
  | { readonly kind: "refused"; readonly because: "not-a-workbook" | "too-large" | "too-many-rows" };

/** Every sheet of an .xlsx file of at most so many bytes, the hidden ones too, with its cells as they are. Days are yyyy-mm-dd. */
export async function readSheetsOf(
  bytes: Uint8Array,
  limits: { readonly bytes: number; readonly bytesInside: number },
): Promise<WorkbookSheets> {
  if (bytes.length > limits.bytes) return { kind: "refused", because: "too-large" };
  const archive = await unpacked(bytes, limits.bytesInside, (name) => LOOKED_AT.test(name));
  if (archive.kind === "refused") {
    return { kind: "refused", because: archive.because === "too-large" ? "too-large" : "not-a-workbook" };
  }
  try {
    const { sheets } = await readXlsx(stored(archive.parts), { range: RANGE });
    const read = sheets.map((sheet) => ({ name: sheet.name, rows: cellRows(sheet) }));
    const isLong = read.some(({ rows }) => rows.findLastIndex((row) => row.some((cell) => cell !== null)) >= MOST_ROWS);
    return isLong ? { kind: "refused", because: "too-many-rows" } : { kind: "sheets", sheets: read };
  } catch {
    return { kind: "refused", because: "not-a-workbook" }; // whatever the reader stumbles over, nobody could read it
  }
}

function cellRows({ rows, cells }: Sheet): SheetCell[][] {
  return rows.map((row, y) =>
    row.map((value, x) => {
      const formula = cells?.get(`${y},${x}`)?.formula;
      if (formula !== undefined) return { formula };
      return value instanceof Date ? textOfDate(value) : value;
    }),
  );
}

async function firstSheet(archive: Uint8Array): Promise<Sheet | null> {
  let isTaken = false;
  const first = ({ hidden, veryHidden }: { hidden?: boolean; veryHidden?: boolean }): boolean => {
    if (isTaken || hidden || veryHidden) return false;
    isTaken = true;
    return true;
  };
  try {
    const { sheets } = await readXlsx(archive, { sheets: first, range: RANGE, readStyles: true });
    return sheets[0] ?? null;
  } catch {
    return null; // whatever the reader stumbles over, it is a file that nobody could read
  }
}

function textRows({ rows, cells }: Sheet): string[][] {
  const shared = new Map<number, string>();
  for (const { formula, formulaSharedIndex } of cells?.values() ?? []) {
    if (formula && formulaSharedIndex !== undefined) shared.set(formulaSharedIndex, formula);
  }
  return rows.map((row, y) => row.map((value, x) => textOf(value, cells?.get(`${y},${x}`), shared)));
}

function textOf(value: CellValue, cell: Cell | undefined, shared: ReadonlyMap<number, string>): string {
  // A formula that was filled down is written once, in its first cell.
  if (cell?.formula !== undefined) return `=${cell.formula || (shared.get(cell.formulaSharedIndex ?? -1) ?? "")}`;
  if (value === null) return "";
  if (value instanceof Date) return textOfDate(value);
  if (typeof value === "number") return textOfNumber(value, cell?.style?.numFmt);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

function textOfDate(moment: Date): string {
  if (Number.isNaN(moment.getTime())) return "";
  const [day = "", time = ""] = moment.toISOString().split("T");
  return time.startsWith("00:00:00") ? day : `${day} ${time.slice(0, 5)}`;
}

/** Fifteen digits are what a spreadsheet shows; the sixteenth is where 0.1 + 0.2 begins to look odd. */
function textOfNumber(value: number, format: string | undefined): string {
  const text = String(Number(value.toPrecision(15)));
  const isZeroFilled = format !== undefined && /^0{2,20}$/.test(format) && Number.isSafeInteger(value) && value >= 0;
  return isZeroFilled ? text.padStart(format.length, "0") : text;
}

/** What a merged cell says holds for each of its rows; over columns it stays in the first, as a heading over others does. */
function spreadDown({ merges }: Sheet, rows: string[][]): string[][] {
  let left = rows.length * (rows[0]?.length ?? 0); // merged cells do not overlap, except in files made to keep us busy
  for (const { startRow, startCol, endRow } of merges ?? []) {
    const text = rows[startRow]?.[startCol] ?? "";
    for (let y = startRow + 1; text !== "" && y <= Math.min(endRow, rows.length - 1) && left > 0; y++, left--) {
      const row = rows[y];
      if (row?.[startCol] === "") row[startCol] = text;
    }
    if (left <= 0) break;
  }
  return rows;
}

export type ColourScale = {
  /** The values at its ends, and the colours there as RRGGBB. */
  readonly from: { readonly value: number; readonly colour: string };
  readonly to: { readonly value: number; readonly colour: string };
};

type Line = readonly (string | number | null)[];

export type WorkbookSheet = {
  readonly name: string;
  /** What stands above the header: headings over headings, what is needed. */
  readonly above?: readonly Line[];
  readonly header: readonly string[];
  readonly rows: readonly Line[];
  /** In characters of width; a scale tints the numbers below the header, words have a tint each. */
  readonly columns: readonly {
    readonly width: number;
    readonly scale?: ColourScale;
    readonly words?: readonly { readonly text: string; readonly colour: string }[];
    /** Whatever is written there is text, and shown whole. */
    readonly isText?: boolean;
    /** The column of another sheet, below its header, in which stands what can be chosen. */
    readonly choices?: { readonly sheet: string; readonly column: number };
  }[];
  /** How many columns stay in sight; everything down to the header stays anyway. */
  readonly freeze?: number;
  /** What stands above the header is for programs, and nobody sees it. */
  readonly hidesAbove?: boolean;
};

const HEAD: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: "top" } };
const WRAPPED: CellStyle = { numFmt: "@", alignment: { wrapText: true, vertical: "top" } };
/** Text that begins like a formula stays text, also when somebody goes into the cell and out again. */
const TEXT: CellStyle = { numFmt: "@" };
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

/** An .xlsx file of these sheets, made at `now`: texts are texts whatever they begin with, the header stays in sight. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[], now: Date): Promise<Uint8Array> {
  return writeXlsx({
    properties: { created: now, modified: now },
    sheets: sheets.map(({ name, above = [], header, rows, columns, freeze = 0, hidesAbove = false }) => {
      const lines = [...above, header, ...rows];
      const head = above.length + 1;
      return {
        name: fitName(name),
        rows: lines.map((line) => line.map((value) => (typeof value === "string" ? literal(value) : value))),
        cells: stylesOf(lines, head),
        columns: columns.map(({ width, isText = false }) => ({ width, ...(isText && { style: WRAPPED }) })),
        rowDefs: new Map(hidesAbove ? above.map((_, y) => [y, { hidden: true }]) : []),
        dataValidations: columns.flatMap((column, x) => choicesIn(column, x, head, lines.length)),
        freezePane: { rows: head, columns: freeze },
        conditionalRules: rows.length === 0 ? [] : scaleRules(columns, head + 1, lines.length),
      };
    }),
  });
}

function stylesOf(lines: readonly Line[], head: number): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  lines.forEach((line, y) => {
    line.forEach((value, x) => {
      const isText = typeof value === "string" && LIKE_A_FORMULA.test(value);
      if (y < head || isText) cells.set(`${y},${x}`, { style: { ...(y < head && HEAD), ...(isText && TEXT) } });
    });
  });
  return cells;
}

/** Rows that are still to be written have choices too, as far as one writes by hand. */
const MORE_ROWS = 500;

function choicesIn({ choices }: WorkbookSheet["columns"][number], x: number, head: number, last: number) {
  if (!choices) return [];
  const [own, other] = [columnLetter(x), columnLetter(choices.column)];
  const from = `'${fitName(choices.sheet)}'!$${other}$${head + 1}:$${other}$${MOST_ROWS}`;
  const range = `${own}${head + 1}:${own}${last + MORE_ROWS}`;
  return [{ type: "list" as const, formula1: from, range, allowBlank: true, showErrorMessage: true }];
}

function scaleRules(columns: WorkbookSheet["columns"], first: number, last: number) {
  return columns.flatMap(({ scale, words = [] }, column) => {
    const letter = columnLetter(column);
    const range = `${letter}${first}:${letter}${last}`;
    const priority = column * MOST_WORDS + 1;
    const tinted = words.slice(0, MOST_WORDS - 1).map(({ text, colour }, index) => {
      const fill = { type: "pattern" as const, pattern: "solid" as const, bgColor: { rgb: colour } };
      const said = { type: "cellIs" as const, operator: "equal" as const, formula: `"${text.replaceAll('"', '""')}"` };
      return { ...said, priority: priority + index + 1, range, style: { fill } };
    });
    if (!scale) return tinted;
    const ends = [scale.from, scale.to];
    const colorScale = {
      cfvo: ends.map(({ value }) => ({ type: "num" as const, value: String(value) })),
      colors: ends.map(({ colour }) => colour),
    };
    return [{ type: "colorScale" as const, priority, range, colorScale }, ...tinted];
  });
}

/** Rules have an order over the whole sheet. */
const MOST_WORDS = 20;

function columnLetter(column: number): string {
  const before = column >= 26 ? columnLetter(Math.floor(column / 26) - 1) : "";
  return before + String.fromCharCode(65 + (column % 26));
}

/** What looks like the spelling of a character that XML does not know (_x0007_) would be read as that character. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** Thirty-one characters, without those that stand for something in an address of a cell. */
function fitName(name: string): string {
  return name.replace(/[[\]:*?/\\']/g, " ").slice(0, 31);
}
