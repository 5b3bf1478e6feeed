/**
 * What must hold for every table, so that no tenant and no firm ever sees another. Each check
 * answers with the faults that it found; the exceptions stand here, each with its reason.
 */
import { type Capability, rolesWith } from "@etappe/domain/access";
import { type Column, type ForeignKey, hasColumn, type Policy, primaryKey, type Table } from "./catalog.ts";
import { WORDS } from "./rows.ts";

export type TableCheck = { readonly promise: string; readonly faults: (tables: readonly Table[]) => readonly string[] };

const APP = "etappe_app";

/** As PostgreSQL writes back what layout.md wants: no sub-select and no function of ours in it. */
const TENANT = "(tenant_id = (current_setting('app.tenant_id'::text))::uuid)";
const TENANT_ITSELF = "(id = (current_setting('app.tenant_id'::text))::uuid)";
const HOUSE = "(current_setting('app.house'::text))::boolean";
const HOUSE_OR_OWN = "((current_setting('app.house'::text))::boolean OR (owner_side = 'firm'::text))";
const VISIBLE = "((current_setting('app.house'::text))::boolean OR (visibility = 'shared'::text))";
const OWN = (column: string) => `(${column} = (current_setting('app.user_id'::text))::uuid)`;
const HOUSE_OR_BY_ME = `(${HOUSE} OR ${OWN("rated_by")})`;
/** As PostgreSQL writes back a list of roles. */
const ROLE_IN = (capability: Capability) =>
  `(current_setting('app.role'::text) = ANY (ARRAY[${rolesWith(capability)
    .map((role) => `'${role}'::text`)
    .join(", ")}]))`;
const IS_OWN = (column: string) => `((${column})::text = current_setting('app.employee_id'::text))`;
/** Who may work with single employees, that employee, and what only they have said of themselves. */
const ABOUT_ONE = (column: string) => `(${ROLE_IN("employees:read")} OR ${IS_OWN(column)})`;
const SAID_OF_ONESELF = `(${ROLE_IN("employees:edit")} OR (${IS_OWN("employee_id")} AND (source = 'self'::text)))`;
const NAMED = `(${ROLE_IN("employees:name")} OR (released AND ${ROLE_IN("employees:read")}) OR ${IS_OWN("employee_id")})`;
const IN_LISTS = `(${ROLE_IN("employees:edit")} AND ((NOT holds_names) OR ${ROLE_IN("employees:name")}))`;
/** Whoever answers for a firm's people plans what the firm carries out. */
const HOUSE_OR_PLANNED = `((current_setting('app.house'::text))::boolean OR ((owner_side = 'firm'::text) AND ${ROLE_IN("measure:plan")}))`;
/** What only those with a capability may read or write, by table. */
const BY_CAPABILITY: Readonly<Record<string, readonly Capability[]>> = {
  ...ofTables(["burden_answers", "burdens", "development_measures", "head_counts"], ["staffing:read", "staffing:edit"]),
  ...ofTables(["role_profiles", "staffing_needs"], ["staffing:edit"]),
  ...ofTables(["framework_versions", "frameworks", "glossaries"], ["framework:edit"]),
  ...ofTables(["framework_draft_parts", "framework_drafts"], ["framework:read", "framework:edit"]),
  engagements: ["framework:upgrade"],
  ...ofTables(["employees", "employee_roles", "measure_participants"], ["employees:edit"]),
  ...ofTables(["self_assessment_links"], ["employees:edit"]),
  consultations: ["staffing:read", "consultation:give"],
  employee_names: ["employees:name"],
  employee_registers: ["register:edit"],
  record_views: ["record-views:read"],
  staff_aggregates: ["staffing:read", "employees:edit"],
  staff_figures: ["employees:read", "employees:edit"],
};
const firmIs = (column: string) =>
  `((current_setting('app.all_firms'::text))::boolean OR (${column} = ANY ((current_setting('app.firm_ids'::text))::uuid[])))`;

/** Tables about single employees, with what opens their rows beside a capability. */
const INDIVIDUALS: Readonly<Record<string, readonly string[]>> = {
  employees: [ABOUT_ONE("id")],
  employee_names: [NAMED],
  ...ofTables(["employee_roles", "measure_participants"], [ABOUT_ONE("employee_id")]),
  ...ofTables(["staff_import_rows", "staff_imports"], [IN_LISTS]),
  ...ofTables(["employee_levels", "level_readings"], [ABOUT_ONE("employee_id"), SAID_OF_ONESELF]),
};

/** Signing in looks for a person's places before any tenant is known; it alone may do without a tenant. */
const FOR_SIGNING_IN = [
  ...["tenants", "memberships", "firm_memberships", "firm_assignments", "invitations"],
  // An account finds its employee, a personal link too; and whose time is up is found over all tenants.
  ...["employees", "self_assessment_links", "employee_registers"],
  // An import is given up also when its person has no place any more.
  "staff_imports",
];
/** What is due is counted over all rows of the tenant, also for people who see only some of them. */
const FOR_COUNTING = ["actions", "firm_stats"];

/** Tables of the house as a whole: they have no firm to be kept apart by. */
const WITHOUT_A_FIRM = [
  ...["tenants", "memberships", "frameworks", "framework_versions", "glossaries"],
  ...["framework_drafts", "framework_draft_parts"],
];
/** What concerns the house alone carries no firm, and is for those who see all of it. */
const FIRM_MAY_BE_MISSING = ["audit_events", "invitations"];

const KEYS_OF_THEIR_OWN: Readonly<Record<string, string>> = {
  tenants: "id", // the tenant itself
  firm_stats: "tenant_id, firm_id", // one line per firm
};

/** Unique over all tenants: the address of a house, and a link that is opened before any tenant is known. */
const UNIQUE_EVERYWHERE = [
  ...["tenants (id)", "tenants (slug)", "invitations (token_hash)", "self_assessment_links (token_hash)"],
];

/** Ids without a foreign key. People are named by id also after they left, and their accounts are in a schema of their own. */
const POINTING_FREELY = [
  "firms.tenant_id", // comes from the scope, which has found the tenant
  ...["memberships.user_id", "firm_memberships.user_id", "invitations.invited_by", "answers.answered_by"],
  ...["comments.author_id", "audit_events.actor_id", "audit_events.subject", "ratings.rated_by", "approvals.given_by"],
  ...["employees.user_id", "record_views.viewer_id", "consultations.given_by", "staff_imports.started_by"],
  ...["framework_versions.published_by", "framework_drafts.started_by", "framework_draft_parts.changed_by"],
  ...["framework_upgrades.done_by", "framework_upgrades.undone_by"],
  "engagements.earlier_version_ids", // versions are never deleted
  "consultations.about_id", // a venture, burden, answer, measure or need
  "corrections.cause_id", // a reading, an exit condition or a decision
];

/** Never searched by: versions are not deleted, and an answer is found by its mandate. */
const WITHOUT_AN_INDEX = [
  ...["answers", "ratings", "scenarios", "snapshots"].map((table) => `${table} (tenant_id, framework_version_id)`),
  "framework_drafts (tenant_id, based_on)",
  ...["from", "to"].map((end) => `framework_upgrades (tenant_id, ${end}_version_id)`),
];

export const TABLE_CHECKS: readonly TableCheck[] = [
  {
    promise: "row-level security is on, and forced for owners too",
    faults: each((table) => (table.rls && table.forced ? [] : ["row-level security is not on and forced"])),
  },
  { promise: "the tenant's policy is written exactly as agreed", faults: each(tenantPolicyFaults) },
  { promise: "no other permissive policy opens a table", faults: each(openingPolicyFaults) },
  { promise: "rows of a firm are narrowed to the firms that a person may see", faults: each(firmPolicyFaults) },
  { promise: "internal rows are kept from the firm", faults: each(visibilityPolicyFaults) },
  { promise: "restrictive policies look at settings of the scope and nothing else", faults: each(restrictiveFaults) },
  { promise: "tenant and firm are there in every row", faults: each(placeColumnFaults) },
  { promise: "the primary key begins with the tenant", faults: each(primaryKeyFaults) },
  { promise: "unique means unique within the tenant", faults: each(uniqueFaults) },
  { promise: "foreign keys carry the tenant, and the firm where both sides have one", faults: foreignKeyFaults },
  { promise: "every id points somewhere", faults: each(freeIdFaults) },
  { promise: "foreign keys have an index", faults: each(unindexedFaults) },
  { promise: "a column of words holds one of its words", faults: each(wordFaults) },
  { promise: "columns have types whose comparisons are leakproof", faults: each(typeFaults) },
];

function ofTables<T>(tables: readonly string[], value: T): Readonly<Record<string, T>> {
  return Object.fromEntries(tables.map((table) => [table, value]));
}

function each(look: (table: Table) => readonly string[]): TableCheck["faults"] {
  return (tables) => tables.flatMap((table) => look(table).map((fault) => `${table.name}: ${fault}`));
}

function tenantPolicyFaults(table: Table): readonly string[] {
  const policy = table.policies.find(({ name }) => name === "tenant");
  const expected =
    table.name === "tenants"
      ? { command: "select", using: TENANT_ITSELF, check: null }
      : { command: "all", using: TENANT, check: TENANT };
  return policy?.permissive && isFor(policy, APP) && says(policy, expected) ? [] : ["has no tenant policy as agreed"];
}

function openingPolicyFaults(table: Table): readonly string[] {
  const agreed = (policy: Policy) =>
    (policy.name === "tenant" && isFor(policy, APP)) ||
    (FOR_SIGNING_IN.includes(table.name) && isFor(policy, "etappe_auth")) ||
    (FOR_COUNTING.includes(table.name) &&
      isFor(policy, "etappe_figures") &&
      says(policy, { using: TENANT, check: TENANT }));
  return table.policies
    .filter((policy) => policy.permissive && !agreed(policy))
    .map(({ name }) => `policy ${name} opens it`);
}

function firmPolicyFaults(table: Table): readonly string[] {
  const column = table.name === "firms" ? "id" : "firm_id";
  if (column === "firm_id" && !hasColumn(table, column)) {
    return WITHOUT_A_FIRM.includes(table.name) ? [] : ["belongs to no firm, and is not among the tables that may"];
  }
  const policy = table.policies.find(({ name }) => name === "firm");
  const expected = { command: "all", using: firmIs(column), check: firmIs(column) };
  return policy && !policy.permissive && isFor(policy, APP) && says(policy, expected)
    ? []
    : ["has no firm policy as agreed"];
}

function visibilityPolicyFaults(table: Table): readonly string[] {
  if (!hasColumn(table, "visibility")) return [];
  const policy = table.policies.find(({ name }) => name === "visibility");
  const expected = { command: "all", using: VISIBLE, check: VISIBLE };
  return policy && !policy.permissive && isFor(policy, APP) && says(policy, expected)
    ? []
    : ["has no visibility policy as agreed"];
}

/** A restrictive policy for another role, or with an "or true" in it, restricts nobody. */
function restrictiveFaults(table: Table): readonly string[] {
  const known = [
    HOUSE,
    HOUSE_OR_OWN,
    HOUSE_OR_BY_ME,
    ...(table.name === "actions" ? [HOUSE_OR_PLANNED] : []),
    OWN("rated_by"),
    OWN("given_by"),
    OWN("viewer_id"),
    VISIBLE,
    "false",
    ...(BY_CAPABILITY[table.name] ?? []).map(ROLE_IN),
    ...(INDIVIDUALS[table.name] ?? []),
    firmIs(table.name === "firms" ? "id" : "firm_id"),
  ];
  return table.policies
    .filter(({ permissive }) => !permissive)
    .filter(
      (policy) => !isFor(policy, APP) || ![policy.using, policy.check].every((x) => x === null || known.includes(x)),
    )
    .map(({ name }) => `policy ${name} restricts in a way that nobody agreed on`);
}

function placeColumnFaults(table: Table): readonly string[] {
  if (table.name === "tenants") return [];
  const required: Column["name"][] = FIRM_MAY_BE_MISSING.includes(table.name)
    ? ["tenant_id"]
    : ["tenant_id", "firm_id"];
  const empty = table.columns.filter(({ name, nullable }) => nullable && required.includes(name));
  const tenant = table.columns.find(({ name }) => name === "tenant_id");
  return [
    ...empty.map(({ name }) => `${name} may be empty`),
    ...(tenant?.type === "uuid" ? [] : ["has no tenant_id"]),
    ...(tenant?.default === "(current_setting('app.tenant_id'::text))::uuid"
      ? []
      : ["tenant_id does not come from the scope"]),
  ];
}

function primaryKeyFaults(table: Table): readonly string[] {
  const key = primaryKey(table).join(", ");
  return key === (KEYS_OF_THEIR_OWN[table.name] ?? "tenant_id, id") ? [] : [`primary key is (${key})`];
}

function uniqueFaults(table: Table): readonly string[] {
  return table.indexes
    .filter(({ unique, columns }) => unique && columns[0] !== "tenant_id")
    .filter(({ columns }) => !UNIQUE_EVERYWHERE.includes(`${table.name} (${columns.join(", ")})`))
    .map(({ name }) => `${name} is unique over all tenants`);
}

function foreignKeyFaults(tables: readonly Table[]): readonly string[] {
  return tables.flatMap((table) =>
    table.foreignKeys.flatMap((key) => {
      const target = tables.find(({ name }) => name === key.target);
      const say = (fault: string) => `${table.name} (${key.columns.join(", ")}) → ${key.target}: ${fault}`;
      if (!target) return [say("points out of the schema")];
      const firmOfTarget = target.name === "firms" ? "id" : hasColumn(target, "firm_id") ? "firm_id" : null;
      return [
        ...(pairs(key, "tenant_id", target.name === "tenants" ? "id" : "tenant_id") ? [] : [say("without the tenant")]),
        ...(firmOfTarget === null || !hasColumn(table, "firm_id") || pairs(key, "firm_id", firmOfTarget)
          ? []
          : [say("without the firm")]),
        // To empty a composite key would empty the tenant.
        ...(["n", "d"].includes(key.onDelete) ? [say("is emptied when its target goes")] : []),
      ];
    }),
  );
}

function freeIdFaults(table: Table): readonly string[] {
  const pointing = new Set(table.foreignKeys.flatMap(({ columns }) => columns));
  return table.columns
    .filter(({ type, name }) => /^uuid/.test(type) && name !== "id" && !pointing.has(name))
    .filter(({ name }) => !POINTING_FREELY.includes(`${table.name}.${name}`))
    .map(({ name }) => `${name} points anywhere`);
}

/** The rows of one firm are few: an index that leads to them is enough. */
function unindexedFaults(table: Table): readonly string[] {
  const place = ["tenant_id", "firm_id"];
  const leads = (index: Table["indexes"][number], key: ForeignKey) => {
    const needed = key.columns.includes("firm_id") ? place : key.columns;
    const leading = index.columns.slice(0, needed.length);
    return !index.partial && needed.every((column) => leading.includes(column));
  };
  return table.foreignKeys
    .filter((key) => !table.indexes.some((index) => leads(index, key)))
    .filter((key) => !WITHOUT_AN_INDEX.includes(`${table.name} (${key.columns.join(", ")})`))
    .map((key) => `no index leads to (${key.columns.join(", ")})`);
}

/** Under row-level security an index serves only leakproof comparisons; those of enums, numeric and JSON are not. */
function typeFaults(table: Table): readonly string[] {
  const indexed = new Set(table.indexes.flatMap(({ columns }) => columns));
  return [
    ...table.columns
      .filter(({ kind, type }) => kind === "e" || /^numeric/.test(type) || kind !== "b")
      .map(({ name, type }) => `${name} is ${type}`),
    ...table.columns
      .filter(
        ({ name, type }) =>
          indexed.has(name) && !/^(uuid|text|smallint|integer|real|date|timestamp.*|boolean)$/.test(type),
      )
      .map(({ name, type }) => `${name} is indexed and ${type}`),
    ...table.indexes.filter(({ columns }) => columns.includes(null)).map(({ name }) => `${name} indexes an expression`),
  ];
}

function wordFaults(table: Table): readonly string[] {
  return table.columns.flatMap(({ name }) => {
    const words = WORDS.get(`${table.name}.${name}`);
    if (!words) return [];
    const check = table.checks.find((definition) => new RegExp(`\\(${name} (=|<@)`).test(definition)) ?? "";
    const checked = [...check.matchAll(/'([^']*)'::text/g)].map(([, word]) => word);
    return checked.join() === words.join() ? [] : [`${name} takes any word`];
  });
}

function isFor(policy: Policy, role: string): boolean {
  return policy.roles.length === 1 && policy.roles[0] === role;
}

function says(policy: Policy, expected: Partial<Pick<Policy, "using" | "check">> & { command?: string }): boolean {
  return (
    (expected.command === undefined || policy.command === expected.command) &&
    policy.using === expected.using &&
    policy.check === expected.check
  );
}

function pairs(key: ForeignKey, column: string, targetColumn: string): boolean {
  const at = key.columns.indexOf(column);
  return at >= 0 && key.targetColumns[at] === targetColumn;
}
