/** Rows that a part got or lost as a whole: one line says more than a line for each of their fields. */
import type { Change } from "./draft-types.ts";

type FieldChange = Change["fields"][number];
export type Folded =
  | { readonly kind: "field"; readonly field: FieldChange }
  | { readonly kind: "row-added" | "row-removed"; readonly field: string; readonly said: readonly FieldChange[] };

/** What every row has, by the kinds of rows that there are. */
const SIGN_OF_A_ROW = /^[^.]+\.[^.]+\.(key|value|level|kind)$/;

/** A row has a key of its own, or a level: where that is new, the row is; where it is gone, so is the row. */
export function foldRows(fields: readonly FieldChange[]): readonly Folded[] {
  const whole = new Map<string, "row-added" | "row-removed">();
  for (const { field, from, to } of fields) {
    if (!SIGN_OF_A_ROW.test(field)) continue;
    if (from === null) whole.set(rowOf(field), "row-added");
    if (to === null) whole.set(rowOf(field), "row-removed");
  }
  const said = new Set<string>();
  return fields.flatMap((field): readonly Folded[] => {
    const row = rowOf(field.field);
    const kind = whole.get(row);
    if (!kind) return [{ kind: "field", field }];
    if (said.has(row)) return [];
    said.add(row);
    return [{ kind, field: row, said: fields.filter((other) => rowOf(other.field) === row) }];
  });
}

function rowOf(field: string): string {
  return field.split(".").slice(0, 2).join(".");
}
