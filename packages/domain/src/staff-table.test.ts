import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ISF_2001 } from "./isf-2001.ts";
import { headingsOf } from "./staff-columns.ts";
import { SEPARATORS, type Separator, writtenRows } from "./staff-list/delimited.ts";
import { readTable } from "./staff-table.ts";

const isHeading = headingsOf(ISF_2001.qualification);
const read = (bytes: Uint8Array) => readTable(bytes, isHeading);
const utf8 = (text: string) => new TextEncoder().encode(text);

test("a title, an empty line and decimal commas do not hide where the header stands", () => {
  const table = read(
    utf8("Liste;Stand 31.10.2026;;\r\n\r\nPersonal-Nr.;Stunden;Englisch\r\n1;38,5;B1\r\n;;\r\n2;20;\r\n"),
  );

  expect(table).toEqual({
    kind: "table",
    header: ["Personal-Nr.", "Stunden", "Englisch"],
    headerRow: 3,
    rows: [
      { number: 4, cells: ["1", "38,5", "B1"] },
      { number: 5, cells: [] },
      { number: 6, cells: ["2", "20"] },
    ],
    encoding: "utf-8",
    separator: ";",
  });
});

test("umlauts are read as they are, however the file writes them", () => {
  const text = "staff_id;name;role\r\n1;Müller;Größe\r\n";
  const files: Readonly<Record<string, Uint8Array>> = {
    "utf-8": utf8(text),
    "utf-8 with mark": utf8(`\ufeff${text}`),
    "utf-16 little": wide(`\ufeff${text}`, true),
    "utf-16 big": wide(`\ufeff${text}`, false),
    "utf-16 without mark": wide(text, true),
    "windows-1252": latin(text),
  };

  for (const bytes of Object.values(files)) {
    expect(read(bytes)).toMatchObject({
      header: ["staff_id", "name", "role"],
      rows: [{ cells: ["1", "Müller", "Größe"] }],
    });
  }
});

test("cells in quotes may hold separators, quotes and line ends", () => {
  expect(read(utf8('staff_id,name,role\n1,"Groß, ""Ada""\nMaria",x\n'))).toMatchObject({
    rows: [{ number: 2, cells: ["1", 'Groß, "Ada"\nMaria', "x"] }],
  });
});

test.each([
  ["nothing", new Uint8Array(), "empty-file"],
  ["blanks", utf8(" \r\n \r\n"), "empty-file"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0x81]), "not-a-list"],
  ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "old-workbook"],
  ["UTF-8 with a broken byte", new Uint8Array([...utf8("Nr;Name\n1;Müller\n2;Jäger"), 0xfc]), "mixed-encoding"],
  ["a header and no more", utf8("Personal-Nr.;Englisch\r\n"), "only-header"],
  ["no header", utf8("4711;4712\r\n4713;4714\r\n"), "no-header"],
  ["ten thousand columns", utf8(`Personal-Nr.${";Englisch".repeat(10_000)}\r\n1;B1\r\n`), "too-many-columns"],
  ["a cell of a megabyte", utf8(`Personal-Nr.;Englisch\r\n1;${"x".repeat(1_000_000)}\r\n`), "cell-too-long"],
  ["too many rows", utf8(`Nr;Englisch\n${"1;B1\n".repeat(5001)}`), "too-many-rows"],
  ["a quote that stays open", utf8('Nr;Name\n1;"Müller\n2;Jäger\n'), "quote-not-closed"],
] as const)("a file with %s is refused and says why", (_what, bytes, because) => {
  expect(read(bytes)).toEqual({ kind: "refused", because });
});

test("a list of any content reads back as it was written, in every encoding and with every separator", () => {
  const cell = fc
    .string({ unit: fc.constantFrom(..."aÄß1 ;,|\t\"\n\r'=é".split("")), maxLength: 8 })
    .map((text) => text.trim());
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom("1", "x", "ü"),
      cell,
      cell.filter((text) => text !== ""),
    ),
    { minLength: 1, maxLength: 8 },
  );
  const encodings = fc.constantFrom(
    utf8,
    latin,
    (text: string) => wide(`\ufeff${text}`, true),
    (text: string) => utf8(`\ufeff${text}`),
  );
  fc.assert(
    fc.property(rows, fc.constantFrom(...SEPARATORS), encodings, (given, separator, encode) => {
      // More plain rows, as lists have them, leave no doubt about the separator.
      const plain = Array.from({ length: 20 }, (_, at) => [`${at}`, "Schäfer", "B1"]);
      const written = writtenRows([["Personal-Nr.", "Name", "Englisch"], ...plain, ...given], separator);
      const table = read(encode(written));
      expect(table.kind === "table" && table.rows.map(({ cells }) => cells).slice(20)).toEqual(given);
    }),
  );
});

test("a hostile file is read in one pass", () => {
  const separators: readonly Separator[] = [";", "|"];
  for (const separator of separators) {
    const started = performance.now();
    read(utf8(`"a${separator}`.repeat(100_000)));
    read(utf8(`Nr${separator}Name\n${`"${separator}`.repeat(100_000)}`));
    expect(performance.now() - started).toBeLessThan(5000);
  }
});

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function wide(text: string, little: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (const [at, letter] of [...text].entries()) bytes.setUint16(at * 2, letter.charCodeAt(0), little);
  return new Uint8Array(bytes.buffer);
}
