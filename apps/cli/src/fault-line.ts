/** A fault of a framework's file as a line of plain English: where, what, why. */
import type { FileFault, FileRefusal } from "@etappe/domain/file-fault";

/** `criterion/innovation: weight: is no number`; with the cell where the file has some. */
export function faultLine({ kind, key, field, because, values, place }: FileFault): string {
  const cell =
    place && `${place.sheet}, row ${place.row}, column ${place.column}${place.heading && ` (${place.heading})`}`;
  const part = kind && (key === "" || key === kind ? kind : `${kind}/${key}`);
  return [cell, part, field, REASONS[because](values)].filter((one) => one !== null && one !== "").join(": ");
}

export function refusalLine(because: FileRefusal): string {
  return REFUSALS[because];
}

type Values = FileFault["values"];

const REASONS: Readonly<Record<FileFault["because"], (values: Values) => string>> = {
  missing: () => "is missing",
  "wrong-type": ({ expected }) => `has to be ${EXPECTED[String(expected)] ?? expected}`,
  "unknown-field": () => "is a field that nothing reads",
  "not-a-choice": ({ options }) => (options ? `has to be one of ${options}` : "is none of the shapes that it may have"),
  "not-whole": () => "has to be a whole number",
  "too-small": ({ least }) => `has to be ${least} or more, and above 0 where it is a weight`,
  "too-large": ({ most }) => `has to be ${most} or less`,
  "too-long": ({ most }) => `is longer than ${most} characters`,
  "too-few": ({ least }) => `needs ${least} or more`,
  "bad-format": () => "is not written as it has to be (keys: small letters, digits and hyphens)",
  "text-missing": ({ language }) => `has no text in ${language === "en" ? "English" : "German"}`,
  "key-taken": ({ key }) => `another one has the key ${key}`,
  "unknown-reference": ({ to, key }) => `there is no ${to} ${key}`,
  "archived-reference": ({ to, key }) => `the ${to} ${key} is archived`,
  "none-there": () => "there is none, and at least one is needed",
  "weighs-nothing": () => "nothing in it has a weight, so it could never be scored",
  "level-out-of-scale": ({ top }) => `is above the highest level of its scale, ${top}`,
  "levels-not-in-order": () => "have to run from 0 upwards without a gap",
  "in-a-circle": () => "rests on itself, if one follows what it rests on",
  "not-in-order": () => "has to lie above the lower bound",
  "not-json": ({ says }) => `not valid JSON: ${says}`,
  "forbidden-key": () => "is a name that no field may have",
  "bad-character": () => "holds a character that cannot be stored",
  "unknown-sheet": ({ name }) => `${name} is none of the sheets of a framework`,
  "missing-sheet": ({ de, en }) => (de ? `the sheet ${de} (${en}) is missing` : "no sheet is one of a framework"),
  "sheet-twice": ({ name }) => `${name} is there in the other language as well`,
  "unknown-column": () => "is none of the columns of this sheet",
  "missing-column": () => "this column is missing",
  "column-twice": () => "this column is there twice",
  formula: () => "is a formula; only what is written is read",
  "unknown-parent": ({ name }) => (name ? `belongs to ${name}, which is not there` : "does not say what it belongs to"),
  "one-row-only": () => "may have one row only",
  "other-key": ({ key }) => `has to be ${key}, as in what is archived`,
  "never-archived": () => "is there once and cannot be archived",
};

const EXPECTED: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

const REFUSALS: Readonly<Record<FileRefusal, string>> = {
  "too-large": "larger than 10 MB",
  "not-text": "not a text in UTF-8",
  "not-json": "not valid JSON",
  "not-an-object": "not a framework: the file has to hold one JSON object",
  "not-a-workbook": "not a workbook that can be read",
  "too-deep": "goes deeper than any framework",
  "too-many-values": "holds more values than any framework",
  "too-many-parts": "holds more than 2000 parts",
  "too-many-rows": "has a sheet of more than 5000 rows",
  "faults-of-form": "not a framework",
};
