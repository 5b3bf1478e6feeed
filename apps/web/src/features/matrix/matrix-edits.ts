/** What typing, pasting and deleting mean in the matrix. */
import { levelIn, sizeOfPaste } from "@etappe/domain/pasted-levels";
import type { GridRange } from "@etappe/ui/data-grid-data";
import type { I18n } from "../../i18n/i18n.ts";
import type { MatrixHead, MatrixRow } from "./matrix-cells.ts";

type Scale = MatrixHead["scales"][number];

/** Why this text is no level of the scale, in words; null when it is one, or blank. */
export function faultIn(text: string, scale: Scale | undefined, t: I18n["t"]): string | null {
  if (text.trim() === "" || !scale || levelIn(text, scale) !== null) return null;
  const [lowest, highest] = [scale.levels[0]?.value ?? 0, scale.levels.at(-1)?.value ?? 0];
  const named = scale.levels.filter(({ label }) => label.de === label.en).map(({ label }) => label.de);
  const words = named.length > 0 ? `, ${named.join(", ")}` : "";
  return t("qualification.matrix.fault", { lowest, highest, words });
}

/** One cell that was copied fills everything that is selected. */
export function filled(text: string, range: GridRange): string {
  const { rows, columns } = sizeOfPaste(text);
  if (rows !== 1 || columns !== 1) return text;
  const line = Array.from({ length: range.right - range.left + 1 }, () => text.trim()).join("\t");
  return Array.from({ length: range.bottom - range.top + 1 }, () => line).join("\n");
}

/** The cells of a range, by row and column. */
export function cellsIn({ top, bottom, left, right }: GridRange): (readonly [number, number])[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  return rows.flatMap((row) => Array.from({ length: right - left + 1 }, (_, at) => [row, left + at] as const));
}

/** What an employee is called in the rows that are there. */
export function nameOf(id: string, total: number, at: (index: number) => MatrixRow | undefined): string {
  for (let index = 0; index < total; index++) {
    const row = at(index);
    if (row?.id === id) return row.name === null ? row.staffNumber : `${row.staffNumber} · ${row.name}`;
  }
  return "";
}
