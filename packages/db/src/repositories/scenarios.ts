import { and, asc, eq, ne, sql } from "drizzle-orm";
import { type ScenarioChange, scenarios } from "../schema/rounds.ts";
import { mine, type Scope } from "../scope.ts";

export type { ScenarioChange } from "../schema/rounds.ts";

const shown = {
  id: scenarios.id,
  name: scenarios.name,
  changes: scenarios.changes,
  frameworkVersionId: scenarios.frameworkVersionId,
  state: scenarios.state,
  appliedOn: scenarios.appliedOn,
  reason: scenarios.reason,
  madeBy: scenarios.madeBy,
  version: scenarios.version,
  updatedAt: scenarios.updatedAt,
};

/** The what-ifs of a mandate that were kept and not thrown away, in the order in which they were made. */
export async function listScenarios(scope: Scope, firmId: string, engagementId: string) {
  return scope
    .select(shown)
    .from(scenarios)
    .where(
      and(
        mine(scope, scenarios),
        eq(scenarios.firmId, firmId),
        eq(scenarios.engagementId, engagementId),
        ne(scenarios.state, "discarded"),
      ),
    )
    .orderBy(asc(scenarios.createdAt), asc(scenarios.id));
}

export type ScenarioRow = Awaited<ReturnType<typeof listScenarios>>[number];

/** A scenario of the firm in whatever state, or null. */
export async function findScenario(scope: Scope, firmId: string, id: string): Promise<ScenarioRow | null> {
  const [row] = await scope
    .select(shown)
    .from(scenarios)
    .where(at(scope, firmId, id))
    .limit(1);
  return row ?? null;
}

/** Keeps a new scenario; false when this very one was kept before. */
export async function insertScenario(
  scope: Scope,
  scenario: {
    id: string;
    firmId: string;
    engagementId: string;
    frameworkVersionId: string;
    name: string;
    changes: readonly ScenarioChange[];
    madeBy: string;
  },
): Promise<boolean> {
  const rows = await scope
    .insert(scenarios)
    .values({ ...scenario, state: "kept" })
    .onConflictDoNothing({ target: [scenarios.tenantId, scenarios.id] })
    .returning({ id: scenarios.id });
  return rows.length === 1;
}

type Change =
  | { readonly name: string; readonly changes: readonly ScenarioChange[]; readonly frameworkVersionId: string }
  | { readonly state: "discarded" }
  | { readonly state: "applied"; readonly appliedOn: string; readonly reason: string };

/** Changes, throws away or marks as applied a kept scenario that is still at `version`; the new version, or null. */
export async function updateScenario(
  scope: Scope,
  { firmId, id, version }: { firmId: string; id: string; version: number },
  change: Change,
): Promise<number | null> {
  const [row] = await scope
    .update(scenarios)
    .set({ ...change, version: version + 1, updatedAt: sql`now()` })
    .where(and(at(scope, firmId, id), eq(scenarios.version, version), eq(scenarios.state, "kept")))
    .returning({ version: scenarios.version });
  return row?.version ?? null;
}

function at(scope: Scope, firmId: string, id: string) {
  return and(mine(scope, scenarios), eq(scenarios.firmId, firmId), eq(scenarios.id, id));
}
