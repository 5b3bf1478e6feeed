/** Staff lists as they are shown. Names only go to those who may read them. */
import type { ImportRow, listStaffImports, StaffImportRow } from "@etappe/db/repositories/staff-imports";
import { ImportCounts, ImportMapping, ROW_OUTCOMES, RowReason, WordMeaning } from "@etappe/domain/staff-import";
import { openWords } from "@etappe/domain/staff-words";
import * as z from "zod";
import { ItemShape, ScaleShape, Words } from "./shapes.ts";
import { readingOf, readsNames, type StaffPlace, takesNames } from "./staff-import-reading.ts";
import type { Work } from "./trpc.ts";

const States = z.enum(["mapping", "previewed", "running", "done", "failed", "undone", "discarded"]);

const ListHead = z.strictObject({
  id: z.uuid(),
  fileName: z.string(),
  state: States,
  counts: ImportCounts,
  written: z.int(),
  startedByName: z.string(),
  /** A moment as an ISO string. */
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  failure: z.string(),
  version: z.int(),
});

export const StaffListsShape = z.strictObject({
  isOn: z.boolean(),
  /** Whether names would be taken over if this person hands a list in. */
  takesNames: z.boolean(),
  lists: z.array(ListHead),
});

export const StaffListShape = z.strictObject({
  ...ListHead.shape,
  header: z.array(z.string()),
  mapping: ImportMapping,
  takesNames: z.boolean(),
  showsNames: z.boolean(),
  /** Words that do not say by themselves what they mean. */
  words: z.array(
    z.strictObject({
      column: z.int(),
      word: z.string(),
      times: z.int(),
      proposal: WordMeaning.nullable(),
      /** What somebody has said that it means. */
      means: WordMeaning.nullable(),
    }),
  ),
  roles: z.array(z.strictObject({ key: z.string(), label: Words })),
  competences: z.array(
    z.strictObject({
      ...ItemShape.pick({ key: true, label: true }).shape,
      kind: z.string(),
      scale: z.string(),
      perLanguage: z.boolean(),
    }),
  ),
  scales: z.array(ScaleShape),
});

const Level = z.strictObject({ competence: z.string(), level: z.int(), before: z.int().nullable() });

export const ListRowShape = z.strictObject({
  number: z.int(),
  cells: z.array(z.string()),
  staffNumber: z.string(),
  outcome: z.enum(ROW_OUTCOMES),
  reasons: z.array(RowReason),
  change: z.strictObject({
    name: z.string().nullable(),
    nameBefore: z.string().nullable(),
    roles: z.array(z.string()),
    rolesBefore: z.array(z.string()),
    levels: z.array(Level),
  }),
});

export const RowsPageShape = z.strictObject({ rows: z.array(ListRowShape), next: z.int().nullable() });

/** What is beyond undoing, said before anybody does it. */
export const UndoShape = z.strictObject({
  erased: z.int(),
  kept: z.int(),
  rolesBack: z.int(),
  namesBack: z.int(),
  changedSince: z.int(),
  newerLevels: z.int(),
});

type Head = Awaited<ReturnType<typeof listStaffImports>>[number];

export function headShape({ startedBy: _, startedAt, finishedAt, ...head }: Head): z.infer<typeof ListHead> {
  return { ...head, startedAt: startedAt.toISOString(), finishedAt: finishedAt?.toISOString() ?? null };
}

export function listShape(
  work: Work,
  record: StaffPlace,
  list: StaffImportRow,
  rows: readonly ImportRow[],
): z.infer<typeof StaffListShape> {
  const { header, mapping, ...head } = list;
  const decided = (column: number, word: string) =>
    mapping.values.find((value) => value.column === column && value.word === word)?.means ?? null;
  const open = rows.length === 0 ? [] : openWords(rows, readingOf(record, mapping));
  return {
    ...headShape(head),
    ...{ header, mapping },
    takesNames: takesNames(work, record.register),
    showsNames: readsNames(work, record.register),
    words: open.slice(0, MOST_WORDS).map((word) => ({ ...word, means: decided(word.column, word.word) })),
    roles: record.roles.map(({ key, label }) => ({ key, label })),
    competences: record.qualification.competences.map(({ key, label, kind, scale, perLanguage }) => ({
      ...{ key, label, kind, scale, perLanguage },
    })),
    scales: record.scales.map(({ key, levels }) => ({
      key,
      levels: levels.map(({ value, label, anchor }) => ({ value, label, anchor: anchor ?? null })),
    })),
  };
}

/** A column of free words is no column of levels: more words than this nobody decides one by one. */
const MOST_WORDS = 200;

/** A row without its names for those who may not read any. */
export function rowShape(
  row: ImportRow,
  { mapping }: StaffImportRow,
  showsNames: boolean,
): z.infer<typeof ListRowShape> {
  const { number, staffNumber, outcome, reasons, change } = row;
  const names = showsNames ? {} : { name: null, nameBefore: null };
  const isShown = (column: number) => showsNames || mapping.columns[column]?.kind !== "name";
  return {
    ...{ number, staffNumber, outcome, reasons: [...reasons] },
    cells: row.cells.map((cell, column) => (isShown(column) ? cell : "")),
    change: {
      ...{ name: change.name, nameBefore: change.nameBefore, ...names },
      ...{ roles: [...change.roles], rolesBefore: [...change.rolesBefore], levels: [...change.levels] },
    },
  };
}
