import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FileFault } from "./file-fault.ts";
import { type FrameworkPart, partsOf } from "./framework-part.ts";
import type { ReadCell } from "./framework-sheets/cells.ts";
import type { ReadSheet } from "./framework-sheets/read-table.ts";
import { allTables, idOf } from "./framework-sheets/tables.ts";
import { contentInOrder, type FrameworkParts } from "./framework-text.ts";
import { sheetsOf } from "./framework-workbook.ts";
import { readSheets } from "./framework-workbook-reading.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { mutated } from "./testing/mutated-framework.ts";
import { LOCALES, type Locale } from "./text.ts";

const ISF: FrameworkParts = { key: ISF_2001.key, parts: partsOf(ISF_2001), archive: [] };

const mutations = fc.array(
  fc.record({
    at: fc.nat(1000),
    isArchived: fc.boolean(),
    pick: fc.nat(1000),
    text: fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }).map((text) => text.replace(/\0|\p{Surrogate}/gu, "?")),
      fc.constantFrom(
        "=1+1",
        "+1",
        "-1",
        "@A1",
        "\t=1",
        "ja",
        "1",
        "_x0041_",
        "a;b",
        '"',
        " zwei  Leerzeichen ",
        "a\nb",
      ),
    ),
    number: fc.double({ min: 0.01, max: 99, noNaN: true }),
  }),
  { maxLength: 30 },
);

describe("a framework goes out as sheets and comes back", () => {
  test.each(LOCALES)("with the same parts, in %s", (language) => {
    expect(readSheets(sheets(ISF, language), "de")).toEqual({ kind: "read", ...ISF, faults: [] });
  });

  test("with the same parts whatever was archived or written anew in it", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(mutations, fc.constantFrom(...LOCALES), (changes, language) => {
        const framework = mutated(ISF, changes);
        const read = readSheets(sheets(framework, language), "de");
        expect(read).toMatchObject({ kind: "read", key: framework.key });
        expect(read).toMatchObject(inOrder(framework));
      }),
      { numRuns: 10 },
    );
  });

  test("with broken content as it was written, so that it can be named", () => {
    const parts = ISF.parts.map((part) =>
      part.key === "innovation" ? { ...part, content: { ...part.content, weight: "viel", scale: "=SUM(A1)" } } : part,
    );
    const read = readSheets(sheets({ ...ISF, parts }), "de");
    expect(read).toMatchObject({ kind: "read", parts });
    expect(shown(read.faults)).toEqual([
      ["wrong-type", "Kriterien", 3 + indexOf("criterion", "innovation"), "Gewicht"],
      ["bad-format", "Kriterien", 3 + indexOf("criterion", "innovation"), "Skala"],
      ["unknown-reference", "Kriterien", 3 + indexOf("criterion", "innovation"), "Skala"],
    ]);
  });
});

describe("sheets for people", () => {
  test("every sheet and every column has words of its own, in both languages", () => {
    const names = allTables().flatMap(({ name }) => [...new Set([name.de, name.en])]);
    expect(new Set(names).size).toBe(names.length);
    for (const table of allTables()) {
      expect(
        [table.name.de.length, table.name.en.length].filter((length) => length > 31),
        idOf(table),
      ).toEqual([]);
      for (const language of LOCALES) {
        const words = table.columns.map((column) => column.words[language]);
        expect(new Set(words).size, `${idOf(table)}: ${words}`).toBe(words.length);
      }
      for (const { shape, id } of table.columns) {
        if (shape.kind !== "choice") continue;
        const options = shape.options.flatMap(({ value, words }) => [...new Set([value, words.de.toLowerCase()])]);
        expect(new Set(options).size, `${idOf(table)} ${id}`).toBe(options.length);
        expect(
          shape.options.filter(({ value, words }) => words.de === value),
          `${idOf(table)} ${id}`,
        ).toEqual([]);
      }
    }
  });

  test("keys and choices can be chosen from what is there", () => {
    const all = sheetsOf(ISF, "de");
    const criteria = all.find(({ name }) => name === "Kriterien");
    const choicesOf = (id: string) => criteria?.columns[criteria.ids.indexOf(id)]?.choices;

    expect(choicesOf("scale")).toEqual({ sheet: "Skalen", column: 0 });
    const visibility = choicesOf("visibility");
    expect(visibility?.sheet).toBe("Auswahllisten");
    const lists = all.find(({ name }) => name === "Auswahllisten");
    expect(lists?.rows.map((row) => row[visibility?.column ?? -1]).filter(Boolean)).toEqual([
      "nur für die Beratung",
      "auch für den Betrieb",
    ]);
  });
});

describe("a workbook that somebody wrote in", () => {
  test("a row that was moved moves its part, with all that belongs to it", () => {
    const read = readSheets(
      changed("Skalen", (rows) => [...rows.slice(0, 2), ...rows.slice(2).reverse()]),
      "de",
    );

    expect(keysOf(read, "scale")).toEqual(keysOf({ kind: "read", ...ISF, faults: [] }, "scale").reverse());
    expect(read).toMatchObject({ kind: "read", faults: [] });
  });

  test.each<[string, string, number, number | string, number | null]>([
    ["a number typed as text", "Gewicht", 0, "2,5", 2.5],
    ["a number with a point", "Gewicht", 0, " 0.5 ", 0.5],
  ])("%s is that number", (_, heading, row, typed, value) => {
    const read = readSheets(withCell("Kriterien", row, heading, typed), "de");

    expect(read).toMatchObject({ kind: "read", faults: [] });
    const [first] = read.kind === "read" ? read.parts.filter(({ kind }) => kind === "criterion") : [];
    expect(first?.content.weight).toBe(value);
  });

  test.each<[string, string, string, ReadCell, string]>([
    ["a cell that was emptied", "Kriterien", "Gewicht", null, "missing"],
    ["a number that may be two", "Kriterien", "Gewicht", "1.234", "wrong-type"],
    ["a key that is misspelt", "Kriterien", "Dimension", "resorces", "unknown-reference"],
    ["a word that is no choice", "Impulse", "Art", "zieht", "not-a-choice"],
    ["a weight of nothing", "Merkmale der Passung", "Gewicht", "0", "too-small"],
    ["a level above its scale", "Verlangte Kompetenzen", "Verlangte Stufe", 9, "level-out-of-scale"],
    ["a decision that is not there", "Entscheidungen", "Beruht auf", "nirgends", "unknown-reference"],
    ["a measure where none is asked for", "Risiken, alles trifft zu", "Was gemessen wird", "impulse", "unknown-field"],
    ["a German text that is missing", "Folgen für das Stammwerk", "Bezeichnung (de)", null, "text-missing"],
  ])("%s is named with its cell", (_, sheet, heading, cell, because) => {
    const read = readSheets(withCell(sheet, 1, heading, cell), "de");

    expect(read.kind).toBe("read");
    expect(shown(read.faults)).toContainEqual([because, sheet, 4, heading]);
  });

  test.each<[string, readonly ReadSheet[], readonly unknown[]]>([
    ["a formula", withCell("Kriterien", 0, "Gewicht", { formula: "1+1" }), ["formula", "Kriterien", 3, "Gewicht"]],
    ["a formula in a text", withCell("Formen", 0, "Quelle", { formula: "A1" }), ["formula", "Formen", 3, "Quelle"]],
    ["half a character", withCell("Formen", 0, "Quelle", "\ud800"), ["bad-character", "Formen", 3, "Quelle"]],
    ["a sheet of their own", [...sheets(ISF), { name: "Notizen", rows: [["x"]] }], ["unknown-sheet", "Notizen", 1, ""]],
    ["a sheet twice", [...sheets(ISF), { name: "Scales", rows: [] }], ["sheet-twice", "Scales", 1, ""]],
    [
      "a column of their own",
      changed("Tore", (rows) => rows.map((row, y) => [...row, y === 1 ? "Notiz" : null])),
      ["unknown-column", "Tore", 2, "Notiz"],
    ],
    [
      "a note beside the table",
      changed("Tore", (rows) => rows.map((row, y) => [...row, y === 2 ? "hier!" : null])),
      ["unknown-column", "Tore", 2, ""],
    ],
    [
      "a column less",
      changed("Tore", (rows) => rows.map((row) => row.slice(0, -2))),
      ["missing-column", "Tore", 2, "Aus welcher Phase"],
    ],
    [
      "a level of no scale",
      withCell("Stufen der Skalen", 2, "Skala", "weg"),
      ["unknown-parent", "Stufen der Skalen", 5, "Skala"],
    ],
    ["a row without a key", withCell("Kriterien", 2, "Schlüssel", null), ["missing", "Kriterien", 5, "Schlüssel"]],
    [
      "a key twice",
      withCell("Kriterien", 2, "Schlüssel", "innovation"),
      ["key-taken", "Kriterien", 3 + indexOf("criterion", "innovation"), "Schlüssel"],
    ],
    [
      "two rows of what there is once",
      changed("Regeln der Leiter", (rows) => [...rows, ...rows.slice(2)]),
      ["one-row-only", "Regeln der Leiter", 4, "Übertragbare Erfahrung"],
    ],
  ])("%s is refused, with its place", (_, workbook, fault) => {
    const read = readSheets(workbook, "de");

    expect(read).toMatchObject({ kind: "refused", because: "faults-of-form" });
    expect(shown(read.faults)).toContainEqual(fault);
  });

  test("a sheet that was deleted is named and not taken for an empty one", () => {
    const read = readSheets(
      sheets(ISF).filter(({ name }) => name !== "Risiken"),
      "de",
    );

    expect(read.kind).toBe("refused");
    expect(read.faults.map(({ because, values }) => [because, values.de])).toContainEqual(["missing-sheet", "Risiken"]);
  });

  test("without the hidden row the words above the columns are enough", () => {
    const words = sheets(ISF, "en").map(({ name, rows }) => ({ name, rows: rows.slice(1) }));

    expect(readSheets(words, "de")).toEqual({ kind: "read", ...ISF, faults: [] });
  });

  test("__proto__ as a key is a bad key and nothing else", () => {
    const read = readSheets(withCell("Kriterien", 0, "Schlüssel", "__proto__"), "de");

    expect(shown(read.faults)).toContainEqual(["bad-format", "Kriterien", 3, "Schlüssel"]);
    expect({}).not.toHaveProperty("content");
  });

  test("another workbook is told in a line, and one without end is not gone through", () => {
    expect(readSheets([{ name: "Umsatz", rows: [["Jahr", 2024]] }], "de").faults).toHaveLength(1);
    const endless = { name: "Skalen", rows: Array.from({ length: 2000 }, () => Array.from({ length: 101 }, () => 1)) };
    expect(readSheets([endless], "de")).toEqual({ kind: "refused", because: "too-many-values", faults: [] });
  });
});

function sheets(framework: FrameworkParts, language: Locale = "de"): readonly ReadSheet[] {
  return sheetsOf(framework, language).map(({ name, ids, header, rows }) => ({ name, rows: [ids, header, ...rows] }));
}

function changed(name: string, change: (rows: ReadSheet["rows"]) => ReadSheet["rows"]): readonly ReadSheet[] {
  return sheets(ISF).map((sheet) => (sheet.name === name ? { name, rows: change(sheet.rows) } : sheet));
}

function withCell(name: string, row: number, heading: string, cell: ReadCell): readonly ReadSheet[] {
  return changed(name, (rows) => {
    const x = rows[1]?.indexOf(heading) ?? -1;
    if (x < 0) throw new Error(`no column ${heading}`);
    return rows.map((cells, y) => (y === row + 2 ? cells.with(x, cell) : cells));
  });
}

function shown(faults: readonly FileFault[]) {
  return faults.map(({ because, place }) => [because, place?.sheet, place?.row, place?.heading]);
}

function keysOf(read: ReturnType<typeof readSheets>, kind: string): string[] {
  return read.kind === "read" ? read.parts.filter((part) => part.kind === kind).map(({ key }) => key) : [];
}

function indexOf(kind: string, key: string): number {
  return ISF.parts.filter((part) => part.kind === kind).findIndex((part) => part.key === key);
}

/** What is archived stands kind by kind. */
function inOrder({ parts, archive }: FrameworkParts) {
  const ofKinds = (some: readonly FrameworkPart[]) =>
    [...new Set(ISF.parts.map(({ kind }) => kind))].flatMap((kind) => some.filter((part) => part.kind === kind));
  const whole = (part: FrameworkPart) => ({ ...part, content: contentInOrder(part.kind, part.content) });
  return { parts: ofKinds(parts).map(whole), archive: ofKinds(archive).map(whole) };
}
