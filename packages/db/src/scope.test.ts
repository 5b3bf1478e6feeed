/** The one door into a house: who gets through it, what is there before it, and that it closes behind everybody. */
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, type Database } from "./database.ts";
import { inScope, type Opening } from "./scope.ts";
import { keyOf } from "./testing/attempt.ts";
import type { Person } from "./testing/cast.ts";
import { mayRead } from "./testing/who-may-see.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";
import { personCalled, seedWorld, type World } from "./testing-world.ts";

let database: TestDatabase;
let owner: Sql;
let app: Database;
let world: World;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = postgres(database.ownerUrl, { max: 1, onnotice: () => undefined });
  app = connect(database.appUrl, { max: 1 });
  world = await seedWorld(owner);
});

afterAll(async () => {
  await Promise.all([owner.end(), app.close()]);
  await database.drop();
});

describe("inside a scope", () => {
  test("everybody sees of every table what is for them and nothing else", async () => {
    for (const person of [...world.people.values()].filter(({ removed }) => !removed)) {
      for (const table of world.tables) {
        const rows = [...Object.values(world.houses), ...Object.values(world.firms)].flatMap(
          (place) => place.rows.get(table.name) ?? [],
        );
        const key = sql.raw(`select ${keyOf(table)} as key from "${table.name}" t`);
        const seen = await as(person, (open) => open.scope.execute<{ key: string }>(key));

        expect(seen.length, `${person.name} in ${table.name}`).toBe(
          rows.filter((row) => mayRead(person, table.name, row)).length,
        );
      }
    }
  });

  test("the person is who the session says, with the role and the firms of this house", async () => {
    const { name, role, userId, firmIds, tenantId, slug } = personCalled(world, "viewer");

    const { actor, scope } = await as(personCalled(world, "viewer"), async (open) => open);

    expect(actor).toMatchObject({ name, role, userId, firmIds, firmId: null, tenant: { id: tenantId, slug } });
    expect(scope.tenantId).toBe(tenantId);
  });
});

describe("no scope opens", () => {
  const kindFor = (tokenHash: string | null, slug: string) =>
    inScope(app, { tokenHash, slug }, async ({ kind }) => kind);

  test("without a session, with a guessed one, or with one that ran out or was left alone for eight hours", async () => {
    const { tokenHash, slug } = personCalled(world, "rival's manager");

    expect(await kindFor(null, slug)).toBe("nobody");
    expect(await kindFor("0".repeat(64), slug)).toBe("nobody");
    await owner`update identity.sessions set seen_at = now() - interval '8 hours 1 minute' where token_hash = ${tokenHash}`;
    expect(await kindFor(tokenHash, slug)).toBe("nobody");
    await owner`update identity.sessions set seen_at = now(), expires_at = now() where token_hash = ${tokenHash}`;
    expect(await kindFor(tokenHash, slug)).toBe("nobody");
    await owner`update identity.sessions set expires_at = now() + interval '1 day' where token_hash = ${tokenHash}`;
    expect(await kindFor(tokenHash, slug)).toBe("open");
  });

  test("for an administrator who signed in twelve hours ago, and for nobody else", async () => {
    for (const [name, kind] of [
      ["administrator", "nobody"],
      ["consultant", "open"],
    ] as const) {
      const { tokenHash, slug } = personCalled(world, name);
      await owner`update identity.sessions set created_at = now() - interval '12 hours 1 minute' where token_hash = ${tokenHash}`;
      expect(await kindFor(tokenHash, slug), name).toBe(kind);
      await owner`update identity.sessions set created_at = now() - interval '11 hours' where token_hash = ${tokenHash}`;
      expect(await kindFor(tokenHash, slug), name).toBe("open");
    }
  });

  test("in a house where one has no place, in one that is not there, and after one was removed", async () => {
    const { tokenHash } = personCalled(world, "administrator");
    const removed = [...world.people.values()].filter((person) => person.removed);

    expect(await kindFor(tokenHash, world.houses.theirs.slug)).toBe("stranger");
    expect(await kindFor(tokenHash, "kein-haus")).toBe("stranger");
    expect(removed.length).toBeGreaterThan(1);
    for (const person of removed) expect(await kindFor(person.tokenHash, person.slug)).toBe("stranger");
  });

  test("for a stranger there are no settings that a policy could look at", async () => {
    const { tokenHash } = personCalled(world, "administrator");

    expect(await kindFor(tokenHash, world.houses.theirs.slug)).toBe("stranger");
    expect(await settingsOf(app)).toEqual([]);
  });

  test("for who was removed meanwhile: the next transaction finds out", async () => {
    const { tokenHash, slug, userId } = personCalled(world, "firm HR");

    expect(await kindFor(tokenHash, slug)).toBe("open");
    await owner`update firm_memberships set status = 'removed' where user_id = ${userId}`;
    expect(await kindFor(tokenHash, slug)).toBe("stranger");
    await owner`update firm_memberships set status = 'active' where user_id = ${userId}`;
  });
});

describe("outside a scope", () => {
  /** An unset setting is an error; after a scope it is empty, which is no id; and some things nobody may. */
  const REFUSALS = ["42704", "22P02", "42501"];

  test.each(["a new", "a used"])("%s connection can neither read nor write any table", async (kind) => {
    const sqlApp = postgres(database.appUrl, { max: 1 });
    const { tokenHash, slug } = personCalled(world, "administrator");
    if (kind === "a used") {
      await sqlApp.begin((transaction) => transaction`select from identity.open_scope(${tokenHash}, ${slug})`);
    }
    for (const { name } of world.tables) {
      const rows = [...Object.values(world.houses), ...Object.values(world.firms)].flatMap(
        (x) => x.rows.get(name) ?? [],
      );
      const made = `select * from jsonb_populate_record(null::"${name}", $1::text::jsonb)`;
      const codes = [
        await codeOf(sqlApp.unsafe(`select * from "${name}"`)),
        await codeOf(sqlApp.unsafe(`insert into "${name}" ${made}`, [JSON.stringify(rows[0])])),
        await codeOf(sqlApp.unsafe(`update "${name}" set tenant_id = gen_random_uuid()`)),
        await codeOf(sqlApp.unsafe(`delete from "${name}"`)),
      ];

      for (const code of codes) expect([...REFUSALS, "42703"], name).toContain(code);
    }
    await sqlApp.end();
  });

  test("accounts, sessions and mail are out of reach, but for adding a mail", async () => {
    const tables = await owner<{ name: string }[]>`
      select relname as name from pg_class where relnamespace = 'identity'::regnamespace and relkind = 'r'`;
    const sqlApp = postgres(database.appUrl, { max: 1 });

    expect(tables.length).toBeGreaterThan(4);
    for (const { name } of tables) {
      for (const statement of ["select * from", "delete from", "truncate"]) {
        expect(await codeOf(sqlApp.unsafe(`${statement} identity.${name}`)), name).toBe("42501");
      }
      if (name !== "outbox")
        expect(await codeOf(sqlApp.unsafe(`insert into identity.${name} default values`))).toBe("42501");
    }
    await sqlApp.end();
  });

  test("nobody makes the function that opens it run their own code, by a type of the same name", async () => {
    const sqlApp = postgres(database.appUrl, { max: 1 });
    // Copies of the migrated database let everybody make temporary things; it itself does not.
    await sqlApp.unsafe(`create function pg_temp.told(x pg_catalog.uuid) returns boolean language plpgsql as
        $$ begin raise exception 'code of % as %', session_user, current_user; end $$;
      create domain pg_temp.uuid as pg_catalog.uuid check (pg_temp.told(value))`);
    await expect(sqlApp`select gen_random_uuid()::pg_temp.uuid`).rejects.toThrow("code of etappe_app as etappe_app");

    const { tokenHash, slug, tenantId, firmIds } = personCalled(world, "firm member");
    const open = () =>
      sqlApp.begin(async (transaction) => {
        await transaction`select identity.open_scope(${tokenHash}, ${slug})`;
        await transaction`select public.refresh_due(${firmIds[0] ?? ""}, now())`;
        return transaction`select current_setting('app.tenant_id') as id`;
      });

    await expect(open()).resolves.toMatchObject([{ id: tenantId }]);
    await owner`alter function identity.open_scope(text, text) set search_path = pg_catalog`;
    await expect(open()).rejects.toThrow("code of etappe_app as etappe_auth");
    await owner`alter function identity.open_scope(text, text) set search_path = pg_catalog, pg_temp`;
    await expect(open()).resolves.toMatchObject([{ id: tenantId }]);
    await sqlApp.end();
  });

  test("the count of what is due is refused for a firm that one does not see", async () => {
    const { firmId } = world.firms.one;
    const due = () => owner`select open_due, last_activity from firm_stats where firm_id = ${firmId}`;
    const before = await due();

    for (const name of ["rival's member", "unassigned consultant", "their administrator"]) {
      await as(personCalled(world, name), ({ scope }) => scope.execute(sql`select refresh_due(${firmId}, now())`));
    }

    expect(await due()).toEqual(before);
  });
});

describe("on a pool", () => {
  test("200 scopes of eight people on two connections never meet, whether they end well or not", async () => {
    const pool = connect(database.appUrl, { max: 2 });
    const people = [...world.people.values()].filter(({ removed }) => !removed).slice(0, 8);
    const firmsOf = (person: Person) =>
      Object.values(world.firms)
        .filter(({ firmId, house }) => mayRead(person, "firms", { tenant_id: house.tenantId, id: firmId }))
        .map(({ firmId }) => firmId)
        .sort();

    const all = Array.from({ length: 200 }, async (_, n) => {
      const person = people[n % people.length] ?? personCalled(world, "administrator");
      const work = inScope(pool, person, async (opening) => {
        if (opening.kind !== "open") throw new Error(`no scope for ${person.name}`);
        await pause(n % 3);
        const rows = await opening.scope.execute<{ id: string }>(sql`select id from firms order by id`);
        if (n % 5 === 0) throw new Error("thrown in a scope");
        return rows.map(({ id }) => id);
      });
      if (n % 5 === 0) return expect(work).rejects.toThrow("thrown in a scope");
      expect(await work).toEqual(firmsOf(person));
      return undefined;
    });
    await Promise.all(all);

    for (const _ of [1, 2, 3, 4]) expect(await settingsOf(pool)).toEqual([]);
    await pool.close();
  });
});

async function as<T>(person: Person, work: (open: Opening & { readonly kind: "open" }) => Promise<T>): Promise<T> {
  return inScope(app, person, async (opening) => {
    if (opening.kind !== "open") throw new Error(`no scope for ${person.name}: ${opening.kind}`);
    return work(opening);
  });
}

async function codeOf(statement: Promise<unknown>): Promise<string> {
  return statement.then(
    () => "it worked",
    (error: unknown) => (error instanceof postgres.PostgresError ? error.code : String(error)),
  );
}

/** What is left of a scope's settings on whatever connection comes next. */
async function settingsOf(pool: Database): Promise<readonly string[]> {
  const names = ["app.tenant_id", "app.house", "app.all_firms", "app.firm_ids"];
  const rows = await Promise.all(
    names.map((name) => pool.execute<{ value: string | null }>(sql`select current_setting(${name}, true) as value`)),
  );
  return rows.flatMap(([row]) => (row?.value ? [row.value] : []));
}
