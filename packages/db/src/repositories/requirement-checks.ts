import type { CheckRequirement } from "@etappe/domain/requirement-check";
import { and, eq } from "drizzle-orm";
import { requirementChecks } from "../schema/operating.ts";
import { mine, type Scope } from "../scope.ts";

const shown = {
  ventureId: requirementChecks.ventureId,
  strategy: requirementChecks.strategy,
  requirement: requirementChecks.requirement,
  state: requirementChecks.state,
  note: requirementChecks.note,
  recordedBy: requirementChecks.recordedBy,
  updatedAt: requirementChecks.updatedAt,
  version: requirementChecks.version,
};

/** What was said of the new requirements of the firm's ventures; one that nobody has touched has no row. */
export async function listRequirementChecks(scope: Scope, firmId: string) {
  return scope
    .select(shown)
    .from(requirementChecks)
    .where(and(mine(scope, requirementChecks), eq(requirementChecks.firmId, firmId)));
}

export type RequirementCheckRow = Awaited<ReturnType<typeof listRequirementChecks>>[number];

/** What was said of one requirement of a venture's strategy, or null. */
export async function findRequirementCheck(scope: Scope, place: Place): Promise<RequirementCheckRow | null> {
  const [row] = await scope.select(shown).from(requirementChecks).where(at(scope, place)).limit(1);
  return row ?? null;
}

/**
 * Writes one check if it is still at `version` (0: nobody has touched it). The row as it is
 * now, or null when somebody was faster; then nothing was written.
 */
export async function writeRequirementCheck(
  scope: Scope,
  check: CheckRequirement & { readonly id: string; readonly recordedBy: string; readonly updatedAt: Date },
): Promise<RequirementCheckRow | null> {
  const { version, ...row } = check;
  const { state, note, recordedBy, updatedAt } = check;
  const { tenantId, firmId, ventureId, strategy, requirement } = requirementChecks;
  const rows =
    version === 0
      ? await scope
          .insert(requirementChecks)
          .values(row)
          .onConflictDoNothing({ target: [tenantId, firmId, ventureId, strategy, requirement] })
          .returning(shown)
      : await scope
          .update(requirementChecks)
          .set({ state, note, recordedBy, updatedAt, version: version + 1 })
          .where(and(at(scope, check), eq(requirementChecks.version, version)))
          .returning(shown);
  return rows[0] ?? null;
}

type Place = Pick<CheckRequirement, "firmId" | "ventureId" | "strategy" | "requirement">;

function at(scope: Scope, { firmId, ventureId, strategy, requirement }: Place) {
  return and(
    mine(scope, requirementChecks),
    eq(requirementChecks.firmId, firmId),
    eq(requirementChecks.ventureId, ventureId),
    eq(requirementChecks.strategy, strategy),
    eq(requirementChecks.requirement, requirement),
  );
}
