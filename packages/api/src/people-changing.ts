/** What every change to single employees has in common. */
import { publishAggregates } from "./aggregates.ts";
import { type Change, recordChange } from "./changing.ts";
import { refreshStaffFigures } from "./staff-figures.ts";
import type { Work } from "./trpc.ts";

/**
 * Ends a change to employees, their roles or their levels: who changed what goes on record, the figures are computed
 * anew, and what others may read of it is published where enough has changed. Once per change, not per employee.
 */
export async function peopleChanged(work: Work, firmId: string, change: Change): Promise<void> {
  await recordChange(work, firmId, change);
  await refreshStaffFigures(work, firmId);
  await publishAggregates(work, firmId);
}
