import * as fc from "fast-check";
import { expect, test } from "vitest";
import { beginsText, placeAfterKey } from "./data-grid-keys.ts";
import { linesInView, scrollTo } from "./data-grid-window.ts";

const view = fc.record({
  scroll: fc.nat(100_000),
  room: fc.integer({ min: 1, max: 2000 }),
  size: fc.integer({ min: 10, max: 100 }),
  count: fc.integer({ min: 0, max: 3000 }),
});

test("every line that can be seen is drawn, and not many more", () => {
  fc.assert(
    fc.property(view, fc.nat(10), (at, over) => {
      const { first, last } = linesInView(at, over);
      expect(last - first + 1).toBeLessThanOrEqual(Math.ceil(at.room / at.size) + 1 + 2 * over);
      expect(last).toBeLessThan(at.count);
      for (let line = 0; line < at.count; line++) {
        const isSeen = line * at.size < at.scroll + at.room && (line + 1) * at.size > at.scroll;
        if (isSeen) expect(line >= first && line <= last).toBe(true);
      }
    }),
  );
});

test("a line that was scrolled to is in view, and one that is already moves nothing", () => {
  fc.assert(
    fc.property(view, fc.nat(3000), ({ scroll, room, size }, line) => {
      fc.pre(room >= size);
      const there = scrollTo(line, { scroll, room, size });
      expect(line * size).toBeGreaterThanOrEqual(there);
      expect((line + 1) * size).toBeLessThanOrEqual(there + room);
      expect(scrollTo(line, { scroll: there, room, size })).toBe(there);
    }),
  );
});

const SIZE = { rows: 100, columns: 8, page: 20 };

test.each([
  ["ArrowUp", false, { row: 49, column: 3 }],
  ["ArrowDown", true, { row: 99, column: 3 }],
  ["ArrowLeft", true, { row: 50, column: 0 }],
  ["Home", false, { row: 50, column: 0 }],
  ["End", false, { row: 50, column: 7 }],
  ["Home", true, { row: 0, column: 0 }],
  ["End", true, { row: 99, column: 7 }],
  ["PageDown", false, { row: 70, column: 3 }],
  ["PageUp", false, { row: 30, column: 3 }],
  ["Tab", false, null],
  ["x", false, null],
] as const)("%s (with Ctrl: %s) leads where a spreadsheet goes", (key, jumps, there) => {
  expect(placeAfterKey(key, jumps, { row: 50, column: 3 }, SIZE)).toEqual(there);
});

test("no key leads out of the grid", () => {
  const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"];
  const place = fc.record({ row: fc.nat(SIZE.rows - 1), column: fc.nat(SIZE.columns - 1) });
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.boolean(), place, (key, jumps, at) => {
      const there = placeAfterKey(key, jumps, at, SIZE);
      expect(there?.row).toBeGreaterThanOrEqual(0);
      expect(there?.row).toBeLessThan(SIZE.rows);
      expect(there?.column).toBeGreaterThanOrEqual(0);
      expect(there?.column).toBeLessThan(SIZE.columns);
    }),
  );
});

test("digits and letters begin a text, keys with names and signs do not", () => {
  for (const key of ["3", "b", "Ö", "č"]) expect(beginsText(key)).toBe(true);
  for (const key of ["Enter", "F2", " ", "=", "-", ""]) expect(beginsText(key)).toBe(false);
});
