/** Rows of many sheets, put together to the parts that they came from; every value can still tell its cell. */
import type { CellPlace, FileFault } from "../file-fault.ts";
import type { FrameworkPart, PartContent } from "../framework-part.ts";
import { partKey } from "../framework-part.ts";
import { contentInOrder } from "../framework-text.ts";
import { PARTS } from "../part-rule.ts";
import type { ReadRow, TableRead } from "./read-table.ts";
import { rowNames } from "./row-names.ts";
import { idOf, type Table } from "./tables.ts";

type Json = PartContent[string];
type Cells = (id: string | null) => CellPlace;

/** What a part was made of: the cells of its row, and those of each row in its lists ("indicators.2"). */
export type Origins = ReadonlyMap<string, Cells>;

export type Assembled = {
  readonly parts: readonly { readonly part: FrameworkPart; readonly isArchived: boolean; readonly origins: Origins }[];
  readonly faults: readonly FileFault[];
};

type Held = ReadRow & { readonly path: string; readonly origins: Map<string, Cells> };

/** The parts, in the order of their tables and rows. Rows that belong to nothing are faults. */
export function assembled(tables: readonly (readonly [Table, TableRead])[]): Assembled {
  const rowsOf = new Map<string, readonly Held[]>();
  const faults: FileFault[] = [];
  for (const [table, read] of tables) {
    const rows = table.lists.length === 0 ? read.rows.map((row) => held(row, read)) : [];
    if (table.lists.length > 0) rows.push(...inOwners(table, read, rowsOf, faults));
    rowsOf.set(idOf(table), rows);
    if (table.lists.length === 0 && PARTS[table.kind].once) {
      faults.push(...rows.slice(1).map((row) => fault(table, "one-row-only", "", read.cellAt(row.number, null))));
    }
  }
  const parts = tables.flatMap(([{ kind, lists }]) => {
    const rows = lists.length === 0 ? (rowsOf.get(kind) ?? []) : [];
    return rows.map(({ content: read, isArchived, origins }) => {
      const content = contentInOrder(kind, read);
      return { part: { kind, key: partKey(kind, content), content }, isArchived, origins };
    });
  });
  return { parts, faults };
}

function held(row: ReadRow, read: TableRead): Held {
  const origins = new Map<string, Cells>();
  origins.set("", (id) => read.cellAt(row.number, id));
  return { ...row, path: "", origins };
}

/** Puts each row into the list of the row that it names, and gives those rows back that have found their place. */
function inOwners(
  table: Table,
  read: TableRead,
  rowsOf: ReadonlyMap<string, readonly Held[]>,
  faults: FileFault[],
): readonly Held[] {
  const list = table.lists.at(-1) ?? "";
  const owners = rowsOf.get(idOf({ kind: table.kind, lists: table.lists.slice(0, -1) })) ?? [];
  const names = rowNames(owners);
  const byName = new Map(owners.map((owner, index) => [JSON.stringify([...owner.owners, names[index]]), owner]));
  for (const owner of owners) owner.content[list] = [] as unknown as Json;
  return read.rows.flatMap((row): readonly Held[] => {
    const owner = byName.get(JSON.stringify(row.owners));
    if (!owner) {
      const column = table.columns.findLast(({ of }) => of.kind === "owner")?.id ?? null;
      const named = { name: row.owners.at(-1) ?? "" };
      faults.push(fault(table, "unknown-parent", list, read.cellAt(row.number, column), named));
      return [];
    }
    const held = owner.content[list] as unknown as Json[];
    const path = `${owner.path === "" ? "" : `${owner.path}.`}${list}.${held.length}`;
    held.push(row.content as Json);
    owner.origins.set(path, (id) => read.cellAt(row.number, id));
    return [{ ...row, path, origins: owner.origins }];
  });
}

function fault(
  { kind }: Table,
  because: FileFault["because"],
  field: string,
  place: CellPlace,
  values: FileFault["values"] = {},
): FileFault {
  return { kind, key: "", field, because, values, place };
}
