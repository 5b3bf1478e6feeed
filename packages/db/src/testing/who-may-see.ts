/**
 * Who may see and change which row, said once more and independently of the policies: from
 * what the columns of the row say, for the tests that hold the policies against it.
 */
import { can, isHouseRole, type Role, seesAllFirms } from "@etappe/domain/access";
import { hasColumn, type Table } from "./catalog.ts";
import type { Row } from "./rows.ts";

export type Viewer = {
  readonly userId: string;
  readonly tenantId: string;
  readonly role: Role;
  /** The firms that somebody of the house is assigned to, or the one that they belong to. */
  readonly firmIds: readonly string[];
};

/** What consultants keep to themselves: weights, fees to be, people, figures, who did what. */
export const HOUSE_ONLY = [
  ...["audit_events", "firm_assignments", "firm_notes", "firm_stats", "framework_versions", "invitations"],
  ...["memberships", "region_shifts", "strategy_assignments"],
  ...["cooperation_states", "cooperations", "corrections", "exit_conditions", "home_plant_entries", "indicators"],
  ...["readings", "requirement_checks", "reversibility_cards", "roadmap_baselines", "scenarios", "snapshots"],
  ...["framework_upgrades", "upgraded_answers"],
];

/** What becomes of the house's methods is the administrators' affair alone. */
const ADMIN_ONLY = ["framework_draft_parts", "framework_drafts"];
/** Others of the house read these. */
const ADMIN_WRITES = ["framework_versions", "frameworks", "glossaries", ...ADMIN_ONLY];

/** What people of a firm may read of their own firm, and of the house's method. */
const FIRM_READS = [
  ...["action_dependencies", "actions", "answers", "comments", "decisions", "engagements", "firm_memberships"],
  ...["firms", "form_placements", "frameworks", "glossaries", "phase_moves", "tenants", "ventures"],
  ...["approvals", "assessment_rounds", "ratings"],
];

/** What everybody in the firm may read about the people in it: what is kept and why, and what roles there are. */
const ABOUT_ROLES = ["employee_registers", "role_profiles", "staffing_needs"];
/** Numbers, measures, burdens and agreements: not for every member, and for the works council. */
const STAFFING = [
  ...["burden_answers", "burdens", "consultations", "development_measures", "head_counts", "staff_aggregates"],
];
/** Single employees. Nothing here is for the works council, nor for those in the house who only look. */
const INDIVIDUALS = [
  ...["employee_levels", "employee_roles", "employees", "level_readings", "measure_participants"],
  ...["self_assessment_links", "staff_figures", "staff_import_rows", "staff_imports"],
];
const ABOUT_PEOPLE = [...ABOUT_ROLES, ...STAFFING, ...INDIVIDUALS, "employee_names", "record_views"];

const WORKS_WITH_PEOPLE: readonly Role[] = ["admin", "consultant", "firm-manager", "firm-hr"];
const ANSWERS_FOR_PEOPLE: readonly Role[] = ["firm-manager", "firm-hr"];
const SEES_STAFFING: readonly Role[] = [...WORKS_WITH_PEOPLE, "viewer", "works-council"];
const SEES_WHO_LOOKED: readonly Role[] = ["firm-manager", "works-council"];

function mayReadAboutPeople({ role }: Viewer, table: string, row: Row): boolean {
  if (table === "employee_names")
    return ANSWERS_FOR_PEOPLE.includes(role) || (row.released === true && WORKS_WITH_PEOPLE.includes(role));
  if (table === "record_views") return SEES_WHO_LOOKED.includes(role);
  if (row.holds_names === true) return ANSWERS_FOR_PEOPLE.includes(role);
  if (INDIVIDUALS.includes(table)) return WORKS_WITH_PEOPLE.includes(role);
  return ABOUT_ROLES.includes(table) || SEES_STAFFING.includes(role);
}

function mayWriteAboutPeople(viewer: Viewer, table: string, row: Row): boolean {
  const { role } = viewer;
  if (table === "record_views") return false;
  if (table === "consultations") return role === "works-council";
  if (["employee_names", "employee_registers"].includes(table)) return ANSWERS_FOR_PEOPLE.includes(role);
  if (row.holds_names === true) return ANSWERS_FOR_PEOPLE.includes(role);
  return WORKS_WITH_PEOPLE.includes(role) && (row.released !== true || ANSWERS_FOR_PEOPLE.includes(role));
}

/** Where people of a firm may add rows of their own: what they say, and that they did. */
const FIRM_ADDS = ["audit_events", "comments"];

/** What one says in one's own name, by the column that says whose it is. */
const IN_OWN_NAME: Readonly<Record<string, string>> = {
  ...{ ratings: "rated_by", approvals: "given_by", consultations: "given_by", record_views: "viewer_id" },
};

export function mayRead(viewer: Viewer, table: string, row: Row): boolean {
  if (!isInReach(viewer, table, row)) return false;
  if (ABOUT_PEOPLE.includes(table)) return mayReadAboutPeople(viewer, table, row);
  if (ADMIN_ONLY.includes(table)) return viewer.role === "admin";
  if (table === "ratings" && !isHouseRole(viewer.role)) return isOwn(viewer, table, row);
  return isHouseRole(viewer.role) || (!HOUSE_ONLY.includes(table) && row.visibility !== "internal");
}

export function mayAdd(viewer: Viewer, table: string, row: Row): boolean {
  if (table === "record_views") return isInReach(viewer, table, row) && isOwn(viewer, table, row);
  if (ABOUT_PEOPLE.includes(table)) {
    const inOwnName = !(table in IN_OWN_NAME) || isOwn(viewer, table, row);
    return isInReach(viewer, table, row) && inOwnName && mayWriteAboutPeople(viewer, table, row);
  }
  if (table in IN_OWN_NAME) return isInReach(viewer, table, row) && isOwn(viewer, table, row);
  if (ADMIN_WRITES.includes(table)) return viewer.role === "admin" && isInReach(viewer, table, row);
  if (isHouseRole(viewer.role)) return table !== "tenants" && isInReach(viewer, table, row);
  if (table === "actions" && can(viewer, "measure:plan"))
    return row.owner_side === "firm" && mayRead(viewer, table, row);
  return FIRM_ADDS.includes(table) && row.visibility !== "internal" && isInReach(viewer, table, row);
}

/** As far as the policies go; the privileges of the role are narrower still. */
export function mayChange(viewer: Viewer, table: string, row: Row): boolean {
  if (ABOUT_PEOPLE.includes(table)) return isInReach(viewer, table, row) && mayWriteAboutPeople(viewer, table, row);
  if (table in IN_OWN_NAME) return isInReach(viewer, table, row) && isOwn(viewer, table, row);
  // A mandate moves to another version of its method where an administrator says so.
  if ([...ADMIN_WRITES, "engagements"].includes(table)) return viewer.role === "admin" && mayRead(viewer, table, row);
  if (isHouseRole(viewer.role)) return table !== "tenants" && mayRead(viewer, table, row);
  return table === "actions" && row.owner_side === "firm" && mayRead(viewer, table, row);
}

/** Tables that nobody has sorted yet into those that a firm may read and those of the house. */
export function unsortedTables(tables: readonly Table[]): readonly string[] {
  const sorted = [...HOUSE_ONLY, ...ADMIN_ONLY, ...FIRM_READS, ...ABOUT_PEOPLE];
  return tables.filter(({ name }) => !sorted.includes(name)).map(({ name }) => name);
}

function isOwn(viewer: Viewer, table: string, row: Row): boolean {
  return row[IN_OWN_NAME[table] ?? ""] === viewer.userId;
}

/** Whether a row is of one's own house and firm. What is hidden there is hidden, and not somebody else's. */
export function isInReach(viewer: Viewer, table: string, row: Row): boolean {
  if ((table === "tenants" ? row.id : row.tenant_id) !== viewer.tenantId) return false;
  const firm = table === "firms" ? row.id : row.firm_id;
  if (firm === undefined || seesAllFirms(viewer.role)) return true;
  return viewer.firmIds.some((id) => id === firm);
}

export function isOfAFirm(table: Table): boolean {
  return table.name === "firms" || hasColumn(table, "firm_id");
}
