/** Text with separators as rows of cells, in one pass whatever stands in it. */
export const SEPARATORS = [";", ",", "\t", "|"] as const;
export type Separator = (typeof SEPARATORS)[number];

export type Delimited =
  | { readonly kind: "rows"; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "refused"; readonly because: "quote-not-closed" };

/** The rows of a text. A cell in quotes may hold separators, doubled quotes and line ends; blank lines are rows, too. */
export function rowsIn(text: string, separator: Separator): Delimited {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? endOfQuoted(text, at, separator) : endOfPlain(text, at, separator);
    if (end === null) return { kind: "refused", because: "quote-not-closed" };
    const raw = text.slice(at, end);
    row.push(isQuoted ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    at = end;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    // A line end at the very end of the file opens no row.
    if (at === text.length) break;
  }
  return { kind: "rows", rows };
}

/** The rows as a file that reads back as the same rows. */
export function writtenRows(rows: readonly (readonly string[])[], separator: Separator): string {
  const cell = (text: string) =>
    text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells) => `${cells.map(cell).join(separator)}\r\n`).join("");
}

/** The separator that a program named in the first line (`sep=;`), else the one by which most rows are equally wide. */
export function separatorIn(text: string): Separator {
  const named = /^sep=([;,\t|])\r?\n/i.exec(text)?.[1];
  const candidates = SEPARATORS.map((separator) => ({ separator, score: evenness(text.slice(0, 60_000), separator) }));
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a));
  return SEPARATORS.find((separator) => separator === named) ?? best.separator;
}

/** Which share of the rows has the most usual width, where that is more than one; wider tables first among equals. */
function evenness(sample: string, separator: Separator): number {
  // What is cut off at the end of the sample may leave a quote open; then the rows before it are looked at.
  const read = rowsIn(sample, separator);
  const rows = read.kind === "rows" ? read.rows : sample.split(/\r?\n/).map((line) => line.split(separator));
  const widths = rows.filter((cells) => cells.some((cell) => cell.trim() !== "")).map(({ length }) => length);
  const count = new Map<number, number>();
  for (const width of widths) if (width > 1) count.set(width, (count.get(width) ?? 0) + 1);
  const scores = [...count].map(([width, times]) => times / widths.length + width / 10_000);
  return scores.reduce((best, score) => Math.max(best, score), 0);
}

function endOfPlain(text: string, from: number, separator: Separator): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

/** Just behind the quote that closes the cell, or null when none does. */
function endOfQuoted(text: string, from: number, separator: Separator): number | null {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    const next = text[at + 1];
    if (next === '"') at += 1;
    else if (next === undefined || next === separator || next === "\n" || next === "\r") return at + 1;
  }
  return null;
}
