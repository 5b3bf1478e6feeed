import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pastedCells } from "./pasted-cells.ts";
import { dayIn, decimalMarkIn, numberIn } from "./pasted-numbers.ts";
import { type PasteInto, readPasted, toRecord } from "./pasted-readings.ts";

test.each([
  ["1.234,5", ",", 1234.5],
  ["1,234.5", ".", 1234.5],
  ["1.234.567", ",", 1234567],
  ["-3,25", ",", -3.25],
  ["\u22123.25", ".", -3.25],
  ["95 %", ",", 95],
  ["1\u202f234,5", ",", 1234.5],
  ["1.234", ",", 1234],
  ["1.234", ".", 1.234],
  ["0", ",", 0],
] as const)("%s with %s is %s", (cell, mark, value) => {
  expect(numberIn(cell, mark)).toBe(value);
});

test.each(["", "12 Tage", "1,2,3", "=A1", "1.5", "--1", "1e3", "0x10", "Infinity"])(
  "%s is no German number",
  (cell) => {
    expect(numberIn(cell, ",")).toBeNull();
  },
);

test("which mark a paste uses is taken from what leaves no doubt", () => {
  expect(decimalMarkIn(["1.234", "17,5"])).toBe(",");
  expect(decimalMarkIn(["1,234", "17.5"])).toBe(".");
  expect(decimalMarkIn(["1.234.567"])).toBe(",");
  expect(decimalMarkIn(["1.234,5"])).toBe(",");
  expect(decimalMarkIn(["1.234", "17"])).toBeNull();
  expect(decimalMarkIn(["1.5", "1,5"])).toBeNull();
});

test("numbers come back as Intl writes them, in both languages", () => {
  const numbers = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((value) => value / 100);
  const written = { de: new Intl.NumberFormat("de-DE"), en: new Intl.NumberFormat("en-GB") };
  fc.assert(
    fc.property(numbers, (value) => {
      expect(numberIn(written.de.format(value), ",")).toBe(value === 0 ? Math.abs(value) : value);
      expect(numberIn(written.en.format(value), ".")).toBe(value === 0 ? Math.abs(value) : value);
    }),
  );
});

test.each([
  ["31.01.2026", "2026-01-31"],
  ["1.2.2026", "2026-02-01"],
  ["2026-02-01", "2026-02-01"],
  ["29.02.2024", "2024-02-29"],
  ["29.02.2026", null],
  ["31.13.2026", null],
  ["01/02/2026", null],
  ["Mai 2026", null],
])("%s is the day %s", (cell, day) => {
  expect(dayIn(cell)).toBe(day);
});

test("quotes keep a cell together, and a quote inside a cell is just one", () => {
  expect(pastedCells('a\t"zwei\nZeilen"\t"er sagte ""ja"""\r\n\r\n3" Rohr\tx')).toEqual([
    ["a", "zwei\nZeilen", 'er sagte "ja"'],
    [""],
    ['3" Rohr', "x"],
  ]);
  expect(pastedCells("a;b;\n")).toEqual([["a", "b", ""]]);
});

test("any cells come back from the clipboard as they were", () => {
  const cell = fc.string().map((text) => text.trim());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const text = rows.map((row) => row.map(quoted).join("\t")).join("\r\n");

      expect(pastedCells(text)).toEqual(rows);
    }),
  );
});

test("one column per indicator: every value is a row, an unknown column says so", () => {
  const { rows, mark, certain } = readPasted(
    "Monat\tDurchlaufzeit\tAusschuss  quote\tUmsatz\n31.01.2026\t17,5\t1,2\t9\n28.02.2026\t\t1,5\t",
    into,
  );

  expect([mark, certain]).toEqual([",", true]);
  expect(rows).toEqual([
    { line: 2, kind: "new", reading: { indicatorId: "lead", readOn: "2026-01-31", value: 17.5, note: "" } },
    { line: 2, kind: "new", reading: { indicatorId: "scrap", readOn: "2026-01-31", value: 1.2, note: "" } },
    { line: 2, kind: "refused", because: "no-such-indicator", cell: "Umsatz" },
    { line: 3, kind: "new", reading: { indicatorId: "scrap", readOn: "2026-02-28", value: 1.5, note: "" } },
  ]);
});

test("one line per value, with a heading or without, with the indicator or for a given one", () => {
  const named = "Kennzahl\tTag\tWert\tNotiz\nDurchlaufzeit\t2026-01-31\t17.5\tnach Umbau";
  const plain = "31.01.2026\t17,5\tnach Umbau";
  const reading = { indicatorId: "lead", readOn: "2026-01-31", value: 17.5, note: "nach Umbau" };

  expect(readPasted(named, into).rows).toEqual([{ line: 2, kind: "new", reading }]);
  expect(readPasted(plain, { ...into, given: "lead" }).rows).toEqual([{ line: 1, kind: "new", reading }]);
  expect(readPasted(plain, into).rows).toEqual([{ line: 1, kind: "refused", because: "no-such-indicator", cell: "" }]);
});

test("every line that is not taken says why", () => {
  const lines = [
    "31.02.2026\t1",
    "23.11.2026\t1",
    "21.11.2026\tviel",
    "21.11.2026\t=B2*2",
    "21.11.2026\t9999999999999",
    `21.11.2026\t1\t${"x".repeat(501)}`,
  ];

  const { rows } = readPasted(lines.join("\n"), { ...into, given: "lead" });

  expect(rows.map((row) => row.kind === "refused" && row.because)).toEqual([
    "not-a-day",
    "in-the-future",
    "not-a-number",
    "formula",
    "too-large",
    "note-too-long",
  ]);
});

test("what is there already is left alone, another value corrects it, and of two lines for a day the last one counts", () => {
  const readings = [
    { indicatorId: "lead", readOn: "2026-01-31", value: 17 },
    { indicatorId: "lead", readOn: "2026-02-28", value: 18 },
  ];
  const text = "31.01.2026\t17\n28.02.2026\t19\n31.03.2026\t20\n31.03.2026\t21";

  const { rows } = readPasted(text, { ...into, given: "lead", readings });

  expect(rows.map(({ kind }) => kind)).toEqual(["unchanged", "corrects", "overruled", "new"]);
  expect(rows[1]).toMatchObject({ before: 18 });
  expect(toRecord(rows).map(({ value }) => value)).toEqual([19, 21]);
});

test("a paste longer than one request holds is taken up to there, and says so", () => {
  const days = Array.from({ length: 1001 }, (_, at) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10));

  const { rows } = readPasted(days.map((day) => `${day}\t1`).join("\n"), { ...into, given: "lead" });

  expect(toRecord(rows)).toHaveLength(1000);
  expect(rows.at(-1)).toMatchObject({ kind: "refused", because: "too-many" });
});

test("whatever is pasted, what is recorded is new or different, once per day", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123.,\t\n;-="D') }), (text) => {
      const recorded = toRecord(readPasted(text, { ...into, given: "lead" }).rows);

      expect(new Set(recorded.map(({ readOn, indicatorId }) => readOn + indicatorId)).size).toBe(recorded.length);
    }),
  );
});

const into: PasteInto = {
  indicators: [
    { id: "lead", name: "Durchlaufzeit" },
    { id: "scrap", name: "Ausschuss Quote" },
  ],
  given: null,
  readings: [],
  mark: ",",
  today: "2026-11-22",
};
