import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type EmbeddedServer, startEmbeddedServer, startThrowAwayServer } from "../embedded-server.ts";
import { processIdentity } from "../process-identity.ts";
import { livePostmaster } from "./postmaster.ts";

let folder: string;
let started: EmbeddedServer[];
const say = vi.fn<(line: string) => void>();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "etappe-launcher-"));
  chmodSync(folder, 0o755); // as root, the server's account has to pass through
  started = [];
  say.mockReset();
});

afterEach(async () => {
  for (const server of started) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("a first start makes a database whose secrets only its starter can read", async () => {
  const server = await start();

  expect(await ask(server, "select current_user || ' ' || current_setting('server_encoding') as answer")).toBe(
    "etappe_owner UTF8",
  );
  expect(
    await ask(
      server,
      "select string_agg(setting, ' ' order by name) as answer from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')",
    ),
  ).toBe("on on on");
  expect(statSync(join(server.folder, "secrets.json")).mode & 0o777).toBe(0o600);
  expect(statSync(join(server.folder, "postgres")).mode & 0o777).toBe(0o700);
});

test("a wrong password is refused, and nobody outside of this machine can ask", async () => {
  const server = await start();
  const wrong = new URL(server.url("owner"));
  wrong.password = "guessed";

  await expect(askAt(wrong.href, "select 1 as answer")).rejects.toMatchObject({ code: "28P01" });
  expect(await ask(server, "select current_setting('listen_addresses') as answer")).toBe("127.0.0.1");
});

test("a server that runs is used, not started again, and stays for the one who started it", async () => {
  const first = await start();
  const second = await start();
  expect([first.startedHere, second.startedHere]).toEqual([true, false]);
  expect(second.url("owner")).toBe(first.url("owner"));

  await second.stop();

  expect(await ask(first, "select 1 as answer")).toBe(1);
});

test("two starts in the same moment share one server", async () => {
  const both = await Promise.all([start(), start()]);

  expect(both.map((server) => server.startedHere).sort()).toEqual([false, true]);
  expect(await Promise.all(both.map((server) => ask(server, "select 1 as answer")))).toEqual([1, 1]);
});

test("what was saved is there after a stop and a start, under the same passwords", async () => {
  const before = await start();
  await saveNote(before);
  await before.stop();
  expect(livePostmaster(join(before.folder, "postgres"))).toBeNull();

  const after = await start();

  expect(after.startedHere).toBe(true);
  expect(after.password("app")).toBe(before.password("app"));
  expect(await ask(after, "select text as answer from notes")).toBe("kept");
});

test("a server killed while it is in use comes back on the same port with everything that was saved", async () => {
  const server = await start();
  await saveNote(server);

  process.kill(pidOf(server), "SIGKILL");

  await vi.waitFor(() => expect(say).toHaveBeenCalledWith(expect.stringContaining("runs again")), { timeout: 20_000 });
  expect(await ask(server, "select text as answer from notes")).toBe("kept");
});

test("stopping leaves no process and no open port behind", async () => {
  const server = await start();
  const pid = pidOf(server);

  await server.stop();

  expect(processIdentity(pid)).toBeNull();
  await expect(ask(server, "select 1 as answer")).rejects.toMatchObject({ code: "ECONNREFUSED" });
});

test("a database without its secrets is left alone, with a sentence that says what to do", async () => {
  const server = await start();
  await server.stop();
  rmSync(join(server.folder, "secrets.json"));

  await expect(start()).rejects.toThrow(/has lost its .*secrets\.json: put the file back/);
});

test("a starter that dies without a word takes its server along, and the next start finds everything", async () => {
  const program = `
    const { startEmbeddedServer } = await import("@etappe/db/embedded-server");
    const server = await startEmbeddedServer(${JSON.stringify(join(folder, "data"))}, () => undefined);
    process.stdout.write(server.url("owner"));
    setInterval(() => undefined, 1000);`;
  const starter = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [url] = await once(starter.stdout, "data");
  await askAt(String(url), "create table notes as select 'kept' as text");

  starter.kill("SIGKILL");

  await vi.waitFor(() => expect(livePostmaster(join(folder, "data", "postgres"))).toBeNull(), { timeout: 20_000 });
  expect(await ask(await start(), "select text as answer from notes")).toBe("kept");
});

test("a folder that the server's account may not enter is replaced by one of the system, and that is said", async () => {
  chmodSync(folder, 0o700);
  const isRoot = process.getuid?.() === 0;

  const server = await start();
  await saveNote(server);
  await server.stop();
  chmodSync(folder, 0o755); // from now on it could be entered, but the data is where it is
  const again = await start();

  try {
    expect(server.folder === join(realpathSync(folder), "data")).toBe(!isRoot);
    expect(say.mock.calls.length).toBe(isRoot ? 2 : 0);
    expect(again.folder).toBe(server.folder);
    expect(await ask(again, "select text as answer from notes")).toBe("kept");
  } finally {
    await again.stop();
    rmSync(server.folder, { recursive: true, force: true });
  }
});

test("a throw-away server is fast instead of safe and leaves no folder behind", async () => {
  const server = await startThrowAwayServer();
  expect(await askAt(server.url("owner", "postgres"), "select current_setting('fsync') as answer")).toBe("off");

  await server.stop();

  expect(existsSync(server.folder)).toBe(false);
});

async function start(): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer(join(folder, "data"), say);
  started.unshift(server);
  return server;
}

function pidOf(server: EmbeddedServer): number {
  const postmaster = livePostmaster(join(server.folder, "postgres"));
  if (!postmaster) throw new Error("no server runs");
  return postmaster.pid;
}

async function saveNote(server: EmbeddedServer): Promise<void> {
  await ask(server, "create table notes as select 'kept' as text");
}

function ask(server: EmbeddedServer, query: string): Promise<unknown> {
  return askAt(server.url("owner"), query);
}

async function askAt(url: string, query: string): Promise<unknown> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const [row] = await sql.unsafe(query);
    return row?.answer;
  } finally {
    await sql.end();
  }
}
