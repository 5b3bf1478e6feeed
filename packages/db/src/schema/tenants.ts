/** Consultancies, their people, and which firms those may see. */
import { sql } from "drizzle-orm";
import { foreignKey, index, pgPolicy, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import {
  appRole,
  firmPolicy,
  housePolicy,
  houseWritesPolicies,
  signInPolicy,
  tenantColumns,
  tenantPolicy,
  wordChecks,
} from "./columns.ts";
import { firms } from "./firms.ts";

/** A consultancy. Its slug stands in the address of every page. */
export const tenants = pgTable(
  "tenants",
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    locale: text({ enum: ["de", "en"] }).notNull(),
    createdAt: timestamp({ withTimezone: true, mode: "date" }).notNull().defaultNow(),
  },
  (t) => [
    ...wordChecks(t.id.table),
    pgPolicy("tenant", {
      as: "permissive",
      for: "select",
      to: appRole,
      using: sql`id = current_setting('app.tenant_id')::uuid`,
    }),
    signInPolicy(),
  ],
);

const person = {
  userId: uuid().notNull(),
  name: text().notNull(),
  email: text().notNull(),
  status: text({ enum: ["active", "removed"] })
    .notNull()
    .default("active"),
};

/** A person of the consultancy. Name and e-mail are kept here too, so that a tenant never reads the table of all users. */
export const memberships = pgTable(
  "memberships",
  { ...tenantColumns, ...person, role: text({ enum: ["admin", "consultant", "viewer"] }).notNull() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("memberships_user").on(t.tenantId, t.userId),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenants.id] }),
    index("memberships_by_user").on(t.userId),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    housePolicy(),
    signInPolicy(),
  ],
);

/** A firm that a person of the house works for. No row, no sight of the firm. */
export const firmAssignments = pgTable(
  "firm_assignments",
  { ...tenantColumns, firmId: uuid().notNull(), userId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("firm_assignments_user").on(t.tenantId, t.userId, t.firmId),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    foreignKey({ columns: [t.tenantId, t.userId], foreignColumns: [memberships.tenantId, memberships.userId] }),
    index("firm_assignments_firm").on(t.tenantId, t.firmId),
    tenantPolicy(),
    firmPolicy(),
    housePolicy(),
    signInPolicy(),
  ],
);

/** A person of a client firm. Within one consultancy a person belongs to one firm. */
export const firmMemberships = pgTable(
  "firm_memberships",
  {
    ...tenantColumns,
    ...person,
    firmId: uuid().notNull(),
    role: text({ enum: ["firm-manager", "firm-hr", "firm-member", "works-council"] }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique("firm_memberships_user").on(t.tenantId, t.userId),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    index("firm_memberships_firm").on(t.tenantId, t.firmId),
    index("firm_memberships_by_user").on(t.userId),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    firmPolicy(),
    ...houseWritesPolicies(),
    signInPolicy(),
  ],
);

/** A link by which somebody joins: hashed, single use, bound to the e-mail, with the place that it opens. */
export const invitations = pgTable(
  "invitations",
  {
    ...tenantColumns,
    tokenHash: text().notNull().unique(),
    email: text().notNull(),
    name: text().notNull(),
    role: text({
      enum: ["admin", "consultant", "viewer", "firm-manager", "firm-hr", "firm-member", "works-council"],
    }).notNull(),
    firmId: uuid(),
    invitedBy: uuid().notNull(),
    expiresAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
    usedAt: timestamp({ withTimezone: true, mode: "date" }),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.firmId], foreignColumns: [firms.tenantId, firms.id] }).onDelete("cascade"),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenants.id] }),
    index("invitations_firm").on(t.tenantId, t.firmId),
    ...wordChecks(t.tenantId.table),
    tenantPolicy(),
    // An invitation to the house carries no firm and is for those who may see all of it.
    firmPolicy(),
    housePolicy(),
    signInPolicy(),
  ],
);
