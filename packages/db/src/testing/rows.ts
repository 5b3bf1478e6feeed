/**
 * Rows for any table, made from what the catalog says about it, so that a table that nobody
 * has written a test for is tried all the same. Every text is a canary: found where it should
 * not be, it says whose row it came from.
 */
import { randomUUID } from "node:crypto";
import { getTableName, isTable } from "drizzle-orm";
import { getTableConfig, PgArray, type PgColumn, type PgTable } from "drizzle-orm/pg-core";
import type { Sql } from "postgres";
import * as actions from "../schema/actions.ts";
import * as assessments from "../schema/assessments.ts";
import * as burdens from "../schema/burdens.ts";
import * as cooperations from "../schema/cooperations.ts";
import * as development from "../schema/development.ts";
import * as employees from "../schema/employees.ts";
import * as firms from "../schema/firms.ts";
import * as forms from "../schema/forms.ts";
import * as frameworkDrafts from "../schema/framework-drafts.ts";
import * as frameworkUpgrades from "../schema/framework-upgrades.ts";
import * as frameworks from "../schema/frameworks.ts";
import * as operating from "../schema/operating.ts";
import * as records from "../schema/records.ts";
import * as rounds from "../schema/rounds.ts";
import * as staffImports from "../schema/staff-imports.ts";
import * as staffing from "../schema/staffing.ts";
import * as tenants from "../schema/tenants.ts";
import * as ventures from "../schema/ventures.ts";
import type { Column, Table } from "./catalog.ts";

export type Row = Readonly<Record<string, unknown>>;

const SCHEMA = [
  ...[actions, assessments, cooperations, firms, forms, frameworks, frameworkDrafts, frameworkUpgrades],
  ...[operating, records, rounds, tenants, ventures],
  ...[burdens, development, employees, staffImports, staffing],
];

/** The words that a column may hold, by "table.column"; the first of them goes into rows. */
export const WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  SCHEMA.flatMap((file) => Object.values(file).filter(isPgTable)).flatMap((table) =>
    getTableConfig(table).columns.flatMap((column) => {
      const words = (column instanceof PgArray ? column.baseColumn : column).enumValues ?? [];
      return words.length > 0 ? [[`${getTableName(table)}.${snakeCase(column)}`, words] as const] : [];
    }),
  ),
);

/**
 * A row of this table: `given` where it says something, else the key of the row that it points
 * to (`neighbour` knows the one in the same place), else something of the column's type.
 */
export function fillRow(
  table: Table,
  given: Row,
  canary: string,
  neighbour: (table: string) => Row | undefined,
): Record<string, unknown> {
  const row: Record<string, unknown> = { ...given };
  const [outward, inward] = [true, false].map((out) =>
    table.foreignKeys.filter((key) => (key.target !== table.name) === out),
  );
  for (const key of [...(outward ?? []), ...(inward ?? [])]) {
    const target = key.target === table.name ? undefined : neighbour(key.target);
    for (const [at, column] of key.columns.entries()) {
      if (column in row) continue;
      row[column] = target?.[String(key.targetColumns[at])] ?? null;
    }
  }
  for (const column of table.columns) row[column.name] ??= column.name in row ? null : valueFor(table, column, canary);
  return row;
}

/** `table` with its schema. */
export async function insertRows(sql: Sql, table: string, rows: readonly Row[]): Promise<void> {
  // As text: the driver would write a parameter of type jsonb as JSON once more.
  const made = `select * from jsonb_populate_recordset(null::${table}, $1::text::jsonb)`;
  await sql.unsafe(`insert into ${table} ${made}`, [JSON.stringify(rows)]);
}

function valueFor(table: Table, { name, type }: Column, canary: string): unknown {
  const words = WORDS.get(`${table.name}.${name}`);
  const text = words?.[0] ?? `${canary} ${table.name}.${name}`;
  switch (type) {
    case "uuid":
      return randomUUID();
    case "text":
      return text;
    case "text[]":
      return [text];
    case "jsonb":
      return { canary: text };
    case "boolean":
      return false;
    case "smallint":
    case "integer":
    case "real":
    case "double precision":
      return 1;
    case "date":
      return "2026-12-01";
    case "date[]":
      return ["2026-12-01"];
    case "timestamp with time zone":
    case "timestamp(3) with time zone":
      return "2026-11-01T08:00:00.000Z";
    default:
      throw new Error(`${table.name}.${name} is of type ${type}: say here what a value of it looks like`);
  }
}

function isPgTable(value: unknown): value is PgTable {
  return isTable(value);
}

function snakeCase({ name }: PgColumn): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
