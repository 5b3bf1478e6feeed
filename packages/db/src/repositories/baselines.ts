import { and, asc, eq } from "drizzle-orm";
import { roadmapBaselines } from "../schema/actions.ts";
import { mine, type Scope } from "../scope.ts";

/** The plans of a firm that were kept, oldest first. */
export async function listBaselines(scope: Scope, firmId: string) {
  return scope
    .select({
      id: roadmapBaselines.id,
      name: roadmapBaselines.name,
      takenOn: roadmapBaselines.takenOn,
      takenBy: roadmapBaselines.takenBy,
      plan: roadmapBaselines.plan,
    })
    .from(roadmapBaselines)
    .where(and(mine(scope, roadmapBaselines), eq(roadmapBaselines.firmId, firmId)))
    .orderBy(asc(roadmapBaselines.takenOn), asc(roadmapBaselines.id));
}

export type BaselineRow = Awaited<ReturnType<typeof listBaselines>>[number];

/** A plan kept; false when this very one was kept before. */
export async function insertBaseline(scope: Scope, baseline: BaselineRow & { firmId: string }): Promise<boolean> {
  const rows = await scope
    .insert(roadmapBaselines)
    .values(baseline)
    .onConflictDoNothing({ target: [roadmapBaselines.tenantId, roadmapBaselines.id] })
    .returning({ id: roadmapBaselines.id });
  return rows.length === 1;
}

/** Lets go of a kept plan; false when there is none. */
export async function deleteBaseline(scope: Scope, firmId: string, id: string): Promise<boolean> {
  const rows = await scope
    .delete(roadmapBaselines)
    .where(and(mine(scope, roadmapBaselines), eq(roadmapBaselines.firmId, firmId), eq(roadmapBaselines.id, id)))
    .returning({ id: roadmapBaselines.id });
  return rows.length === 1;
}
