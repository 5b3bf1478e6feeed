/** Signed-in devices. What counts as a valid session is said here and in identity.open_scope, in the same words. */
import { and, desc, eq, gt, lt, type SQL, sql } from "drizzle-orm";
import { sessions, users } from "../schema/identity.ts";
import type { Identity } from "./connection.ts";

const valid = (): SQL | undefined =>
  and(gt(sessions.expiresAt, sql`now()`), gt(sessions.seenAt, sql`now() - interval '8 hours'`));

/** Keeps a new session, and forgets those of the same person that ran out. */
export async function insertSession(identity: Identity, session: typeof sessions.$inferInsert): Promise<void> {
  await identity
    .delete(sessions)
    .where(and(eq(sessions.userId, session.userId), lt(sessions.expiresAt, session.createdAt ?? sql`now()`)));
  await identity.insert(sessions).values(session);
}

/** The person behind a session, or null. To be seen keeps a session alive; every five minutes is often enough. */
export async function findSession(identity: Identity, tokenHash: string) {
  const [row] = await identity
    .select({
      userId: users.id,
      name: users.name,
      email: users.email,
      locale: users.locale,
      stale: sql<boolean>`${sessions.seenAt} < now() - interval '5 minutes'`,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.tokenHash, tokenHash), valid()))
    .limit(1);
  if (!row) return null;
  const { stale, ...person } = row;
  if (stale) await identity.update(sessions).set({ seenAt: sql`now()` }).where(eq(sessions.tokenHash, tokenHash));
  return person;
}

export async function listSessions(identity: Identity, userId: string) {
  return identity
    .select({ tokenHash: sessions.tokenHash, createdAt: sessions.createdAt, seenAt: sessions.seenAt })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), valid()))
    .orderBy(desc(sessions.seenAt));
}

export async function deleteSession(identity: Identity, tokenHash: string): Promise<void> {
  await identity.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
}

/** One of this person's own sessions; whether there was one. */
export async function deleteOwnSession(identity: Identity, userId: string, tokenHash: string): Promise<boolean> {
  const gone = await identity
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), eq(sessions.tokenHash, tokenHash)))
    .returning({ tokenHash: sessions.tokenHash });
  return gone.length > 0;
}

export async function deleteSessionsOf(identity: Identity, userId: string): Promise<void> {
  await identity.delete(sessions).where(eq(sessions.userId, userId));
}
