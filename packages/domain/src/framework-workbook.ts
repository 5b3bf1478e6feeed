/**
 * A framework as sheets of a workbook: for people who look through a method in a table, write in it and hand it on. The
 * first row of each sheet holds the technical names of its columns and is hidden; the second one says what they are.
 */
import { isRecord } from "./framework-field.ts";
import type { FrameworkPart, PartContent } from "./framework-part.ts";
import { cellOf, type WrittenCell } from "./framework-sheets/cells.ts";
import { rowNames } from "./framework-sheets/row-names.ts";
import { CHOICES_NAME } from "./framework-sheets/sheet-names.ts";
import { allTables, type CellShape, type Column, type Table } from "./framework-sheets/tables.ts";
import type { FrameworkParts } from "./framework-text.ts";
import type { Locale } from "./text.ts";

/** Where the choices of a column stand: a column of another sheet, from the third row on. */
export type Choices = { readonly sheet: string; readonly column: number };

export type FrameworkSheet = {
  readonly name: string;
  /** The technical names, in a row that is hidden above the header. */
  readonly ids: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly columns: readonly { readonly width: number; readonly isText: boolean; readonly choices: Choices | null }[];
  /** How many columns stay in sight. */
  readonly freeze: number;
};

/** The sheets of these parts, whole or broken, in a language. The last one holds what can be chosen. */
export function sheetsOf(framework: FrameworkParts, language: Locale): readonly FrameworkSheet[] {
  const tables = allTables();
  const lists = choiceLists(tables, language);
  return [...tables.map((table) => sheetOf(table, framework, lists, language)), choiceSheet(lists, language)];
}

type Row = { readonly owners: readonly string[]; readonly content: PartContent; readonly isArchived: boolean };

function sheetOf(table: Table, framework: FrameworkParts, lists: ChoiceLists, language: Locale): FrameworkSheet {
  const { columns, name } = table;
  const lastName = columns.findLastIndex(({ id, of }) => id === "key" || of.kind === "owner");
  return {
    name: name[language],
    ids: columns.map(({ id }) => id),
    header: columns.map(({ words }) => words[language]),
    rows: rowsOf(table, framework).map((row) => columns.map((column) => cellIn(column, row, framework.key, language))),
    columns: columns.map(({ shape, id }) => ({
      width: widthOf(shape, id),
      isText: shape.kind !== "number",
      choices: choicesOf(shape, lists, language),
    })),
    freeze: lastName + 1,
  };
}

/** Rows in the order of their parts; what is archived stands behind what is offered. */
function rowsOf({ kind, lists }: Table, { parts, archive }: FrameworkParts): readonly Row[] {
  const ofKind = (some: readonly FrameworkPart[], isArchived: boolean) =>
    some.filter((part) => part.kind === kind).map(({ content }) => ({ owners: [], content, isArchived }));
  return lists.reduce<readonly Row[]>(inLists, [...ofKind(parts, false), ...ofKind(archive, true)]);
}

function inLists(rows: readonly Row[], list: string): readonly Row[] {
  const names = rowNames(rows);
  return rows.flatMap(({ owners, content, isArchived }, index) => {
    const inner = content[list];
    const name = names[index] ?? "";
    const held = Array.isArray(inner) ? inner.filter(isRecord) : [];
    return held.map((one) => ({ owners: [...owners, name], content: one, isArchived }));
  });
}

function cellIn({ of, shape }: Column, row: Row, frameworkKey: string, language: Locale): WrittenCell {
  switch (of.kind) {
    case "owner":
      return row.owners[of.depth] ?? null;
    case "framework":
      return frameworkKey;
    case "archived":
      return row.isArchived ? cellOf(true, shape, language) : null;
    case "field": {
      const value = of.path.reduce<unknown>((place, step) => (isRecord(place) ? place[step] : undefined), row.content);
      const said = shape.kind === "text" && isRecord(value) ? value[shape.language] : value;
      return cellOf((said ?? undefined) as PartContent[string] | undefined, shape, language);
    }
  }
}

function widthOf(shape: CellShape, id: string): number {
  if (shape.kind === "text") return /^(label|name)\./.test(id) ? 34 : 56;
  if (shape.kind === "number" || shape.kind === "flag") return 14;
  return shape.kind === "words" ? 36 : 24;
}

type ChoiceLists = ReadonlyMap<
  string,
  { readonly header: string; readonly words: readonly string[]; readonly column: number }
>;

/** Every list of words that can be chosen, once, by what stands in it. */
function choiceLists(tables: readonly Table[], language: Locale): ChoiceLists {
  const lists = new Map<string, { header: string; words: readonly string[]; column: number }>();
  for (const { shape, words } of tables.flatMap(({ columns }) => columns)) {
    if (shape.kind !== "choice" && shape.kind !== "flag") continue;
    const options = optionsOf(shape, language);
    const name = options.join("\n");
    if (!lists.has(name)) lists.set(name, { header: words[language], words: options, column: lists.size });
  }
  return lists;
}

function optionsOf({ options }: Extract<CellShape, { kind: "choice" | "flag" }>, language: Locale): readonly string[] {
  return options.map(({ words }) => words[language]);
}

function choicesOf(shape: CellShape, lists: ChoiceLists, language: Locale): Choices | null {
  if (shape.kind === "choice" || shape.kind === "flag") {
    const list = lists.get(optionsOf(shape, language).join("\n"));
    return list ? { sheet: CHOICES_NAME[language], column: list.column } : null;
  }
  if (shape.kind !== "reference") return null;
  const table = allTables().find(({ kind, lists: path }) => kind === shape.to && path.length === 0);
  const column = table?.columns.findIndex(({ id }) => id === "key") ?? -1;
  return table && column >= 0 ? { sheet: table.name[language], column } : null;
}

function choiceSheet(lists: ChoiceLists, language: Locale): FrameworkSheet {
  const all = [...lists.values()];
  const longest = Math.max(...all.map(({ words }) => words.length));
  return {
    name: CHOICES_NAME[language],
    ids: all.map(() => "-"),
    header: all.map(({ header }) => header),
    rows: Array.from({ length: longest }, (_, row) => all.map(({ words }) => words[row] ?? null)),
    columns: all.map(() => ({ width: 34, isText: true, choices: null })),
    freeze: 0,
  };
}
