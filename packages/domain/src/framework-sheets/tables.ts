/**
 * The sheets of a framework's workbook, read off the fields of its kinds: a sheet for the parts of a kind, a row each,
 * and a sheet for each list of things in them, whose rows name in their first columns what they belong to.
 */
import { type Field, type FieldShape, fieldsOf } from "../framework-field.ts";
import { PART_KINDS, type PartKind } from "../part-kind.ts";
import { PARTS } from "../part-rule.ts";
import { LOCALES, type Locale, type Text } from "../text.ts";
import { choiceWords, NO, YES } from "./choice-words.ts";
import { ARCHIVED, columnWords, FRAMEWORK_KEY } from "./column-words.ts";
import { KIND_NAMES, LIST_NAMES } from "./sheet-names.ts";

export type Option = { readonly value: string; readonly words: Text };

/** What a cell holds. */
export type CellShape =
  | { readonly kind: "text"; readonly language: Locale }
  /** One word after another, with semicolons between them; references where a kind is named. */
  | { readonly kind: "words"; readonly to: PartKind | null }
  | { readonly kind: "line" }
  | { readonly kind: "number" }
  | { readonly kind: "flag"; readonly options: readonly Option[] }
  | { readonly kind: "choice"; readonly options: readonly Option[] }
  | { readonly kind: "reference"; readonly to: PartKind };

export type Column = {
  /** "measure.kind", "label.de"; what is no field of the row begins with a sign. */
  readonly id: string;
  readonly words: Text;
  readonly shape: CellShape;
  /** What the cell is for: a field at this path, the name of what the row belongs to, or something about the row. */
  readonly of:
    | { readonly kind: "field"; readonly path: readonly string[]; readonly optional: boolean }
    | { readonly kind: "owner"; readonly depth: number }
    | { readonly kind: "archived" | "framework" };
};

export type Table = {
  readonly kind: PartKind;
  /** The lists that lead to the rows: none for the parts themselves, ["risks", "all"] for conditions of risks. */
  readonly lists: readonly string[];
  readonly name: Text;
  readonly columns: readonly Column[];
};

/** "strategy-type.risks.all" */
export function idOf({ kind, lists }: Pick<Table, "kind" | "lists">): string {
  return [kind, ...lists].join(".");
}

let made: readonly Table[] | undefined;

/** All tables, those of a kind behind it. */
export function allTables(): readonly Table[] {
  made ??= PART_KINDS.flatMap((kind) => tablesOf(kind, [], fieldsOf(kind)));
  return made;
}

/** The lists in these fields that have sheets of their own. */
export function listsIn(fields: readonly Field[]): readonly { readonly name: string; readonly of: FieldShape }[] {
  return fields.flatMap(({ name, shape }) =>
    shape.kind === "list" && isTable(shape.of) ? [{ name, of: shape.of }] : [],
  );
}

/** Whether things of this shape fill a row. */
function isTable(shape: FieldShape): boolean {
  return shape.kind === "group" || shape.kind === "variant";
}

/** The fields of a row of this shape. */
export function fieldsOfRow(shape: FieldShape): readonly Field[] {
  if (shape.kind === "group") return shape.fields;
  return shape.kind === "variant" ? shape.cases.flatMap(({ fields }) => fields) : [];
}

function tablesOf(
  kind: PartKind,
  lists: readonly string[],
  fields: readonly Field[],
  row?: FieldShape,
): readonly Table[] {
  const own =
    row?.kind === "variant" ? variantColumns(row, [], [kind, ...lists]) : columnsOf(fields, [], [kind, ...lists]);
  const table = {
    kind,
    lists,
    name: nameOf(kind, lists),
    columns: [...owners(kind, lists), ...own, ...about(kind, lists)],
  };
  const inner = listsIn(fields).flatMap(({ name, of }) => tablesOf(kind, [...lists, name], fieldsOfRow(of), of));
  return [table, ...inner];
}

function nameOf(kind: PartKind, lists: readonly string[]): Text {
  const id = idOf({ kind, lists });
  return lists.length === 0 ? KIND_NAMES[kind].many : (LIST_NAMES[id]?.many ?? { de: id, en: id });
}

/** Columns that say to what a row belongs: to which part, and to which row of which list in it. */
function owners(kind: PartKind, lists: readonly string[]): readonly Column[] {
  return lists.map((_, depth) => {
    const owner = lists.slice(0, depth);
    const words = depth === 0 ? KIND_NAMES[kind].one : LIST_NAMES[idOf({ kind, lists: owner })]?.one;
    const id = `^${owner.at(-1) ?? kind}`;
    const shape: CellShape = depth === 0 ? { kind: "reference", to: kind } : { kind: "line" };
    return { id, words: words ?? { de: id, en: id }, shape, of: { kind: "owner", depth } };
  });
}

function about(kind: PartKind, lists: readonly string[]): readonly Column[] {
  if (lists.length > 0) return [];
  if (kind === "identity")
    return [{ id: "#key", words: FRAMEWORK_KEY, shape: { kind: "line" }, of: { kind: "framework" } }];
  return PARTS[kind].once ? [] : [{ id: "#archive", words: ARCHIVED, shape: FLAG, of: { kind: "archived" } }];
}

const FLAG: CellShape = {
  kind: "flag",
  options: [
    { value: "true", words: YES },
    { value: "false", words: NO },
  ],
};

/** `place` leads to the words above a column and in it; `path` to the value in the row. */
function columnsOf(fields: readonly Field[], path: readonly string[], place: readonly string[]): readonly Column[] {
  return fields.flatMap(({ name, shape, optional }) =>
    shapeColumns(shape, [...path, name], [...place, name], optional),
  );
}

function shapeColumns(
  shape: FieldShape,
  path: readonly string[],
  place: readonly string[],
  optional: boolean,
): readonly Column[] {
  const words = columnWords(place);
  const column = (cell: CellShape): Column => ({
    id: path.join("."),
    words,
    shape: cell,
    of: { kind: "field", path, optional },
  });
  switch (shape.kind) {
    case "text":
      return LOCALES.map((language) => ({
        id: [...path, language].join("."),
        words: { de: `${words.de} (${language})`, en: `${words.en} (${language})` },
        shape: { kind: "text", language },
        of: { kind: "field", path, optional },
      }));
    case "group":
      return columnsOf(shape.fields, path, place);
    case "variant":
      return variantColumns(shape, path, place);
    case "list":
      if (isTable(shape.of)) return [];
      return [column({ kind: "words", to: shape.of.kind === "reference" ? shape.of.to : null })];
    case "number":
      return [column({ kind: "number" })];
    case "flag":
      return [column(FLAG)];
    case "choice":
      return [column(choice(place, shape.options))];
    case "reference":
      return [column({ kind: "reference", to: shape.to })];
    default:
      return [column({ kind: "line" })];
  }
}

function choice(place: readonly string[], values: readonly string[]): CellShape {
  return { kind: "choice", options: values.map((value) => ({ value, words: choiceWords(place, value) })) };
}

/** A column for which of the shapes it is, and one for each field that one of them has; what two have is one column. */
function variantColumns(
  { cases }: Extract<FieldShape, { kind: "variant" }>,
  path: readonly string[],
  place: readonly string[],
): readonly Column[] {
  const at = [...path, "kind"];
  const shape = choice(
    [...place, "kind"],
    cases.map(({ name }) => name),
  );
  const which: Column = {
    id: at.join("."),
    words: columnWords([...place, "kind"]),
    shape,
    of: { kind: "field", path: at, optional: false },
  };
  const byId = new Map<string, Column>();
  for (const column of cases.flatMap(({ fields }) => columnsOf(fields, path, place))) {
    const there = byId.get(column.id);
    byId.set(column.id, there ? { ...there, shape: both(there.shape, column.shape) } : column);
  }
  return [which, ...byId.values()];
}

function both(one: CellShape, other: CellShape): CellShape {
  if (one.kind !== "choice" || other.kind !== "choice") return one;
  const known = new Set(one.options.map(({ value }) => value));
  return { ...one, options: [...one.options, ...other.options.filter(({ value }) => !known.has(value))] };
}
