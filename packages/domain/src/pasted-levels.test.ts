import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ISF_2001 } from "./isf-2001.ts";
import { MOST_CELLS } from "./matrix.ts";
import { pastedCells } from "./pasted-cells.ts";
import { cellsForSpreadsheet, levelIn, readPastedLevels, sizeOfPaste } from "./pasted-levels.ts";

const [SKILL, CEFR] = [scaleOf("skill-0-4"), scaleOf("cefr")];

test.each([
  ["3", SKILL, 3],
  ["3,0", SKILL, 3],
  ["3.00", SKILL, 3],
  [" 0 ", SKILL, 0],
  ["Selbständig", SKILL, 3],
  ["independent", SKILL, 3],
  ["B1", CEFR, 3],
  ["b 1", CEFR, 3],
  ["keine", CEFR, 0],
  ["6", CEFR, 6],
] as const)("%s is a level", (word, scale, level) => {
  expect(levelIn(word, scale)).toBe(level);
});

test.each([
  ["5", SKILL],
  ["7", CEFR],
  ["3,5", SKILL],
  ["-1", SKILL],
  ["B1", SKILL],
  ["B1+", CEFR],
  ["1e0", SKILL],
  ["0x1", SKILL],
  ["fließend", CEFR],
  ["", SKILL],
] as const)("%s is none", (word, scale) => {
  expect(levelIn(word, scale)).toBeNull();
});

test("a block is read cell by cell: what is blank stays, what is not understood is named with its place", () => {
  const pasted = readPastedLevels("3\tB1\tx\r\n\t7\t4\r\n=1+1\tA2\t2\textra\r\n1", {
    scales: [SKILL, CEFR, SKILL],
    rows: 3,
  });

  expect(pasted).toEqual({
    taken: [
      { row: 0, column: 0, level: 3 },
      { row: 0, column: 1, level: 3 },
      { row: 1, column: 2, level: 4 },
      { row: 2, column: 1, level: 2 },
      { row: 2, column: 2, level: 2 },
    ],
    blank: 1,
    refused: [
      { row: 0, column: 2, cell: "x", because: "not-a-level" },
      { row: 1, column: 1, cell: "7", because: "not-a-level" },
      { row: 2, column: 0, cell: "=1+1", because: "formula" },
      { row: 2, column: 3, cell: "extra", because: "beyond-columns" },
      { row: 3, column: 0, cell: "1", because: "beyond-rows" },
    ],
  });
});

test("no more is taken than may be written at once, and the rest is named", () => {
  const text = Array.from({ length: MOST_CELLS + 2 }, () => "1").join("\n");
  const { taken, refused } = readPastedLevels(text, { scales: [SKILL], rows: 10_000 });
  expect(taken).toHaveLength(MOST_CELLS);
  expect(refused.map(({ because }) => because)).toEqual(["too-many", "too-many"]);
});

const cell = fc.oneof(
  fc.constantFrom("", "?", "0", "1", "4", "A1", "C2", "keine", "=1", "+1", "@x", "-", "9"),
  fc.string({ maxLength: 8 }),
);
const block = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });

test("every cell of a paste is taken, blank or refused: nothing gets lost and nothing is invented", () => {
  fc.assert(
    fc.property(block, fc.nat(5), fc.nat(6), (cells, columns, rows) => {
      const text = cells.map((row) => row.join("\t")).join("\n");
      const scales = Array.from({ length: columns }, (_, at) => (at % 2 === 0 ? SKILL : CEFR));
      const { taken, blank, refused } = readPastedLevels(text, { scales, rows });
      const all = pastedCells(text).reduce((sum, row) => sum + row.length, 0);
      expect(taken.length + blank + refused.length).toBe(all);
      for (const { row, column, level } of taken) {
        expect(row).toBeLessThan(rows);
        expect(scales[column]?.levels.map(({ value }) => value)).toContain(level);
      }
    }),
  );
});

test("a copied block comes back as it was, and nothing in it is a formula to a spreadsheet", () => {
  // A spreadsheet trims nothing, but pasting here does: what counts are the words.
  const words = fc.string({ maxLength: 10 }).map((word) => word.replaceAll("\0", "").trim());
  fc.assert(
    fc.property(fc.array(fc.array(words, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const text = cellsForSpreadsheet(rows);
      const safe = rows.map((row) => row.map((word) => (/^[=+\-@]/.test(word) ? `'${word}` : word)));
      expect(pastedCells(text)).toEqual(safe);
      expect(
        pastedCells(text)
          .flat()
          .some((word) => /^[=+\-@]/.test(word)),
      ).toBe(false);
    }),
  );
});

test("levels that were copied are the same levels when they are pasted", () => {
  const level = fc.record({ skill: fc.constantFrom(...SKILL.levels), language: fc.constantFrom(...CEFR.levels) });
  fc.assert(
    fc.property(fc.array(level, { minLength: 1, maxLength: 8 }), (levels) => {
      const rows = levels.map(({ skill, language }) => [String(skill.value), language.label.en]);
      const { taken } = readPastedLevels(cellsForSpreadsheet(rows), { scales: [SKILL, CEFR], rows: rows.length });
      expect(taken.map((each) => each.level)).toEqual(
        levels.flatMap(({ skill, language }) => [skill.value, language.value]),
      );
    }),
  );
});

test("what a paste would cover is its lines and its longest line", () => {
  expect(sizeOfPaste("1\t2\r\n3\r\n")).toEqual({ rows: 2, columns: 2 });
  expect(sizeOfPaste("")).toEqual({ rows: 0, columns: 0 });
});

function scaleOf(key: string) {
  const scale = ISF_2001.scales.find((one) => one.key === key);
  if (!scale) throw new Error(`no scale ${key}`);
  return scale;
}
