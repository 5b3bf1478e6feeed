import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ISF_2001 } from "./isf-2001.ts";
import { rolesInUse } from "./role-profile.ts";
import { headingsOf, proposeColumns } from "./staff-columns.ts";
import type { ColumnMeaning, ImportMapping } from "./staff-import.ts";
import { countsOf, type JudgedRow, judgeRows, type KnownEmployee } from "./staff-rows.ts";
import { readTable, type StaffTable, type TableRow, tableOf } from "./staff-table.ts";
import { openWords, type Reading } from "./staff-words.ts";

const { qualification } = ISF_2001;
const roles = rolesInUse(qualification, []);
const isHeading = headingsOf(qualification);
const NOBODY: ReadonlyMap<string, KnownEmployee> = new Map();

test("the valve maker's list: every row is accounted for, and what is no good is named", () => {
  const table = caseFile("armaturen");
  const reading = readingOf(table);

  expect(table).toMatchObject({ encoding: "windows-1252", separator: ";", headerRow: 3 });
  expect(reading.mapping.columns).toEqual([
    { kind: "staff-number" },
    { kind: "name", part: "last" },
    { kind: "name", part: "first" },
    { kind: "dropped", because: "not-needed" },
    { kind: "role" },
    { kind: "dropped", because: "not-needed" },
    { kind: "competence", competence: "english" },
    { kind: "competence", competence: "local-language/cs" },
    { kind: "competence", competence: "product-expertise" },
    { kind: "competence", competence: "intercultural-conduct" },
  ]);
  const rows = judged(table, reading);
  // 184 people and 3 empty rows (after 10020, 10080 and 10140). Refused: 10019 for the second time, and the row without a number.
  // Not wholly taken, of the 182 that are left: roles to be decided (29 Konstruktion, 89 Montage without the refused one,
  // 10 Einkauf, 3 Anlaufmanager, 1 Pförtner = 132), and "fließend" of a trainer; 7, B3 and 2,5 stand in rows of Montage.
  expect(countsOf(rows)).toEqual({ total: 187, new: 182, changed: 0, same: 0, refused: 2, leftOut: 3, partly: 133 });
  expect(reasonsAt(rows, 24)).toEqual([{ because: "staff-number-twice", column: 0, row: 23 }]);
  expect(reasonsAt(rows, 94)).toEqual([{ because: "no-staff-number", column: 0 }]);
  expect(reasonsAt(rows, 38)).toContainEqual({ because: "level-beyond", column: 8 });
  expect(reasonsAt(rows, 52)).toContainEqual({ because: "level-unknown", column: 6 });
  expect(reasonsAt(rows, 56)).toContainEqual({ because: "level-between", column: 8 });
  expect(reasonsAt(rows, 67)).toEqual([{ because: "level-undecided", column: 6 }]);
  expect(reasonsAt(rows, 76)).toContainEqual({ because: "formula-is-text", column: 1 });
  expect(rows.find(({ number }) => number === 76)?.change.name).toBe(
    '=HYPERLINK("http://127.0.0.1/x","Gruß"), Françoise',
  );
});

test("once its words are decided, three cells of the valve maker's list are left; or five rows, where good cells of bad rows are not wanted", () => {
  const table = caseFile("armaturen");
  const reading = withProposals(table, readingOf(table));

  expect(countsOf(judged(table, reading))).toMatchObject({ new: 182, refused: 2, leftOut: 3, partly: 3 });
  const strict = { ...reading, mapping: { ...reading.mapping, takeGood: false } };
  // 184 people without the two of before, and without 10033 (7), 10047 (B3) and 10051 (2,5).
  expect(countsOf(judged(table, strict))).toMatchObject({ total: 187, new: 179, refused: 5, leftOut: 3, partly: 0 });
});

test("the press maker's list: six hundred people, and the roles of 501 of them have to be decided", () => {
  const table = caseFile("presse");
  const reading = readingOf(table);

  expect(table).toMatchObject({ encoding: "utf-8", separator: ",", headerRow: 1 });
  expect(reading.mapping.columns.slice(3)).toEqual([
    { kind: "competence", competence: "english" },
    { kind: "competence", competence: "local-language/pt" },
    { kind: "competence", competence: "local-language/zh" },
    { kind: "competence", competence: "product-expertise" },
    { kind: "competence", competence: "intercultural-conduct" },
    { kind: "dropped", because: "not-needed" },
  ]);
  // To be decided: 290 assembly, 92 development engineers, 53 clerks, 39 project managers, 27 trainers. The other 99 say it themselves.
  expect(countsOf(judged(table, reading))).toEqual({
    ...{ total: 600, new: 600, changed: 0, same: 0, refused: 0, leftOut: 0, partly: 501 },
  });
  expect(openWords(table.rows, reading)).toEqual([
    { column: 2, word: "assembly", times: 290, proposal: { kind: "role", role: "home-plant-worker" } },
    {
      column: 2,
      word: "development engineer",
      times: 92,
      proposal: { kind: "role", role: "cross-border-development-engineer" },
    },
    { column: 2, word: "clerk", times: 53, proposal: null },
    { column: 2, word: "project manager", times: 39, proposal: null },
    { column: 2, word: "trainer", times: 27, proposal: { kind: "role", role: "trainer-of-foreign-staff" } },
  ]);
});

test("the same list once more changes nothing, and a later one shows what is different", () => {
  const table = caseFile("armaturen");
  const reading = withProposals(table, readingOf(table));
  const known = registerAfter(judged(table, reading), reading);

  expect(countsOf(judged(table, reading, known))).toMatchObject({
    new: 0,
    changed: 0,
    same: 182,
    refused: 2,
    leftOut: 3,
  });
  // 10001: English from A2 to B2 and another role; whoever is not in the list is not mentioned.
  const later = listOf([["10001", "", "Anlaufmanager Ausland", "B2"]]);
  expect(
    judged(later, { ...readingOf(later), mapping: { ...readingOf(later).mapping, readOn: "2026-12-01" } }, known),
  ).toEqual([
    {
      number: 2,
      staffNumber: "10001",
      outcome: "changed",
      reasons: [],
      change: {
        name: null,
        nameBefore: "Kowalski, Françoise",
        roles: ["start-up-manager-abroad", "service-technician-abroad"],
        rolesBefore: ["service-technician-abroad"],
        levels: [{ competence: "english", level: 4, before: 2 }],
      },
    },
  ]);
});

test("what is known from a later day is not set back by an older list", () => {
  const list = listOf([["1", "", "", "B2"]]);
  const older = { ...readingOf(list), mapping: { ...readingOf(list).mapping, readOn: "2025-01-01" } };
  const known = new Map([["1", someone("1", { level: 5, source: "test", readOn: "2026-01-01" })]]);

  expect(judged(list, older, known)).toMatchObject([
    { outcome: "same", reasons: [{ because: "newer-known", column: 3 }] },
  ]);
});

test("what only the employee has said so far is confirmed by the list", () => {
  const list = listOf([["1", "", "", "C1"]]);
  const known = new Map([["1", someone("1", { level: 5, source: "self", readOn: "2026-01-01" })]]);

  expect(judged(list, readingOf(list), known)).toMatchObject([
    { outcome: "changed", change: { levels: [{ level: 5, before: 5 }] } },
  ]);
});

test("rows are left out by hand, by a word, or because they are empty; and the next one with that number comes in", () => {
  const list = listOf([["1", "", "Pförtner", "B1"], ["2"], [], ["2", "", "", "A1"]]);
  const means = { column: 2, word: "Pförtner", means: { kind: "leave-out" } } as const;
  const reading = readingOf(list);
  const rows = judgeRows(
    list.rows,
    { ...reading, mapping: { ...reading.mapping, values: [means] } },
    { known: NOBODY, leftOut: new Set([3]) },
  );

  expect(rows.map(({ outcome, reasons }) => [outcome, reasons[0]?.because])).toEqual([
    ["left-out", "word-left-out"],
    ["left-out", "by-choice"],
    ["left-out", "empty-row"],
    ["new", undefined],
  ]);
});

test("a role that means nothing to the firm leaves an employee without a role, and asks no more", () => {
  const list = listOf([["1", "", "Pförtner", ""]]);
  const reading = readingOf(list);
  const means = { column: 2, word: "PFÖRTNER ", means: { kind: "nothing" } } as const;
  const decided = { ...reading, mapping: { ...reading.mapping, values: [means] } };

  expect(judged(list, decided)).toMatchObject([{ outcome: "new", reasons: [], change: { roles: [] } }]);
});

test("names are dropped where they may not be taken over, and only then", () => {
  const header = ["Nr", "Name", "Vorname", "Englisch"];
  expect(proposeColumns(header, qualification, { keepsNames: false }).slice(1, 3)).toEqual([
    { kind: "dropped", because: "names-not-kept" },
    { kind: "dropped", because: "names-not-kept" },
  ]);
  expect(proposeColumns(header, qualification, { keepsNames: true }).slice(1, 3)).toEqual([
    { kind: "name", part: "last" },
    { kind: "name", part: "first" },
  ]);
});

test("whatever stands in a list, its counts add up to its rows, and once taken over it is the same", () => {
  const cell = fc.constantFrom(
    "",
    "1",
    "2",
    "A1",
    "B1",
    "b2",
    "fließend",
    "7",
    "2,5",
    "=1+1",
    "Einkauf",
    "Montage; Trainer Auslandspersonal",
    "x",
  );
  const lists = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(lists, fc.boolean(), (cells, takeGood) => {
      const list = listOf(cells);
      const reading = { ...readingOf(list), mapping: { ...readingOf(list).mapping, takeGood } };
      const first = judged(list, reading);
      const counts = countsOf(first);
      expect(counts.new + counts.changed + counts.same + counts.refused + counts.leftOut).toBe(counts.total);
      expect(counts.total).toBe(cells.length);
      const again = countsOf(judged(list, reading, registerAfter(first, reading)));
      expect(again).toEqual({ ...counts, new: 0, same: counts.new });
    }),
    { numRuns: 40 },
  );
});

function caseFile(name: string): StaffTable {
  const bytes = readFileSync(new URL(`../cases/mitarbeiter-${name}.csv`, import.meta.url));
  const table = readTable(bytes, isHeading);
  if (table.kind === "refused") throw new Error(table.because);
  return table;
}

/** Columns: staff number, whole name, role, English. */
function listOf(rows: readonly (readonly string[])[]): StaffTable {
  const table: StaffTable = {
    kind: "table",
    header: ["Nr", "Name", "Rolle", "Englisch"],
    headerRow: 1,
    rows: [],
    encoding: null,
    separator: null,
  };
  const read = tableOf([table.header, ...rows, ["end"]], isHeading);
  if (read.kind === "refused") throw new Error(read.because);
  return { ...table, rows: read.rows.slice(0, -1) };
}

function readingOf({ header }: StaffTable, columns?: readonly ColumnMeaning[]): Reading {
  const mapping: ImportMapping = {
    columns: [...(columns ?? proposeColumns(header, qualification, { keepsNames: true }))],
    ...{ values: [], takeGood: true, source: "manager", readOn: "2026-11-20" },
    understood: { encoding: "utf-8", separator: ";", headerRow: 1 },
  };
  return { mapping, qualification, scales: ISF_2001.scales, roles };
}

/** Every word means what is proposed for it, or nothing. */
function withProposals(table: StaffTable, reading: Reading): Reading {
  const values = openWords(table.rows, reading).map(({ column, word, proposal }) => ({
    ...{ column, word, means: proposal ?? { kind: "nothing" as const } },
  }));
  return { ...reading, mapping: { ...reading.mapping, values } };
}

function judged(
  { rows }: { readonly rows: readonly TableRow[] },
  reading: Reading,
  known = NOBODY,
): readonly JudgedRow[] {
  return judgeRows(rows, reading, { known, leftOut: new Set() });
}

/** The register as the list leaves it. */
function registerAfter(rows: readonly JudgedRow[], { mapping }: Reading): ReadonlyMap<string, KnownEmployee> {
  const taken = rows.filter(({ outcome }) => outcome === "new" || outcome === "changed");
  return new Map(
    taken.map(({ staffNumber, change: { name, roles: held, levels } }) => [
      staffNumber,
      {
        ...{ id: staffNumber, staffNumber, name, roles: held },
        levels: new Map(
          levels.map(({ competence, level }) => [
            competence,
            { level, source: mapping.source, readOn: mapping.readOn },
          ]),
        ),
      },
    ]),
  );
}

function someone(
  staffNumber: string,
  english: { level: number; source: "self" | "test"; readOn: string },
): KnownEmployee {
  return { id: staffNumber, staffNumber, name: null, roles: [], levels: new Map([["english", english]]) };
}

function reasonsAt(rows: readonly JudgedRow[], number: number) {
  return rows.find((row) => row.number === number)?.reasons;
}
