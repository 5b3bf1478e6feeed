/**
 * A scope is a transaction that already is somebody: the session, the membership and the
 * role were read in it, and the policies of every table look at what was found. Without a
 * scope the database refuses; there is no other way to the rows.
 */
import { type Role, seesAllFirms } from "@etappe/domain/access";
import type { Locale } from "@etappe/domain/text";
import { type AnyColumn, eq, type SQL, sql } from "drizzle-orm";
import { arrayText } from "./array-text.ts";
import type { Database } from "./database.ts";

type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
declare const isScope: unique symbol;

export type Scope = Transaction & {
  readonly [isScope]: true;
  readonly tenantId: string;
  /** The firms that this person may see; null for somebody who sees all. */
  readonly firmIds: readonly string[] | null;
};

/** Who acts, as the database found it in this very transaction. */
export type Actor = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly tenant: { readonly id: string; readonly slug: string; readonly name: string; readonly locale: Locale };
  readonly locale: Locale | null;
  /** The firm that a person of a firm belongs to; null for people of the house. */
  readonly firmId: string | null;
  /** The firms that this person may see; for an administrator, who sees all, empty. */
  readonly firmIds: readonly string[];
};

export type Opening =
  | { readonly kind: "open"; readonly scope: Scope; readonly actor: Actor }
  /** No valid session. */
  | { readonly kind: "nobody" }
  /** Signed in, but without a place in this tenant. */
  | { readonly kind: "stranger" };

/**
 * Opens a scope and works in it, in one transaction: what `work` throws rolls everything
 * back. `tokenHash` is the hash of the session token, `slug` the tenant in the address.
 * Whoever has no session or no place in the tenant gets no scope, and `work` hears why.
 */
export async function inScope<T>(
  database: Database,
  credentials: { readonly tokenHash: string | null; readonly slug: string },
  work: (opening: Opening) => Promise<T>,
): Promise<T> {
  const { tokenHash, slug } = credentials;
  if (tokenHash === null) return work({ kind: "nobody" });
  return database.transaction(async (transaction) => {
    const [row] = await transaction.execute<OpenedRow>(sql`select * from identity.open_scope(${tokenHash}, ${slug})`);
    if (!row) return work({ kind: "nobody" });
    const { role, tenant_id: tenantId } = row;
    if (role === null || tenantId === null) return work({ kind: "stranger" });
    const firmIds = seesAllFirms(role) ? null : row.firm_ids;
    const scope = scopeOf(transaction, tenantId, firmIds);
    return work({ kind: "open", scope, actor: actorOf({ ...row, role, tenant_id: tenantId }, slug) });
  });
}

/**
 * Lets the scope see a firm that it is about to create. Only for an id that is in no row
 * yet: the insert that follows fails on one that is, and takes everything back with it.
 */
export async function admitFirm(scope: Scope, actor: Actor, firmId: string): Promise<void> {
  const admitted = `{${[...actor.firmIds, firmId].join(",")}}`;
  await scope.execute(sql`select set_config('app.firm_ids', ${admitted}, true)`);
}

/**
 * Opens the scope of a tenant that has just been founded: nobody has a place in it who could
 * bring a session. From the first person on there is only `inScope`; this one then throws.
 */
export async function inNewTenant<T>(
  database: Database,
  tenantId: string,
  work: (scope: Scope) => Promise<T>,
): Promise<T> {
  return database.transaction(async (transaction) => {
    await transaction.execute(sql`select set_config('app.tenant_id', ${tenantId}, true),
      set_config('app.user_id', ${NOBODY}, true), set_config('app.role', 'admin', true), set_config('app.employee_id', '', true), set_config('app.house', 'yes', true), set_config('app.all_firms', 'yes', true), set_config('app.firm_ids', '{}', true)`);
    const people = await transaction.execute(sql`select 1 from memberships where tenant_id = ${tenantId} limit 1`);
    if (people.length > 0) throw new Error(`tenant ${tenantId} has people: only they can open its scope`);
    return work(scopeOf(transaction, tenantId, null));
  });
}

/**
 * Opens a scope for work in the background, as the person who asked for it and with the rights that they have at
 * this moment; null when they have none in the tenant any more.
 */
export async function inJobScope<T>(
  database: Database,
  { tenantId, userId }: { readonly tenantId: string; readonly userId: string },
  work: (scope: Scope, actor: Actor) => Promise<T>,
): Promise<T | null> {
  return database.transaction(async (transaction) => {
    const [row] = await transaction.execute<OpenedRow & { tenant_slug: string }>(
      sql`select * from identity.open_job_scope(${tenantId}, ${userId})`,
    );
    if (!row?.role || !row.tenant_id) return null;
    const { role, tenant_id } = row;
    const firmIds = seesAllFirms(role) ? null : row.firm_ids;
    const scope = scopeOf(transaction, tenantId, firmIds);
    return work(scope, actorOf({ ...row, role, tenant_id }, row.tenant_slug));
  });
}

/** Who holds a personal link: one employee, without an account. */
export type Employee = {
  readonly employeeId: string;
  readonly firmId: string;
  readonly tenant: Actor["tenant"];
};

/** Opens the scope of the employee whom this link was made for; `work` hears null when the link is unknown, expired or revoked. */
export async function inSelfAssessment<T>(
  database: Database,
  tokenHash: string,
  work: (opening: { readonly scope: Scope; readonly employee: Employee } | null) => Promise<T>,
): Promise<T> {
  return database.transaction(async (transaction) => {
    const [row] = await transaction.execute<{
      tenant_id: string;
      tenant_name: string;
      tenant_locale: Locale;
      tenant_slug: string;
      firm_id: string;
      employee_id: string;
    }>(sql`select * from identity.open_self_assessment(${tokenHash})`);
    if (!row) return work(null);
    const { tenant_id: tenantId, firm_id: firmId, employee_id: employeeId } = row;
    const scope = scopeOf(transaction, tenantId, [firmId]);
    const tenant = { id: tenantId, slug: row.tenant_slug, name: row.tenant_name, locale: row.tenant_locale };
    return work({ scope, employee: { employeeId, firmId, tenant } });
  });
}

/** Firms whose records of employees have reached their last day, over all tenants. `today` is yyyy-mm-dd. */
export async function registersPastTheirEnd(
  database: Database,
  today: string,
): Promise<readonly { readonly tenantId: string; readonly firmId: string }[]> {
  const rows = await database.execute<{ tenant_id: string; firm_id: string }>(
    sql`select * from identity.registers_past_their_end(${today})`,
  );
  return rows.map(({ tenant_id: tenantId, firm_id: firmId }) => ({ tenantId, firmId }));
}

/** Opens the scope in which a firm's records of employees are erased; null unless their last day is over. */
export async function inRetentionScope<T>(
  database: Database,
  { tenantId, firmId, today }: { readonly tenantId: string; readonly firmId: string; readonly today: string },
  work: (scope: Scope) => Promise<T>,
): Promise<T | null> {
  return database.transaction(async (transaction) => {
    const [row] = await transaction.execute(
      sql`select * from identity.open_retention_scope(${tenantId}, ${firmId}, ${today})`,
    );
    if (!row) return null;
    return work(scopeOf(transaction, tenantId, [firmId]));
  });
}

/** Firms that handed staff lists in before this moment, over all tenants; not those that have long been forgotten. */
export async function firmsWithOldLists(
  database: Database,
  before: Date,
): Promise<readonly { readonly tenantId: string; readonly firmId: string }[]> {
  const rows = await database.execute<{ tenant_id: string; firm_id: string }>(
    sql`select * from identity.firms_with_old_lists(${before.toISOString()})`,
  );
  return rows.map(({ tenant_id: tenantId, firm_id: firmId }) => ({ tenantId, firmId }));
}

/** Opens the scope in which what a firm's old staff lists held is forgotten; null when it has none that are old enough. */
export async function inForgettingScope<T>(
  database: Database,
  { tenantId, firmId, before }: { readonly tenantId: string; readonly firmId: string; readonly before: Date },
  work: (scope: Scope) => Promise<T>,
): Promise<T | null> {
  return database.transaction(async (transaction) => {
    const [row] = await transaction.execute(
      sql`select * from identity.open_forgetting_scope(${tenantId}, ${firmId}, ${before.toISOString()})`,
    );
    if (!row) return null;
    return work(scopeOf(transaction, tenantId, [firmId]));
  });
}

function scopeOf(transaction: Transaction, tenantId: string, firmIds: readonly string[] | null): Scope {
  return Object.assign(transaction, { tenantId, firmIds }) as Scope;
}

/** The tenant's own rows. Row-level security says the same; this is the second wall, and what a distributed database routes by. */
export function mine(scope: Scope, table: { readonly tenantId: AnyColumn }): SQL {
  return eq(table.tenantId, scope.tenantId);
}

/**
 * Rows of the firms that this person may see. Row-level security says the same of every row that is
 * read, and slowly; where many firms are read at once, this keeps the rows of others from being read at all.
 */
export function ofSeenFirms(scope: Scope, table: { readonly firmId: AnyColumn }): SQL | undefined {
  return scope.firmIds === null ? undefined : ofFirms(table, scope.firmIds);
}

/** Rows of these firms: one statement, however many they are. */
export function ofFirms(table: { readonly firmId: AnyColumn }, firmIds: readonly string[]): SQL {
  return sql`${table.firmId} = any(${arrayText(firmIds)}::uuid[])`;
}

/** Founds a tenant, and can have rated or approved nothing. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

type OpenedRow = {
  user_id: string;
  session_name: string;
  session_email: string;
  session_locale: Locale | null;
  tenant_id: string | null;
  tenant_name: string;
  tenant_locale: Locale;
  role: Role | null;
  firm_id: string | null;
  firm_ids: string[];
};

function actorOf(row: OpenedRow & { role: Role; tenant_id: string }, slug: string): Actor {
  return {
    userId: row.user_id,
    name: row.session_name,
    email: row.session_email,
    role: row.role,
    tenant: { id: row.tenant_id, slug, name: row.tenant_name, locale: row.tenant_locale },
    locale: row.session_locale,
    firmId: row.firm_id,
    firmIds: row.firm_ids,
  };
}
