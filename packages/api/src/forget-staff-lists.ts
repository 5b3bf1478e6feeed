/** What a staff list held is kept for thirty days, and no longer. */
import type { Database } from "@etappe/db/database";
import { forgetOldLists } from "@etappe/db/repositories/staff-imports";
import { firmsWithOldLists, inForgettingScope } from "@etappe/db/scope";
import { addDays } from "@etappe/domain/calendar";

const DAYS_KEPT = 30;

/**
 * Empties the cells of lists that were handed in more than thirty days before `today` (yyyy-mm-dd), and gives up those
 * that nobody has taken over, firm by firm, each in a transaction of its own. Answers with how many were given up.
 */
export async function forgetStaffLists(database: Database, today: string): Promise<number> {
  const before = new Date(`${addDays(today, -DAYS_KEPT)}T00:00:00Z`);
  let givenUp = 0;
  for (const { tenantId, firmId } of await firmsWithOldLists(database, before)) {
    const forgotten = await inForgettingScope(database, { tenantId, firmId, before }, (scope) =>
      forgetOldLists(scope, firmId, before),
    );
    givenUp += forgotten ?? 0;
  }
  return givenUp;
}
