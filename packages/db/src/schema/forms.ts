/** Where a firm is abroad and in which form, and where that is harder than the ladder says. */
import {
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { firmPolicy, housePolicy, houseWritesPolicies, tenantColumns, tenantPolicy, wordChecks } from "./columns.ts";
import { firms } from "./firms.ts";
import { ventures } from "./ventures.ts";

/** A form of internationalization in a country: planned, then active, then perhaps left. It never becomes unsaid. */
export const formPlacements = pgTable(
  "form_placements",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    ventureId: uuid(),
    country: text().notNull(),
    form: text().notNull(),
    state: text({ enum: ["planned", "active", "left"] }).notNull(),
    sinceYear: smallint(),
    plannedFor: date({ mode: "string" }),
    leftYear: smallint(),
    /** Stated by the firm: it is forced into this form, so that a leap is a notice (fn32). */
    forced: boolean().notNull().default(false),
    reason: text(),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("form_placements_in_firm").on(t.tenantId, t.firmId, t.id),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.ventureId],
      foreignColumns: [ventures.tenantId, ventures.firmId, ventures.id],
    }),
    index("form_placements_firm").on(t.tenantId, t.firmId),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    ...houseWritesPolicies(),
  ],
);

/** Where a form counts higher or lower for this firm than on the framework's ladder, and why (fn26). */
export const regionShifts = pgTable(
  "region_shifts",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    country: text().notNull(),
    form: text().notNull(),
    levels: smallint().notNull(),
    why: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    index("region_shifts_firm").on(t.tenantId, t.firmId),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
  ],
);

/** How a form in a country could be left again: one card per placement (§5, fn39). Money in euros, time in weeks. */
export const reversibilityCards = pgTable(
  "reversibility_cards",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    placementId: uuid().notNull(),
    sunkResources: text().notNull(),
    sunkCost: doublePrecision(),
    noticeWeeks: smallint(),
    noticeNote: text().notNull(),
    leavingCost: doublePrecision(),
    leavingWeeks: smallint(),
    knowHowExposed: text().notNull(),
    exitTrigger: text().notNull(),
    nextLook: date({ mode: "string" }),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("reversibility_cards_placement").on(t.tenantId, t.firmId, t.placementId),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.placementId],
      foreignColumns: [formPlacements.tenantId, formPlacements.firmId, formPlacements.id],
    }).onDelete("cascade"),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
  ],
);
