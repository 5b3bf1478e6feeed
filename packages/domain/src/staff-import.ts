/** A staff list on its way into the register: how its columns and values are read, and what each row will change. */
import * as z from "zod";
import { Day } from "./calendar.ts";
import { CompetenceKey } from "./competence.ts";
import { CompetenceLevel, SOURCES_OF_OTHERS } from "./level-reading.ts";
import { ENCODINGS } from "./staff-list/encoding.ts";
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS } from "./staff-table.ts";
import { Key } from "./text.ts";

/** Why a column is not even kept until the list is taken over. */
export const DROPPED_BECAUSE = ["not-needed", "names-not-kept"] as const;

/** What somebody may say that a column holds; `ignored` columns are not read. */
export const ChosenMeaning = z.union([
  z.strictObject({ kind: z.literal("ignored") }),
  z.strictObject({ kind: z.literal("staff-number") }),
  z.strictObject({ kind: z.literal("name"), part: z.enum(["whole", "first", "last"]) }),
  z.strictObject({ kind: z.literal("role") }),
  z.strictObject({ kind: z.literal("competence"), competence: CompetenceKey }),
]);
export type ChosenMeaning = z.infer<typeof ChosenMeaning>;

/** What a column of the file holds. What was dropped has gone with the upload and cannot be read any more. */
export const ColumnMeaning = z.union([
  ...ChosenMeaning.options,
  z.strictObject({ kind: z.literal("dropped"), because: z.enum(DROPPED_BECAUSE) }),
]);
export type ColumnMeaning = z.infer<typeof ColumnMeaning>;

/** What a word of the file means: nothing is taken from it, or the rows with it are left out, or a role, or a level. */
export const WordMeaning = z.union([
  z.strictObject({ kind: z.literal("nothing") }),
  z.strictObject({ kind: z.literal("leave-out") }),
  z.strictObject({ kind: z.literal("role"), role: Key }),
  z.strictObject({ kind: z.literal("level"), level: CompetenceLevel }),
]);
export type WordMeaning = z.infer<typeof WordMeaning>;

const ColumnNumber = z
  .int()
  .min(0)
  .max(MOST_COLUMNS - 1);
const Word = z.string().min(1).max(LONGEST_CELL);

/** How the list was read, so that a person can see whether it was read rightly. */
const Understood = z.strictObject({
  encoding: z.enum(ENCODINGS).nullable(),
  separator: z.enum([";", ",", "\t", "|"]).nullable(),
  headerRow: z.int(),
});

export const ImportMapping = z.strictObject({
  columns: z.array(ColumnMeaning),
  values: z.array(z.strictObject({ column: z.int(), word: z.string(), means: WordMeaning })),
  /** Whether a row with a cell that is no good comes in without that cell, or not at all. */
  takeGood: z.boolean(),
  /** What the levels of the list rest on, and the day on which they were so. */
  source: z.enum(SOURCES_OF_OTHERS),
  readOn: Day,
  understood: Understood,
});
export type ImportMapping = z.infer<typeof ImportMapping>;

/** Rows of the file by what becomes of them; together they are all rows below the header. */
export const ImportCounts = z.strictObject({
  total: z.int(),
  new: z.int(),
  changed: z.int(),
  same: z.int(),
  refused: z.int(),
  leftOut: z.int(),
  /** Of the new, the changed and the same: those of which a cell is not taken over. */
  partly: z.int(),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

export const ROW_OUTCOMES = ["new", "changed", "same", "refused", "left-out"] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** Why a row is not taken over, or a cell of it, or what else there is to say of it. */
export const ROW_REASONS = [
  "empty-row",
  "by-choice",
  "word-left-out",
  "no-staff-number",
  "staff-number-too-long",
  "staff-number-formula",
  "staff-number-twice",
  "more-cells-than-columns",
  "level-unknown",
  "level-between",
  "level-beyond",
  "level-formula",
  "level-undecided",
  "role-undecided",
  "role-too-long",
  "name-too-long",
  "newer-known",
  "formula-is-text",
] as const;
export type ReasonWord = (typeof ROW_REASONS)[number];

export const RowReason = z.strictObject({
  because: z.enum(ROW_REASONS),
  /** The column, from 0; null: the row as a whole. */
  column: z.int().nullable(),
  /** The row that said the staff number first. */
  row: z.int().exactOptional(),
});
export type RowReason = z.infer<typeof RowReason>;

/** What a row brings, and what was there before it; null: nothing was. */
export type RowChange = {
  /** Null: the list says none. */
  readonly name: string | null;
  /** All roles that the employee then holds, those of the list first. */
  readonly roles: readonly string[];
  /** The levels that are not what they were. */
  readonly levels: readonly { readonly competence: string; readonly level: number; readonly before: number | null }[];
  readonly rolesBefore: readonly string[];
  readonly nameBefore: string | null;
};

export const UploadStaffList = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  fileName: z.string().trim().min(1).max(200),
  /** The file, up to about five megabytes. */
  base64: z.base64().max(7_000_000),
});
export type UploadStaffList = z.infer<typeof UploadStaffList>;

/** Changes how the list is read; what is not named stays. A word without a meaning is asked for again. */
export const MapStaffList = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  version: z.int().min(1).max(2_000_000_000),
  columns: z.array(z.strictObject({ column: ColumnNumber, means: ChosenMeaning })).max(MOST_COLUMNS),
  values: z
    .array(z.strictObject({ column: ColumnNumber, word: Word, means: WordMeaning.nullable() }))
    .max(MOST_COLUMNS * 20),
  takeGood: z.boolean(),
  source: z.enum(SOURCES_OF_OTHERS),
  readOn: Day,
});
export type MapStaffList = z.infer<typeof MapStaffList>;

export const OfImport = z.strictObject({ firmId: z.uuid(), id: z.uuid() });
export const ChangeImport = z.strictObject({
  ...OfImport.shape,
  version: z.int().min(1).max(2_000_000_000),
});

/** Leaves a row out, or takes it after all. */
export const SetImportRow = z.strictObject({
  ...ChangeImport.shape,
  number: z
    .int()
    .min(1)
    .max(MOST_ROWS + 100),
  leaveOut: z.boolean(),
});

export const IMPORT_FILTERS = ["all", ...ROW_OUTCOMES, "partly"] as const;
export type ImportFilter = (typeof IMPORT_FILTERS)[number];
export const PageOfImport = z.strictObject({
  ...OfImport.shape,
  filter: z.enum(IMPORT_FILTERS),
  /** The number of the last row of the page before; 0 for the first page. */
  after: z.int().min(0).max(2_000_000_000),
});
