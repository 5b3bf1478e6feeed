import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../refusal.ts";
import { asAccount, giveTo } from "./account.ts";
import type { Place } from "./place.ts";

export const OWNER = "etappe_owner";

/** The server speaks plain English and UTC, whatever the machine is set to. */
export const SERVER_ENVIRONMENT = { LC_ALL: "C", TZ: "UTC", PATH: "/usr/bin:/bin" };

/** Makes the cluster under another name and renames it, so that a half-made one is never taken for a database. */
export function initialise(place: Place, password: string): void {
  const half = `${place.data}.new-${process.pid}`;
  const passwordFile = `${half}-password`;
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  try {
    giveTo(place.account, half);
    giveTo(place.account, passwordFile);
    const made = spawnSync(join(place.programs, "bin", "initdb"), argumentsFor(half, passwordFile), {
      ...asAccount(place.account),
      cwd: half,
      env: SERVER_ENVIRONMENT,
      encoding: "utf8",
    });
    if (made.status !== 0) throw new Refusal(`The database could not be created: ${lastLine(made.stderr)}`);
    moveIntoPlace(half, place.data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(half, { recursive: true, force: true });
  }
}

function argumentsFor(folder: string, passwordFile: string): string[] {
  return [
    ...["--pgdata", folder, "--username", OWNER, "--pwfile", passwordFile, "--auth", "scram-sha-256"],
    ...["--encoding", "UTF8", "--locale-provider", "builtin", "--builtin-locale", "C.UTF-8", "--data-checksums"],
  ];
}

/** Of two launchers one comes second and uses what the first one made; both have read the same secrets. */
function moveIntoPlace(half: string, data: string): void {
  try {
    renameSync(half, data);
  } catch (error) {
    if (!existsSync(join(data, "PG_VERSION"))) throw error;
  }
}

function lastLine(text: string | null): string {
  return text?.trim().split("\n").at(-1) ?? "initdb did not run";
}
