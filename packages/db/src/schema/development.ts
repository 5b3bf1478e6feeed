/** What is done so that people can do what the work abroad needs. Each measure is an action on the roadmap. */
import { DEVELOPMENT_KINDS } from "@etappe/domain/development";
import {
  doublePrecision,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { actions } from "./actions.ts";
import { capabilityPolicies, firmPolicy, tenantColumns, tenantPolicy, wordChecks } from "./columns.ts";

export const developmentMeasures = pgTable(
  "development_measures",
  {
    ...tenantColumns,
    firmId: uuid().notNull(),
    /** Its place on the roadmap: title, dates, owner and state are there. */
    actionId: uuid().notNull(),
    kind: text({ enum: DEVELOPMENT_KINDS }).notNull(),
    role: text(),
    competence: text().notNull(),
    targetLevel: smallint().notNull(),
    /** How many people it is planned for. */
    people: smallint().notNull(),
    costEur: doublePrecision(),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("development_measures_in_firm").on(t.tenantId, t.firmId, t.id),
    unique("development_measures_action").on(t.tenantId, t.firmId, t.actionId),
    foreignKey({
      columns: [t.tenantId, t.firmId, t.actionId],
      foreignColumns: [actions.tenantId, actions.firmId, actions.id],
    }).onDelete("cascade"),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    ...capabilityPolicies({ read: "staffing:read", write: "staffing:edit" }),
  ],
);
