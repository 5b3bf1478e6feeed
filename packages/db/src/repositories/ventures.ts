import type { Phase } from "@etappe/domain/phase";
import type { EditVenture, StartVenture } from "@etappe/domain/venture";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { phaseMoves, strategyAssignments, ventures } from "../schema/ventures.ts";
import { mine, type Scope } from "../scope.ts";

export const ventureShown = {
  id: ventures.id,
  engagementId: ventures.engagementId,
  name: ventures.name,
  phase: ventures.phase,
  state: ventures.state,
  countries: ventures.countries,
  aspects: ventures.aspects,
  longTermSupplyAgreement: ventures.longTermSupplyAgreement,
  contactOnly: ventures.contactOnly,
  version: ventures.version,
};

/** All ventures of a firm, oldest first. */
export async function listVentures(scope: Scope, firmId: string) {
  return scope
    .select(ventureShown)
    .from(ventures)
    .where(and(mine(scope, ventures), eq(ventures.firmId, firmId)))
    .orderBy(asc(ventures.createdAt), asc(ventures.id));
}

export type VentureRow = Awaited<ReturnType<typeof listVentures>>[number];

/** A new venture in its first phase; false when this very one was recorded before. */
export async function insertVenture(
  scope: Scope,
  { from: _, ...venture }: StartVenture & { engagementId: string },
): Promise<boolean> {
  const rows = await scope
    .insert(ventures)
    .values({ ...venture, phase: "decision" })
    .onConflictDoNothing({ target: [ventures.tenantId, ventures.id] })
    .returning({ id: ventures.id });
  return rows.length === 1;
}

/** Changes a venture if it is still at `version`; the new version, or null. */
export async function updateVenture(scope: Scope, change: EditVenture): Promise<number | null> {
  const { firmId, ventureId, version, ...value } = change;
  return setVenture(scope, { firmId, ventureId, version }, value);
}

/** Moves a venture to a phase, or closes it, if it is still at `version`; the new version, or null. */
export async function moveVenture(
  scope: Scope,
  venture: { firmId: string; ventureId: string; version: number },
  to: { phase: Phase; state: "running" | "closed" },
): Promise<number | null> {
  return setVenture(scope, venture, to);
}

async function setVenture(
  scope: Scope,
  { firmId, ventureId, version }: { firmId: string; ventureId: string; version: number },
  value: Partial<typeof ventures.$inferInsert>,
): Promise<number | null> {
  const [row] = await scope
    .update(ventures)
    .set({ ...value, version: version + 1, updatedAt: sql`now()` })
    .where(
      and(
        mine(scope, ventures),
        eq(ventures.firmId, firmId),
        eq(ventures.id, ventureId),
        eq(ventures.version, version),
      ),
    )
    .returning({ version: ventures.version });
  return row?.version ?? null;
}

export const strategyShown = {
  id: strategyAssignments.id,
  ventureId: strategyAssignments.ventureId,
  type: strategyAssignments.type,
  country: strategyAssignments.country,
  weight: strategyAssignments.weight,
  heldFrom: strategyAssignments.heldFrom,
  heldTo: strategyAssignments.heldTo,
  why: strategyAssignments.why,
};

/** The strategies that the firm's ventures hold or have held, oldest first. */
export async function listStrategies(scope: Scope, firmId: string) {
  return scope
    .select(strategyShown)
    .from(strategyAssignments)
    .where(and(mine(scope, strategyAssignments), eq(strategyAssignments.firmId, firmId)))
    .orderBy(asc(strategyAssignments.createdAt), asc(strategyAssignments.id));
}

export type StrategyRow = Awaited<ReturnType<typeof listStrategies>>[number];

/** A strategy held from a day on; false when this very assignment was recorded before. */
export async function insertStrategy(
  scope: Scope,
  assignment: Omit<StrategyRow, "heldTo"> & { firmId: string },
): Promise<boolean> {
  const rows = await scope
    .insert(strategyAssignments)
    .values(assignment)
    .onConflictDoNothing({ target: [strategyAssignments.tenantId, strategyAssignments.id] })
    .returning({ id: strategyAssignments.id });
  return rows.length === 1;
}

/** Ends a strategy that is still held; false when it is not. */
export async function endStrategy(
  scope: Scope,
  assignment: { firmId: string; ventureId: string; id: string; heldTo: string },
): Promise<boolean> {
  const rows = await scope
    .update(strategyAssignments)
    .set({ heldTo: assignment.heldTo })
    .where(
      and(
        mine(scope, strategyAssignments),
        eq(strategyAssignments.firmId, assignment.firmId),
        eq(strategyAssignments.ventureId, assignment.ventureId),
        eq(strategyAssignments.id, assignment.id),
        isNull(strategyAssignments.heldTo),
      ),
    )
    .returning({ id: strategyAssignments.id });
  return rows.length === 1;
}

/** The paths of the firm's ventures, step by step. A loop that ends a venture and its end are of one moment: the end is last. */
export async function listMoves(scope: Scope, firmId: string) {
  return scope
    .select({
      id: phaseMoves.id,
      ventureId: phaseMoves.ventureId,
      kind: phaseMoves.kind,
      fromPhase: phaseMoves.fromPhase,
      toPhase: phaseMoves.toPhase,
      movedOn: phaseMoves.movedOn,
      movedBy: phaseMoves.movedBy,
      missing: phaseMoves.missing,
      reason: phaseMoves.reason,
      trigger: phaseMoves.trigger,
      questioned: phaseMoves.questioned,
      finding: phaseMoves.finding,
      outcome: phaseMoves.outcome,
      watch: phaseMoves.watch,
      lookAgainOn: phaseMoves.lookAgainOn,
      otherVenture: phaseMoves.mergedInto,
    })
    .from(phaseMoves)
    .where(and(mine(scope, phaseMoves), eq(phaseMoves.firmId, firmId)))
    .orderBy(asc(phaseMoves.createdAt), sql`${phaseMoves.kind} = 'close'`, asc(phaseMoves.id));
}

export type MoveRow = Awaited<ReturnType<typeof listMoves>>[number];

export type NewMove = Omit<typeof phaseMoves.$inferInsert, "mergedInto"> & {
  /** The venture that a merged one went into, or the null strategy that a new one goes on from. */
  readonly otherVenture?: string | null;
};

/** Steps on a venture's path, in one statement. */
export async function insertMoves(scope: Scope, steps: readonly NewMove[]): Promise<void> {
  await scope
    .insert(phaseMoves)
    .values(steps.map(({ otherVenture, ...step }) => ({ ...step, mergedInto: otherVenture })));
}
