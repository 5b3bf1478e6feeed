/** Frameworks while they are written. Only those who look after the house's methods know of them. */
import type { PartContent } from "@etappe/domain/framework-part";
import { PART_KINDS } from "@etappe/domain/part-kind";
import { sql } from "drizzle-orm";
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
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { capabilityPolicies, tenantColumns, tenantPolicy, wordChecks } from "./columns.ts";
import { frameworks, frameworkVersions } from "./frameworks.ts";

const forAdministrators = () => capabilityPolicies({ read: "framework:read", write: "framework:edit" });

/** What is to become the next version of a framework. One at a time: two would have to be merged. */
export const frameworkDrafts = pgTable(
  "framework_drafts",
  {
    ...tenantColumns,
    frameworkId: uuid().notNull(),
    /** The version that it began as; null where it came from a file of a framework that the house did not have. */
    basedOn: uuid(),
    state: text({ enum: ["open", "published", "discarded"] })
      .notNull()
      .default("open"),
    version: integer().notNull().default(1),
    startedBy: uuid().notNull(),
    startedByName: text().notNull(),
    startedAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex("framework_drafts_open").on(t.tenantId, t.frameworkId).where(sql`${t.state} = 'open'`),
    index("framework_drafts_framework").on(t.tenantId, t.frameworkId),
    foreignKey({ columns: [t.tenantId, t.frameworkId], foreignColumns: [frameworks.tenantId, frameworks.id] }),
    foreignKey({
      columns: [t.tenantId, t.basedOn],
      foreignColumns: [frameworkVersions.tenantId, frameworkVersions.id],
    }),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    ...forAdministrators(),
  ],
);

/** One part of a draft, whole or broken, with a version of its own: two people at two parts never meet. */
export const frameworkDraftParts = pgTable(
  "framework_draft_parts",
  {
    ...tenantColumns,
    draftId: uuid().notNull(),
    kind: text({ enum: PART_KINDS }).notNull(),
    partKey: text().notNull(),
    /** Its place among the parts of its kind. */
    position: integer().notNull(),
    content: jsonb().$type<PartContent>().notNull(),
    archived: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    changedBy: uuid().notNull(),
    changedByName: text().notNull(),
    updatedAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("framework_draft_parts_key").on(t.tenantId, t.draftId, t.kind, t.partKey),
    foreignKey({
      columns: [t.tenantId, t.draftId],
      foreignColumns: [frameworkDrafts.tenantId, frameworkDrafts.id],
    }).onDelete("cascade"),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    ...forAdministrators(),
  ],
);
