import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Refusal } from "../refusal.ts";
import { asAccount } from "./account.ts";
import { SERVER_ENVIRONMENT } from "./initialise.ts";
import { LEASH } from "./leash.ts";
import type { Place } from "./place.ts";
import { livePostmaster, removeStaleLock } from "./postmaster.ts";

/** `kept` never loses what it acknowledged; `throw-away` trades that for speed and leaves no folder behind. */
export type Keeping = "kept" | "throw-away";

export type Running = { readonly port: number; readonly ended: Promise<void>; readonly stop: () => Promise<void> };

const START_SECONDS = 60;
const STOP_SECONDS = 60;

/** Starts the server of a cluster, on the given port or a free one, and waits until it takes connections. */
export async function run(place: Place, keeping: Keeping, wantedPort?: number): Promise<Running> {
  const deadline = Date.now() + START_SECONDS * 1000;
  keepOldLog(place);
  for (;;) {
    removeStaleLock(place.data);
    const port = wantedPort ?? (await freePort());
    const child = launch(place, keeping, port);
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()).once("error", () => resolve()));
    if (await becomesReady(place, port, ended, deadline))
      return { port, ended, stop: () => letGo(place, child, ended) };

    await letGo(place, child, ended);
    // A server that was killed leaves queries behind for a moment, and a free port can be taken by somebody quicker.
    const again = /pre-existing shared memory|Address already in use/.test(logOf(place));
    if (!again || Date.now() > deadline) throw new Refusal(`The database does not start: ${lastComplaint(place)}`);
    await pause(200);
  }
}

function launch(place: Place, keeping: Keeping, port: number): ChildProcess {
  const log = openSync(logFile(place), "w", 0o600);
  const server = [join(place.programs, "bin", "postgres"), "-D", place.data, ...settings(keeping, port)];
  const child = spawn("/bin/sh", ["-c", LEASH, "sh", keeping === "throw-away" ? place.folder : "", ...server], {
    ...asAccount(place.account),
    cwd: place.data,
    env: SERVER_ENVIRONMENT,
    // Its own group: Ctrl-C in a terminal reaches the starter alone, which stops its users first.
    detached: true,
    stdio: ["pipe", log, log],
  });
  closeSync(log);
  child.stdin?.on("error", () => undefined); // the other end is gone, which "exit" tells as well
  return child;
}

function settings(keeping: Keeping, port: number): string[] {
  const durable = keeping === "kept" ? "on" : "off";
  return Object.entries({
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: "",
    fsync: durable,
    synchronous_commit: durable,
    full_page_writes: durable,
    // Walls are taken away in long transactions; a worker that vacuums beside them is in a deadlock with one sooner or later.
    autovacuum: durable,
    max_connections: keeping === "kept" ? 100 : 300,
    log_statement: "none",
    // People's data belongs in tables, not in a log.
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

async function becomesReady(place: Place, port: number, ended: Promise<void>, deadline: number): Promise<boolean> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over && Date.now() < deadline) {
    const postmaster = livePostmaster(place.data);
    if (postmaster?.ready && postmaster.port === port) return true;
    await pause(20);
  }
  return false;
}

async function letGo(place: Place, child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.stdin?.end();
  const timer = setTimeout(() => endAtOnce(place), STOP_SECONDS * 1000);
  await ended;
  clearTimeout(timer);
}

/** Nothing acknowledged is lost by it; the next start takes a little longer. */
function endAtOnce(place: Place): void {
  const postmaster = livePostmaster(place.data);
  if (postmaster) process.kill(postmaster.pid, "SIGQUIT");
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port on 127.0.0.1");
  return address.port;
}

/** It says why the run before ended. */
function keepOldLog(place: Place): void {
  const file = logFile(place);
  if (existsSync(file)) renameSync(file, `${file}.previous`);
}

function logFile(place: Place): string {
  return join(place.folder, "postgres.log");
}

function logOf(place: Place): string {
  return existsSync(logFile(place)) ? readFileSync(logFile(place), "utf8") : "";
}

function lastComplaint(place: Place): string {
  const lines = logOf(place).trim().split("\n");
  const complaint = lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1);
  return complaint?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, "") || `see ${logFile(place)}`;
}
