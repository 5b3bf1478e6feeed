import { and, asc, eq, isNull } from "drizzle-orm";
import { assessmentRounds, snapshots } from "../schema/rounds.ts";
import { mine, type Scope } from "../scope.ts";

const shown = {
  id: assessmentRounds.id,
  number: assessmentRounds.number,
  title: assessmentRounds.title,
  startedOn: assessmentRounds.startedOn,
  endedOn: assessmentRounds.endedOn,
  snapshotId: assessmentRounds.snapshotId,
  version: assessmentRounds.version,
  /** The moment from which answers are this round's. */
  begunAt: assessmentRounds.createdAt,
};

/** All rounds of a mandate in their order, each that has ended with what was known then, and under which version of the method. */
export async function listRounds(scope: Scope, firmId: string, engagementId: string) {
  return scope
    .select({ ...shown, known: snapshots.content, frameworkVersionId: snapshots.frameworkVersionId })
    .from(assessmentRounds)
    .leftJoin(
      snapshots,
      and(
        eq(snapshots.tenantId, assessmentRounds.tenantId),
        eq(snapshots.firmId, assessmentRounds.firmId),
        eq(snapshots.id, assessmentRounds.snapshotId),
      ),
    )
    .where(
      and(
        mine(scope, assessmentRounds),
        eq(assessmentRounds.firmId, firmId),
        eq(assessmentRounds.engagementId, engagementId),
      ),
    )
    .orderBy(asc(assessmentRounds.number));
}

export type RoundRow = Awaited<ReturnType<typeof listRounds>>[number];

/** The round of a mandate that runs, or null: what people of a firm get to see of rounds. */
export async function findRunningRound(scope: Scope, firmId: string, engagementId: string) {
  const [row] = await scope
    .select(shown)
    .from(assessmentRounds)
    .where(
      and(
        mine(scope, assessmentRounds),
        eq(assessmentRounds.firmId, firmId),
        eq(assessmentRounds.engagementId, engagementId),
        isNull(assessmentRounds.endedOn),
      ),
    )
    .limit(1);
  return row ?? null;
}

/** A new round; false when this id or this number is taken. `begunAt` is the moment from which answers are its own. */
export async function insertRound(
  scope: Scope,
  round: {
    readonly id: string;
    readonly firmId: string;
    readonly engagementId: string;
    readonly number: number;
    readonly title: string;
    readonly startedOn: string;
    readonly begunAt: Date;
  },
): Promise<boolean> {
  const { begunAt, ...values } = round;
  const rows = await scope
    .insert(assessmentRounds)
    .values({ ...values, createdAt: begunAt })
    .onConflictDoNothing()
    .returning({ id: assessmentRounds.id });
  return rows.length === 1;
}

/** Ends a round that is still at `version`, with what is known now; false when somebody was faster. */
export async function endRound(
  scope: Scope,
  round: {
    readonly firmId: string;
    readonly id: string;
    readonly version: number;
    readonly endedOn: string;
    readonly snapshotId: string;
  },
): Promise<boolean> {
  const { firmId, id, version, ...end } = round;
  const rows = await scope
    .update(assessmentRounds)
    .set({ ...end, version: version + 1 })
    .where(
      and(
        mine(scope, assessmentRounds),
        eq(assessmentRounds.firmId, firmId),
        eq(assessmentRounds.id, id),
        eq(assessmentRounds.version, version),
      ),
    )
    .returning({ id: assessmentRounds.id });
  return rows.length === 1;
}
