/** The qualification of a firm in figures, computed once per change from the rows. */
import { computeStaffFigures } from "@etappe/db/repositories/qualification";
import { can } from "@etappe/domain/access";
import { publishAggregates } from "./aggregates.ts";
import { roleRequirements } from "./role-requirements.ts";
import { readStaffRecord } from "./staff-record.ts";
import type { Work } from "./trpc.ts";

/**
 * Stores the firm's figures anew after a change to its employees, in one statement however many there are. Whoever may
 * not write them leaves them as they are: the next one who may finds out, and catches up.
 */
export async function refreshStaffFigures(work: Work, firmId: string): Promise<void> {
  if (!can(work.actor, "employees:edit")) return;
  const requirements = roleRequirements(await readStaffRecord(work.scope, firmId));
  await computeStaffFigures(work.scope, firmId, requirements, { id: work.newId(), at: work.now });
}

/** What follows for the figures from a change to roles, or to what the ventures need. */
export async function requirementsChanged(work: Work, firmId: string): Promise<void> {
  if (!can(work.actor, "employees:edit")) return;
  await refreshStaffFigures(work, firmId);
  await publishAggregates(work, firmId);
}
