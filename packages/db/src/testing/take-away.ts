/** Each wall as the statements that take it away, to see that somebody notices. */
import { type ForeignKey, type Policy, pointingColumns, type Table, targetColumn } from "./catalog.ts";

export type Wall = { readonly table: Table; readonly name: string; readonly takeAway: string };

/** Row-level security itself, and every policy that the product's role stands before. */
export function policyWalls(tables: readonly Table[]): readonly Wall[] {
  return tables.flatMap((table) => [
    { table, name: "row-level security", takeAway: `alter table ${table.name} disable row level security` },
    ...table.policies
      .filter(({ roles }) => roles.includes("etappe_app"))
      .map((policy) => ({ table, name: `policy ${policy.name}`, takeAway: opened(table, policy) })),
  ]);
}

/** Foreign keys as somebody would write them who forgot the firm, or the tenant where there is no firm. */
export function keyWalls(tables: readonly Table[]): readonly Wall[] {
  return tables.flatMap((table) =>
    table.foreignKeys.flatMap((key) => {
      const pointing = pointingColumns(table, key);
      if (pointing.length === 0) return [];
      const columns = key.columns.includes("firm_id") ? ["tenant_id", ...pointing] : pointing;
      return [{ table, name: `place in (${key.columns.join(", ")})`, takeAway: narrowed(table, key, columns) }];
    }),
  );
}

/** A permissive policy that is gone lets nobody in, so it is opened; a restrictive one goes. */
function opened(table: Table, { name, permissive, check }: Policy): string {
  if (!permissive) return `drop policy ${name} on ${table.name}`;
  return `alter policy ${name} on ${table.name} using (true)${check === null ? "" : " with check (true)"}`;
}

function narrowed(table: Table, key: ForeignKey, columns: readonly string[]): string {
  const targets = columns.map((column) => targetColumn(key, column)).join(", ");
  return `alter table ${table.name} drop constraint "${key.name}";
    create unique index on ${key.target} (${targets});
    alter table ${table.name} add foreign key (${columns.join(", ")}) references ${key.target} (${targets})`;
}
