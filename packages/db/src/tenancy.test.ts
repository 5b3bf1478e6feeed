/**
 * The walls between houses, between the firms of a house, and between a firm and what its
 * consultants keep to themselves, tried from inside the database: with SQL of our own, in the
 * role that the product has, on every table that there is.
 */
import postgres, { type Sql } from "postgres";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hasColumn } from "./testing/catalog.ts";
import { keyWalls, policyWalls, type Wall } from "./testing/take-away.ts";
import { trespasses } from "./testing/trespass.ts";
import { isOfAFirm, unsortedTables } from "./testing/who-may-see.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";
import { personCalled, seedWorld, type World } from "./testing-world.ts";

let database: TestDatabase;
let owner: Sql;
let world: World;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = postgres(database.ownerUrl, { max: 1, onnotice: () => undefined });
  world = await seedWorld(owner);
});

afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** Everything below is tried in one transaction per test, and taken back. */
beforeEach(() => owner.unsafe("begin"));
afterEach(() => owner.unsafe("rollback"));

/** Whoever could look over one of the walls: from the firm, from the firm next door, from the house, from the house next door. */
const TRESPASSERS = [
  "firm manager",
  "works council",
  "rival's member",
  "rival's consultant",
  "unassigned consultant",
  "their administrator",
  "administrator",
];

test("every table has rows in every place where it can have some, and everybody knows whom it is for", async () => {
  const unsorted = unsortedTables(world.tables);
  const places = world.tables.flatMap((table) => {
    const { ours, theirs } = world.houses;
    const inAll = isOfAFirm(table) ? Object.values(world.firms) : [ours, theirs];
    return inAll.map(({ name, rows }) => ({ table, name, rows: rows.get(table.name) ?? [] }));
  });
  const empty = places.filter(({ rows }) => rows.length === 0).map(({ table, name }) => `${table.name} of ${name}`);
  const oneSided = places
    .filter(({ table, rows }) => hasColumn(table, "visibility") && new Set(rows.map((row) => row.visibility)).size < 2)
    .map(({ table, name }) => `${table.name} of ${name}`);

  expect({ unsorted, empty, oneSided }).toEqual({ unsorted: [], empty: [], oneSided: [] });
});

describe("nobody sees, changes or takes what is not theirs, nor plants anything there:", () => {
  test.each(TRESPASSERS)("%s", async (name) => {
    expect(await trespassesOf(name)).toEqual([]);
  });

  test.each(TRESPASSERS)("%s, even if the role had been granted everything", async (name) => {
    await grantEverything();

    expect(await trespassesOf(name)).toEqual([]);
  });
});

describe("a wall that is taken away is missed:", { timeout: 180_000 }, () => {
  test("row-level security and each policy of every table", async () => {
    await grantEverything();
    const walls = policyWalls(world.tables);

    expect(walls.length).toBeGreaterThan(100);
    expect(await unnoticed(walls)).toEqual([]);
  });

  test("the firm or the tenant in every foreign key", async () => {
    await grantEverything();
    const walls = keyWalls(world.tables);

    expect(walls.length).toBeGreaterThan(10);
    expect(await unnoticed(walls)).toEqual([]);
  });

  test("the force that keeps out an owner", async () => {
    await owner.unsafe(`create role somebody nologin; grant usage on schema public to somebody;
      alter table firms owner to somebody`);
    const seenByOwner = async () => {
      await owner.unsafe("set local role somebody");
      const [row] = await owner<{ firms: number }[]>`select count(*)::int as firms from firms`;
      await owner.unsafe("reset role");
      return row?.firms;
    };

    expect(await seenByOwner()).toBe(0);
    await owner.unsafe("alter table firms no force row level security");
    expect(await seenByOwner()).toBe(3);
  });
});

async function trespassesOf(name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const table of world.tables) faults.push(...(await trespasses(owner, world, table, personCalled(world, name))));
  return faults;
}

/** Privileges are a wall of their own; without them the policies stand alone. */
async function grantEverything(): Promise<void> {
  await owner.unsafe("grant select, insert, update, delete on all tables in schema public to etappe_app");
}

async function unnoticed(walls: readonly Wall[]): Promise<readonly string[]> {
  const unnoticed: string[] = [];
  for (const { table, name, takeAway } of walls) {
    await owner.unsafe(`savepoint wall; ${takeAway}`);
    if (!(await isNoticed(table))) unnoticed.push(`${table.name}: ${name}`);
    await owner.unsafe("rollback to savepoint wall");
  }
  return unnoticed;
}

async function isNoticed(table: Wall["table"]): Promise<boolean> {
  for (const name of TRESPASSERS) {
    const faults = await trespasses(owner, world, table, personCalled(world, name));
    if (faults.some((fault) => !fault.includes(" misses "))) return true;
  }
  return false;
}
