/** What going abroad costs the people who carry it, what was agreed about it, and what the works council says. */
import { CONSULTATION_VERDICTS, CONSULTED } from "@etappe/domain/consultation";
import { sql } from "drizzle-orm";
import {
  date,
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { appRole, capabilityPolicies, firmPolicy, tenantColumns, tenantPolicy, wordChecks } from "./columns.ts";
import { ventures } from "./ventures.ts";

const ofVenture = { ...tenantColumns, firmId: uuid().notNull(), ventureId: uuid().notNull() };

/** How heavily a burden weighs on a role or a group in a venture. */
export const burdens = pgTable(
  "burdens",
  {
    ...ofVenture,
    burden: text().notNull(),
    /** A role of the firm; empty where the burden is a group's. */
    role: text().notNull(),
    /** A group that is no role, such as a shift or a hall; empty where the burden is a role's. */
    groupName: text().notNull(),
    level: smallint().notNull(),
    ratedOn: date({ mode: "string" }).notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("burdens_in_firm").on(t.tenantId, t.firmId, t.id),
    unique("burdens_once").on(t.tenantId, t.firmId, t.ventureId, t.burden, t.role, t.groupName),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.ventureId],
      foreignColumns: [ventures.tenantId, ventures.firmId, ventures.id],
    }).onDelete("cascade"),
    tenantPolicy(),
    firmPolicy(),
    ...capabilityPolicies({ read: "staffing:read", write: "staffing:edit" }),
  ],
);

/** What was agreed about a burden, with whom and when. Taken back, it stays readable. */
export const burdenAnswers = pgTable(
  "burden_answers",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    burdenId: uuid().notNull(),
    answer: text().notNull(),
    agreedWith: text().notNull(),
    agreedOn: date({ mode: "string" }).notNull(),
    validUntil: date({ mode: "string" }),
    /** What the document is called and where it lies. */
    document: text().notNull(),
    takenBackOn: date({ mode: "string" }),
    takenBackWhy: text().notNull().default(""),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.burdenId],
      foreignColumns: [burdens.tenantId, burdens.firmId, burdens.id],
    }).onDelete("cascade"),
    index("burden_answers_burden").on(t.tenantId, t.firmId, t.burdenId),
    tenantPolicy(),
    firmPolicy(),
    ...capabilityPolicies({ read: "staffing:read", write: "staffing:edit" }),
  ],
);

/** What the works council says about something that is planned with people. An objection stands until it is withdrawn. */
export const consultations = pgTable(
  "consultations",
  {
    ...ofVenture,
    about: text({ enum: CONSULTED }).notNull(),
    /** The burden, answer, measure or need; the venture itself where it is about all of it. */
    aboutId: uuid().notNull(),
    verdict: text({ enum: CONSULTATION_VERDICTS }).notNull(),
    body: text().notNull(),
    givenBy: uuid().notNull(),
    givenByName: text().notNull(),
    withdrawnOn: date({ mode: "string" }),
    withdrawnWhy: text().notNull().default(""),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.ventureId],
      foreignColumns: [ventures.tenantId, ventures.firmId, ventures.id],
    }).onDelete("cascade"),
    index("consultations_venture").on(t.tenantId, t.firmId, t.ventureId),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    ...capabilityPolicies({ read: "staffing:read", write: "consultation:give" }),
    pgPolicy("own_inserts", {
      as: "restrictive",
      for: "insert",
      to: appRole,
      withCheck: sql`given_by = current_setting('app.user_id')::uuid`,
    }),
  ],
);
