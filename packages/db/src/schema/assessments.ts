/** What was answered about a firm, item by item. */
import {
  boolean,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import {
  firmPolicy,
  houseWritesPolicies,
  tenantColumns,
  tenantPolicy,
  visibilityColumn,
  visibilityPolicy,
  wordChecks,
} from "./columns.ts";
import { engagements, frameworkVersions } from "./frameworks.ts";

/**
 * The answer to one impulse or criterion of a mandate. One value, one row, with a version of its own,
 * so that two people at two items never meet and two at one item never overwrite each other unseen.
 * It keeps pointing at the framework version under whose text and scale it was given.
 */
export const answers = pgTable(
  "answers",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    engagementId: uuid().notNull(),
    frameworkVersionId: uuid().notNull(),
    kind: text({ enum: ["impulse", "criterion", "capability"] }).notNull(),
    item: text().notNull(),
    level: smallint(),
    notApplicable: boolean().notNull().default(false),
    note: text().notNull().default(""),
    /** Why what was agreed departs from how people had rated it. */
    departure: text().notNull().default(""),
    /** The level that is aimed at. */
    target: smallint(),
    /** A move to another framework version changed what it says yes to: it counts, and somebody has to look at it again. */
    toConfirm: boolean().notNull().default(false),
    ...visibilityColumn,
    answeredBy: uuid().notNull(),
    answeredByName: text().notNull(),
    version: integer().notNull().default(1),
    updatedAt: timestamp({ withTimezone: true, mode: "date" }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("answers_item").on(t.tenantId, t.firmId, t.engagementId, t.kind, t.item),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.engagementId],
      foreignColumns: [engagements.tenantId, engagements.firmId, engagements.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.frameworkVersionId],
      foreignColumns: [frameworkVersions.tenantId, frameworkVersions.id],
    }),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    visibilityPolicy(),
    ...houseWritesPolicies(),
  ],
);
