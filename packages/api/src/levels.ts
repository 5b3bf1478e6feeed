/** The one way in which a level gets into the register, whoever says it. */

import { insertReadings, type SaidLevel } from "@etappe/db/repositories/level-readings";
import { countLevels } from "@etappe/db/repositories/levels";
import type { Scope } from "@etappe/db/scope";
import { countingOf } from "@etappe/domain/level-reading";

/**
 * Writes what was said into the history and, where it counts, as the level that counts: what an employee says of
 * themselves counts only while nobody else has said anything. One statement per table, however many levels. Those who
 * may change employees call `touchEmployees` besides; the employees themselves may not. Answers with how many were new.
 */
export async function writeLevels(
  scope: Scope,
  firmId: string,
  said: readonly SaidLevel[],
  newId: () => string,
): Promise<number> {
  if (said.length === 0) return 0;
  const readings = said.map((each) => ({ ...each, id: newId() }));
  const written = await insertReadings(scope, firmId, readings);
  await countLevels(scope, firmId, countingOf(readings));
  return written;
}
