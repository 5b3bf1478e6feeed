/**
 * Which version of every row there is, and whose it is: to see after a request whether somebody
 * else's changed. PostgreSQL writes a new version for every change, also for one that changes nothing.
 */
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "../database.ts";
import { keyOf } from "./attempt.ts";
import { hasColumn, type Table } from "./catalog.ts";

export type Fingerprint = {
  readonly table: string;
  readonly key: string;
  readonly tenantId: string | null;
  readonly firmId: string | null;
  readonly userId: string | null;
  readonly version: string;
};

/** `database` is the owner's. Accounts and sessions count too; mail only grows. */
export async function fingerprints(
  database: Pick<Database, "execute">,
  tables: readonly Table[],
): Promise<readonly Fingerprint[]> {
  return database.execute<Fingerprint>(sql.join([...tables.map(ofTable), ...ACCOUNTS], sql` union all `));
}

/** Rows that are other than before, new, or gone. */
export function changedRows(before: readonly Fingerprint[], after: readonly Fingerprint[]): readonly Fingerprint[] {
  const seen = (rows: readonly Fingerprint[]) =>
    new Set(rows.map(({ table, key, version }) => `${table} ${key} ${version}`));
  const [known, left] = [seen(before), seen(after)];
  return [
    ...after.filter(({ table, key, version }) => !known.has(`${table} ${key} ${version}`)),
    ...before.filter(({ table, key, version }) => !left.has(`${table} ${key} ${version}`)),
  ];
}

function ofTable(table: Table): SQL {
  const or = (column: string) => (hasColumn(table, column) ? `t.${column}` : "null::uuid");
  const tenant = table.name === "tenants" ? "t.id" : "t.tenant_id";
  const firm = table.name === "firms" ? "t.id" : or("firm_id");
  return sql.raw(`select '${table.name}' as "table", ${keyOf(table)} as key, ${tenant} as "tenantId",
    ${firm} as "firmId", ${or("user_id")} as "userId", concat(t.xmin, t.ctid) as version from "${table.name}" t`);
}

const ACCOUNTS = [
  sql`select 'users', id::text, null, null, id, concat(u.xmin, u.ctid) from identity.users u`,
  sql`select 'sessions', token_hash, null, null, user_id, concat(s.xmin, s.ctid) from identity.sessions s`,
];
