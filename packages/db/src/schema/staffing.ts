/** Which roles the work abroad needs, how many people for each, and by when: no single employee in it. */
import type { RequiredCompetence } from "@etappe/domain/role-profile";
import type { Text } from "@etappe/domain/text";
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { capabilityPolicies, capabilityWritesPolicies, firmPolicy, tenantColumns, tenantPolicy } from "./columns.ts";
import { firms } from "./firms.ts";
import { ventures } from "./ventures.ts";

/** A role of this firm: one of the framework as the firm changed it, or one of its own. */
export const roleProfiles = pgTable(
  "role_profiles",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    key: text().notNull(),
    label: jsonb().$type<Text>().notNull(),
    boundaryCrosser: boolean().notNull(),
    requires: jsonb().$type<readonly RequiredCompetence[]>().notNull(),
    retiredOn: date({ mode: "string" }),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    unique("role_profiles_key").on(t.tenantId, t.firmId, t.key),
    tenantPolicy(),
    firmPolicy(),
    ...capabilityWritesPolicies("staffing:edit"),
  ],
);

/** How many people a venture needs in a role, with which language of the country, by when. */
export const staffingNeeds = pgTable(
  "staffing_needs",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    ventureId: uuid().notNull(),
    role: text().notNull(),
    people: smallint().notNull(),
    /** ISO 639-1; null where no language of the country is needed. */
    language: text(),
    dueOn: date({ mode: "string" }).notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.ventureId],
      foreignColumns: [ventures.tenantId, ventures.firmId, ventures.id],
    }).onDelete("cascade"),
    unique("staffing_needs_in_firm").on(t.tenantId, t.firmId, t.id),
    index("staffing_needs_firm").on(t.tenantId, t.firmId, t.dueOn),
    tenantPolicy(),
    firmPolicy(),
    ...capabilityWritesPolicies("staffing:edit"),
  ],
);

/** Counted by hand, for firms that work without single employees: how many hold a role, and how many of them meet a competence. */
export const headCounts = pgTable(
  "head_counts",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    role: text().notNull(),
    /** Empty: how many hold the role at all. */
    competence: text().notNull(),
    people: smallint().notNull(),
    countedOn: date({ mode: "string" }).notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    unique("head_counts_once").on(t.tenantId, t.firmId, t.role, t.competence),
    tenantPolicy(),
    firmPolicy(),
    ...capabilityPolicies({ read: "staffing:read", write: "staffing:edit" }),
  ],
);

/** Qualification of a firm in figures, recomputed once by every use case that changes them. */
export const staffFigures = pgTable(
  "staff_figures",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    people: integer().notNull(),
    /** Pairs of employee and required competence, those known of them, and the sums of the gap index. */
    pairs: integer().notNull(),
    knownPairs: integer().notNull(),
    weightedRequired: real().notNull(),
    weightedGap: real().notNull(),
    computedAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    unique("staff_figures_firm").on(t.tenantId, t.firmId),
    tenantPolicy(),
    firmPolicy(),
    ...capabilityPolicies({ read: "employees:read", write: "employees:edit" }),
  ],
);

export type PublishedCompetence = {
  readonly competence: string;
  /** How many levels are known; null where fewer than the threshold are. */
  readonly known: number | null;
  readonly met: number | null;
};

/** What those may read who may not see single employees: groups that are large enough, as they were last published. */
export const staffAggregates = pgTable(
  "staff_aggregates",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    /** The roles that this group is made of; several where one alone would be too small. */
    roles: text().array().notNull(),
    people: integer().notNull(),
    competences: jsonb().$type<readonly PublishedCompetence[]>().notNull(),
    publishedAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    index("staff_aggregates_firm").on(t.tenantId, t.firmId),
    tenantPolicy(),
    firmPolicy(),
    ...capabilityPolicies({ read: "staffing:read", write: "employees:edit" }),
  ],
);
