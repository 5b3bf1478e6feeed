import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { connect, type Database } from "@etappe/db/database";
import { createTestDatabase, type TestDatabase } from "@etappe/db/testing";
import PgBoss from "pg-boss";
import postgres, { type Sql } from "postgres";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { attend } from "./attending.ts";
import { startWorker, type Worker } from "./worker.ts";

let database: TestDatabase;
let owner: Sql;
let app: Database;
let identity: Database;
const running: Worker[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  owner = postgres(database.ownerUrl, { max: 2, onnotice: () => undefined });
  [app, identity] = [connect(database.appUrl, { max: 2 }), connect(database.authUrl, { max: 1 })];
});

afterEach(async () => {
  for (const worker of running.splice(0)) await worker.stop();
});

afterAll(async () => {
  await Promise.all([owner.end(), app.close(), identity.close()]);
  await database.drop();
});

test("a job is found by the worker's own role and done through the application's", async () => {
  const importId = await runningImport();
  await addJob("staff-import", importId);

  await start();

  // The person who asked has no place: the least that there is to do, and it shows that all of the way works.
  expect(await settled(importId)).toEqual({ state: "failed", failure: "no-longer-allowed" });
  expect(await jobStates("staff-import")).toEqual(["completed"]);
});

test("one that fails for the last time is told to its import, and nothing of what went wrong is kept", async () => {
  const importId = await runningImport();
  await addJob("staff-import", importId, { retryLimit: 0 });
  const heard: string[] = [];

  await start(
    (line) => heard.push(line),
    () => Promise.reject(new Error("row (P-4711, Ada) violates something")),
  );

  expect(await settled(importId)).toEqual({ state: "failed", failure: "interrupted" });
  const [job] = await owner`select output::text as output from pgboss.job where state = 'failed'`;
  expect(job?.output).toBe('{"message": "Error"}');
  expect(heard.join()).toMatch(/^staff-import: job [0-9a-f-]{36} has failed$/);
});

test("however many workers come up, there is one daily job", async () => {
  await start();
  await start();

  expect((await owner`select 1 from pgboss.job where name = 'daily'`).length).toBe(1);
});

test("told to stop, a worker ends the job at hand; when that takes too long it gives it back", async () => {
  const boss = new PgBoss({ connectionString: database.workerUrl, migrate: false, schedule: false });
  boss.on("error", () => undefined);
  await boss.start();
  await owner`delete from pgboss.job`;
  const ends: (() => void)[] = [];
  const handle = () => new Promise<void>((resolve) => void ends.push(resolve));
  const stop = new AbortController();
  await addJob("staff-import-given-up", randomUUID());
  const attending = attend(
    boss,
    { queue: "staff-import-given-up", everyMs: 10, handle },
    { stopping: stop.signal, complain: () => undefined },
  );
  while (ends.length === 0) await pause(10);

  stop.abort();
  await attending.giveBack();
  for (const end of ends) end();
  await attending.ended;
  await boss.stop({ graceful: false });

  expect(await jobStates("staff-import-given-up")).toEqual(["retry"]);
});

async function start(complain: (line: string) => void = () => undefined, transaction?: () => Promise<never>) {
  const broken = new Proxy(app, {
    get: (target, name) => (name === "transaction" && transaction ? transaction : Reflect.get(target, name)),
  });
  const ground = { database: broken, identity, now: () => new Date(), random: (n: number) => randomBytes(n) };
  running.push(await startWorker(database.workerUrl, ground, complain));
}

const tenantId = randomUUID();
const firmId = randomUUID();

async function runningImport(): Promise<string> {
  const id = randomUUID();
  await owner`insert into tenants (id, slug, name, locale) values (${tenantId}, 'haus', 'Haus', 'de') on conflict do nothing`;
  await owner`insert into firms (tenant_id, id, name) values (${tenantId}, ${firmId}, 'Hellweg') on conflict do nothing`;
  await owner`insert into staff_imports
      (tenant_id, id, firm_id, file_name, state, header, mapping, counts, started_by, started_by_name)
    values (${tenantId}, ${id}, ${firmId}, 'liste.csv', 'running', '{}', '{}', '{}', ${randomUUID()}, 'Ada')`;
  return id;
}

async function addJob(queue: string, importId: string, { retryLimit = 2 } = {}): Promise<void> {
  const data = JSON.stringify({ tenantId, userId: randomUUID(), firmId, importId });
  await owner`insert into pgboss.job (name, data, policy, dead_letter, retry_limit)
    select name, ${data}::text::jsonb, policy, dead_letter, ${retryLimit} from pgboss.queue where name = ${queue}`;
}

async function settled(importId: string) {
  for (;;) {
    const [row] = await owner`select state, failure from staff_imports where id = ${importId}`;
    if (row?.state !== "running") return row;
    await pause(50);
  }
}

/** A job is put down a moment after its work is done. */
async function jobStates(queue: string): Promise<string[]> {
  for (;;) {
    const rows = await owner<{ state: string }[]>`select state::text from pgboss.job where name = ${queue}`;
    if (rows.every(({ state }) => state !== "active")) return rows.map(({ state }) => state);
    await pause(50);
  }
}
