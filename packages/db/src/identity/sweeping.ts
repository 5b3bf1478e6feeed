/** What nobody can use any more: sessions that ran out, links for a new password, counted tries. */
import { lt, or, sql } from "drizzle-orm";
import type { Database } from "../database.ts";
import { passwordResets, sessions } from "../schema/identity.ts";

/** Deletes it, and answers with how many rows that were. A session that was idle for eight hours is over, too. */
export async function sweepIdentity(identity: Database, now: Date): Promise<number> {
  const idle = new Date(now.getTime() - 8 * 60 * 60 * 1000);
  const endedSessions = await identity
    .delete(sessions)
    .where(or(lt(sessions.expiresAt, now), lt(sessions.seenAt, idle)))
    .returning({ one: sql`1` });
  const endedResets = await identity
    .delete(passwordResets)
    .where(lt(passwordResets.expiresAt, now))
    .returning({ one: sql`1` });
  const tries = await identity.execute(sql`delete from identity.throttle where expire < ${now.getTime()} returning 1`);
  return endedSessions.length + endedResets.length + tries.length;
}
