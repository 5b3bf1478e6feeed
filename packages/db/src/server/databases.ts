import postgres from "postgres";

/** The databases of an embedded server: names of our own making, hence no quoting. */
export type DatabaseName = `etappe${string}`;

/** `maintenanceUrl` is the owner's, in a database that is never copied or dropped. */
export async function ensureDatabase(maintenanceUrl: string, name: DatabaseName): Promise<void> {
  await asOwner(maintenanceUrl, async (sql) => {
    const [found] = await sql`select from pg_database where datname = ${name}`;
    if (!found) await sql.unsafe(`create database ${name}`).catch(unlessMadeMeanwhile);
  });
}

/** Nobody may connect to a template any more: a single connection would stop all copying. */
export async function makeTemplate(maintenanceUrl: string, name: DatabaseName): Promise<void> {
  await asOwner(maintenanceUrl, (sql) =>
    sql.unsafe(`alter database ${name} with is_template true allow_connections false`),
  );
}

export async function copyDatabase(maintenanceUrl: string, template: DatabaseName, name: DatabaseName): Promise<void> {
  await asOwner(maintenanceUrl, (sql) => sql.unsafe(`create database ${name} template ${template}`));
}

export async function dropDatabase(maintenanceUrl: string, name: DatabaseName): Promise<void> {
  await asOwner(maintenanceUrl, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`));
}

function unlessMadeMeanwhile(error: unknown): void {
  const exists = ["42P04", "23505"]; // by somebody who asked in the same moment
  if (!(error instanceof postgres.PostgresError && exists.includes(error.code))) throw error;
}

async function asOwner(url: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await work(sql);
  } finally {
    await sql.end();
  }
}
