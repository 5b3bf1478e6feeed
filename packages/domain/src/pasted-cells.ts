/** What a spreadsheet puts on the clipboard: rows of cells between tabs, quoted where a cell holds a tab, a quote or a line end. */

/** The cells of each line; blank lines stay, so that a line keeps its number. Without any tab, semicolons part the cells. */
export function pastedCells(text: string): string[][] {
  const separator = text.includes("\t") ? "\t" : ";";
  const rows: string[][] = [];
  let row: string[] = [];
  for (const { cell, endsRow } of cellsIn(text.replace(/^\ufeff/, ""), separator)) {
    row.push(cell);
    if (!endsRow) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function cellsIn(text: string, separator: string): { cell: string; endsRow: boolean }[] {
  const cells: { cell: string; endsRow: boolean }[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? closingQuote(text, at, separator) : null;
    const end = quoted === null ? nextBreak(text, at, separator) : quoted + 1;
    const raw = text.slice(at, end);
    const cell = quoted === null ? raw : raw.slice(1, -1).replaceAll('""', '"');
    const endsRow = text[end] !== separator;
    cells.push({ cell: cell.trim(), endsRow });
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    // A separator at the very end still opens an empty cell.
    if (!endsRow && at >= text.length) cells.push({ cell: "", endsRow: true });
  }
  return cells;
}

/** Where the quote that opens at `at` closes, or null when it is just a character of the cell. */
function closingQuote(text: string, at: number, separator: string): number | null {
  for (let next = text.indexOf('"', at + 1); next >= 0; next = text.indexOf('"', next + 1)) {
    if (text[next + 1] === '"') next += 1;
    else return next + 1 === text.length || [separator, "\n", "\r"].includes(text[next + 1] ?? "") ? next : null;
  }
  return null;
}

function nextBreak(text: string, at: number, separator: string): number {
  const ends = [separator, "\n", "\r"].map((mark) => text.indexOf(mark, at)).filter((end) => end >= 0);
  return Math.min(text.length, ...ends);
}
