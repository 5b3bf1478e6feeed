import { and, eq, gt, isNull } from "drizzle-orm";
import { passwordResets } from "../schema/identity.ts";
import type { Identity } from "./connection.ts";

const open = (tokenHash: string, now: Date) =>
  and(eq(passwordResets.tokenHash, tokenHash), isNull(passwordResets.usedAt), gt(passwordResets.expiresAt, now));

/** Only the newest link of a person is good, so that an old mail opens nothing. */
export async function replaceReset(identity: Identity, reset: typeof passwordResets.$inferInsert): Promise<void> {
  await identity.delete(passwordResets).where(eq(passwordResets.userId, reset.userId));
  await identity.insert(passwordResets).values(reset);
}

export async function findOpenReset(identity: Identity, tokenHash: string, now: Date) {
  const [row] = await identity
    .select({ userId: passwordResets.userId })
    .from(passwordResets)
    .where(open(tokenHash, now))
    .limit(1);
  return row ?? null;
}

/** Uses the link up. Of two who try at once, one gets it. */
export async function spendReset(identity: Identity, tokenHash: string, now: Date) {
  const [row] = await identity
    .update(passwordResets)
    .set({ usedAt: now })
    .where(open(tokenHash, now))
    .returning({ userId: passwordResets.userId });
  return row ?? null;
}
