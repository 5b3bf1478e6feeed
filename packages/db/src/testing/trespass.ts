/**
 * Tries, as one person and with SQL of its own, what must not work on a table: to see, change,
 * delete and add rows of others, to move rows to them, to point at theirs. Answers with what
 * worked all the same.
 */
import type { Sql } from "postgres";
import type { World } from "../testing-world.ts";
import {
  addRow,
  attempt,
  type Known,
  keyOf,
  keysWhere,
  knownRows,
  NO_SUCH_TARGET,
  NOT_ALLOWED,
  type Outcome,
  openScopeOf,
  removeRow,
} from "./attempt.ts";
import type { Person } from "./cast.ts";
import { type ForeignKey, hasColumn, pointingColumns, type Table, targetColumn } from "./catalog.ts";
import type { Row } from "./rows.ts";
import { isInReach, isOfAFirm, mayAdd, mayChange, mayRead } from "./who-may-see.ts";

type Ground = {
  readonly sql: Sql;
  readonly world: World;
  readonly table: Table;
  readonly person: Person;
  readonly rows: readonly Known[];
};

/**
 * All attempts of one person on one table. `sql` is the owner's only connection, in a
 * transaction: it becomes the product's role for each attempt, and itself again to look at
 * what came of it.
 */
export async function trespasses(sql: Sql, world: World, table: Table, person: Person): Promise<readonly string[]> {
  await openScopeOf(sql, person);
  const ground = { sql, world, table, person, rows: await knownRows(sql, table) };
  const faults = [
    ...(await looks(ground)),
    ...(await changes(ground)),
    ...(await deletes(ground)),
    ...(await adds(ground)),
    ...(await moves(ground)),
    ...(await points(ground)),
  ];
  return faults.map((fault) => `${person.name} ${fault}`);
}

/** Rows that this person must not see, so that there is something to try. */
export async function forbiddenRows(sql: Sql, table: Table, person: Person): Promise<number> {
  const rows = await knownRows(sql, table);
  return rows.filter(({ row }) => !mayRead(person, table.name, row)).length;
}

async function looks({ sql, world, table, person, rows }: Ground): Promise<readonly string[]> {
  const seen = await attempt(sql, { act: () => keysWhere(sql, table) });
  if (!seen.ok) return [`cannot read ${table.name}: ${seen.code}`];
  return rows.flatMap(({ key, row }) => {
    const may = mayRead(person, table.name, row);
    return may === seen.answer.has(key) ? [] : [`${may ? "misses" : "sees"} ${said(world, table, row)}`];
  });
}

/** Without a condition, so that no policy for reading helps the one for writing. */
async function changes(ground: Ground): Promise<readonly string[]> {
  const { sql, table } = ground;
  const column = hasColumn(table, "created_at") ? "created_at" : "last_activity";
  const changed = await attempt(sql, {
    act: () => sql.unsafe(`update "${table.name}" set ${column} = '2000-01-01'`),
    after: () => keysWhere(sql, table, `${column} = '2000-01-01'`),
  });
  return touched(ground, "changes", changed, (key, keys) => keys.has(key));
}

async function deletes(ground: Ground): Promise<readonly string[]> {
  const { sql, table } = ground;
  const left = await attempt(sql, {
    act: () => sql.unsafe(`delete from "${table.name}"`),
    after: () => keysWhere(sql, table),
  });
  return touched(ground, "deletes", left, (key, keys) => !keys.has(key));
}

function touched(
  { world, table, person, rows }: Ground,
  verb: string,
  outcome: Outcome<ReadonlySet<string>>,
  isTouched: (key: string, keys: ReadonlySet<string>) => boolean,
): readonly string[] {
  if (!outcome.ok) return stopped(outcome.code, [NOT_ALLOWED], `${verb} rows of ${table.name}`);
  return rows
    .filter(({ key, row }) => isTouched(key, outcome.answer) && !mayChange(person, table.name, row))
    .map(({ row }) => `${verb} ${said(world, table, row)}`);
}

/** Adds a row that was there, after the owner took it away: so no key is in the way, only the policies. */
async function adds({ sql, world, table, person, rows }: Ground): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { key, row } of oneOfEachKind(rows, person)) {
    if (mayAdd(person, table.name, row)) continue;
    const added = await attempt(sql, {
      before: () => removeRow(sql, table, key),
      act: () => addRow(sql, table, row),
    });
    faults.push(...worked(added, [NOT_ALLOWED], `adds ${said(world, table, row)}`));
  }
  return faults;
}

/** Hands a row of their own over to another house or firm, which would plant it there or lose it. */
async function moves({ sql, world, table, person, rows }: Ground): Promise<readonly string[]> {
  const own = rows.find(({ row }) => mayChange(person, table.name, row));
  if (!own) return [];
  const faults: string[] = [];
  for (const { house, firmId } of Object.values(world.firms)) {
    const there = placeColumns(table, house.tenantId, firmId);
    const moved = { ...own.row, ...there };
    const isThere = Object.entries(there).every(([column, value]) => own.row[column] === value);
    if (isThere || mayAdd(person, table.name, moved)) continue;
    const set = Object.entries(there).map(([column, value]) => `"${column}" = '${value}'`);
    const gone = await attempt(sql, {
      act: async () => {
        const { count } = await sql.unsafe(
          `update "${table.name}" t set ${set.join(", ")} where ${keyOf(table)} = $1`,
          [own.key],
        );
        return count;
      },
    });
    if (!gone.ok || gone.answer > 0)
      faults.push(...worked(gone, [NOT_ALLOWED], `moves a row to ${said(world, table, moved)}`));
  }
  return faults;
}

/** Adds a row of their own that points at a row of others. Here foreign keys are looked at, and have to say no. */
async function points({ sql, world, table, person, rows }: Ground): Promise<readonly string[]> {
  const own = rows.find(({ row }) => mayAdd(person, table.name, row) && mayRead(person, table.name, row));
  if (!own) return [];
  const faults: string[] = [];
  for (const key of table.foreignKeys) {
    for (const { name, columns } of targetsOfOthers(world, person, table, key)) {
      const pointed = await attempt(sql, {
        foreignKeys: true,
        before: () => removeRow(sql, table, own.key),
        act: () => addRow(sql, table, { ...own.row, ...columns }),
      });
      faults.push(
        ...worked(pointed, [NO_SUCH_TARGET, NOT_ALLOWED], `points from ${table.name} to ${key.target} of ${name}`),
      );
    }
  }
  return faults;
}

/** What a key would hold to point at a row of others, with tenant and firm left as they are. */
function targetsOfOthers(world: World, person: Person, table: Table, key: ForeignKey) {
  const pointing = pointingColumns(table, key);
  const places = [...Object.values(world.firms), ...Object.values(world.houses)];
  return places.flatMap(({ name, rows }) => {
    const target = (rows.get(key.target) ?? []).find((row) => !isInReach(person, key.target, row));
    if (!target || pointing.length === 0) return [];
    const columns = Object.fromEntries(pointing.map((column) => [column, target[targetColumn(key, column)]]));
    return [{ name, columns }];
  });
}

function worked(outcome: Outcome<unknown>, expected: readonly string[], deed: string): readonly string[] {
  return outcome.ok ? [deed] : stopped(outcome.code, expected, deed);
}

/** Something else than a wall may stand in the way today and be gone tomorrow. */
function stopped(code: string, expected: readonly string[], deed: string): readonly string[] {
  return expected.includes(code) ? [] : [`${deed}, or would if ${code} did not come first`];
}

function placeColumns(table: Table, tenantId: string, firmId: string): Readonly<Record<string, string>> {
  if (table.name === "tenants") return { id: tenantId };
  if (!isOfAFirm(table)) return { tenant_id: tenantId };
  return { tenant_id: tenantId, [table.name === "firms" ? "id" : "firm_id"]: firmId };
}

function oneOfEachKind(rows: readonly Known[], { userId }: Person): readonly Known[] {
  const kinds = rows.map(({ row }) =>
    JSON.stringify([row.tenant_id ?? row.id, row.firm_id, row.visibility, Object.values(row).includes(userId)]),
  );
  return rows.filter((_, at) => kinds.indexOf(kinds[at] ?? "") === at);
}

function said(world: World, table: Table, row: Row): string {
  const firm = Object.values(world.firms).find(
    ({ firmId }) => firmId === row[table.name === "firms" ? "id" : "firm_id"],
  );
  const house = Object.values(world.houses).find(({ tenantId }) => tenantId === (row.tenant_id ?? row.id));
  return `${row.visibility === "internal" ? "an internal row" : "a row"} of ${table.name} of ${firm?.name ?? house?.name}`;
}
