import type { Snapshot } from "@etappe/domain/snapshot";
import { and, eq } from "drizzle-orm";
import { snapshots } from "../schema/rounds.ts";
import { mine, type Scope } from "../scope.ts";

/** Keeps a state of the firm, once: the id of the row that holds the state with this hash. */
export async function keepSnapshot(
  scope: Scope,
  snapshot: {
    readonly id: string;
    readonly firmId: string;
    readonly engagementId: string;
    readonly frameworkVersionId: string;
    readonly hash: string;
    readonly content: Snapshot;
  },
): Promise<string> {
  const [kept] = await scope
    .insert(snapshots)
    .values(snapshot)
    .onConflictDoNothing({ target: [snapshots.tenantId, snapshots.firmId, snapshots.hash] })
    .returning({ id: snapshots.id });
  if (kept) return kept.id;
  const { firmId, hash } = snapshot;
  const [row] = await scope
    .select({ id: snapshots.id })
    .from(snapshots)
    .where(and(mine(scope, snapshots), eq(snapshots.firmId, firmId), eq(snapshots.hash, hash)))
    .limit(1);
  if (!row) throw new Error(`snapshot ${hash} of firm ${firmId} is neither new nor there`);
  return row.id;
}

/** What was known then, or null when this actor sees no such snapshot of the firm. */
export async function findSnapshot(scope: Scope, firmId: string, id: string) {
  const [row] = await scope
    .select({
      id: snapshots.id,
      hash: snapshots.hash,
      frameworkVersionId: snapshots.frameworkVersionId,
      content: snapshots.content,
      createdAt: snapshots.createdAt,
    })
    .from(snapshots)
    .where(and(mine(scope, snapshots), eq(snapshots.firmId, firmId), eq(snapshots.id, id)))
    .limit(1);
  return row ?? null;
}
