/**
 * People as they sign in, over all tenants. Only the sign-in role reads these tables;
 * inside a tenant a person is a membership.
 */
import { bigint, boolean, index, integer, pgSchema, text, timestamp, uuid } from "drizzle-orm/pg-core";

export const identity = pgSchema("identity");

const moment = () => timestamp({ withTimezone: true, mode: "date" });

/** One person, one e-mail, stored in lower case. Without a password nobody can sign in as them yet. */
export const users = identity.table("users", {
  id: uuid().primaryKey(),
  email: text().notNull().unique(),
  name: text().notNull(),
  passwordHash: text(),
  locale: text({ enum: ["de", "en"] }),
  createdAt: moment().notNull().defaultNow(),
});

/** A signed-in device. The cookie holds the token, this row only its hash; without the row the cookie is worth nothing. */
export const sessions = identity.table(
  "sessions",
  {
    tokenHash: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: moment().notNull().defaultNow(),
    seenAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
  },
  (t) => [index("sessions_of_user").on(t.userId), index("sessions_expiry").on(t.expiresAt)],
);

export const passwordResets = identity.table("password_resets", {
  tokenHash: text().primaryKey(),
  userId: uuid()
    .notNull()
    .references(() => users.id, { onDelete: "cascade" }),
  expiresAt: moment().notNull(),
  usedAt: moment(),
});

/** Counts of tries, in the columns that rate-limiter-flexible keeps. */
export const throttle = identity.table("throttle", {
  key: text().primaryKey(),
  points: integer().notNull().default(0),
  expire: bigint({ mode: "number" }),
});

/** Mail waiting to be sent. Written in the transaction that causes it, so no mail is lost and none is sent for nothing. */
export const outbox = identity.table(
  "outbox",
  {
    id: uuid().primaryKey(),
    recipient: text().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    createdAt: moment().notNull().defaultNow(),
    sentAt: moment(),
    failed: boolean().notNull().default(false),
  },
  (t) => [index("outbox_newest").on(t.createdAt)],
);
