/** Numbers and days as people write them in a German or an English spreadsheet. */
export type DecimalMark = "," | ".";

/** The mark that these cells leave no doubt about, or null: "1.234" alone may be either. */
export function decimalMarkIn(cells: readonly string[]): DecimalMark | null {
  const marks = new Set(cells.map((cell) => markOf(bare(cell))).filter((mark) => mark !== null));
  const [only] = marks;
  return marks.size === 1 && only !== undefined ? only : null;
}

/** The number in a cell ("1.234,5", "-3", "95 %"), or null when it is none. A formula is text, and none. */
export function numberIn(cell: string, mark: DecimalMark): number | null {
  const text = bare(cell);
  const [group, decimal] = mark === "," ? ["\\.", ","] : [",", "\\."];
  const shape = new RegExp(`^[+-]?(\\d+|\\d{1,3}(?:${group}\\d{3})+)(?:${decimal}\\d+)?$`);
  if (!shape.test(text)) return null;
  return Number(text.replaceAll(mark === "," ? "." : ",", "").replace(",", "."));
}

/** The day in a cell ("1.2.2026", "01.02.2026", "2026-02-01") as yyyy-mm-dd, or null when there is no such day. */
export function dayIn(cell: string): string | null {
  const text = cell.trim();
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = german ? [german[3], german[2], german[1]] : (iso?.slice(1) ?? []);
  if (!year || !month || !day) return null;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const there = new Date(`${written}T00:00:00Z`);
  // The 31st of February would silently become a day in March.
  return !Number.isNaN(there.getTime()) && there.toISOString().slice(0, 10) === written ? written : null;
}

/** Without blanks (also the narrow ones that group digits), a percent sign at the end, and with a plain minus. */
function bare(cell: string): string {
  return cell
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/%$/, "")
    .replace(/^\u2212/, "-");
}

function markOf(text: string): DecimalMark | null {
  if (!/^[+-]?[\d.,]+$/.test(text)) return null;
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  if (last < 0) return null;
  const mark = text[last] === "," ? "," : ".";
  const other = mark === "," ? "." : ",";
  const marks = text.split(mark).length - 1;
  // Twice the same one groups thousands; both kinds, and the last one is the decimal mark.
  if (marks > 1) return text.includes(other) ? null : other;
  if (text.includes(other)) return mark;
  return /^[+-]?\d{1,3}[.,]\d{3}$/.test(text) ? null : mark;
}
