/** A venture in operation: what is measured, when it would be left, and the loops in which it is corrected. */
import { CORRECTION_CAUSES } from "@etappe/domain/correction";
import { PHASES, QUESTIONED } from "@etappe/domain/phase";
import {
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { firmPolicy, housePolicy, tenantColumns, tenantPolicy, wordChecks } from "./columns.ts";
import { ventures } from "./ventures.ts";

const ofVenture = { firmId: uuid().notNull(), ventureId: uuid().notNull() };
/** Something that is measured again and again. On track from `target`-side of `watchFrom`, off track beyond `offFrom`. */
export const indicators = pgTable(
  "indicators",
  {
    ...tenantColumns,
    ...ofVenture,
    name: text().notNull(),
    /** Where it comes from: a goal, a strategy's new requirement (its key), the home plant, or something else. */
    origin: text({ enum: ["goal", "requirement", "home-plant", "other"] }).notNull(),
    requirement: text(),
    unit: text().notNull(),
    direction: text({ enum: ["up", "down"] }).notNull(),
    target: doublePrecision().notNull(),
    watchFrom: doublePrecision().notNull(),
    offFrom: doublePrecision().notNull(),
    retiredOn: date({ mode: "string" }),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("indicators_in_firm").on(t.tenantId, t.firmId, t.id),
    unique("indicators_in_venture").on(t.tenantId, t.firmId, t.ventureId, t.id),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.ventureId],
      foreignColumns: [ventures.tenantId, ventures.firmId, ventures.id],
    }).onDelete("cascade"),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
  ],
);

/** A value on a day. A later row for the same day corrects the earlier one; none is ever changed. */
export const readings = pgTable(
  "readings",
  {
    ...tenantColumns,
    ...ofVenture,
    indicatorId: uuid().notNull(),
    readOn: date({ mode: "string" }).notNull(),
    value: doublePrecision().notNull(),
    note: text().notNull().default(""),
    recordedBy: text().notNull(),
    recordedAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.ventureId, t.indicatorId],
      foreignColumns: [indicators.tenantId, indicators.firmId, indicators.ventureId, indicators.id],
    }).onDelete("cascade"),
    index("readings_venture").on(t.tenantId, t.firmId, t.ventureId, t.indicatorId, t.readOn),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
  ],
);

/** When to step back. With an indicator it comes true by itself; in words alone, somebody says that it has. */
export const exitConditions = pgTable(
  "exit_conditions",
  {
    ...tenantColumns,
    ...ofVenture,
    wording: text().notNull(),
    indicatorId: uuid(),
    comparison: text({ enum: ["below", "above"] }),
    threshold: doublePrecision(),
    cameTrueOn: date({ mode: "string" }),
    cameTrueNote: text().notNull().default(""),
    retired: boolean().notNull().default(false),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.ventureId],
      foreignColumns: [ventures.tenantId, ventures.firmId, ventures.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.indicatorId],
      foreignColumns: [indicators.tenantId, indicators.firmId, indicators.id],
    }),
    index("exit_conditions_venture").on(t.tenantId, t.firmId, t.ventureId),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
  ],
);

/** A correction loop: open while it is looked into, settled with findings and an outcome. Never deleted. */
export const corrections = pgTable(
  "corrections",
  {
    ...tenantColumns,
    ...ofVenture,
    trigger: text().notNull(),
    causeKind: text({ enum: CORRECTION_CAUSES }).notNull(),
    /** The indicator's reading, the exit condition or the decision that raised it. */
    causeId: uuid(),
    questioned: text({ enum: QUESTIONED }).notNull(),
    openedOn: date({ mode: "string" }).notNull(),
    openedBy: text().notNull(),
    occasion: text().notNull().default(""),
    state: text({ enum: ["open", "settled"] }).notNull(),
    fromPhase: text({ enum: PHASES }).notNull(),
    findings: text().notNull().default(""),
    outcome: text(),
    lessons: text().notNull().default(""),
    settledOn: date({ mode: "string" }),
    settledBy: text(),
    reopenedPhase: text({ enum: PHASES }),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("corrections_in_firm").on(t.tenantId, t.firmId, t.id),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.ventureId],
      foreignColumns: [ventures.tenantId, ventures.firmId, ventures.id],
    }).onDelete("cascade"),
    index("corrections_venture").on(t.tenantId, t.firmId, t.ventureId),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
  ],
);

/** What a venture means for the home plant: its role, a function kept, gained or lost, jobs. Written on, never over. */
export const homePlantEntries = pgTable(
  "home_plant_entries",
  {
    ...tenantColumns,
    ...ofVenture,
    happenedOn: date({ mode: "string" }).notNull(),
    kind: text({ enum: ["role", "kept", "gained", "lost", "jobs"] }).notNull(),
    /** The role's key, or the function in words. */
    subject: text().notNull(),
    /** Jobs won or lost; null where the entry is not about jobs. */
    jobs: integer(),
    note: text().notNull().default(""),
    recordedBy: text().notNull(),
    /** The entry that this one corrects. */
    corrects: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("home_plant_entries_in_firm").on(t.tenantId, t.firmId, t.id),
    unique("home_plant_entries_corrected_once").on(t.tenantId, t.corrects),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.ventureId],
      foreignColumns: [ventures.tenantId, ventures.firmId, ventures.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.corrects],
      foreignColumns: [t.tenantId, t.firmId, t.id],
    }),
    index("home_plant_entries_venture").on(t.tenantId, t.firmId, t.ventureId),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
  ],
);

/** What a chosen strategy newly asks for, checked off one by one. Without a row it is open. */
export const requirementChecks = pgTable(
  "requirement_checks",
  {
    ...tenantColumns,
    ...ofVenture,
    strategy: text().notNull(),
    requirement: text().notNull(),
    state: text({ enum: ["open", "in-work", "met", "not-needed"] }).notNull(),
    note: text().notNull().default(""),
    recordedBy: text().notNull(),
    version: integer().notNull().default(1),
    updatedAt: timestamp({ withTimezone: true, mode: "date" }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("requirement_checks_item").on(t.tenantId, t.firmId, t.ventureId, t.strategy, t.requirement),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.ventureId],
      foreignColumns: [ventures.tenantId, ventures.firmId, ventures.id],
    }).onDelete("cascade"),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
  ],
);
