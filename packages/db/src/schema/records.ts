/** What is kept about the work itself: figures for the portfolio, and who changed what. */
import type { Phase } from "@etappe/domain/phase";
import { sql } from "drizzle-orm";
import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import {
  appRole,
  figuresPolicy,
  firmPolicy,
  housePolicy,
  houseWritesPolicies,
  tenantColumns,
  tenantPolicy,
  wordChecks,
} from "./columns.ts";
import { firms } from "./firms.ts";

export type VentureInPortfolio = {
  readonly id: string;
  readonly name: string;
  readonly phase: Phase;
  readonly state: "running" | "closed";
  /** How many things are missing at the gate out of this phase; null where there is no gate. */
  readonly missingAtGate: number | null;
};

/**
 * One line of the portfolio: recomputed from the rows by every use case that changes them,
 * in the same transaction, last. Dates stand in for counts that change overnight.
 */
export const firmStats = pgTable(
  "firm_stats",
  {
    tenantId: tenantColumns.tenantId,
    firmId: uuid().notNull(),
    name: text().notNull(),
    sector: text(),
    employeesHome: integer(),
    ventures: jsonb().$type<readonly VentureInPortfolio[]>().notNull(),
    phases: text().array().notNull(),
    strategies: text().array().notNull(),
    stance: real(),
    stanceBand: text({ enum: ["reactive", "mixed", "active"] }),
    resources: real(),
    potentials: real(),
    answered: smallint().notNull(),
    applicable: smallint().notNull(),
    startingPosition: real(),
    /** The starting position for sorting: −1 when it is unknown. */
    positionRank: real().notNull(),
    reachedLevel: smallint().notNull(),
    formsInUse: smallint().notNull(),
    openDue: date({ mode: "string" }).array().notNull(),
    reviewDue: date({ mode: "string" }).array().notNull(),
    /** Due dates for sorting: the end of time when there is none. */
    nextDue: date({ mode: "string" }).notNull(),
    nextReview: date({ mode: "string" }).notNull(),
    /** In milliseconds, so that a page of the portfolio can go on exactly after a row. */
    lastActivity: timestamp({ withTimezone: true, mode: "date", precision: 3 }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.firmId] }),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    index("firm_stats_name").on(t.tenantId, t.name, t.firmId),
    index("firm_stats_due").on(t.tenantId, t.nextDue, t.firmId),
    index("firm_stats_review").on(t.tenantId, t.nextReview, t.firmId),
    index("firm_stats_activity").on(t.tenantId, t.lastActivity, t.firmId),
    index("firm_stats_position").on(t.tenantId, t.positionRank, t.firmId),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
    figuresPolicy(),
  ],
);

/** Who changed what, in the transaction that changed it. Only ever added to. */
export const auditEvents = pgTable(
  "audit_events",
  {
    ...tenantColumns,
    firmId: uuid(),
    actorId: uuid().notNull(),
    actorRole: text().notNull(),
    event: text().notNull(),
    subject: uuid().notNull(),
    details: jsonb().$type<Readonly<Record<string, string | number | boolean | null>>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }),
    index("audit_events_firm").on(t.tenantId, t.firmId, t.createdAt),
    tenantPolicy(),
    // Events of the house carry no firm; they are for those who may see all of it.
    firmPolicy(),
    // What people of a firm do is written down too, but not for them to read.
    pgPolicy("house_reads", {
      as: "restrictive",
      for: "select",
      to: appRole,
      using: sql`current_setting('app.house')::boolean`,
    }),
    ...houseWritesPolicies().filter((policy) => policy.name !== "house_inserts"),
  ],
);
