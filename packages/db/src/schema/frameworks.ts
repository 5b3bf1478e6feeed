/** A consultancy's method, and the mandates that are worked under it. */
import type { Framework } from "@etappe/domain/framework";
import type { Glossary } from "@etappe/domain/glossary";
import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  capabilityWritesPolicies,
  firmPolicy,
  housePolicy,
  houseWritesPolicies,
  tenantColumns,
  tenantPolicy,
} from "./columns.ts";
import { firms } from "./firms.ts";
import { tenants } from "./tenants.ts";

/** A method with a name of its own; what it says stands in its versions. */
export const frameworks = pgTable(
  "frameworks",
  {
    ...tenantColumns,
    key: text().notNull(),
    /** New mandates start under its newest version that is not retired. */
    standard: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("frameworks_key").on(t.tenantId, t.key),
    uniqueIndex("frameworks_standard").on(t.tenantId).where(sql`${t.standard}`),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenants.id] }),
    tenantPolicy(),
    ...capabilityWritesPolicies("framework:edit"),
  ],
);

/**
 * One published state of a framework. It never changes: mandates are pinned to it and answers were given under it.
 * Only whether it is still on offer does.
 */
export const frameworkVersions = pgTable(
  "framework_versions",
  {
    ...tenantColumns,
    frameworkId: uuid().notNull(),
    number: integer().notNull(),
    content: jsonb().$type<Framework>().notNull(),
    publishedAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
    /** What is new in it, for those whose mandates are to move to it. */
    notes: text().notNull().default(""),
    /** Null and blank where a house was founded with it. */
    publishedBy: uuid(),
    publishedByName: text().notNull().default(""),
    /** No mandate starts or moves there any more; those that are there stay. */
    retiredAt: timestamp({ withTimezone: true, mode: "date" }),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("framework_versions_number").on(t.tenantId, t.frameworkId, t.number),
    foreignKey({ columns: [t.tenantId, t.frameworkId], foreignColumns: [frameworks.tenantId, frameworks.id] }),
    tenantPolicy(),
    housePolicy(),
    ...capabilityWritesPolicies("framework:edit"),
  ],
);

/** The words of a framework version that a firm gets to read. Weights and rules stay with the consultancy. */
export const glossaries = pgTable(
  "glossaries",
  { ...tenantColumns, frameworkVersionId: uuid().notNull(), words: jsonb().$type<Glossary>().notNull() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("glossaries_version").on(t.tenantId, t.frameworkVersionId),
    foreignKey({
      columns: [t.tenantId, t.frameworkVersionId],
      foreignColumns: [frameworkVersions.tenantId, frameworkVersions.id],
    }),
    tenantPolicy(),
    ...capabilityWritesPolicies("framework:edit"),
  ],
);

/** The consultancy's mandate for one firm, pinned to one framework version until somebody moves it to another. */
export const engagements = pgTable(
  "engagements",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    frameworkVersionId: uuid().notNull(),
    /** Those that it was pinned to before, oldest first. */
    earlierVersionIds: uuid().array().notNull().default([]),
    startedOn: date({ mode: "string" }).notNull(),
    endedOn: date({ mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("engagements_in_firm").on(t.tenantId, t.firmId, t.id),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.frameworkVersionId],
      foreignColumns: [frameworkVersions.tenantId, frameworkVersions.id],
    }),
    index("engagements_version").on(t.tenantId, t.frameworkVersionId),
    tenantPolicy(),
    firmPolicy(),
    ...houseWritesPolicies("framework:upgrade"),
  ],
);
