/** What is measured of a venture, and when it would be left. */
import type { AddExitCondition, RetireExitCondition, SayExitCondition } from "@etappe/domain/exit-condition";
import type { AddIndicator, EditIndicator } from "@etappe/domain/indicator";
import type { RecordReadings } from "@etappe/domain/reading";
import { and, asc, eq } from "drizzle-orm";
import { exitConditions, indicators, readings } from "../schema/operating.ts";
import { mine, type Scope } from "../scope.ts";

type Place = { readonly firmId: string; readonly ventureId: string };
type Version = Place & { readonly id: string; readonly version: number };

/** The indicators of a venture, retired ones too, in the order in which they were agreed. */
export async function listIndicators(scope: Scope, place: Place) {
  return scope
    .select({
      id: indicators.id,
      name: indicators.name,
      origin: indicators.origin,
      requirement: indicators.requirement,
      unit: indicators.unit,
      direction: indicators.direction,
      target: indicators.target,
      watchFrom: indicators.watchFrom,
      offFrom: indicators.offFrom,
      retiredOn: indicators.retiredOn,
      version: indicators.version,
    })
    .from(indicators)
    .where(isOf(scope, indicators, place))
    .orderBy(asc(indicators.createdAt), asc(indicators.id));
}

export type IndicatorRow = Awaited<ReturnType<typeof listIndicators>>[number];

/** A new indicator; false when this very one was recorded before. */
export async function insertIndicator(scope: Scope, { origin, ...indicator }: AddIndicator): Promise<boolean> {
  const requirement = origin.kind === "requirement" ? origin.requirement : null;
  const rows = await scope
    .insert(indicators)
    .values({ ...indicator, origin: origin.kind, requirement })
    .onConflictDoNothing({ target: [indicators.tenantId, indicators.id] })
    .returning({ id: indicators.id });
  return rows.length === 1;
}

/** Changes an indicator, or retires it on a day, if it is still at `version`; the new version, or null. */
export async function updateIndicator(
  scope: Scope,
  change: EditIndicator | (Version & { readonly retiredOn: string | null }),
): Promise<number | null> {
  const { id, firmId, ventureId, version, ...value } = change;
  const [row] = await scope
    .update(indicators)
    .set({ ...value, version: version + 1 })
    .where(and(isOf(scope, indicators, { firmId, ventureId }), eq(indicators.id, id), eq(indicators.version, version)))
    .returning({ version: indicators.version });
  return row?.version ?? null;
}

/** Every reading of a venture, corrected ones too, by day and in the order in which they were recorded. */
export async function listReadings(scope: Scope, place: Place) {
  return scope
    .select({
      id: readings.id,
      indicatorId: readings.indicatorId,
      readOn: readings.readOn,
      value: readings.value,
      note: readings.note,
      recordedBy: readings.recordedBy,
      recordedAt: readings.recordedAt,
    })
    .from(readings)
    .where(isOf(scope, readings, place))
    .orderBy(asc(readings.readOn), asc(readings.recordedAt), asc(readings.createdAt), asc(readings.id));
}

export type ReadingRow = Awaited<ReturnType<typeof listReadings>>[number];

/** New readings in one statement; how many of them were not there yet. Fails on an indicator of another venture. */
export async function insertReadings(
  scope: Scope,
  { readings: said, ...place }: RecordReadings,
  by: { readonly recordedBy: string; readonly recordedAt: Date },
): Promise<number> {
  const rows = await scope
    .insert(readings)
    .values(said.map((reading) => ({ ...reading, ...place, ...by })))
    .onConflictDoNothing({ target: [readings.tenantId, readings.id] })
    .returning({ id: readings.id });
  return rows.length;
}

/** The exit conditions of a venture, retired ones too, in the order in which they were agreed. */
export async function listExitConditions(scope: Scope, place: Place) {
  return scope
    .select({
      id: exitConditions.id,
      wording: exitConditions.wording,
      indicatorId: exitConditions.indicatorId,
      comparison: exitConditions.comparison,
      threshold: exitConditions.threshold,
      cameTrueOn: exitConditions.cameTrueOn,
      cameTrueNote: exitConditions.cameTrueNote,
      retired: exitConditions.retired,
      version: exitConditions.version,
    })
    .from(exitConditions)
    .where(isOf(scope, exitConditions, place))
    .orderBy(asc(exitConditions.createdAt), asc(exitConditions.id));
}

export type ExitConditionRow = Awaited<ReturnType<typeof listExitConditions>>[number];

/** A new condition; false when this very one was recorded before. */
export async function insertExitCondition(scope: Scope, { bound, ...condition }: AddExitCondition): Promise<boolean> {
  const rows = await scope
    .insert(exitConditions)
    .values({ ...condition, ...bound })
    .onConflictDoNothing({ target: [exitConditions.tenantId, exitConditions.id] })
    .returning({ id: exitConditions.id });
  return rows.length === 1;
}

/** Says of a condition that it came true, or retires it, if it is still at `version`; the new version, or null. */
export async function updateExitCondition(
  scope: Scope,
  change: SayExitCondition | RetireExitCondition,
): Promise<number | null> {
  const { id, firmId, ventureId, version } = change;
  const value =
    "retired" in change ? { retired: change.retired } : { cameTrueOn: change.cameTrueOn, cameTrueNote: change.note };
  const [row] = await scope
    .update(exitConditions)
    .set({ ...value, version: version + 1 })
    .where(
      and(
        isOf(scope, exitConditions, { firmId, ventureId }),
        eq(exitConditions.id, id),
        eq(exitConditions.version, version),
      ),
    )
    .returning({ version: exitConditions.version });
  return row?.version ?? null;
}

function isOf(
  scope: Scope,
  table: typeof indicators | typeof readings | typeof exitConditions,
  { firmId, ventureId }: Place,
) {
  return and(mine(scope, table), eq(table.firmId, firmId), eq(table.ventureId, ventureId));
}
