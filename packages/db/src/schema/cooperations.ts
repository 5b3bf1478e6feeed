/** Work with partners, across all forms and also at home, and how it went on over time. */
import { date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { firmPolicy, housePolicy, tenantColumns, tenantPolicy, wordChecks } from "./columns.ts";
import { ventures } from "./ventures.ts";

export const COOPERATION_STATES = ["sought", "agreed", "running", "in-conflict", "ended"] as const;

/** Rated items, 0 to 4; a missing key was not rated. */
export type RatedItems = Readonly<Record<string, number>>;

export const cooperations = pgTable(
  "cooperations",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    ventureId: uuid().notNull(),
    partner: text().notNull(),
    partnerLocation: text({ enum: ["foreign", "domestic"] }).notNull(),
    country: text(),
    functions: text().array().notNull(),
    /** The form that the partners work in; null while that is open. */
    form: text(),
    share: text().notNull(),
    productRelation: text(),
    reason: text(),
    benefits: jsonb().$type<RatedItems>().notNull(),
    dangers: jsonb().$type<RatedItems>().notNull(),
    knowHowAgreement: text({ enum: ["yes", "no", "unknown"] }).notNull(),
    note: text().notNull().default(""),
    state: text({ enum: COOPERATION_STATES }).notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("cooperations_in_venture").on(t.tenantId, t.firmId, t.ventureId, t.id),
    unique("cooperations_in_firm").on(t.tenantId, t.firmId, t.id),
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

/** What a cooperation came to, and why. The rows in their order are its history; none is ever changed. */
export const cooperationStates = pgTable(
  "cooperation_states",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    cooperationId: uuid().notNull(),
    state: text({ enum: COOPERATION_STATES }).notNull(),
    since: date({ mode: "string" }).notNull(),
    why: text().notNull(),
    recordedBy: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.cooperationId],
      foreignColumns: [cooperations.tenantId, cooperations.firmId, cooperations.id],
    }).onDelete("cascade"),
    index("cooperation_states_firm").on(t.tenantId, t.firmId, t.cooperationId),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
  ],
);
