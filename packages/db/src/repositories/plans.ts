import type { RescheduleAction } from "@etappe/domain/plan";
import { and, asc, eq, sql } from "drizzle-orm";
import { actions } from "../schema/actions.ts";
import { mine, type Scope } from "../scope.ts";

const planned = {
  id: actions.id,
  title: actions.title,
  startOn: actions.startOn,
  dueOn: actions.dueOn,
  state: actions.state,
  version: actions.version,
};

/** The days of the firm's actions that this actor may see, by due date. */
export async function listPlannedActions(scope: Scope, firmId: string) {
  return scope
    .select(planned)
    .from(actions)
    .where(and(mine(scope, actions), eq(actions.firmId, firmId)))
    .orderBy(asc(actions.dueOn), asc(actions.id));
}

export type PlannedActionRow = Awaited<ReturnType<typeof listPlannedActions>>[number];

/** Moves all of these actions by so many days in one statement, those that are still at the version given; the rows as they are now. */
export async function shiftActions(
  scope: Scope,
  firmId: string,
  { seen, days }: { seen: readonly { readonly id: string; readonly version: number }[]; days: number },
): Promise<readonly PlannedActionRow[]> {
  const ids = `{${seen.map(({ id }) => id).join(",")}}`;
  const versions = `{${seen.map(({ version }) => version).join(",")}}`;
  return scope
    .update(actions)
    .set({
      startOn: sql`${actions.startOn} + ${days}::int`,
      dueOn: sql`${actions.dueOn} + ${days}::int`,
      version: sql`${actions.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(
      and(
        mine(scope, actions),
        eq(actions.firmId, firmId),
        sql`(${actions.id}, ${actions.version}) in (select * from unnest(${ids}::uuid[], ${versions}::int[]))`,
      ),
    )
    .returning(planned);
}

/** Gives an action other days if it is still at `version`; the row as it is now, or null. */
export async function rescheduleAction(scope: Scope, change: RescheduleAction): Promise<PlannedActionRow | null> {
  const { firmId, actionId, version, startOn, dueOn } = change;
  const [row] = await scope
    .update(actions)
    .set({ startOn, dueOn, version: version + 1, updatedAt: sql`now()` })
    .where(
      and(mine(scope, actions), eq(actions.firmId, firmId), eq(actions.id, actionId), eq(actions.version, version)),
    )
    .returning(planned);
  return row ?? null;
}
