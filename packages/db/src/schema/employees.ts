/** Single employees of a firm: only where the firm keeps a register, and never more than work across borders needs. */
import { LEGAL_BASES } from "@etappe/domain/employee-register";
import { LEVEL_SOURCES } from "@etappe/domain/level-reading";
import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import {
  appendOnlyPolicies,
  appRole,
  capabilityPolicies,
  capabilityWritesPolicies,
  firmPolicy,
  individualPolicies,
  namePolicies,
  signInPolicy,
  tenantColumns,
  tenantPolicy,
  wordChecks,
} from "./columns.ts";
import { developmentMeasures } from "./development.ts";
import { firms } from "./firms.ts";
import { staffImports } from "./staff-imports.ts";

/** What a firm has said about keeping records of single employees. No row, or switched off: there are none. */
export const employeeRegisters = pgTable(
  "employee_registers",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    isOn: boolean().notNull(),
    purpose: text().notNull(),
    legalBasis: text({ enum: LEGAL_BASES }).notNull(),
    worksAgreement: text().notNull(),
    retainUntil: date({ mode: "string" }).notNull(),
    /** Whether names are kept at all, and whether the consultants may read them. */
    keepsNames: boolean().notNull(),
    namesReleased: boolean().notNull(),
    version: integer().notNull().default(1),
    updatedAt: timestamp({ withTimezone: true, mode: "date" }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    unique("employee_registers_firm").on(t.tenantId, t.firmId),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    ...capabilityWritesPolicies("register:edit"),
    // Whose time is up is found over all tenants.
    signInPolicy(),
  ],
);

/** One employee by staff number or pseudonym. */
export const employees = pgTable(
  "employees",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    staffNumber: text().notNull(),
    /** The account that belongs to this employee, so that they see themselves when they sign in. */
    userId: uuid(),
    version: integer().notNull().default(1),
    /** When roles or levels of this employee changed last. */
    touchedAt: timestamp({ withTimezone: true, mode: "date" }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    unique("employees_in_firm").on(t.tenantId, t.firmId, t.id),
    unique("employees_staff_number").on(t.tenantId, t.firmId, t.staffNumber),
    unique("employees_user").on(t.tenantId, t.userId),
    tenantPolicy(),
    firmPolicy(),
    ...individualPolicies("id"),
    signInPolicy(),
  ],
);

const ofEmployee = { ...tenantColumns, firmId: uuid().notNull(), employeeId: uuid().notNull() };

export const employeeNames = pgTable(
  "employee_names",
  { ...ofEmployee, name: text().notNull(), released: boolean().notNull() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("employee_names_employee").on(t.tenantId, t.firmId, t.employeeId),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.employeeId],
      foreignColumns: [employees.tenantId, employees.firmId, employees.id],
    }).onDelete("cascade"),
    index("employee_names_name").on(t.tenantId, t.firmId, t.name),
    tenantPolicy(),
    firmPolicy(),
    ...namePolicies("employee_id"),
  ],
);

/** The roles that an employee holds. The first one is where they are counted. */
export const employeeRoles = pgTable(
  "employee_roles",
  { ...ofEmployee, role: text().notNull(), position: smallint().notNull().default(0) },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("employee_roles_once").on(t.tenantId, t.firmId, t.employeeId, t.role),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.employeeId],
      foreignColumns: [employees.tenantId, employees.firmId, employees.id],
    }).onDelete("cascade"),
    index("employee_roles_role").on(t.tenantId, t.firmId, t.role, t.employeeId),
    tenantPolicy(),
    firmPolicy(),
    ...individualPolicies("employee_id"),
  ],
);

/** The level that counts, per employee and competence. A missing row is unknown, never 0. The employee may say what nobody else has said. */
export const employeeLevels = pgTable(
  "employee_levels",
  {
    ...ofEmployee,
    /** A competence of the framework; of a language that depends on the country, with it: `local-language/cs`. */
    competence: text().notNull(),
    level: smallint().notNull(),
    source: text({ enum: LEVEL_SOURCES }).notNull(),
    readOn: date({ mode: "string" }).notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("employee_levels_once").on(t.tenantId, t.firmId, t.employeeId, t.competence),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.employeeId],
      foreignColumns: [employees.tenantId, employees.firmId, employees.id],
    }).onDelete("cascade"),
    index("employee_levels_competence").on(t.tenantId, t.firmId, t.competence, t.level, t.employeeId),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    ...individualPolicies("employee_id", "source = 'self'"),
  ],
);

/** Every level that was ever said, with who says so. What counts is in `employee_levels`. */
export const levelReadings = pgTable(
  "level_readings",
  {
    ...ofEmployee,
    competence: text().notNull(),
    level: smallint().notNull(),
    source: text({ enum: LEVEL_SOURCES }).notNull(),
    readOn: date({ mode: "string" }).notNull(),
    /** Who wrote it down; empty where the employee did. */
    recordedBy: text().notNull(),
    /** The list that it came in with, and the measure that it is the result of. */
    importId: uuid(),
    measureId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.employeeId],
      foreignColumns: [employees.tenantId, employees.firmId, employees.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.importId],
      foreignColumns: [staffImports.tenantId, staffImports.firmId, staffImports.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.measureId],
      foreignColumns: [developmentMeasures.tenantId, developmentMeasures.firmId, developmentMeasures.id],
    }),
    index("level_readings_employee").on(t.tenantId, t.firmId, t.employeeId, t.competence, t.readOn),
    // Not by the firm as well: so short, it would be taken for the way to an employee of the firm (0008).
    index("level_readings_import").on(t.tenantId, t.importId),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    ...individualPolicies("employee_id", "source = 'self'"),
  ],
);

/** Who takes part, and the level that was known of them then (null: none). */
export const measureParticipants = pgTable(
  "measure_participants",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    measureId: uuid().notNull(),
    employeeId: uuid().notNull(),
    levelBefore: smallint(),
    joinedOn: date({ mode: "string" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("measure_participants_once").on(t.tenantId, t.firmId, t.measureId, t.employeeId),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.measureId],
      foreignColumns: [developmentMeasures.tenantId, developmentMeasures.firmId, developmentMeasures.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.employeeId],
      foreignColumns: [employees.tenantId, employees.firmId, employees.id],
    }).onDelete("cascade"),
    index("measure_participants_employee").on(t.tenantId, t.firmId, t.employeeId),
    tenantPolicy(),
    firmPolicy(),
    ...individualPolicies("employee_id"),
  ],
);

/** A personal link by which an employee without an account says their own levels. Hashed, expires, can be revoked. */
export const selfAssessmentLinks = pgTable(
  "self_assessment_links",
  {
    ...ofEmployee,
    tokenHash: text().notNull().unique(),
    expiresAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
    revokedAt: timestamp({ withTimezone: true, mode: "date" }),
    lastUsedAt: timestamp({ withTimezone: true, mode: "date" }),
    madeBy: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.employeeId],
      foreignColumns: [employees.tenantId, employees.firmId, employees.id],
    }).onDelete("cascade"),
    index("self_assessment_links_employee").on(t.tenantId, t.firmId, t.employeeId),
    tenantPolicy(),
    firmPolicy(),
    ...capabilityPolicies({ read: "employees:edit", write: "employees:edit" }),
    signInPolicy(),
  ],
);

/** Who looked at records of single employees, and at how many. Whom they were about is not said again here. */
export const recordViews = pgTable(
  "record_views",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    viewerId: uuid().notNull(),
    viewerName: text().notNull(),
    viewerSide: text({ enum: ["firm", "house"] }).notNull(),
    what: text({ enum: ["list", "person", "file", "names"] }).notNull(),
    records: integer().notNull(),
    withNames: boolean().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    index("record_views_firm").on(t.tenantId, t.firmId, t.createdAt, t.id),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    ...appendOnlyPolicies("record-views:read"),
    pgPolicy("own_inserts", {
      as: "restrictive",
      for: "insert",
      to: appRole,
      withCheck: sql`viewer_id = current_setting('app.user_id')::uuid`,
    }),
  ],
);
