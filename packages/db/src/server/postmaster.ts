import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { processIdentity } from "../process-identity.ts";

/** The server process of a data folder, as PostgreSQL itself writes it down there. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly ready: boolean };

/** Null when the folder has no living server: never started, stopped, or crashed. */
export function livePostmaster(dataFolder: string): Postmaster | null {
  const [pid, , , port, , , , status] = linesOf(dataFolder);
  if (!pid || !processIdentity(Number(pid))?.includes(dataFolder)) return null;
  return { pid: Number(pid), port: Number(port), ready: status?.trim() === "ready" };
}

/**
 * After a crash PostgreSQL finds its old number in the folder and refuses to start when
 * somebody else has that number by now. The file may go only when nobody works in the folder
 * any more: a query can outlive its server, and two servers would destroy the data.
 */
export function removeStaleLock(dataFolder: string): void {
  const [pid] = linesOf(dataFolder);
  const holder = pid ? processIdentity(Number(pid)) : null;
  if (holder?.includes("postgres") || anybodyWorksIn(dataFolder)) return;
  rmSync(join(dataFolder, "postmaster.pid"), { force: true });
}

function linesOf(dataFolder: string): string[] {
  try {
    return readFileSync(join(dataFolder, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}

function anybodyWorksIn(dataFolder: string): boolean {
  if (!existsSync("/proc/self/cwd")) return false; // macOS, where a dead number is free at once
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => cwdOf(pid) === dataFolder);
}

function cwdOf(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
