import { randomBytes, randomUUID } from "node:crypto";
import { connect } from "@etappe/db/database";
import { type Actor, inScope, type Scope } from "@etappe/db/scope";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { doDaily, doStaffImport, giveUpStaffImport } from "./doing-jobs.ts";
import { enqueue, type Job } from "./jobs.ts";
import { hashOfToken } from "./secret-token.ts";
import {
  addFirm,
  addFirmPerson,
  addTenant,
  openTestHouse,
  signIn,
  type TestHouse,
  type TestPerson,
  type TestTenant,
} from "./testing/house.ts";

import { aFirmWithRegister } from "./testing/register.ts";

let house: TestHouse;
let tenant: TestTenant;
let firmId: string;
let person: TestPerson;
let importId: string;

beforeAll(async () => {
  house = await openTestHouse();
});

beforeEach(async () => {
  tenant = await addTenant(house);
  firmId = await addFirm(house, tenant, "Hellweg Armaturen");
  person = await addFirmPerson(house, tenant, firmId, "firm-hr");
  importId = await addImport("running");
});

afterAll(() => house.close());

describe("asking for a job", () => {
  test("it is there with the change that causes it, with ids and nothing else", async () => {
    await asPerson((work) => enqueue(work, { kind: "staff-import", firmId, importId }));

    expect(await jobs()).toEqual([{ tenantId: tenant.id, userId: person.userId, firmId, importId }]);
  });

  test("it is not there when the change is taken back", async () => {
    const failing = asPerson(async (work) => {
      await enqueue(work, { kind: "staff-import", firmId, importId });
      throw new Error("something after it went wrong");
    });

    await expect(failing).rejects.toThrow("something after it went wrong");
    expect(await jobs()).toEqual([]);
  });

  test("nobody can ask for one in somebody else's name", async () => {
    const disguised = { kind: "staff-import", firmId, importId, tenantId: randomUUID(), userId: randomUUID() } as Job;

    await asPerson((work) => enqueue(work, disguised));

    expect(await jobs()).toEqual([{ tenantId: tenant.id, userId: person.userId, firmId, importId }]);
  });

  test("one that nobody would do is a mistake, and is not lost in silence", async () => {
    const unknown = { kind: "make-coffee", firmId, importId } as unknown as Job;

    await expect(asPerson((work) => enqueue(work, unknown))).rejects.toThrow("there is no queue for make-coffee");
  });

  test.each([
    ["read what others asked for", "select data from pgboss.job"],
    ["change what was asked for", "update pgboss.job set data = '{}'"],
    ["take back what others asked for", "delete from pgboss.job"],
    ["read what was asked for earlier", "select data from pgboss.archive"],
    ["make a queue", "select pgboss.create_queue('other', '{}')"],
  ])("the application may not %s", async (_, statement) => {
    await expect(house.app.execute(sql.raw(statement))).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  test.each(["public.firms", "public.employees", "public.staff_import_rows", "identity.users", "identity.sessions"])(
    "the worker may not read %s",
    async (table) => {
      const worker = connect(house.workerUrl, { max: 1 });
      try {
        await expect(worker.execute(sql.raw(`select 1 from ${table}`))).rejects.toMatchObject({
          cause: { code: "42501" },
        });
        await expect(
          worker.execute(sql`select identity.open_job_scope(${tenant.id}, ${person.userId})`),
        ).rejects.toMatchObject({ cause: { code: "42501" } });
      } finally {
        await worker.close();
      }
    },
  );
});

describe("doing a job", () => {
  test("for somebody who has lost their place nothing is done, and the import says so", async () => {
    await house.owner.execute(sql`delete from firm_memberships where user_id = ${person.userId}`);

    expect(await doStaffImport(ground(), job())).toBe("given-up");
    expect(await importNow()).toEqual({ state: "failed", failure: "no-longer-allowed", people: 0 });
  });

  test("for somebody whose role has become another it is the same", async () => {
    await house.owner.execute(sql`update firm_memberships set role = 'works-council' where user_id = ${person.userId}`);

    expect(await doStaffImport(ground(), job())).toBe("given-up");
    expect(await importNow()).toEqual({ state: "failed", failure: "no-longer-allowed", people: 0 });
  });

  test("where the firm keeps no records of employees any more, the import says that", async () => {
    const firm = await aFirmWithRegister(house);
    ({ tenant, firmId, managerPerson: person } = firm);
    importId = await addImport("running");
    await firm.manager.employeeRegister.switchOff({ firmId, version: 1, people: 0 });

    expect(await doStaffImport(ground(), job())).toBe("given-up");
    expect(await importNow()).toEqual({ state: "failed", failure: "register-off", people: 0 });
  });

  test("given up, an import says that it was interrupted; one that is done stays done", async () => {
    const done = await addImport("done");

    await giveUpStaffImport({ database: house.app }, job());
    await giveUpStaffImport({ database: house.app }, job());
    await giveUpStaffImport({ database: house.app }, { ...job(), importId: done });

    expect(await importNow()).toEqual({ state: "failed", failure: "interrupted", people: 0 });
    expect(await importNow(done)).toEqual({ state: "done", failure: "", people: 0 });
  });
});

describe("once a day", () => {
  test("sessions and links that ran out are gone, those in use stay", async () => {
    const token = hashOfToken(await signIn(house, person));
    await addSession("over", "1 minute ago", "now");
    await addSession("idle", "in 6 days", "9 hours ago");
    await house.owner.execute(sql`insert into identity.password_resets (token_hash, user_id, expires_at)
      values (${"r".repeat(64)}, ${person.userId}, now() - interval '1 minute')`);
    await house.owner.execute(sql`insert into identity.throttle (key, points, expire)
      values ('old', 3, ${Date.now() - 1}), ('counting', 3, ${Date.now() + 60_000})`);

    await doDaily(ground());

    const left = sql`select token_hash as one from identity.sessions where user_id = ${person.userId}
      union all select token_hash from identity.password_resets where user_id = ${person.userId}
      union all select key from identity.throttle where key in ('old', 'counting') order by 1`;
    const rows = await house.owner.execute<{ one: string }>(left);
    expect(rows.map(({ one }) => one).sort()).toEqual([token, "counting"].sort());
  });

  test("what a staff list held is forgotten after thirty days, and a list that nobody took over is given up", async () => {
    const [old, waiting, young] = [await addImport("done"), await addImport("previewed"), await addImport("previewed")];
    for (const id of [old, waiting, young]) await addRow(id);
    await age([old, waiting], 31);
    await age([young], 29);

    await doDaily(ground());
    await doDaily(ground());

    expect(await importNow(old)).toMatchObject({ state: "done" });
    expect(await importNow(waiting)).toMatchObject({ state: "discarded" });
    expect(await importNow(young)).toMatchObject({ state: "previewed" });
    expect([await cellsOf(old), await cellsOf(waiting), await cellsOf(young)]).toEqual([[[]], [], [["P-1", "Ada"]]]);
  });

  test("a task that fails does not keep the others from being done", async () => {
    await addSession("over", "1 minute ago", "now");
    const broken = new Proxy(house.app, {
      get: (target, name) => (name === "execute" ? () => Promise.reject(new Error("away")) : Reflect.get(target, name)),
    });

    await expect(doDaily({ ...ground(), database: broken })).rejects.toThrow("2 of the daily tasks have failed");
    const [left] = await house.owner.execute<{ n: number }>(
      sql`select count(*)::int as n from identity.sessions where user_id = ${person.userId}`,
    );
    expect(left?.n).toBe(0);
  });
});

const ground = () => ({
  ...{ database: house.app, identity: house.identity, now: () => new Date() },
  random: (bytes: number) => randomBytes(bytes),
});

const job = () => ({ tenantId: tenant.id, userId: person.userId, firmId, importId });

async function asPerson(act: (work: Parameters<typeof enqueue>[0]) => Promise<void>): Promise<void> {
  const tokenHash = hashOfToken(await signIn(house, person));
  await inScope(house.app, { tokenHash, slug: tenant.slug }, async (opening) => {
    if (opening.kind !== "open") throw new Error(opening.kind);
    await act(workOf(opening.scope, opening.actor));
  });
}

function workOf(scope: Scope, actor: Actor) {
  return { scope, actor, now: new Date(), today: "2026-11-20", newId: () => randomUUID() };
}

async function jobs() {
  const rows = await house.owner.execute<{ data: unknown }>(
    sql`select data from pgboss.job where data->>'tenantId' = ${tenant.id}`,
  );
  return rows.map(({ data }) => data);
}

async function addImport(state: string): Promise<string> {
  const id = randomUUID();
  await house.owner.execute(sql`insert into staff_imports
      (tenant_id, id, firm_id, file_name, state, header, mapping, counts, started_by, started_by_name)
    values (${tenant.id}, ${id}, ${firmId}, 'liste.csv', ${state}, '{Nummer,Name}', '{}', '{}', ${person.userId}, 'Ben')`);
  return id;
}

async function addRow(id: string): Promise<void> {
  await house.owner.execute(sql`insert into staff_import_rows
      (tenant_id, id, firm_id, import_id, number, cells, staff_number, outcome, reasons, change)
    values (${tenant.id}, ${randomUUID()}, ${firmId}, ${id}, 2, '{P-1,Ada}', 'P-1', 'new', '[]', '{}')`);
}

async function age(ids: readonly string[], days: number): Promise<void> {
  const then = sql`now() - ${`${days} days`}::interval`;
  const these = sql.raw(ids.map((id) => `'${id}'`).join());
  await house.owner.execute(sql`update staff_imports set created_at = ${then} where id in (${these})`);
  await house.owner.execute(sql`update staff_import_rows set created_at = ${then} where import_id in (${these})`);
}

async function cellsOf(id: string) {
  const rows = await house.owner.execute<{ cells: string[] }>(
    sql`select cells from staff_import_rows where import_id = ${id}`,
  );
  return rows.map(({ cells }) => cells);
}

async function importNow(id = importId) {
  const [row] = await house.owner.execute<{ state: string; failure: string; people: number }>(sql`
    select state, failure, (select count(*)::int from employees where firm_id = ${firmId}) as people
      from staff_imports where id = ${id}`);
  return row;
}

async function addSession(name: string, expires: string, seen: string): Promise<void> {
  await house.owner.execute(sql`insert into identity.sessions (token_hash, user_id, created_at, seen_at, expires_at)
    values (${name.padEnd(64, "0")}, ${person.userId}, now() - interval '1 day', ${moment(seen)}, ${moment(expires)})`);
}

/** "9 hours ago", "in 6 days", "now". */
function moment(said: string) {
  if (said === "now") return sql`now()`;
  const [, ahead, behind] = said.match(/^(?:in (.+)|(.+) ago)$/) ?? [];
  return ahead ? sql`now() + ${ahead}::interval` : sql`now() - ${behind}::interval`;
}
