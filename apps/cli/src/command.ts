import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "./root.ts";

export type Ended = { readonly code: number; readonly output: string };

export type CommandOptions = {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** `show` lets people watch; `collect` keeps the output for the case that it is needed. */
  readonly output?: "show" | "collect";
};

const PATIENCE_MS = 10_000;

/** Runs a command of ours to its end; on an abort it is ended with everything it has started. */
export async function runCommand(
  [program, ...args]: readonly [string, ...string[]],
  stopping: AbortSignal,
  { env = process.env, cwd = ROOT, output = "collect" }: CommandOptions = {},
): Promise<Ended> {
  stopping.throwIfAborted();
  const pipe = output === "collect" ? "pipe" : "inherit";
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ["ignore", pipe, pipe] });
  const chunks: Buffer[] = [];
  child.stdout?.on("data", (chunk) => chunks.push(chunk));
  child.stderr?.on("data", (chunk) => chunks.push(chunk));

  const end = () => void endGroup(child);
  stopping.addEventListener("abort", end, { once: true });
  const code = await closed(child).finally(() => stopping.removeEventListener("abort", end));
  stopping.throwIfAborted();
  return { code, output: Buffer.concat(chunks).toString("utf8") };
}

/** A JavaScript program of an installed package, run by this Node: no shell and no npm in between that could stay behind. */
export function program(name: string, file: string, workspace = "."): readonly [string, string] {
  const places = createRequire(join(ROOT, workspace, "package.json")).resolve.paths(name) ?? [];
  const found = places.map((place) => join(place, name)).find((folder) => existsSync(join(folder, "package.json")));
  if (!found) throw new Error(`${name} is not installed`);
  return [process.execPath, join(found, file)];
}

/** Asks the child and all its descendants to end, and insists after a while. */
export async function endGroup(child: ChildProcess, patienceMs = PATIENCE_MS): Promise<void> {
  signalGroup(child, "SIGTERM");
  const insist = setTimeout(() => signalGroup(child, "SIGKILL"), patienceMs);
  await closed(child);
  clearTimeout(insist);
}

function closed(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode ?? 1);
  return new Promise((resolve) => {
    child.once("error", () => resolve(127)).once("close", (code) => resolve(code ?? 1));
  });
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // It has ended in this moment, which is all we wanted.
  }
}
