import type { ChangePlacement, PlaceForm } from "@etappe/domain/form-placement";
import { and, asc, eq } from "drizzle-orm";
import { formPlacements, regionShifts } from "../schema/forms.ts";
import { mine, type Scope } from "../scope.ts";

export const placementShown = {
  id: formPlacements.id,
  ventureId: formPlacements.ventureId,
  country: formPlacements.country,
  form: formPlacements.form,
  state: formPlacements.state,
  sinceYear: formPlacements.sinceYear,
  plannedFor: formPlacements.plannedFor,
  leftYear: formPlacements.leftYear,
  forced: formPlacements.forced,
  reason: formPlacements.reason,
  version: formPlacements.version,
};

/** All forms of a firm, planned, active and left, in the order in which they were recorded. */
export async function listPlacements(scope: Scope, firmId: string) {
  return scope
    .select(placementShown)
    .from(formPlacements)
    .where(and(mine(scope, formPlacements), eq(formPlacements.firmId, firmId)))
    .orderBy(asc(formPlacements.createdAt), asc(formPlacements.id));
}

export type PlacementRow = Awaited<ReturnType<typeof listPlacements>>[number];

/** A new placement; false when this very one was recorded before. */
export async function insertPlacement(scope: Scope, placement: PlaceForm): Promise<boolean> {
  const rows = await scope
    .insert(formPlacements)
    .values(placement)
    .onConflictDoNothing({ target: [formPlacements.tenantId, formPlacements.id] })
    .returning({ id: formPlacements.id });
  return rows.length === 1;
}

/** Changes a placement if it is still at `version`; the new version, or null. */
export async function updatePlacement(scope: Scope, change: ChangePlacement): Promise<number | null> {
  const { id, firmId, version, ...value } = change;
  const [row] = await scope
    .update(formPlacements)
    .set({ ...value, version: version + 1 })
    .where(and(isPlacement(scope, firmId, id), eq(formPlacements.version, version)))
    .returning({ version: formPlacements.version });
  return row?.version ?? null;
}

/** Takes back a placement that was only planned; false when there is no such plan. */
export async function deletePlan(scope: Scope, firmId: string, id: string): Promise<boolean> {
  const rows = await scope
    .delete(formPlacements)
    .where(and(isPlacement(scope, firmId, id), eq(formPlacements.state, "planned")))
    .returning({ id: formPlacements.id });
  return rows.length === 1;
}

export const regionShiftShown = {
  id: regionShifts.id,
  country: regionShifts.country,
  form: regionShifts.form,
  levels: regionShifts.levels,
  why: regionShifts.why,
};

/** Where forms count higher or lower for this firm. */
export async function listRegionShifts(scope: Scope, firmId: string) {
  return scope
    .select(regionShiftShown)
    .from(regionShifts)
    .where(and(mine(scope, regionShifts), eq(regionShifts.firmId, firmId)))
    .orderBy(asc(regionShifts.createdAt), asc(regionShifts.id));
}

/** A new shift; false when this very one was recorded before. */
export async function insertRegionShift(
  scope: Scope,
  shift: { id: string; firmId: string; country: string; form: string; levels: number; why: string },
): Promise<boolean> {
  const rows = await scope
    .insert(regionShifts)
    .values(shift)
    .onConflictDoNothing({ target: [regionShifts.tenantId, regionShifts.id] })
    .returning({ id: regionShifts.id });
  return rows.length === 1;
}

/** Takes a shift back; false when there is none. */
export async function deleteRegionShift(scope: Scope, firmId: string, id: string): Promise<boolean> {
  const rows = await scope
    .delete(regionShifts)
    .where(and(mine(scope, regionShifts), eq(regionShifts.firmId, firmId), eq(regionShifts.id, id)))
    .returning({ id: regionShifts.id });
  return rows.length === 1;
}

function isPlacement(scope: Scope, firmId: string, id: string) {
  return and(mine(scope, formPlacements), eq(formPlacements.firmId, firmId), eq(formPlacements.id, id));
}
