/** Mandates that moved to another version of their framework: what became of every answer, and whether it was taken back. */
import { ANSWER_KINDS, type AnswerKind } from "@etappe/domain/answer";
import { FATES, type Fate } from "@etappe/domain/upgrade-fate";
import type { ScaleRules } from "@etappe/domain/upgrade-rule";
import { foreignKey, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { firmPolicy, housePolicy, tenantColumns, tenantPolicy, wordChecks } from "./columns.ts";
import { engagements, frameworkVersions } from "./frameworks.ts";

/** One answer with all that it says, as JSON: enough to write it back as it was. */
export type KeptAnswer = {
  readonly kind: AnswerKind;
  readonly item: string;
  readonly level: number | null;
  readonly notApplicable: boolean;
  readonly target: number | null;
  readonly frameworkVersionId: string;
  readonly toConfirm: boolean;
  readonly version: number;
  readonly note: string;
  readonly departure: string;
  readonly answeredBy: string;
  readonly answeredByName: string;
  /** ISO 8601. */
  readonly updatedAt: string;
};

/** One mandate's move. What it was stays; an undo is said beside it. */
export const frameworkUpgrades = pgTable(
  "framework_upgrades",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    engagementId: uuid().notNull(),
    fromVersionId: uuid().notNull(),
    toVersionId: uuid().notNull(),
    /** What was chosen for each change of scale. */
    rules: jsonb().$type<ScaleRules>().notNull(),
    counts: jsonb().$type<Readonly<Record<Fate, number>>>().notNull(),
    doneBy: uuid().notNull(),
    doneByName: text().notNull(),
    doneAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
    undoneBy: uuid(),
    undoneByName: text(),
    undoneAt: timestamp({ withTimezone: true, mode: "date" }),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("framework_upgrades_in_firm").on(t.tenantId, t.firmId, t.id),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.engagementId],
      foreignColumns: [engagements.tenantId, engagements.firmId, engagements.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.fromVersionId],
      foreignColumns: [frameworkVersions.tenantId, frameworkVersions.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.toVersionId],
      foreignColumns: [frameworkVersions.tenantId, frameworkVersions.id],
    }),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
  ],
);

/**
 * What an upgrade made of one answer. Where an undo took back what was said since, that stays readable here as well;
 * of an answer that was given for the first time since, that is all there is.
 */
export const upgradedAnswers = pgTable(
  "upgraded_answers",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    upgradeId: uuid().notNull(),
    kind: text({ enum: ANSWER_KINDS }).notNull(),
    item: text().notNull(),
    fate: text({ enum: FATES }).notNull(),
    before: jsonb().$type<KeptAnswer>(),
    after: jsonb().$type<KeptAnswer>(),
    /** The answer's version right after the upgrade: whether anything was said since. */
    versionAfter: integer(),
    lost: jsonb().$type<KeptAnswer>(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("upgraded_answers_item").on(t.tenantId, t.firmId, t.upgradeId, t.kind, t.item),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.upgradeId],
      foreignColumns: [frameworkUpgrades.tenantId, frameworkUpgrades.firmId, frameworkUpgrades.id],
    }).onDelete("cascade"),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
  ],
);
