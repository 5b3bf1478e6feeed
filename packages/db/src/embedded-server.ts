import { existsSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ensureDatabase } from "./server/databases.ts";
import { initialise, OWNER } from "./server/initialise.ts";
import { keptPlace, type Place, throwAwayPlace } from "./server/place.ts";
import { livePostmaster, type Postmaster } from "./server/postmaster.ts";
import { type Running, run } from "./server/run.ts";
import { keptSecrets, newSecrets, passwordOf, type Secrets } from "./server/secrets.ts";
import { supervised } from "./server/supervised.ts";

/** Who connects: the migrator, the application, the part of it that looks after sign-in, or the one that waits for jobs. */
export type Login = "owner" | "app" | "auth" | "worker";

export type EmbeddedServer = {
  /** The address under which a login reaches a database of this server, the product's unless said otherwise. */
  readonly url: (login: Login, database?: string) => string;
  readonly password: (login: Login) => string;
  readonly authSecret: string;
  /** Where its data is, which is not always where it was asked to be. */
  readonly folder: string;
  /** False when it ran already; then `stop` leaves it running for the one who started it. */
  readonly startedHere: boolean;
  readonly stop: () => Promise<void>;
};

const PRODUCT = "etappe";
const LOGINS = {
  owner: OWNER,
  app: "etappe_app",
  auth: "etappe_auth",
  worker: "etappe_worker",
} as const satisfies Record<Login, string>;

/**
 * The database of a checkout: created at the first call, then kept. A server that crashes
 * while it is in use comes back on the same port; `say` hears of it.
 */
export async function startEmbeddedServer(folder: string, say: (line: string) => void): Promise<EmbeddedServer> {
  const place = keptPlace(folder);
  if (place.folder !== realpathSync(folder))
    say(`The database is kept in ${place.folder}: PostgreSQL may not enter ${folder}.`);
  const secrets = keptSecrets(place.folder, place.data);
  if (!existsSync(join(place.data, "PG_VERSION"))) initialise(place, secrets.owner);

  const started = await startOrJoin(place, secrets, say);
  await ensureDatabase(started.url("owner", "postgres"), PRODUCT);
  return started;
}

async function startOrJoin(place: Place, secrets: Secrets, say: (line: string) => void): Promise<EmbeddedServer> {
  const found = await settledPostmaster(place);
  if (found) return server(place, secrets, found.port, null);
  try {
    const running = await run(place, "kept");
    return server(place, secrets, running.port, supervised(place, running, say));
  } catch (error) {
    const quicker = await settledPostmaster(place); // somebody else started it in the same moment
    if (quicker) return server(place, secrets, quicker.port, null);
    throw error;
  }
}

/** A server of one's own for tests: fast, and gone without a trace when its starter is. */
export async function startThrowAwayServer(): Promise<EmbeddedServer> {
  const place = throwAwayPlace();
  try {
    const secrets = newSecrets();
    initialise(place, secrets.owner);
    const running = await run(place, "throw-away");
    const stop = () => running.stop().finally(() => remove(place));
    return server(place, secrets, running.port, { stop });
  } catch (error) {
    remove(place);
    throw error;
  }
}

function server(place: Place, secrets: Secrets, port: number, own: Pick<Running, "stop"> | null): EmbeddedServer {
  return {
    url: (login, database = PRODUCT) =>
      `postgres://${LOGINS[login]}:${passwordOf(secrets, login)}@127.0.0.1:${port}/${database}`,
    password: (login) => passwordOf(secrets, login),
    authSecret: secrets.authSecret,
    folder: place.folder,
    startedHere: own !== null,
    stop: own?.stop ?? (async () => undefined),
  };
}

/** A server that is just coming up or going down is waited for, at most a minute. */
async function settledPostmaster(place: Place): Promise<Postmaster | null> {
  for (let tries = 0; tries < 600; tries++) {
    const found = livePostmaster(place.data);
    if (!found || found.ready) return found;
    await pause(100);
  }
  return null;
}

function remove(place: Place): void {
  rmSync(place.folder, { recursive: true, force: true });
}
