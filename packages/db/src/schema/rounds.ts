/** How a firm was seen over time and by whom: snapshots of what was known, rounds of assessment, ratings, what-ifs. */
import type { Snapshot } from "@etappe/domain/snapshot";
import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
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
  appRole,
  firmPolicy,
  housePolicy,
  houseWritesPolicies,
  ownWritesPolicies,
  tenantColumns,
  tenantPolicy,
  wordChecks,
} from "./columns.ts";
import { engagements, frameworkVersions } from "./frameworks.ts";

const ofEngagement = { firmId: uuid().notNull(), engagementId: uuid().notNull() };

/**
 * Everything that the model looked at, and what it concluded, at one moment. Written once per state: the hash
 * is that of the inputs, so that a decision, a round and an approval can say "on this state" and mean the same row.
 */
export const snapshots = pgTable(
  "snapshots",
  {
    ...tenantColumns,
    ...ofEngagement,
    frameworkVersionId: uuid().notNull(),
    hash: text().notNull(),
    content: jsonb().$type<Snapshot>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("snapshots_state").on(t.tenantId, t.firmId, t.hash),
    unique("snapshots_in_firm").on(t.tenantId, t.firmId, t.id),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.engagementId],
      foreignColumns: [engagements.tenantId, engagements.firmId, engagements.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.frameworkVersionId],
      foreignColumns: [frameworkVersions.tenantId, frameworkVersions.id],
    }),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
  ],
);

/** One round of assessment. While it runs, the answers of the mandate are its answers; when it ends, its snapshot is. */
export const assessmentRounds = pgTable(
  "assessment_rounds",
  {
    ...tenantColumns,
    ...ofEngagement,
    number: smallint().notNull(),
    title: text().notNull(),
    startedOn: date({ mode: "string" }).notNull(),
    endedOn: date({ mode: "string" }),
    snapshotId: uuid(),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("assessment_rounds_number").on(t.tenantId, t.firmId, t.engagementId, t.number),
    unique("assessment_rounds_in_firm").on(t.tenantId, t.firmId, t.id),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.engagementId],
      foreignColumns: [engagements.tenantId, engagements.firmId, engagements.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.snapshotId],
      foreignColumns: [snapshots.tenantId, snapshots.firmId, snapshots.id],
    }),
    tenantPolicy(),
    firmPolicy(),
    ...houseWritesPolicies(),
  ],
);

/** How one person sees one item in a round, before anything is agreed. The house sees all ratings, a person of the firm their own. */
export const ratings = pgTable(
  "ratings",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    roundId: uuid().notNull(),
    /** The version under whose text and scale it was given. */
    frameworkVersionId: uuid().notNull(),
    kind: text({ enum: ["impulse", "criterion", "capability"] }).notNull(),
    item: text().notNull(),
    level: smallint(),
    notApplicable: boolean().notNull().default(false),
    note: text().notNull().default(""),
    ratedBy: uuid().notNull(),
    ratedByName: text().notNull(),
    ratedBySide: text({ enum: ["firm", "house"] }).notNull(),
    version: integer().notNull().default(1),
    updatedAt: timestamp({ withTimezone: true, mode: "date" }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("ratings_of_person").on(t.tenantId, t.firmId, t.roundId, t.ratedBy, t.kind, t.item),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.roundId],
      foreignColumns: [assessmentRounds.tenantId, assessmentRounds.firmId, assessmentRounds.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.frameworkVersionId],
      foreignColumns: [frameworkVersions.tenantId, frameworkVersions.id],
    }),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    pgPolicy("own_reads", {
      as: "restrictive",
      for: "select",
      to: appRole,
      using: sql`current_setting('app.house')::boolean or rated_by = current_setting('app.user_id')::uuid`,
    }),
    ...ownWritesPolicies("rated_by"),
  ],
);

/** One changed answer of a what-if. */
export type ScenarioChange = {
  readonly kind: "impulse" | "criterion" | "capability";
  readonly item: string;
  readonly level: number | null;
  readonly notApplicable: boolean;
  /** The version of the answer from which it was moved, to tell whether somebody changed that since; 0: nobody had answered. */
  readonly version: number;
};

/** A what-if that was kept: only its changes, never a figure. Nothing but the page of scenarios reads it. */
export const scenarios = pgTable(
  "scenarios",
  {
    ...tenantColumns,
    ...ofEngagement,
    /** The version on whose scales its levels stand. */
    frameworkVersionId: uuid().notNull(),
    name: text().notNull(),
    changes: jsonb().$type<readonly ScenarioChange[]>().notNull(),
    state: text({ enum: ["kept", "applied", "discarded"] }).notNull(),
    appliedOn: date({ mode: "string" }),
    reason: text().notNull().default(""),
    madeBy: text().notNull(),
    version: integer().notNull().default(1),
    updatedAt: timestamp({ withTimezone: true, mode: "date" }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.engagementId],
      foreignColumns: [engagements.tenantId, engagements.firmId, engagements.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.frameworkVersionId],
      foreignColumns: [frameworkVersions.tenantId, frameworkVersions.id],
    }),
    index("scenarios_firm").on(t.tenantId, t.firmId, t.engagementId),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
  ],
);
