/** What is wrong with a framework that comes as a file: with its form, so that nothing is taken, or with what it says. */
import type { FaultReason } from "./framework-fault.ts";
import type { PartKind } from "./part-kind.ts";

/** A file with one of these is not taken at all: something in it would be lost, or mean something else. */
export const FORM_REASONS = [
  "not-json",
  "forbidden-key",
  "bad-character",
  "unknown-sheet",
  "missing-sheet",
  "sheet-twice",
  "unknown-column",
  "missing-column",
  "column-twice",
  "formula",
  "unknown-parent",
  "one-row-only",
  "other-key",
  "never-archived",
] as const;
export type FormReason = (typeof FORM_REASONS)[number];

/** Why a file is not taken. The last one: because of its faults of form. */
export const FILE_REFUSALS = [
  "too-large",
  "not-text",
  "not-json",
  "not-an-object",
  "not-a-workbook",
  "too-deep",
  "too-many-values",
  "too-many-parts",
  "too-many-rows",
  "faults-of-form",
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

/** A cell as a person finds it again: the sheet's name, the row as it is counted there, the letter and what stands above. */
export type CellPlace = {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly heading: string;
};

export type FileFault = {
  /** Null where no part is meant, but the file. */
  readonly kind: PartKind | null;
  readonly key: string;
  /** Where in the part, or in the file: "indicators.2.weight". */
  readonly field: string;
  readonly because: FaultReason | FormReason;
  readonly values: Readonly<Record<string, string | number>>;
  /** Null where the file has no cells, or none is meant. */
  readonly place: CellPlace | null;
};

/** A fault of the file itself. */
export function fileFault(field: string, because: FileFault["because"], values: FileFault["values"] = {}): FileFault {
  return { kind: null, key: "", field, because, values, place: null };
}
