/** Values in cells, and back. What cannot be read as what it should be stays as it was written, and is named later. */
import type { PartContent } from "../framework-part.ts";
import { numberIn } from "../pasted-numbers.ts";
import { plain } from "../staff-list/folded.ts";
import type { Locale } from "../text.ts";
import type { CellShape, Option } from "./tables.ts";

type Json = PartContent[string];

/** What stands in a cell. A formula is its text: what it would come to is nothing that anybody wrote. */
export type ReadCell = string | number | boolean | null | { readonly formula: string };
export type WrittenCell = string | number | null;

export function cellOf(value: Json | undefined, shape: CellShape, language: Locale): WrittenCell {
  if (value === undefined || value === null) return null;
  switch (shape.kind) {
    case "number":
      return typeof value === "number" ? value : textOf(value);
    case "flag":
    case "choice":
      return shape.options.find((option) => option.value === textOf(value))?.words[language] ?? textOf(value);
    case "words":
      return Array.isArray(value) ? joined(value.map(textOf)) : textOf(value);
    default:
      return textOf(value);
  }
}

/** The value in a cell, or undefined where nothing stands in it. */
export function valueIn(cell: ReadCell, shape: CellShape): Json | undefined {
  if (cell === null || cell === "" || typeof cell === "object") return undefined;
  switch (shape.kind) {
    case "text":
      return String(cell);
    case "line":
      return String(cell);
    case "number":
      return typeof cell === "number" ? cell : typed(String(cell));
    case "flag":
      return typeof cell === "boolean" ? cell : flagIn(String(cell), shape.options);
    case "choice":
      return optionIn(String(cell), shape.options)?.value ?? String(cell).trim();
    case "reference":
      return String(cell).trim();
    case "words":
      return separated(String(cell));
  }
}

/** A number that came as text: "2,5", "0.5" and "-3", but not "1.234", which may be either of two. */
function typed(text: string): number | string {
  const bare = text.trim();
  if (bare === "") return text;
  return /^[+-]?\d{1,3}[.,]\d{3}$/.test(bare) || bare.endsWith("%")
    ? bare
    : (numberIn(bare, ",") ?? numberIn(bare, ".") ?? bare);
}

const ALSO_YES = ["true", "wahr", "x", "1"];
const ALSO_NO = ["false", "falsch", "0"];

function flagIn(text: string, options: readonly Option[]): boolean | string {
  const word = plain(text);
  const value = optionIn(text, options)?.value;
  if (value === "true" || ALSO_YES.includes(word)) return true;
  return value === "false" || ALSO_NO.includes(word) ? false : text;
}

function optionIn(text: string, options: readonly Option[]): Option | undefined {
  const word = plain(text);
  return options.find(({ value, words }) => [value, words.de, words.en].some((one) => plain(one) === word));
}

/** Words with semicolons between them; one that holds a semicolon, or begins or ends oddly, stands in quotes. */
function joined(words: readonly string[]): string {
  const isOdd = (word: string) => word === "" || /[;"]/.test(word) || word !== word.trim();
  return words.map((word) => (isOdd(word) ? `"${word.replaceAll('"', '""')}"` : word)).join("; ");
}

function separated(cell: string): readonly string[] & Json {
  const words: string[] = [];
  const pattern = /\s*(?:"((?:[^"]|"")*)"\s*|([^;]*))(;|$)/gy;
  while (pattern.lastIndex < cell.length) {
    const [, quoted, bare = "", end] = pattern.exec(cell) ?? [undefined, undefined, cell.slice(pattern.lastIndex), ""];
    if (quoted !== undefined) words.push(quoted.replaceAll('""', '"'));
    else if (bare.trim() !== "") words.push(bare.trim());
    if (end === "") break;
  }
  return words as readonly string[] & Json;
}

function textOf(value: Json): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
