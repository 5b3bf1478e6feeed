import type { CountHeads } from "@etappe/domain/head-count";
import { and, asc, eq, or, sql } from "drizzle-orm";
import { headCounts } from "../schema/staffing.ts";
import { mine, type Scope } from "../scope.ts";

/** What was counted by hand, role by role; the row without a competence says how many hold the role. */
export async function listHeadCounts(scope: Scope, firmId: string) {
  return scope
    .select({
      id: headCounts.id,
      role: headCounts.role,
      competence: headCounts.competence,
      people: headCounts.people,
      countedOn: headCounts.countedOn,
      version: headCounts.version,
    })
    .from(headCounts)
    .where(and(mine(scope, headCounts), eq(headCounts.firmId, firmId)))
    .orderBy(asc(headCounts.role), asc(headCounts.competence));
}

export type HeadCountRow = Awaited<ReturnType<typeof listHeadCounts>>[number];

type Counted = CountHeads["counts"][number] & { readonly people: number };

/**
 * Writes counts of a role, each only where it is still at its version (0: not counted before), in one statement.
 * Answers with how many were written: fewer than were said means that somebody was faster.
 */
export async function writeHeadCounts(
  scope: Scope,
  place: { readonly firmId: string; readonly role: string; readonly countedOn: string },
  counts: readonly Counted[],
): Promise<number> {
  if (counts.length === 0) return 0;
  const rows = await scope
    .insert(headCounts)
    .values(counts.map(({ version, ...count }) => ({ ...count, ...place, version: version + 1 })))
    .onConflictDoUpdate({
      target: [headCounts.tenantId, headCounts.firmId, headCounts.role, headCounts.competence],
      set: { people: sql`excluded.people`, countedOn: sql`excluded.counted_on`, version: sql`excluded.version` },
      setWhere: sql`${headCounts.version} = excluded.version - 1`,
    })
    .returning({ id: headCounts.id });
  return rows.length;
}

/** Takes counts back that are still at their versions, so that they are unknown again; how many these were. */
export async function deleteHeadCounts(
  scope: Scope,
  { firmId, role }: { readonly firmId: string; readonly role: string },
  counts: readonly { readonly competence: string; readonly version: number }[],
): Promise<number> {
  if (counts.length === 0) return 0;
  const rows = await scope
    .delete(headCounts)
    .where(
      and(
        mine(scope, headCounts),
        eq(headCounts.firmId, firmId),
        eq(headCounts.role, role),
        or(
          ...counts.map(({ competence, version }) =>
            and(eq(headCounts.competence, competence), eq(headCounts.version, version)),
          ),
        ),
      ),
    )
    .returning({ id: headCounts.id });
  return rows.length;
}
