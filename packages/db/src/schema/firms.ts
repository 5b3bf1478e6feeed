/** Client firms, and what the consultants note about them. */
import type { FailedAttempt } from "@etappe/domain/firm-profile";
import { MARKET_POSITIONS, OWNERSHIPS, PRODUCTION_TYPES, SUPPLIER_ROLES } from "@etappe/domain/firm-profile";
import { SECTORS } from "@etappe/domain/sector";
import {
  doublePrecision,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { firmPolicy, housePolicy, houseWritesPolicies, tenantColumns, tenantPolicy, wordChecks } from "./columns.ts";

/** A client firm with its facts. A null fact has not been asked. */
export const firms = pgTable(
  "firms",
  {
    ...tenantColumns,
    name: text().notNull(),
    sector: text({ enum: SECTORS }),
    employeesHome: integer(),
    turnover: doublePrecision(),
    exportQuota: doublePrecision(),
    productionType: text({ enum: PRODUCTION_TYPES }),
    marketPosition: text({ enum: MARKET_POSITIONS }).array(),
    supplierRole: text({ enum: SUPPLIER_ROLES }),
    topCustomersShare: doublePrecision(),
    ownership: text({ enum: OWNERSHIPS }),
    failedAttempts: jsonb().$type<FailedAttempt[]>(),
    version: integer().notNull().default(1),
    updatedAt: timestamp({ withTimezone: true, mode: "date" }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy("id"),
    ...houseWritesPolicies(),
  ],
);

/** What the consultants write down about a firm for themselves. */
export const firmNotes = pgTable(
  "firm_notes",
  { ...tenantColumns, firmId: uuid().notNull(), body: text().notNull(), version: integer().notNull().default(1) },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    unique("firm_notes_firm").on(t.tenantId, t.firmId),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
  ],
);
