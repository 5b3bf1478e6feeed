import { join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { Refusal } from "./refusal.ts";

export type Migration = {
  readonly ownerUrl: string;
  /** Without a password the role is left as it is: on a server of one's own somebody else may look after it. */
  readonly appPassword?: string | undefined;
  readonly authPassword?: string | undefined;
  readonly workerPassword?: string | undefined;
};

const MIGRATIONS = join(import.meta.dirname, "..", "..", "..", "drizzle");

/** Any number: it only has to be the same in every process that migrates. */
const ONE_AT_A_TIME = 2001_1;

/** Creates the three roles the product logs in as, and brings the tables up to date. Twice does no harm. */
export async function migrate({ ownerUrl, appPassword, authPassword, workerPassword }: Migration): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(${ONE_AT_A_TIME})`;
    await ensureRole(sql, "etappe_app", appPassword);
    await ensureRole(sql, "etappe_auth", authPassword);
    await ensureRole(sql, "etappe_worker", workerPassword);
    await ensureFiguresRole(sql);
    await applyMigrations(drizzle(sql), { migrationsFolder: MIGRATIONS });
    await closeToStrangers(sql);
  } finally {
    await sql.end();
  }
}

/** Nobody logs in as this role: it owns the one function that counts what the person asking may not see. */
async function ensureFiguresRole(sql: postgres.Sql): Promise<void> {
  const [role] = await sql`select 1 from pg_roles where rolname = 'etappe_figures'`;
  if (!role) await sql`create role etappe_figures nologin`;
}

async function ensureRole(sql: postgres.Sql, name: string, password: string | undefined): Promise<void> {
  const [role] = await sql<{ powerful: boolean }[]>`
    select rolsuper or rolbypassrls as powerful from pg_roles where rolname = ${name}`;
  if (role?.powerful)
    throw new Refusal(`The role ${name} may see every tenant's rows: take SUPERUSER and BYPASSRLS from it.`);
  if (!role) await sql.unsafe(`create role ${name} login`);
  if (password === undefined) return;
  // A password cannot be a parameter of this statement; the server quotes it for us.
  const [statement] = await sql<{ text: string }[]>`
    select format('alter role %I login password %L', ${name}::text, ${password}::text) as text`;
  if (statement) await sql.unsafe(statement.text).catch(unlessSomebodyElsesRole);
}

/** Roles that an administrator has made keep the password he gave them; the login shows whether it is ours. */
function unlessSomebodyElsesRole(error: unknown): void {
  if (!(error instanceof postgres.PostgresError && error.code === "42501")) throw error;
}

/** PostgreSQL lets everybody with a login into every database; into this one only the product's three come. */
async function closeToStrangers(sql: postgres.Sql): Promise<void> {
  const [statement] = await sql<{ text: string }[]>`
    select format('revoke all on database %1$I from public; grant connect on database %1$I to etappe_app, etappe_auth, etappe_worker',
                  current_database()) as text`;
  if (statement) await sql.unsafe(statement.text);
}
