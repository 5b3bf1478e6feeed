import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { MOST_BYTES, readWorkbook, type WorkbookSheet, writeWorkbook } from "./spreadsheet.ts";
import { stored, unpacked } from "./zip.ts";

const MB = 1024 * 1024;
const NOW = new Date("2026-11-20T09:00:00Z");

describe("reading", () => {
  test("numbers, days, truth, several scripts in one cell and nothing are read as a person reads them", async () => {
    const cells = new Map([
      ["1,3", { value: "Müller-Łódź", richText: [{ text: "Müller" }, { text: "-Łódź", font: { bold: true } }] }],
    ]);
    const rows = [
      ["Personalnummer", "Stufe", "Seit", "Name", "Aktiv"],
      [42, 2.5, new Date("2024-03-01T00:00:00Z"), null, true],
      [1007, 0.1 + 0.2, new Date("2024-03-01T13:30:00Z"), "=1+1", false],
    ];
    const columns = [{ numFmt: "00000" }, {}, { numFmt: "dd.mm.yyyy hh:mm" }];

    expect(await readSheets({ name: "Liste", rows, cells, columns })).toEqual([
      ["Personalnummer", "Stufe", "Seit", "Name", "Aktiv"],
      ["00042", "2.5", "2024-03-01", "Müller-Łódź", "TRUE"],
      ["01007", "0.3", "2024-03-01 13:30", "=1+1", "FALSE"],
    ]);
  });

  test("a formula is its text and never its result, also where it was filled down", async () => {
    const cells = new Map([
      ["1,0", { formula: 'HYPERLINK("http://x")', formulaResult: "P-1" }],
      ["1,1", { formula: "A1*2", formulaType: "shared" as const, formulaSharedIndex: 0, formulaRef: "B2:B3" }],
      ["2,1", { formula: "", formulaType: "shared" as const, formulaSharedIndex: 0, formulaResult: 4 }],
    ]);
    const rows = [
      ["Nummer", "Stufe"],
      [null, null],
      ["P-2", null],
    ];

    expect(await readSheets({ name: "Liste", rows, cells })).toEqual([
      ["Nummer", "Stufe"],
      ['=HYPERLINK("http://x")', "=A1*2"],
      ["P-2", "=A1*2"],
    ]);
  });

  test("what is merged over rows stands in each of them, what is merged over columns in the first", async () => {
    const rows = [
      ["Sprachen", null],
      ["Montage", 1],
      [null, 2],
      [null, 3],
    ];
    const merges = [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 1 },
      { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
    ];

    expect(await readSheets({ name: "Liste", rows, merges })).toEqual([
      ["Sprachen", ""],
      ["Montage", "1"],
      ["Montage", "2"],
      ["", "3"],
    ]);
  });

  test("the first sheet that can be seen is read, with its comments and pictures left aside", async () => {
    const cells = new Map([["0,0", { value: "sichtbar", comment: { text: "nicht für den Import" } }]]);
    const png = new Uint8Array([137, 80, 78, 71]);
    const image = { data: png, type: "png" as const, anchor: { from: { row: 3, col: 3 } } };

    const read = await readSheets(
      { name: "Versteckt", rows: [["verborgen"]], hidden: true },
      { name: "Liste", rows: [["sichtbar"]], cells, images: [image] },
      { name: "Noch eine", rows: [["zweite"]] },
    );

    expect(read).toEqual([["sichtbar"]]);
  });

  test("rows that are only formatted do not count, and a row too many does", async () => {
    const filled = (count: number) => Array.from({ length: count }, (_, index) => [`P-${index}`]);
    const styled = new Map([["900000,0", { style: { font: { bold: true } } }]]);

    expect(await readSheets({ name: "Liste", rows: filled(3), cells: styled })).toHaveLength(3);
    expect(await readSheets({ name: "Liste", rows: filled(5030) })).toHaveLength(5030);
    expect(await readSheets({ name: "Liste", rows: filled(5031) })).toBe("too-many-rows");
  });

  test("a cell in the last corner of a sheet costs nothing, and columns beyond sixty are told by one more", async () => {
    const corner = new Map([["1048575,16383", { value: "Ecke" }]]);
    const wide = Array.from({ length: 70 }, (_, index) => `Spalte ${index + 1}`);

    const read = await readSheets({ name: "Liste", rows: [wide], cells: corner });

    expect(read).toEqual([wide.slice(0, 61)]);
  });
});

describe("refusing", () => {
  test.each([
    ["nothing", new Uint8Array()],
    ["a text file", Buffer.from("Personalnummer;Name\n1;Ada\n")],
    ["an old or an encrypted workbook", Buffer.from("d0cf11e0a1b11ae1".padEnd(4096, "0"), "hex")],
    ["an archive of something else", stored(new Map([["readme.txt", Buffer.from("hello")]]))],
    [
      "an archive whose directory lies beyond its end",
      Buffer.from(`504b0506${"00".repeat(4)}0100010010000000ffffff7f0000`, "hex"),
    ],
  ])("%s is no workbook", async (_, bytes) => {
    expect(await readWorkbook(bytes)).toEqual({ kind: "refused", because: "not-a-workbook" });
  });

  test("a workbook that was cut off, wherever, is refused or read, and never throws", async () => {
    const whole = await writeXlsx({ sheets: [{ name: "Liste", rows: [["Nummer"], ["P-1"]] }] });

    for (let length = 0; length < whole.length; length += 97) {
      expect(await readWorkbook(whole.subarray(0, length))).toEqual({ kind: "refused", because: "not-a-workbook" });
    }
  });

  test("broken bytes inside are refused or read, and never throw", async () => {
    const whole = await writeXlsx({ sheets: [{ name: "Liste", rows: [["Nummer"], ["P-1"]] }] });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const broken = Uint8Array.from(whole);
        broken[at] = byte;
        expect(["rows", "refused"]).toContain((await readWorkbook(broken)).kind);
      }),
      { numRuns: 200 },
    );
  });

  test("a file that is too large is not even opened", async () => {
    expect(await readWorkbook(new Uint8Array(MOST_BYTES + 1))).toEqual({ kind: "refused", because: "too-large" });
  });

  test("an archive that says it would be too large is not inflated, and one that lies about it is stopped", async () => {
    const bomb = zipped("xl/worksheets/sheet1.xml", Buffer.alloc(81 * MB, " "));
    const lying = zipped("xl/worksheets/sheet1.xml", Buffer.alloc(81 * MB, " "), 1000);

    expect(bomb.length).toBeLessThan(MB);
    expect(await readWorkbook(bomb)).toEqual({ kind: "refused", because: "too-large" });
    expect(await readWorkbook(lying)).toEqual({ kind: "refused", because: "too-large" });
  });
});

describe("writing", () => {
  const columns = [{ width: 14 }, { width: 8, scale: SCALE() }];

  test("whatever text goes in comes out again, whatever it begins with", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom(
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "_x0041_",
        " zwei  Leerzeichen ",
        "a\nb",
        "<f>1</f>",
        "007",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }), async (rows) => {
        const marked = rows.map(([one, two]) => [one, two, "."]);
        const read = await read1({ name: "L", header: ["a", "b", "c"], rows: marked, columns: [] });
        expect(read).toEqual([["a", "b", "c"], ...marked]);
      }),
      { numRuns: 150 },
    );
  });

  test("numbers stay numbers, unknown stays empty", async () => {
    const rows = [
      ["P-1", 3],
      ["P-2", null],
      ["P-3", 0],
    ];

    expect(await read1({ name: "Matrix", header: ["Nummer", "Stufe"], rows, columns })).toEqual([
      ["Nummer", "Stufe"],
      ["P-1", "3"],
      ["P-2", ""],
      ["P-3", "0"],
    ]);
  });

  test("no formula is in the file, the header stays in sight and the numbers below it are tinted", async () => {
    const rows = [
      ["=cmd|'/c calc'!A1", 3],
      ["P-2", 1],
    ];
    const above = [["Benötigt", 4]];

    const xml = await partsOf({ name: "Mat/rix", above, header: ["Nummer", "=Stufe"], rows, columns, freeze: 1 });

    const sheet = xml.get("xl/worksheets/sheet1.xml") ?? "";
    expect([...xml.values()].join("")).not.toMatch(/<f[ >/]/);
    expect(sheet).toMatch(/<c r="A3"[^>]* t="s"/);
    expect(sheet).toContain('<conditionalFormatting sqref="B3:B4">');
    expect(sheet).toContain("<colorScale>");
    expect(sheet).toMatch(/<pane [^>]*ySplit="2"[^>]*/);
    expect(sheet).toMatch(/<pane [^>]*xSplit="1"[^>]*/);
    expect(sheet).toMatch(/state="frozen"/);
    expect(xml.get("xl/workbook.xml")).toContain('name="Mat rix"');
  });
});

function SCALE() {
  return { from: { value: 0, colour: "FFFFFF" }, to: { value: 4, colour: "1F5F8B" } };
}

test("the same sheets at the same moment are the same file, to the byte", async () => {
  const sheet = { name: "Matrix", header: ["Nr", "Englisch"], rows: [["1", 3]], columns: [{ width: 9 }, { width: 9 }] };
  const [first, second] = [await writeWorkbook([sheet], NOW), await writeWorkbook([sheet], NOW)];

  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.compare(first, await writeWorkbook([sheet], new Date("2026-11-20T09:00:09Z")))).not.toBe(0);
});

async function readSheets(...sheets: WriteSheet[]) {
  const read = await readWorkbook(await writeXlsx({ sheets }));
  return read.kind === "rows" ? read.rows : read.because;
}

async function read1(sheet: WorkbookSheet) {
  const read = await readWorkbook(await writeWorkbook([sheet], NOW));
  return read.kind === "rows" ? read.rows : read.because;
}

/** The file as it is, past the library that wrote it. */
async function partsOf(sheet: WorkbookSheet): Promise<Map<string, string>> {
  const archive = await unpacked(await writeWorkbook([sheet], NOW), MB, () => true);
  if (archive.kind === "refused") throw new Error(archive.because);
  return new Map([...archive.parts].map(([name, part]) => [name, Buffer.from(part).toString("utf8")]));
}

/** One compressed part, which may say of itself that it is small. */
function zipped(name: string, part: Buffer, said = part.length): Buffer {
  const packed = deflateRawSync(part);
  const archive = Buffer.from(stored(new Map([[name, packed]])));
  const directory = archive.lastIndexOf(Buffer.from("504b0102", "hex"));
  for (const [header, method, size] of [
    [0, 8, 22],
    [directory, 10, 24],
  ] as const) {
    archive.writeUInt16LE(8, header + method);
    archive.writeUInt32LE(said, header + size);
  }
  return archive;
}
