/** Ventures abroad: what is held as strategy, what was decided, and the path through the phases. */
import { PHASES, QUESTIONED } from "@etappe/domain/phase";
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import {
  firmPolicy,
  housePolicy,
  houseWritesPolicies,
  ownWritesPolicies,
  tenantColumns,
  tenantPolicy,
  visibilityColumn,
  visibilityPolicy,
  wordChecks,
} from "./columns.ts";
import { engagements } from "./frameworks.ts";
import { snapshots } from "./rounds.ts";

/** One undertaking of a firm abroad. Its phase is where its path has led so far. */
export const ventures = pgTable(
  "ventures",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    engagementId: uuid().notNull(),
    name: text().notNull(),
    phase: text({ enum: PHASES }).notNull(),
    state: text({ enum: ["running", "closed"] })
      .notNull()
      .default("running"),
    countries: text().array().notNull(),
    aspects: text().array().notNull().default([]),
    longTermSupplyAgreement: boolean(),
    contactOnly: boolean(),
    version: integer().notNull().default(1),
    updatedAt: timestamp({ withTimezone: true, mode: "date" }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("ventures_in_firm").on(t.tenantId, t.firmId, t.id),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.engagementId],
      foreignColumns: [engagements.tenantId, engagements.firmId, engagements.id],
    }).onDelete("cascade"),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    ...houseWritesPolicies(),
  ],
);

const ofVenture = { firmId: uuid().notNull(), ventureId: uuid().notNull() };

/** A strategy type held for a country over a time. A change of weight ends the row and begins a new one. */
export const strategyAssignments = pgTable(
  "strategy_assignments",
  {
    ...tenantColumns,
    ...ofVenture,
    type: text().notNull(),
    country: text(),
    weight: real().notNull(),
    heldFrom: date({ mode: "string" }).notNull(),
    heldTo: date({ mode: "string" }),
    why: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.ventureId],
      foreignColumns: [ventures.tenantId, ventures.firmId, ventures.id],
    }).onDelete("cascade"),
    index("strategy_assignments_venture").on(t.tenantId, t.firmId, t.ventureId),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
  ],
);

/** An option with what speaks for it and against it. */
export type DecisionOption = {
  readonly text: string;
  readonly keptOpen: boolean;
  readonly pros?: readonly string[];
  readonly cons?: readonly string[];
  /** Whether it is what was decided. */
  readonly chosen?: boolean;
};

/** A settled decision matter. Never overwritten: a revision is a new row that names the one it takes the place of. */
export const decisions = pgTable(
  "decisions",
  {
    ...tenantColumns,
    ...ofVenture,
    matter: text().notNull(),
    choice: text().notNull(),
    reason: text().notNull(),
    options: jsonb().$type<readonly DecisionOption[]>().notNull(),
    decidedBy: text().notNull(),
    decidedOn: date({ mode: "string" }).notNull(),
    reversibility: text({ enum: ["easy", "costly", "hardly"] }).notNull(),
    reviewBy: date({ mode: "string" }).notNull(),
    revises: uuid(),
    /** What was known when it was settled. */
    snapshotId: uuid(),
    /** Until the firm's manager has approved it, where the framework asks for that. */
    needsApproval: boolean().notNull().default(false),
    recordedBy: text().notNull(),
    ...visibilityColumn,
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("decisions_in_venture").on(t.tenantId, t.firmId, t.ventureId, t.id),
    unique("decisions_revised_once").on(t.tenantId, t.revises),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.ventureId],
      foreignColumns: [ventures.tenantId, ventures.firmId, ventures.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.ventureId, t.revises],
      foreignColumns: [t.tenantId, t.firmId, t.ventureId, t.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.snapshotId],
      foreignColumns: [snapshots.tenantId, snapshots.firmId, snapshots.id],
    }),
    unique("decisions_in_firm").on(t.tenantId, t.firmId, t.id),
    index("decisions_venture").on(t.tenantId, t.firmId, t.ventureId, t.matter),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    visibilityPolicy(),
    ...houseWritesPolicies(),
  ],
);

/** What the firm's manager said to a decision, on the state that it was taken on. Said is said. */
export const approvals = pgTable(
  "approvals",
  {
    ...tenantColumns,
    ...ofVenture,
    decisionId: uuid().notNull(),
    verdict: text({ enum: ["approved", "objected"] }).notNull(),
    comment: text().notNull(),
    givenBy: uuid().notNull(),
    givenByName: text().notNull(),
    givenOn: date({ mode: "string" }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.ventureId, t.decisionId],
      foreignColumns: [decisions.tenantId, decisions.firmId, decisions.ventureId, decisions.id],
    }).onDelete("cascade"),
    index("approvals_venture").on(t.tenantId, t.firmId, t.ventureId),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    ...ownWritesPolicies("given_by"),
  ],
);

/** One step on a venture's path. The rows in their order are the path; none is ever changed. */
export const phaseMoves = pgTable(
  "phase_moves",
  {
    ...tenantColumns,
    ...ofVenture,
    kind: text({ enum: ["start", "advance", "correct", "close"] }).notNull(),
    fromPhase: text({ enum: PHASES }),
    toPhase: text({ enum: PHASES }),
    movedOn: date({ mode: "string" }).notNull(),
    movedBy: text().notNull(),
    /** What was missing at the gate when it was passed; empty when it was met. */
    missing: jsonb().$type<readonly string[]>().notNull().default([]),
    /** Why a gate that was not met was passed all the same, or what was learned at the end. */
    reason: text().notNull().default(""),
    trigger: text(),
    questioned: text({ enum: QUESTIONED }),
    finding: text().notNull().default(""),
    /** How a correction or the whole venture ended. */
    outcome: text(),
    /** What is watched after a null strategy, and when it is looked at again. */
    watch: jsonb().$type<readonly string[]>().notNull().default([]),
    lookAgainOn: date({ mode: "string" }),
    /** The venture that this one went into. */
    mergedInto: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.ventureId],
      foreignColumns: [ventures.tenantId, ventures.firmId, ventures.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.mergedInto],
      foreignColumns: [ventures.tenantId, ventures.firmId, ventures.id],
    }),
    index("phase_moves_venture").on(t.tenantId, t.firmId, t.ventureId),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    ...houseWritesPolicies(),
  ],
);
