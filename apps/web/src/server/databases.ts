import { connect, type Database } from "@etappe/db/database";
import { databaseAuthUrl, databaseUrl } from "./settings.ts";

type Databases = { readonly database: Database; readonly identity: Database };

/** The HTTP server and the pages are two module graphs in one process; they share these pools. */
const shelf: typeof globalThis & { etappeDatabases?: Databases } = globalThis;

export function databases(): Databases {
  shelf.etappeDatabases ??= {
    database: connect(databaseUrl(), { max: 20 }),
    identity: connect(databaseAuthUrl(), { max: 10 }),
  };
  return shelf.etappeDatabases;
}

export async function closeDatabases(): Promise<void> {
  const open = shelf.etappeDatabases;
  delete shelf.etappeDatabases;
  await Promise.all([open?.database.close(), open?.identity.close()]);
}
