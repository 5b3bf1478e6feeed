import type { RecordHomePlant } from "@etappe/domain/home-plant";
import { and, asc, eq } from "drizzle-orm";
import { homePlantEntries } from "../schema/operating.ts";
import { mine, type Scope } from "../scope.ts";

/** The whole ledger of a firm's home plant, corrected entries too, in the order in which it was written. */
export async function listHomePlantEntries(scope: Scope, firmId: string) {
  return scope
    .select({
      id: homePlantEntries.id,
      ventureId: homePlantEntries.ventureId,
      happenedOn: homePlantEntries.happenedOn,
      kind: homePlantEntries.kind,
      subject: homePlantEntries.subject,
      jobs: homePlantEntries.jobs,
      note: homePlantEntries.note,
      recordedBy: homePlantEntries.recordedBy,
      corrects: homePlantEntries.corrects,
    })
    .from(homePlantEntries)
    .where(and(mine(scope, homePlantEntries), eq(homePlantEntries.firmId, firmId)))
    .orderBy(asc(homePlantEntries.createdAt), asc(homePlantEntries.id));
}

export type HomePlantRow = Awaited<ReturnType<typeof listHomePlantEntries>>[number];

/** A new entry; false when this very one was recorded before. Fails when it corrects one that was corrected already. */
export async function insertHomePlantEntry(
  scope: Scope,
  { happened, ...entry }: RecordHomePlant & { readonly recordedBy: string },
): Promise<boolean> {
  const rows = await scope
    .insert(homePlantEntries)
    .values({ ...entry, ...happened })
    .onConflictDoNothing({ target: [homePlantEntries.tenantId, homePlantEntries.id] })
    .returning({ id: homePlantEntries.id });
  return rows.length === 1;
}
