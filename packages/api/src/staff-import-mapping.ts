/** How a list is read, as a person changes it: every row is judged anew. */
import {
  listImportRows,
  type StaffImportRow,
  updateStaffImport,
  writeJudgedRows,
} from "@etappe/db/repositories/staff-imports";
import { competenceOf } from "@etappe/domain/competence";
import { onlyOnceKey } from "@etappe/domain/staff-columns";
import type { ImportMapping, MapStaffList } from "@etappe/domain/staff-import";
import { countsOf } from "@etappe/domain/staff-rows";
import { sameWord } from "@etappe/domain/staff-words";
import { somebodyWasFaster, unknownItem } from "./changing.ts";
import { comeOutAnew, judgeList, leftOutIn, readingOf, type StaffPlace, takesNames } from "./staff-import-reading.ts";
import { stateOf } from "./staff-import-upload.ts";
import { refuse, type Work } from "./trpc.ts";

/** The mapping with these changes; refused where a column cannot hold what is said of it. */
export function changedMapping(
  work: Work,
  record: StaffPlace,
  list: StaffImportRow,
  change: MapStaffList,
): ImportMapping {
  const columns = [...list.mapping.columns];
  for (const { column, means } of change.columns) {
    const before = columns[column];
    if (!before) return unknownItem("column", String(column));
    if (before.kind === "dropped") return refuse("PRECONDITION_FAILED", { because: "column-dropped" });
    if (means.kind === "name" && !takesNames(work, record.register))
      return refuse("PRECONDITION_FAILED", { because: "names-not-kept" });
    if (means.kind === "competence" && !competenceOf(means.competence, record.qualification))
      return unknownItem("competence", means.competence);
    columns[column] = means;
  }
  const keys = columns.map(onlyOnceKey).filter((key) => key !== null);
  if (new Set(keys).size < keys.length) return refuse("PRECONDITION_FAILED", { because: "column-twice" });
  const { takeGood, source, readOn } = change;
  if (readOn > work.today) return refuse("PRECONDITION_FAILED", { because: "in-the-future" });
  return {
    ...list.mapping,
    columns,
    values: changedWords(list.mapping.values, change.values),
    takeGood,
    source,
    readOn,
  };
}

/** Judges every row with this mapping and puts the list at its next version; refused when somebody was faster. */
export async function judgeAnew(
  work: Work,
  record: StaffPlace,
  list: StaffImportRow,
  {
    version,
    mapping,
    leaveOut,
  }: { readonly version: number; readonly mapping: ImportMapping; readonly leaveOut?: Choice },
): Promise<number> {
  const at = { firmId: record.firm.id, id: list.id };
  const rows = await listImportRows(work.scope, at);
  const leftOut = new Set(leftOutIn(rows));
  if (leaveOut?.isOut) leftOut.add(leaveOut.number);
  else if (leaveOut) leftOut.delete(leaveOut.number);
  const judged = (await judgeList(work, at.firmId, rows, readingOf(record, mapping), leftOut)).rows;
  const change = { mapping, counts: countsOf(judged), state: stateOf(mapping) };
  const next = await updateStaffImport(work.scope, { ...at, version }, change);
  if (next === null) return somebodyWasFaster({ version: list.version });
  await writeJudgedRows(work.scope, at, comeOutAnew(judged, rows));
  return next;
}

type Choice = { readonly number: number; readonly isOut: boolean };

type Words = ImportMapping["values"];

function changedWords(before: Words, changes: MapStaffList["values"]): Words {
  const kept = before.filter((old) => !changes.some((change) => sameWord(change, old)));
  const said = changes.flatMap(({ column, word, means }) => (means === null ? [] : [{ column, word, means }]));
  return [...kept, ...said].slice(-MOST_WORDS);
}

/** More words than this nobody decides one by one. */
const MOST_WORDS = 2000;
