/**
 * Two houses, three firms, and everybody who could want to look where they may not. Every
 * table has rows in every place, and every text in them says whose it is: "ours" has the firms
 * "one" and "two", who may be rivals; "theirs" has the firm "three".
 */
import { randomUUID } from "node:crypto";
import type { Sql } from "postgres";
import { accountsOf, castOf, type Person, placeOf } from "./testing/cast.ts";
import { hasColumn, inOrderOfReference, readTables, type Table } from "./testing/catalog.ts";
import { draftParts, fittingValues, keptAnswer } from "./testing/fitting-values.ts";
import { fillRow, insertRows, type Row } from "./testing/rows.ts";
import { HOUSE_ONLY, isOfAFirm } from "./testing/who-may-see.ts";

/** The rows of a place, by table; the first of each is one that everybody in the place may see. */
export type Rows = Map<string, readonly Row[]>;

export type House = {
  readonly name: "ours" | "theirs";
  readonly tenantId: string;
  readonly slug: string;
  readonly rows: Rows;
};
export type Firm = {
  readonly name: "one" | "two" | "three";
  readonly house: House;
  readonly firmId: string;
  readonly rows: Rows;
};

export type World = {
  readonly tables: readonly Table[];
  readonly houses: Readonly<Record<House["name"], House>>;
  readonly firms: Readonly<Record<Firm["name"], Firm>>;
  readonly people: ReadonlyMap<string, Person>;
};

/** What stands in every text of a place's rows. */
export function canaryOf(place: House["name"] | Firm["name"]): string {
  return `canary-${place}`;
}

/** What stands in rows of a firm that only the house may see. */
export function hiddenCanaryOf(firm: Firm["name"]): string {
  return `canary-hidden-${firm}`;
}

/** Fills an empty, migrated database. `sql` is the owner's: row-level security does not apply to it. */
export async function seedWorld(sql: Sql): Promise<World> {
  const tables = await readTables(sql);
  const ours: House = { name: "ours", tenantId: randomUUID(), slug: "unser-haus", rows: new Map() };
  const theirs: House = { name: "theirs", tenantId: randomUUID(), slug: "deren-haus", rows: new Map() };
  const firms = { one: newFirm("one", ours), two: newFirm("two", ours), three: newFirm("three", theirs) };
  const people = castOf({ ours, theirs, ...firms });

  for (const table of inOrderOfReference(tables)) {
    for (const house of [ours, theirs]) house.rows.set(table.name, houseRows(table, house, [...people.values()]));
    for (const firm of Object.values(firms)) firm.rows.set(table.name, firmRows(table, firm, [...people.values()]));
    const places = [ours, theirs, ...Object.values(firms)];
    await insertRows(
      sql,
      `public.${table.name}`,
      places.flatMap(({ rows }) => rows.get(table.name) ?? []),
    );
  }
  for (const { table, rows } of accountsOf([...people.values()])) await insertRows(sql, `identity.${table}`, rows);
  return { tables, houses: { ours, theirs }, firms, people };
}

export function personCalled(world: World, name: string): Person {
  const person = world.people.get(name);
  if (!person) throw new Error(`nobody is called ${name}`);
  return person;
}

function newFirm(name: Firm["name"], house: House): Firm {
  return { name, house, firmId: randomUUID(), rows: new Map() };
}

/** Rows of the house as a whole, among them those of firm tables that concern no firm. */
function houseRows(table: Table, house: House, people: readonly Person[]): readonly Row[] {
  const canary = canaryOf(house.name);
  const places = people.filter((person) => person.tenantId === house.tenantId).map((person) => placeOf(person, canary));
  const neighbour = (name: string) => house.rows.get(name)?.[0];
  const make = (given: Row) => fillRow(table, given, canary, neighbour);
  const name = house.name === "ours" ? "Unser Haus" : `${canary} tenants.name`;
  if (table.name === "tenants") return [make({ id: house.tenantId, slug: house.slug, name })];

  const inHouse = { tenant_id: house.tenantId };
  if (table.name === "memberships") {
    return places.flatMap(({ inTheHouse }) => (inTheHouse ? [make({ ...inHouse, ...inTheHouse })] : []));
  }
  const fitting = fittingValues(table.name, { canary, internal: false, canaryInMethod: house.name === "theirs" });
  if (!isOfAFirm(table))
    return variantsOfHouse(table, house, canary).map((row) => make({ ...inHouse, ...fitting, ...row }));
  const firmMayBeMissing = table.columns.some((column) => column.name === "firm_id" && column.nullable);
  return firmMayBeMissing ? [make({ ...inHouse, ...fitting, firm_id: null })] : [];
}

/** In what the rows of a house differ: there is a version to move to, and a draft that could be published. */
function variantsOfHouse(table: Table, { rows }: House, canary: string): readonly Row[] {
  if (table.name === "framework_versions") return [{ number: 1 }, { number: 2 }];
  if (table.name === "glossaries")
    return (rows.get("framework_versions") ?? []).map(({ id }) => ({ framework_version_id: id }));
  return table.name === "framework_draft_parts" ? draftParts(canary) : [{}];
}

/** A row that the firm may see, where it may see any, and one that it may not, where there can be two. */
function firmRows(table: Table, firm: Firm, people: readonly Person[]): readonly Row[] {
  if (!isOfAFirm(table)) return [];
  const canary = HOUSE_ONLY.includes(table.name) ? hiddenCanaryOf(firm.name) : canaryOf(firm.name);
  const places = people.filter(({ firmIds }) => firmIds.includes(firm.firmId)).map((person) => placeOf(person, canary));
  const neighbour = (name: string) => firm.rows.get(name)?.[0] ?? firm.house.rows.get(name)?.[0];
  const inFirm = { tenant_id: firm.house.tenantId, [table.name === "firms" ? "id" : "firm_id"]: firm.firmId };
  if (table.name === "firm_memberships") {
    return places.flatMap(({ inTheFirm }) =>
      inTheFirm ? [fillRow(table, { ...inFirm, ...inTheFirm }, canary, neighbour)] : [],
    );
  }
  if (table.name === "firm_assignments") {
    return places.flatMap(({ assigned }) =>
      assigned ? [fillRow(table, { ...inFirm, ...assigned }, canary, neighbour)] : [],
    );
  }
  return variantsOf(table, firm, people).map((variant) => {
    const internal = variant.visibility === "internal";
    const seenAs = internal ? hiddenCanaryOf(firm.name) : canary;
    const fitting = fittingValues(table.name, { canary: seenAs, internal, canaryInMethod: false });
    return fillRow(table, { ...inFirm, ...fitting, ...variant }, seenAs, neighbour);
  });
}

/** In what the rows of one place differ. */
function variantsOf(table: Table, firm: Firm, people: readonly Person[]): readonly Row[] {
  const placed = people.filter(({ firmIds }) => firmIds.includes(firm.firmId));
  if (table.name === "ratings") return placed.map(({ userId }) => ({ rated_by: userId }));
  if (table.name === "decisions") {
    return [{ visibility: "shared" }, { visibility: "shared" }, { visibility: "internal" }];
  }
  // Everybody has spoken about the second decision, and nobody about the first.
  if (table.name === "approvals") {
    return placed.map(({ userId }) => ({ given_by: userId, decision_id: firm.rows.get("decisions")?.[1]?.id }));
  }
  if (table.name === "consultations") return placed.map(({ userId }) => ({ given_by: userId }));
  // As if everybody had looked: then only the walls keep somebody from writing it of themselves elsewhere.
  if (table.name === "record_views") return people.map(({ userId }) => ({ viewer_id: userId }));
  if (table.name === "staff_imports") return [{ holds_names: false }, { holds_names: true }];
  if (table.name === "staff_import_rows") return [{ holds_names: false }, { holds_names: true, number: 2 }];
  // Names that the firm keeps to itself, and one that it has released.
  if (table.name === "employees") {
    // Somebody who may see everybody's anyway, so that what others see of it is a fault.
    const account = placed.find(({ role }) => role === "firm-hr")?.userId ?? null;
    return [{ user_id: account }, { staff_number: `${canaryOf(firm.name)} 2` }];
  }
  if (table.name === "level_readings") return [{}, { source: "self", measure_id: null }];
  if (table.name === "employee_names") {
    return [{ released: false }, { released: true, employee_id: firm.rows.get("employees")?.[1]?.id }];
  }
  if (table.name === "actions") {
    return [{ visibility: "shared" }, { visibility: "shared", owner_side: "house" }, { visibility: "internal" }];
  }
  if (table.name === "upgraded_answers") {
    const answer = keptAnswer(hiddenCanaryOf(firm.name), firm.house.rows.get("framework_versions")?.[0]?.id);
    return [{ before: answer, after: answer }];
  }
  if (table.name === "action_dependencies") return [{ depends_on: firm.rows.get("actions")?.[1]?.id }];
  return hasColumn(table, "visibility") ? [{ visibility: "shared" }, { visibility: "internal" }] : [{}];
}
