import { spawnSync } from "node:child_process";
import { chownSync, existsSync, statSync } from "node:fs";

/** PostgreSQL refuses to run as root; then it runs as somebody else, who owns the data folder and nothing more. */
export type Account = { readonly uid: number; readonly gid: number };

/** Null for an ordinary user, who runs the server himself. */
export function accountFor(dataFolder: string | null): Account | null {
  if (process.getuid?.() !== 0) return null;
  const owner = dataFolder && existsSync(dataFolder) ? statSync(dataFolder) : null;
  // A cluster that an ordinary user made stays his, so that he can start it again without root.
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: idOf("-u"), gid: idOf("-g") };
}

export function isSomebodyElses(dataFolder: string): boolean {
  const self = process.getuid?.() ?? 0;
  return self !== 0 && existsSync(dataFolder) && statSync(dataFolder).uid !== self;
}

/** How `spawn` wants it: macOS counts `nobody` as 4294967294 in files and as -2 in processes. */
export function asAccount(account: Account | null): { uid?: number; gid?: number } {
  return account ? { uid: account.uid | 0, gid: account.gid | 0 } : {};
}

export function giveTo(account: Account | null, path: string): void {
  if (account) chownSync(path, account.uid, account.gid);
}

/** Asked, not computed: every folder on the way and every access list has a say. */
export function canEnter(account: Account | null, folder: string): boolean {
  if (!account) return true;
  const asked = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...asAccount(account), cwd: "/" });
  return asked.status === 0;
}

function idOf(flag: "-u" | "-g"): number {
  const asked = spawnSync("id", [flag, "nobody"], { encoding: "utf8" });
  return asked.status === 0 ? Number(asked.stdout) : 65534;
}
