/** Staff lists as they were handed in: what was understood, what will happen, what happened, and what it was before. */
import type { ImportCounts, ImportMapping, RowChange, RowReason } from "@etappe/domain/staff-import";
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { firmPolicy, namedRowPolicies, signInPolicy, tenantColumns, tenantPolicy, wordChecks } from "./columns.ts";
import { firms } from "./firms.ts";

/** Whether names stand in it: then it is for those alone who may read names. */
const holdsNames = { holdsNames: boolean().notNull().default(false) };

export const staffImports = pgTable(
  "staff_imports",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    fileName: text().notNull(),
    ...holdsNames,
    state: text({ enum: ["mapping", "previewed", "running", "done", "failed", "undone", "discarded"] }).notNull(),
    /** The columns as they stand in the file. */
    header: text().array().notNull(),
    mapping: jsonb().$type<ImportMapping>().notNull(),
    counts: jsonb().$type<ImportCounts>().notNull(),
    /** How many rows have been written so far. */
    written: integer().notNull().default(0),
    startedBy: uuid().notNull(),
    startedByName: text().notNull(),
    failure: text().notNull().default(""),
    finishedAt: timestamp({ withTimezone: true, mode: "date" }),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("staff_imports_in_firm").on(t.tenantId, t.firmId, t.id),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    ...namedRowPolicies(),
    // Given up also when nobody who could do it has a place any more.
    signInPolicy(),
  ],
);

/** One row of the file. Its cells are kept only as long as somebody may still want them. */
export const staffImportRows = pgTable(
  "staff_import_rows",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    importId: uuid().notNull(),
    ...holdsNames,
    /** The line of the file, counted from 1. */
    number: integer().notNull(),
    cells: text().array().notNull(),
    staffNumber: text().notNull(),
    outcome: text({ enum: ["new", "changed", "same", "refused", "left-out"] }).notNull(),
    /** Why it was refused, and what of it was left out. */
    reasons: jsonb().$type<readonly RowReason[]>().notNull(),
    /** What it changes, and what was there before, so that it can be undone. */
    change: jsonb().$type<RowChange>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("staff_import_rows_number").on(t.tenantId, t.firmId, t.importId, t.number),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.importId],
      foreignColumns: [staffImports.tenantId, staffImports.firmId, staffImports.id],
    }).onDelete("cascade"),
    index("staff_import_rows_outcome").on(t.tenantId, t.firmId, t.importId, t.outcome, t.number),
    index("staff_import_rows_staff").on(t.tenantId, t.firmId, t.staffNumber),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    ...namedRowPolicies(),
  ],
);
