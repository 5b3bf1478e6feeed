/** One statement tried in the product's role, looked at as the owner, and taken back. */
import postgres, { type Sql } from "postgres";
import type { Person } from "./cast.ts";
import { primaryKey, type Table } from "./catalog.ts";
import type { Row } from "./rows.ts";

export type Outcome<T> = { readonly ok: true; readonly answer: T } | { readonly ok: false; readonly code: string };

export const NOT_ALLOWED = "42501";
export const NO_SUCH_TARGET = "23503";

/** From here on the attempts of this transaction are this person's. */
export async function openScopeOf(sql: Sql, { tokenHash, slug }: Person): Promise<void> {
  await sql.unsafe("set local role etappe_app");
  await sql`select from identity.open_scope(${tokenHash}, ${slug})`;
  await sql.unsafe("reset role");
}

/**
 * Foreign keys are not looked at unless asked for: they are a wall of their own, and must not
 * stand in for a policy that is missing.
 */
export async function attempt<T, R = T>(
  sql: Sql,
  steps: {
    readonly before?: () => Promise<unknown>;
    readonly foreignKeys?: boolean;
    readonly act: () => Promise<T>;
    readonly after?: () => Promise<R>;
  },
): Promise<Outcome<R>> {
  await sql.unsafe("savepoint attempt; set local session_replication_role = replica");
  try {
    await steps.before?.();
    await sql.unsafe(`set local session_replication_role = ${steps.foreignKeys ? "origin" : "replica"}`);
    await sql.unsafe("set local role etappe_app");
    const answer: unknown = await steps.act();
    await sql.unsafe("reset role");
    return { ok: true, answer: (steps.after ? await steps.after() : answer) as R };
  } catch (error) {
    if (error instanceof postgres.PostgresError) return { ok: false, code: error.code };
    throw error;
  } finally {
    await sql.unsafe("rollback to savepoint attempt");
  }
}

export type Known = { readonly key: string; readonly row: Row };

export async function knownRows(sql: Sql, table: Table): Promise<readonly Known[]> {
  return sql.unsafe<Known[]>(`select ${keyOf(table)} as key, to_jsonb(t) as row from "${table.name}" t`);
}

export async function keysWhere(sql: Sql, table: Table, condition = "true"): Promise<ReadonlySet<string>> {
  const rows = await sql.unsafe<Known[]>(`select ${keyOf(table)} as key from "${table.name}" t where ${condition}`);
  return new Set(rows.map(({ key }) => key));
}

export async function addRow(sql: Sql, table: Table, row: Row): Promise<void> {
  const made = `select * from jsonb_populate_record(null::"${table.name}", $1::text::jsonb)`;
  await sql.unsafe(`insert into "${table.name}" ${made}`, [JSON.stringify(row)]);
}

export async function removeRow(sql: Sql, table: Table, key: string): Promise<void> {
  await sql.unsafe(`delete from "${table.name}" t where ${keyOf(table)} = $1`, [key]);
}

/** The primary key as one text. */
export function keyOf(table: Table): string {
  return `concat_ws(' ', ${primaryKey(table)
    .map((column) => `t."${column}"`)
    .join(", ")})`;
}
