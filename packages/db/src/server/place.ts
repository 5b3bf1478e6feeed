import { createHash } from "node:crypto";
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Refusal } from "../refusal.ts";
import { type Account, accountFor, canEnter, giveTo, isSomebodyElses } from "./account.ts";
import { runnablePostgres } from "./binaries.ts";

/** Where one cluster lives, who runs it, and with which programs. */
export type Place = {
  readonly folder: string;
  readonly data: string;
  readonly account: Account | null;
  readonly programs: string;
};

/**
 * The wanted folder, or, where the server's account may not enter it, one that belongs to
 * the system. A cluster that exists wins, so that changed rights never hide one's data.
 */
export function keptPlace(wanted: string): Place {
  const candidates = [wanted, ...systemFolders(wanted)];
  const folder = candidates.find((candidate) => existsSync(dataIn(candidate))) ?? candidates.find(isUsable);
  if (folder && isUsable(folder)) return placeAt(realpathSync(folder));
  throw new Refusal(`The account that runs PostgreSQL may not enter ${folder ?? wanted}, so there is no database.`);
}

/** A new folder for a cluster that nobody will miss. */
export function throwAwayPlace(): Place {
  const account = accountFor(null);
  const parent = [tmpdir(), "/tmp", "/var/tmp"].find((folder) => existsSync(folder) && canEnter(account, folder));
  if (!parent) throw new Refusal("No folder for temporary databases: neither the system's one nor /tmp can be used.");
  const folder = mkdtempSync(join(realpathSync(parent), "etappe-throw-away-"));
  // The whole folder is the account's, so that it can be removed after its starter has died.
  giveTo(account, folder);
  return placeAt(folder);
}

export function dataIn(folder: string): string {
  return join(folder, "postgres");
}

function placeAt(folder: string): Place {
  const data = dataIn(folder);
  if (isSomebodyElses(data))
    throw new Refusal(`The database in ${data} belongs to another account: start it as that one.`);
  const account = accountFor(data);
  return { folder, data, account, programs: runnablePostgres(account, folder) };
}

function isUsable(folder: string): boolean {
  const account = accountFor(dataIn(folder));
  try {
    mkdirSync(folder, { recursive: true });
    if (canEnter(account, folder)) return true;
    chmodSync(folder, 0o755); // made under a strict umask, perhaps; the secrets in it have their own rights
  } catch {
    return false;
  }
  return canEnter(account, folder);
}

/** Only root looks further than the wanted folder, and only where nobody else could have put a trap. */
function systemFolders(wanted: string): string[] {
  if (process.getuid?.() !== 0) return [];
  const name = `etappe-${createHash("sha256").update(wanted).digest("hex").slice(0, 12)}`;
  return ["/var/lib", "/var/db", tmpdir(), "/tmp"]
    .filter((parent) => existsSync(parent))
    .map((parent) => join(parent, name))
    .filter((folder) => !existsSync(folder) || belongsToRootAlone(folder));
}

function belongsToRootAlone(folder: string): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0;
}
