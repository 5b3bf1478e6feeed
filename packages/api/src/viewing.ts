/** Who looked at records of employees: written by the very query that answers with them. */
import { insertRecordView, type RecordView } from "@etappe/db/repositories/record-views";
import { isHouseRole } from "@etappe/domain/access";
import type { Work } from "./trpc.ts";

/**
 * Puts a look at records of employees in the log that the firm's manager and the works council read: every look at
 * names, and every look of the consultancy. People of the firm who see staff numbers only leave no line.
 */
export async function recordViewing(
  { scope, actor, newId }: Pick<Work, "scope" | "actor" | "newId">,
  firmId: string,
  view: Pick<RecordView, "what" | "records" | "withNames">,
): Promise<void> {
  const viewerSide = isHouseRole(actor.role) ? "house" : "firm";
  if (view.records === 0 || (viewerSide === "firm" && !view.withNames)) return;
  const viewer = { viewerId: actor.userId, viewerName: actor.name, viewerSide } as const;
  await insertRecordView(scope, { id: newId(), firmId, ...viewer, ...view });
}
