/** What those read of the employees who may not see single ones: groups large enough, published when enough has changed. */
import {
  countByFirstRole,
  countCompetences,
  listAggregates,
  lockAggregates,
  type RoleCompetenceCount,
  replaceAggregates,
} from "@etappe/db/repositories/aggregates";
import { can } from "@etappe/domain/access";
import { type Cell, cellsOf, publicationOf, sayable } from "@etappe/domain/aggregates";
import { roleRequirements } from "./role-requirements.ts";
import { readStaffRecord } from "./staff-record.ts";
import type { Work } from "./trpc.ts";

/**
 * Publishes what has changed enough; the last thing that a use case does which changed employees. Whoever may not
 * write it leaves it as it is. The same statements whatever there is, and no row about a single person.
 */
export async function publishAggregates(work: Work, firmId: string): Promise<void> {
  const { scope, actor, newId } = work;
  if (!can(actor, "employees:edit")) return;
  const record = await readStaffRecord(scope, firmId);
  await lockAggregates(scope, firmId);
  const published = await listAggregates(scope, firmId);
  const { publish, replace } = publicationOf(published, cellsOf(await countByFirstRole(scope, firmId)));
  const roles = new Set(publish.flatMap((cell) => cell.roles));
  const needed = roleRequirements(record).filter(({ role }) => roles.has(role));
  const counts = await countCompetences(scope, firmId, needed);
  const added = publish.map((cell) => ({
    ...{ id: newId(), roles: cell.roles, people: cell.people },
    competences: competencesOf(cell, counts),
  }));
  await replaceAggregates(scope, firmId, { replace }, added);
}

/** What is said of a group per competence that somebody in it needs: everybody by what their own first role asks. */
function competencesOf({ roles, people }: Cell, counts: readonly RoleCompetenceCount[]) {
  const sums = new Map<string, { known: number; met: number }>();
  for (const { competence, known, met } of counts.filter(({ role }) => roles.includes(role))) {
    const sum = sums.get(competence) ?? { known: 0, met: 0 };
    sums.set(competence, { known: sum.known + known, met: sum.met + met });
  }
  return [...sums].map(([competence, sum]) => ({ competence, ...sayable(people, sum) }));
}
