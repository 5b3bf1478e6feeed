import { startEmbeddedServer } from "@etappe/db/embedded-server";
import { inspectLogin } from "@etappe/db/login";
import { type Migration, migrate } from "@etappe/db/migrate";
import { Refusal } from "@etappe/db/refusal";
import { say } from "./say.ts";
import type { DatabaseSettings, Part } from "./settings.ts";

/** A database that is up, migrated, and whose three logins can do no more than they should. */
export type OpenDatabase = {
  readonly appUrl: string;
  readonly authUrl: string;
  /** Null where only the web server runs. */
  readonly workerUrl: string | null;
  readonly authSecret: string;
  /** Where the start remembers what it told people about this database. */
  readonly folder: string;
};

type Own = Extract<DatabaseSettings, { kind: "own" }>;

export async function openDatabase(
  settings: DatabaseSettings,
  dataFolder: string,
  undo: (() => Promise<void>)[],
  part: Part = "web",
): Promise<OpenDatabase> {
  if (settings.kind === "own") return { ...(await openOwn(settings, part)), folder: dataFolder };

  const server = await startEmbeddedServer(dataFolder, say);
  undo.push(server.stop);
  await bringUpToDate({
    ownerUrl: server.url("owner"),
    appPassword: server.password("app"),
    authPassword: server.password("auth"),
    workerPassword: server.password("worker"),
  });
  const authSecret = settings.authSecret ?? server.authSecret;
  const workerUrl = part === "web" ? null : server.url("worker");
  return { appUrl: server.url("app"), authUrl: server.url("auth"), workerUrl, authSecret, folder: server.folder };
}

async function openOwn(
  { appUrl, authUrl, workerUrl, ownerUrl, authSecret }: Own,
  part: Part,
): Promise<Omit<OpenDatabase, "folder">> {
  // Before anything is changed there; on a new server the roles come with the first migration.
  await requireLogin("DATABASE_URL", appUrl, { mayBeMissing: ownerUrl !== null });
  if (!authUrl) throw new Refusal("DATABASE_AUTH_URL is missing: it is the address with which etappe_auth logs in.");
  await requireLogin("DATABASE_AUTH_URL", authUrl, { mayBeMissing: ownerUrl !== null });
  if (part !== "web" && !workerUrl) throw new Refusal(WORKER_MISSING);
  if (workerUrl) await requireLogin("DATABASE_WORKER_URL", workerUrl, { mayBeMissing: ownerUrl !== null });
  if (ownerUrl) {
    await bringUpToDate({
      ownerUrl,
      appPassword: passwordOf(appUrl, "etappe_app"),
      authPassword: passwordOf(authUrl, "etappe_auth"),
      workerPassword: workerUrl ? passwordOf(workerUrl, "etappe_worker") : undefined,
    });
  }
  await requireLogin("DATABASE_URL", appUrl, { mayBeMissing: false });
  await requireLogin("DATABASE_AUTH_URL", authUrl, { mayBeMissing: false });
  if (workerUrl) await requireLogin("DATABASE_WORKER_URL", workerUrl, { mayBeMissing: false });
  return { appUrl, authUrl, workerUrl: part === "web" ? null : workerUrl, authSecret };
}

const WORKER_MISSING =
  "DATABASE_WORKER_URL is missing: it is the address with which etappe_worker logs in; or set PROCESS=web where the worker runs elsewhere.";

/** One sentence per way in which an address can be unfit. */
async function requireLogin(name: string, url: string, { mayBeMissing }: { mayBeMissing: boolean }): Promise<void> {
  const report = await inspectLogin(url);
  switch (report.kind) {
    case "unreachable":
      throw new Refusal(`${name}: the server at ${new URL(url).host} does not answer (${report.because}).`);
    case "no-database":
      throw new Refusal(
        `${name}: there is no database ${new URL(url).pathname.slice(1)} on that server: create it first.`,
      );
    case "too-powerful":
      throw new Refusal(
        `${name} logs in as ${report.role}, ${TOO_POWERFUL[report.because]}: use a role without that power.`,
      );
    case "refused":
      if (mayBeMissing) return;
      throw new Refusal(`${name}: the server refuses the login (${report.because}).`);
    case "fine":
      if (report.hasTables || mayBeMissing) return;
      throw new Refusal(`${name}: the database is empty: set DATABASE_OWNER_URL, so that the tables can be created.`);
  }
}

const TOO_POWERFUL = {
  superuser: "which is a superuser and sees every tenant's rows",
  bypassrls: "which may bypass row-level security and sees every tenant's rows",
  owner: "which owns the tables and could switch their walls off",
} as const;

async function bringUpToDate(migration: Migration): Promise<void> {
  try {
    await migrate(migration);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`The tables could not be brought up to date: ${reasonOf(error)}.`, { cause: error });
  }
}

/** The database's own words; the library around it would show the whole statement instead. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** The migration sets passwords only for the roles it has created itself. */
function passwordOf(url: string, role: string): string | undefined {
  const { username, password } = new URL(url);
  return username === role && password !== "" ? decodeURIComponent(password) : undefined;
}
