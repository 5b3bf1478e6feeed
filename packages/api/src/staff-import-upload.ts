/** A file becomes a list: read, mapped with proposals, judged, and kept without what it need not hold. */
import { insertImportRows, insertStaffImport } from "@etappe/db/repositories/staff-imports";
import { headingsOf, proposeColumns } from "@etappe/domain/staff-columns";
import type { ImportMapping, UploadStaffList } from "@etappe/domain/staff-import";
import { countsOf } from "@etappe/domain/staff-rows";
import { type ReadTable, readTable, type StaffTable, tableOf } from "@etappe/domain/staff-table";
import { recordChange } from "./changing.ts";
import { readWorkbook } from "./spreadsheet.ts";
import { judgeList, readingOf, type StaffPlace, takesNames } from "./staff-import-reading.ts";
import { refuse, type Work } from "./trpc.ts";

/** Reads a file and keeps it as a list that waits for somebody's yes; false when this very one was handed in before. */
export async function takeIn(work: Work, record: StaffPlace, input: UploadStaffList): Promise<boolean> {
  const { id, firmId, fileName } = input;
  const read = await tableIn(Buffer.from(input.base64, "base64"), headingsOf(record.qualification));
  if (read.kind === "refused") return refuse("PRECONDITION_FAILED", { because: `list-${read.because}` });
  const mapping = firstMapping(work, record, read);
  const rows = read.rows.map(({ number, cells }) => ({ number, cells: keptCells(cells, mapping) }));
  const judged = (await judgeList(work, firmId, rows, readingOf(record, mapping), new Set())).rows;
  const { userId: startedBy, name: startedByName } = work.actor;
  const holdsNames = takesNames(work, record.register);
  const list = { id, firmId, fileName, holdsNames, header: [...read.header], mapping, counts: countsOf(judged) };
  const isNew = await insertStaffImport(work.scope, { ...list, state: stateOf(mapping), startedBy, startedByName });
  if (!isNew) return false;
  const cells = new Map(rows.map((row) => [row.number, row.cells]));
  const kept = judged.map((row) => ({ ...row, id: work.newId(), cells: cells.get(row.number) ?? [] }));
  await insertImportRows(work.scope, { firmId, id, holdsNames }, kept);
  const details = { rows: rows.length };
  await recordChange(work, firmId, { event: "staff-import.uploaded", subject: id, details });
  return true;
}

/** Without a column for the staff number no row can come in. */
export function stateOf({ columns }: ImportMapping): "mapping" | "previewed" {
  return columns.some(({ kind }) => kind === "staff-number") ? "previewed" : "mapping";
}

async function tableIn(bytes: Uint8Array, isHeading: (cell: string) => boolean) {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return readTable(bytes, isHeading);
  const workbook = await readWorkbook(bytes);
  return workbook.kind === "refused" ? workbook : tableOf(workbook.rows, isHeading);
}

function firstMapping(
  work: Work,
  record: StaffPlace,
  { header, headerRow, encoding, separator }: Extract<ReadTable, StaffTable>,
): ImportMapping {
  const keepsNames = takesNames(work, record.register);
  const columns = [...proposeColumns(header, record.qualification, { keepsNames })];
  const understood = { encoding, separator, headerRow };
  return { columns, values: [], takeGood: true, source: "manager", readOn: work.today, understood };
}

/** What is not needed is gone before anything is written. */
function keptCells(cells: readonly string[], { columns }: ImportMapping): readonly string[] {
  return cells.map((cell, column) => (columns[column]?.kind === "dropped" ? "" : cell));
}
