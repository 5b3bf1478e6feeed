import { and, desc, eq, sql } from "drizzle-orm";
import { recordViews } from "../schema/employees.ts";
import { mine, type Scope } from "../scope.ts";

export type RecordView = {
  readonly id: string;
  readonly firmId: string;
  readonly viewerId: string;
  readonly viewerName: string;
  readonly viewerSide: "firm" | "house";
  readonly what: "list" | "person" | "file" | "names";
  /** How many records were looked at. */
  readonly records: number;
  readonly withNames: boolean;
};

/** Writes down that somebody looked at records of employees. Nobody takes it back. */
export async function insertRecordView(scope: Scope, view: RecordView): Promise<void> {
  await scope.insert(recordViews).values(view);
}

/** Who looked when at how many records, newest first, from after the one with the id `after`. */
export async function listRecordViews(
  scope: Scope,
  { firmId, after, limit }: { readonly firmId: string; readonly after: string | null; readonly limit: number },
) {
  const older = sql`(${recordViews.createdAt}, ${recordViews.id}) < (select v.created_at, v.id from record_views v
    where v.tenant_id = ${scope.tenantId}::uuid and v.firm_id = ${firmId}::uuid and v.id = ${after}::uuid)`;
  return scope
    .select({
      id: recordViews.id,
      at: recordViews.createdAt,
      viewerName: recordViews.viewerName,
      viewerSide: recordViews.viewerSide,
      what: recordViews.what,
      records: recordViews.records,
      withNames: recordViews.withNames,
    })
    .from(recordViews)
    .where(and(mine(scope, recordViews), eq(recordViews.firmId, firmId), after === null ? undefined : older))
    .orderBy(desc(recordViews.createdAt), desc(recordViews.id))
    .limit(limit);
}
