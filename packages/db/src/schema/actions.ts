/** What is to be done, on what it waits, and what is said about it. */
import { PHASES } from "@etappe/domain/phase";
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
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import {
  appRole,
  figuresPolicy,
  firmPolicy,
  housePolicy,
  houseWritesPolicies,
  mayDo,
  tenantColumns,
  tenantPolicy,
  visibilityColumn,
  visibilityPolicy,
  wordChecks,
} from "./columns.ts";
import { firms } from "./firms.ts";
import { corrections } from "./operating.ts";
import { decisions, ventures } from "./ventures.ts";

/** An action on the roadmap, with an owner on one of the two sides. */
export const actions = pgTable(
  "actions",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    ventureId: uuid(),
    title: text().notNull(),
    field: text().notNull(),
    phase: text({ enum: PHASES }).notNull(),
    ownerSide: text({ enum: ["firm", "house"] }).notNull(),
    owner: text().notNull(),
    startOn: date({ mode: "string" }),
    dueOn: date({ mode: "string" }).notNull(),
    effortDays: real(),
    state: text({ enum: ["open", "in-progress", "blocked", "done", "dropped"] }).notNull(),
    progress: smallint().notNull().default(0),
    /** What was handed in to show that it is done, or how far it is. */
    evidence: text().notNull().default(""),
    /** What it answers: a gap in a capability criterion, a new requirement, a decision, a correction loop. */
    criterion: text(),
    requirement: text(),
    decisionId: uuid(),
    correctionId: uuid(),
    ...visibilityColumn,
    version: integer().notNull().default(1),
    updatedAt: timestamp({ withTimezone: true, mode: "date" }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("actions_in_firm").on(t.tenantId, t.firmId, t.id),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.ventureId],
      foreignColumns: [ventures.tenantId, ventures.firmId, ventures.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.decisionId],
      foreignColumns: [decisions.tenantId, decisions.firmId, decisions.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.correctionId],
      foreignColumns: [corrections.tenantId, corrections.firmId, corrections.id],
    }),
    index("actions_due").on(t.tenantId, t.firmId, t.dueOn),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    visibilityPolicy(),
    figuresPolicy(),
    // The firm's people report on what is theirs to do. Those who answer for its people plan measures, which are the
    // firm's own to carry out; nobody of the firm deletes.
    pgPolicy("house_inserts", {
      as: "restrictive",
      for: "insert",
      to: appRole,
      withCheck: sql.raw(`current_setting('app.house')::boolean or (owner_side = 'firm' and ${mayDo("measure:plan")})`),
    }),
    pgPolicy("house_deletes", {
      as: "restrictive",
      for: "delete",
      to: appRole,
      using: sql`current_setting('app.house')::boolean`,
    }),
    pgPolicy("own_updates", {
      as: "restrictive",
      for: "update",
      to: appRole,
      using: sql`current_setting('app.house')::boolean or owner_side = 'firm'`,
      withCheck: sql`current_setting('app.house')::boolean or owner_side = 'firm'`,
    }),
  ],
);

/** An action that cannot begin before another is done. */
export const actionDependencies = pgTable(
  "action_dependencies",
  { ...tenantColumns, firmId: uuid().notNull(), actionId: uuid().notNull(), dependsOn: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("action_dependencies_pair").on(t.tenantId, t.firmId, t.actionId, t.dependsOn),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.actionId],
      foreignColumns: [actions.tenantId, actions.firmId, actions.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.dependsOn],
      foreignColumns: [actions.tenantId, actions.firmId, actions.id],
    }).onDelete("cascade"),
    tenantPolicy(),
    firmPolicy(),
    ...houseWritesPolicies(),
  ],
);

export type PlannedDates = {
  readonly actionId: string;
  readonly title: string;
  readonly startOn: string | null;
  readonly dueOn: string;
};

/** The plan as it stood on a day, kept to compare with. */
export const roadmapBaselines = pgTable(
  "roadmap_baselines",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    name: text().notNull(),
    takenOn: date({ mode: "string" }).notNull(),
    takenBy: text().notNull(),
    plan: jsonb().$type<readonly PlannedDates[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    index("roadmap_baselines_firm").on(t.tenantId, t.firmId, t.takenOn),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
  ],
);

/** Something said about an action. Said is said: comments are not edited. */
export const comments = pgTable(
  "comments",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    actionId: uuid().notNull(),
    body: text().notNull(),
    authorId: uuid().notNull(),
    authorName: text().notNull(),
    authorSide: text({ enum: ["firm", "house"] }).notNull(),
    ...visibilityColumn,
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.actionId],
      foreignColumns: [actions.tenantId, actions.firmId, actions.id],
    }).onDelete("cascade"),
    index("comments_action").on(t.tenantId, t.firmId, t.actionId),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    visibilityPolicy(),
    ...houseWritesPolicies().filter((policy) => policy.name !== "house_inserts"),
  ],
);
