/** By what name other rows say that they belong to a row: its key, or its number where that would leave a doubt. */
import type { PartContent } from "../framework-part.ts";
import { Key } from "../text.ts";

type Named = { readonly owners: readonly string[]; readonly content: PartContent };

/** The names of these rows, one each; no two rows with the same owners have the same. */
export function rowNames(rows: readonly Named[]): readonly string[] {
  const [counts, numbers] = [new Map<string, number>(), new Map<string, number>()];
  const within = ({ owners }: Named, name: unknown) => JSON.stringify([owners, name]);
  for (const row of rows) add(counts, within(row, row.content.key));
  return rows.map((row) => {
    const number = add(numbers, within(row, null));
    const { key } = row.content;
    const isClear = Key.safeParse(key).success && counts.get(within(row, key)) === 1;
    return isClear ? String(key) : `#${number}`;
  });
}

function add(counts: Map<string, number>, name: string): number {
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count;
}
