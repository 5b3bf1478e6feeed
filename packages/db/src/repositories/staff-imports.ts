/** Staff lists that were handed in, and their rows. Rows are written and judged in one statement, however many. */
import type { ImportCounts, ImportFilter, ImportMapping } from "@etappe/domain/staff-import";
import type { JudgedRow } from "@etappe/domain/staff-rows";
import { and, asc, desc, eq, gt, inArray, lt, ne, sql } from "drizzle-orm";
import { staffImportRows, staffImports } from "../schema/staff-imports.ts";
import { mine, type Scope } from "../scope.ts";

type Place = { readonly firmId: string; readonly id: string };
export type ImportState = typeof staffImports.$inferSelect.state;

const shown = {
  id: staffImports.id,
  fileName: staffImports.fileName,
  state: staffImports.state,
  counts: staffImports.counts,
  written: staffImports.written,
  startedBy: staffImports.startedBy,
  startedByName: staffImports.startedByName,
  startedAt: staffImports.createdAt,
  finishedAt: staffImports.finishedAt,
  failure: staffImports.failure,
  version: staffImports.version,
};

/** The lists that were handed in for a firm, the newest first; at most 50. */
export async function listStaffImports(scope: Scope, firmId: string) {
  return scope
    .select(shown)
    .from(staffImports)
    .where(and(mine(scope, staffImports), eq(staffImports.firmId, firmId)))
    .orderBy(desc(staffImports.createdAt), desc(staffImports.id))
    .limit(50);
}

export async function findStaffImport(scope: Scope, { firmId, id }: Place) {
  const [row] = await scope
    .select({ ...shown, header: staffImports.header, mapping: staffImports.mapping })
    .from(staffImports)
    .where(isImport(scope, { firmId, id }));
  return row ?? null;
}

export type StaffImportRow = NonNullable<Awaited<ReturnType<typeof findStaffImport>>>;

type NewImport = Pick<StaffImportRow, "id" | "fileName" | "state" | "header" | "mapping" | "counts"> &
  Pick<StaffImportRow, "startedBy" | "startedByName"> & { readonly firmId: string; readonly holdsNames: boolean };

/** A new list; false when this very one was handed in before. */
export async function insertStaffImport(scope: Scope, list: NewImport): Promise<boolean> {
  const rows = await scope
    .insert(staffImports)
    .values(list)
    .onConflictDoNothing({ target: [staffImports.tenantId, staffImports.id] })
    .returning({ id: staffImports.id });
  return rows.length === 1;
}

type ImportChange = {
  readonly state?: ImportState;
  readonly mapping?: ImportMapping;
  readonly counts?: ImportCounts;
  readonly written?: number;
  readonly failure?: string;
  readonly finishedAt?: Date;
};

/** Changes a list if it is still at `version`; the new version, or null. */
export async function updateStaffImport(
  scope: Scope,
  { version, ...place }: Place & { readonly version: number },
  change: ImportChange,
): Promise<number | null> {
  const [row] = await scope
    .update(staffImports)
    .set({ ...change, version: version + 1 })
    .where(and(isImport(scope, place), eq(staffImports.version, version)))
    .returning({ version: staffImports.version });
  return row?.version ?? null;
}

/** Says how many rows have been written so far, without a new version: nobody's change meets it. */
export async function setWritten(scope: Scope, place: Place, written: number): Promise<void> {
  await scope
    .update(staffImports)
    .set({ written })
    .where(and(isImport(scope, place), eq(staffImports.state, "running")));
}

const judged = sql.raw(`"number" integer, "staffNumber" text, "outcome" text, "reasons" jsonb, "change" jsonb`);

/** The rows of a list as they were judged first. */
export async function insertImportRows(
  scope: Scope,
  { firmId, id, holdsNames }: Place & { readonly holdsNames: boolean },
  rows: readonly (JudgedRow & { readonly id: string; readonly cells: readonly string[] })[],
): Promise<void> {
  await scope.execute(sql`insert into staff_import_rows (tenant_id, id, firm_id, import_id, holds_names, number, cells,
      staff_number, outcome, reasons, change)
    select ${scope.tenantId}::uuid, "id", ${firmId}::uuid, ${id}::uuid, ${holdsNames}::boolean, "number", "cells",
      "staffNumber", "outcome", "reasons", "change"
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as r("id" uuid, "cells" text[], ${judged})`);
}

/** The rows of a list as they are judged now. Rows that come out as they were are not written. */
export async function writeJudgedRows(scope: Scope, { firmId, id }: Place, rows: readonly JudgedRow[]): Promise<void> {
  await scope.execute(sql`update staff_import_rows as l
      set staff_number = r."staffNumber", outcome = r."outcome", reasons = r."reasons", change = r."change"
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as r(${judged})
    where l.tenant_id = ${scope.tenantId}::uuid and l.firm_id = ${firmId}::uuid and l.import_id = ${id}::uuid
      and l.number = r."number"
      and (l.staff_number, l.outcome, l.reasons, l.change)
        is distinct from (r."staffNumber", r."outcome", r."reasons", r."change")`);
}

const rowShown = {
  number: staffImportRows.number,
  cells: staffImportRows.cells,
  staffNumber: staffImportRows.staffNumber,
  outcome: staffImportRows.outcome,
  reasons: staffImportRows.reasons,
  change: staffImportRows.change,
};

/** All rows of a list in the order of the file. */
export async function listImportRows(scope: Scope, place: Place) {
  return scope
    .select(rowShown)
    .from(staffImportRows)
    .where(isOfImport(scope, place))
    .orderBy(asc(staffImportRows.number));
}

export type ImportRow = Awaited<ReturnType<typeof listImportRows>>[number];

/** A page of the rows that come out one way, from after the row `after`. */
export async function pageOfImportRows(
  scope: Scope,
  place: Place,
  { filter, after, limit }: { readonly filter: ImportFilter; readonly after: number; readonly limit: number },
): Promise<readonly ImportRow[]> {
  return scope
    .select(rowShown)
    .from(staffImportRows)
    .where(and(isOfImport(scope, place), matches(filter), gt(staffImportRows.number, after)))
    .orderBy(asc(staffImportRows.number))
    .limit(limit);
}

/** Rows that were not taken over, or not all of them. */
export async function listFaultyRows(scope: Scope, place: Place): Promise<readonly ImportRow[]> {
  return scope
    .select(rowShown)
    .from(staffImportRows)
    .where(and(isOfImport(scope, place), sql`(${staffImportRows.outcome} = 'refused' or ${PARTLY})`))
    .orderBy(asc(staffImportRows.number));
}

/** Empties the cells of rows that are in the register now, and of those that were left out: nobody wants them any more. */
export async function emptyTakenCells(scope: Scope, place: Place): Promise<void> {
  await scope
    .update(staffImportRows)
    .set({ cells: [] })
    .where(and(isOfImport(scope, place), ne(staffImportRows.outcome, "refused"), sql`not coalesce(${PARTLY}, false)`));
}

/** Deletes the rows of a list. */
export async function deleteImportRows(scope: Scope, place: Place): Promise<void> {
  await scope.delete(staffImportRows).where(isOfImport(scope, place));
}

/**
 * Empties the cells of all lists of a firm that were handed in before a moment, and gives up those that nobody has
 * taken over until then. Answers with how many lists were given up.
 */
export async function forgetOldLists(scope: Scope, firmId: string, before: Date): Promise<number> {
  const old = and(mine(scope, staffImports), eq(staffImports.firmId, firmId), lt(staffImports.createdAt, before));
  await scope
    .update(staffImportRows)
    .set({ cells: [] })
    .where(
      and(
        mine(scope, staffImportRows),
        eq(staffImportRows.firmId, firmId),
        lt(staffImportRows.createdAt, before),
        sql`cardinality(${staffImportRows.cells}) > 0`,
      ),
    );
  const waiting = and(old, inArray(staffImports.state, ["mapping", "previewed"]));
  await scope
    .delete(staffImportRows)
    .where(
      and(
        mine(scope, staffImportRows),
        eq(staffImportRows.firmId, firmId),
        inArray(staffImportRows.importId, scope.select({ id: staffImports.id }).from(staffImports).where(waiting)),
      ),
    );
  const rows = await scope
    .update(staffImports)
    .set({ state: "discarded" })
    .where(waiting)
    .returning({ id: staffImports.id });
  return rows.length;
}

/** Taken over, but not all of it. What is only a remark does not count; `isPartly` of the domain says the same. */
const PARTLY = sql`(${staffImportRows.outcome} in ('new', 'changed', 'same')
  and jsonb_path_exists(${staffImportRows.reasons}, '$[*] ? (@.because != "formula-is-text")'))`;

function matches(filter: ImportFilter) {
  if (filter === "all") return undefined;
  return filter === "partly" ? PARTLY : eq(staffImportRows.outcome, filter);
}

function isImport(scope: Scope, { firmId, id }: Place) {
  return and(mine(scope, staffImports), eq(staffImports.firmId, firmId), eq(staffImports.id, id));
}

function isOfImport(scope: Scope, { firmId, id }: Place) {
  return and(mine(scope, staffImportRows), eq(staffImportRows.firmId, firmId), eq(staffImportRows.importId, id));
}
