/**
 * Readings out of a spreadsheet, looked at before anything is written: of every value what will
 * happen to it, or why nothing will. Two layouts are understood: one column per indicator with
 * their names above, or one line per value (indicator, day, value, note; without the indicator
 * where one is given).
 */
import { pastedCells } from "./pasted-cells.ts";
import { type DecimalMark, dayIn, decimalMarkIn, numberIn } from "./pasted-numbers.ts";
import { MOST_READINGS } from "./reading.ts";

export const PASTE_FAULTS = [
  "no-such-indicator",
  "not-a-day",
  "in-the-future",
  "not-a-number",
  "formula",
  "too-large",
  "note-too-long",
  "too-many",
] as const;
export type PasteFault = (typeof PASTE_FAULTS)[number];

export type PastedReading = {
  readonly indicatorId: string;
  readonly readOn: string;
  readonly value: number;
  readonly note: string;
};

/** One value of the paste, by its line (from 1). */
export type PastedRow = { readonly line: number } & (
  | { readonly kind: "new"; readonly reading: PastedReading }
  /** The day has another value already: that one stays readable, and this one counts. */
  | { readonly kind: "corrects"; readonly reading: PastedReading; readonly before: number }
  /** The very value is there already. */
  | { readonly kind: "unchanged"; readonly reading: PastedReading }
  /** A line further down says another value for the same day. */
  | { readonly kind: "overruled"; readonly reading: PastedReading }
  | { readonly kind: "refused"; readonly because: PasteFault; readonly cell: string }
);

export type Pasted = {
  readonly rows: readonly PastedRow[];
  /** How numbers were read, and whether the paste left no doubt about it. */
  readonly mark: DecimalMark;
  readonly certain: boolean;
};

export type PasteInto = {
  readonly indicators: readonly { readonly id: string; readonly name: string }[];
  /** The indicator of lines that name none. */
  readonly given: string | null;
  /** The readings that stand. */
  readonly readings: readonly { readonly indicatorId: string; readonly readOn: string; readonly value: number }[];
  /** Where the paste leaves it open. */
  readonly mark: DecimalMark;
  readonly today: string;
};

type Value = {
  readonly line: number;
  readonly name: string | null;
  readonly day: string;
  readonly value: string;
  readonly note: string;
};

/** What would become of a pasted text. */
export function readPasted(text: string, into: PasteInto): Pasted {
  const values = valuesIn(pastedCells(text), into.indicators);
  const found = decimalMarkIn(values.map(({ value }) => value));
  const mark = found ?? into.mark;
  const rows = values.map((value, at) => rowOf(value, at, { ...into, mark }));
  return { rows: withoutOverruled(rows), mark, certain: found !== null };
}

/** The readings of a paste that are worth writing. */
export function toRecord(rows: readonly PastedRow[]): PastedReading[] {
  return rows.flatMap((row) => (row.kind === "new" || row.kind === "corrects" ? [row.reading] : []));
}

function valuesIn(rows: readonly string[][], indicators: PasteInto["indicators"]): Value[] {
  const lines = rows.map((cells, at) => ({ cells, line: at + 1 })).filter(({ cells }) => cells.some((cell) => cell));
  const [head, ...rest] = lines;
  if (!head) return [];
  const names = new Set(indicators.map(({ name }) => folded(name)));
  const isWide = head.cells.slice(1).some((cell) => names.has(folded(cell))) && dayIn(head.cells[1] ?? "") === null;
  if (isWide) return rest.flatMap((line) => wideValues(head.cells, line));
  return (isHeading(head.cells) ? rest : lines).map(longValue);
}

function wideValues(head: readonly string[], { cells, line }: { cells: readonly string[]; line: number }): Value[] {
  const [day = "", ...values] = cells;
  return values.flatMap((value, at) => {
    const name = head[at + 1] ?? "";
    return value === "" ? [] : [{ line, name, day, value, note: "" }];
  });
}

function longValue({ cells, line }: { cells: readonly string[]; line: number }): Value {
  const named = dayIn(cells[0] ?? "") === null && cells.length > 2;
  const [day = "", value = "", note = ""] = named ? cells.slice(1) : cells;
  return { line, name: named ? (cells[0] ?? "") : null, day, value, note };
}

/** A first line in which there is neither a day nor a number tells what the columns are. */
function isHeading(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => dayIn(cell) === null && !/^[-+=\u2212]?[\d.,]/.test(cell.trim()));
}

function rowOf({ line, name, day, value, note }: Value, at: number, into: PasteInto): PastedRow {
  const refused = (because: PasteFault, cell: string): PastedRow => ({ line, kind: "refused", because, cell });
  const indicatorId = name === null ? into.given : into.indicators.find((one) => folded(one.name) === folded(name))?.id;
  if (!indicatorId) return refused("no-such-indicator", name ?? "");
  const readOn = dayIn(day);
  if (readOn === null) return refused("not-a-day", day);
  if (readOn > into.today) return refused("in-the-future", day);
  if (value.startsWith("=")) return refused("formula", value);
  const amount = numberIn(value, into.mark);
  if (amount === null) return refused("not-a-number", value);
  if (Math.abs(amount) > 1e12) return refused("too-large", value);
  if (note.length > 500) return refused("note-too-long", note.slice(0, 60));
  if (at >= MOST_READINGS) return refused("too-many", value);
  const reading = { indicatorId, readOn, value: amount, note };
  const there = into.readings.find((one) => sameDay(one, reading));
  if (!there) return { line, kind: "new", reading };
  return there.value === amount
    ? { line, kind: "unchanged", reading }
    : { line, kind: "corrects", reading, before: there.value };
}

function withoutOverruled(rows: readonly PastedRow[]): PastedRow[] {
  const last = new Map<string, number>();
  for (const [at, row] of rows.entries()) if (row.kind !== "refused") last.set(keyOf(row.reading), at);
  return rows.map((row, at) => {
    if (row.kind === "refused" || last.get(keyOf(row.reading)) === at) return row;
    return { line: row.line, kind: "overruled", reading: row.reading };
  });
}

type OfDay = { readonly indicatorId: string; readonly readOn: string };

function sameDay(a: OfDay, b: OfDay): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf({ indicatorId, readOn }: OfDay): string {
  return `${indicatorId} ${readOn}`;
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
