/**
 * What every business table has in common: the tenant it belongs to, and the policies
 * that keep it there. Written once, used as three words per table.
 */
import { type Capability, rolesWith } from "@etappe/domain/access";
import { getTableColumns, getTableName, is, sql } from "drizzle-orm";
import { check, PgArray, type PgTable, pgPolicy, pgRole, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** The role that the product works as. It owns nothing and cannot bypass row-level security. */
export const appRole = pgRole("etappe_app").existing();
/** The role that signs people in. It alone sees passwords and sessions. */
export const authRole = pgRole("etappe_auth").existing();

/** Counts what is due for the portfolio, whoever reported it. Nobody logs in as it. */
export const figuresRole = pgRole("etappe_figures").existing();

export const tenantColumns = {
  tenantId: uuid().notNull().default(sql`current_setting('app.tenant_id')::uuid`),
  id: uuid().notNull(),
  createdAt: timestamp({ withTimezone: true, mode: "date" }).notNull().defaultNow(),
};

export const visibilityColumn = { visibility: text({ enum: ["internal", "shared"] }).notNull() };

/** A column of words holds one of its words: to us TypeScript says so, to everybody else this does. */
export const wordChecks = (table: PgTable) =>
  Object.entries(getTableColumns(table)).flatMap(([key, column]) => {
    const words = (is(column, PgArray) ? column.baseColumn : column).enumValues ?? [];
    if (words.length === 0) return [];
    const name = `${getTableName(table)}_${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_word`;
    const known = sql.raw(words.map((word) => `'${word}'`).join(", "));
    return [check(name, is(column, PgArray) ? sql`${column} <@ array[${known}]` : sql`${column} in (${known})`)];
  });

const inTenant = sql`tenant_id = current_setting('app.tenant_id')::uuid`;
const ofTheHouse = sql`current_setting('app.house')::boolean`;

/** Rows of one tenant are seen and written by that tenant only. */
export const tenantPolicy = () =>
  pgPolicy("tenant", { as: "permissive", for: "all", to: appRole, using: inTenant, withCheck: inTenant });

/** Narrows to the firms that this person may see: two clients of one consultancy may be rivals. */
export const firmPolicy = (column = "firm_id") => {
  const allowed = sql.raw(
    `current_setting('app.all_firms')::boolean or ${column} = any(current_setting('app.firm_ids')::uuid[])`,
  );
  return pgPolicy("firm", { as: "restrictive", for: "all", to: appRole, using: allowed, withCheck: allowed });
};

/** What consultants keep to themselves is invisible to the firm, at the database. */
export const visibilityPolicy = () => {
  const visible = sql`current_setting('app.house')::boolean or visibility = 'shared'`;
  return pgPolicy("visibility", { as: "restrictive", for: "all", to: appRole, using: visible, withCheck: visible });
};

/** The whole table is the consultancy's own. */
export const housePolicy = () =>
  pgPolicy("house", { as: "restrictive", for: "all", to: appRole, using: ofTheHouse, withCheck: ofTheHouse });

/** The firm's people read this table, and only the consultancy writes it; `changes` narrows who of it may touch what is there. */
export const houseWritesPolicies = (changes?: Capability) => {
  const may = changes ? sql.raw(mayDo(changes)) : ofTheHouse;
  const name = changes ? "may" : "house";
  return [
    pgPolicy("house_inserts", { as: "restrictive", for: "insert", to: appRole, withCheck: ofTheHouse }),
    pgPolicy(`${name}_updates`, { as: "restrictive", for: "update", to: appRole, using: may, withCheck: may }),
    pgPolicy(`${name}_deletes`, { as: "restrictive", for: "delete", to: appRole, using: may }),
  ];
};

/** Everybody who may read a row may read it; only the person in this column writes it, takes it back or adds one. */
export const ownWritesPolicies = (column: string) => {
  const own = sql.raw(`${column} = current_setting('app.user_id')::uuid`);
  return [
    pgPolicy("own_inserts", { as: "restrictive", for: "insert", to: appRole, withCheck: own }),
    pgPolicy("own_updates", { as: "restrictive", for: "update", to: appRole, using: own, withCheck: own }),
    pgPolicy("own_deletes", { as: "restrictive", for: "delete", to: appRole, using: own }),
  ];
};

/** Whether the role of the scope has the capability, as SQL. */
export const mayDo = (capability: Capability) => {
  const roles = rolesWith(capability).map((role) => `'${role}'`);
  return `current_setting('app.role') = any(array[${roles.join(", ")}])`;
};

/** Rows that only those may read, and only those may write, whose role has the capability. */
export const capabilityPolicies = ({ read, write }: { readonly read: Capability; readonly write: Capability }) => [
  pgPolicy("may_read", { as: "restrictive", for: "select", to: appRole, using: sql.raw(mayDo(read)) }),
  ...writePolicies(mayDo(write)),
];

/** For rows that everybody in the firm may read. */
export const capabilityWritesPolicies = (write: Capability) => writePolicies(mayDo(write));

/** Rows that these may read, and nobody changes. */
export const appendOnlyPolicies = (read: Capability) => [
  pgPolicy("may_read", { as: "restrictive", for: "select", to: appRole, using: sql.raw(mayDo(read)) }),
  pgPolicy("no_updates", { as: "restrictive", for: "update", to: appRole, using: sql`false`, withCheck: sql`false` }),
  pgPolicy("no_deletes", { as: "restrictive", for: "delete", to: appRole, using: sql`false` }),
];

/** Which employee the scope belongs to; empty for everybody else. */
const OWN = "current_setting('app.employee_id')";

/**
 * Rows about one employee, named by `column`: for those who work with single employees, and for that
 * employee. `own` is what the employee may write of it, as SQL; without it nothing.
 */
export const individualPolicies = (column: string, own?: string) => {
  const isOwn = `${column}::text = ${OWN}`;
  const write = own ? `${mayDo("employees:edit")} or (${isOwn} and ${own})` : mayDo("employees:edit");
  return [
    pgPolicy("may_read", {
      as: "restrictive",
      for: "select",
      to: appRole,
      using: sql.raw(`${mayDo("employees:read")} or ${isOwn}`),
    }),
    ...writePolicies(write),
  ];
};

/** Names: the firm's own; the house reads those that were released, and nobody from outside the firm writes any. */
export const namePolicies = (column: string) => [
  pgPolicy("may_read", {
    as: "restrictive",
    for: "select",
    to: appRole,
    using: sql.raw(
      `${mayDo("employees:name")} or (released and ${mayDo("employees:read")}) or ${column}::text = ${OWN}`,
    ),
  }),
  ...writePolicies(mayDo("employees:name")),
];

/** Rows about employees in which names may stand, as `holds_names` says: those are for those who may read names. */
export const namedRowPolicies = () => {
  const may = `${mayDo("employees:edit")} and (not holds_names or ${mayDo("employees:name")})`;
  return [
    pgPolicy("may_read", { as: "restrictive", for: "select", to: appRole, using: sql.raw(may) }),
    ...writePolicies(may),
  ];
};

function writePolicies(allowed: string) {
  const may = sql.raw(allowed);
  return [
    pgPolicy("may_insert", { as: "restrictive", for: "insert", to: appRole, withCheck: may }),
    pgPolicy("may_update", { as: "restrictive", for: "update", to: appRole, using: may, withCheck: may }),
    pgPolicy("may_delete", { as: "restrictive", for: "delete", to: appRole, using: may }),
  ];
}

/** What is due is counted over all of the tenant's rows, also by those who see only some of them. */
export const figuresPolicy = () =>
  pgPolicy("figures", { as: "permissive", for: "all", to: figuresRole, using: inTenant, withCheck: inTenant });

/** Signing in has to find a person's places before any tenant is known. */
export const signInPolicy = () =>
  pgPolicy("sign_in", { as: "permissive", for: "all", to: authRole, using: sql`true`, withCheck: sql`true` });
