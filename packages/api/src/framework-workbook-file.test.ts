import { partsOf } from "@etappe/domain/framework-part";
import { ISF_2001 } from "@etappe/domain/isf-2001";
import fc from "fast-check";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { frameworkWorkbook, isWorkbook, readFrameworkWorkbook } from "./framework-workbook-file.ts";
import { stored, unpacked } from "./zip.ts";

const MB = 1024 * 1024;
const NOW = new Date("2026-11-20T09:00:00Z");
const ISF = { key: ISF_2001.key, parts: partsOf(ISF_2001), archive: [] };

test.each(["de", "en"] as const)(
  "a framework comes back out of its workbook as it went in, in %s",
  async (language) => {
    const bytes = await frameworkWorkbook(ISF, language, NOW);

    expect(isWorkbook(bytes)).toBe(true);
    expect(await readFrameworkWorkbook(bytes, "de")).toEqual({ kind: "read", ...ISF, faults: [] });
  },
);

test("texts come back whatever they begin with, and numbers to the last digit", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }).map((one) => one.replace(/\0|\p{Surrogate}/gu, "?")),
    fc.constantFrom("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "_x0041_", " zwei  Leerzeichen ", "a\nb", "007"),
  );
  await fc.assert(
    fc.asyncProperty(text, fc.double({ min: 0.01, max: 99, noNaN: true }), async (said, weight) => {
      const parts = ISF.parts.map((part) =>
        part.key === "innovation"
          ? { ...part, content: { ...part.content, label: { de: `${said}.`, en: said }, weight } }
          : part,
      );
      const read = await readFrameworkWorkbook(await frameworkWorkbook({ ...ISF, parts }, "de", NOW), "de");
      expect(read).toEqual({ kind: "read", ...ISF, parts, faults: [] });
    }),
    { numRuns: 8 },
  );
});

test("what is for programs is hidden, the rest stays in sight, and keys are chosen from what is there", async () => {
  const archive = await unpacked(await frameworkWorkbook(ISF, "de", NOW), 10 * MB, () => true);
  if (archive.kind === "refused") throw new Error(archive.because);
  const xml = (name: string) => Buffer.from(archive.parts.get(name) ?? []).toString("utf8");
  const names = [...xml("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  const criteria = xml(`xl/worksheets/sheet${names.indexOf("Kriterien") + 1}.xml`);

  expect([...archive.parts.keys()].some((name) => /vba|external/i.test(name))).toBe(false);
  expect(criteria).toContain('<row r="1" hidden="1">');
  expect(criteria).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/);
  expect(criteria).toContain("<formula1>'Skalen'!$A$3:$A$5030</formula1>");
  expect(criteria).not.toMatch(/<f[ >/]/);
});

describe("refusing", () => {
  test("formulas, and not what they come to", async () => {
    const sheet = {
      name: "Dimensionen",
      rows: [
        ["Schlüssel", "Quelle"],
        ["a", null],
      ],
    };
    const cells = new Map([["1,1", { formula: 'HYPERLINK("http://x")', formulaResult: "§1" }]]);

    const read = await readFrameworkWorkbook(await writeXlsx({ sheets: [{ ...sheet, cells }] }), "de");

    expect(read.faults.map(({ because, place }) => [because, place?.row, place?.column])).toContainEqual([
      "formula",
      2,
      "B",
    ]);
    expect(read).toMatchObject({ kind: "refused", because: "faults-of-form" });
  });

  test("text that begins like a formula is no formula", async () => {
    const rows = [
      ["Schlüssel", "Quelle"],
      ["a", "=1+1"],
    ];

    const read = await readFrameworkWorkbook(await writeXlsx({ sheets: [{ name: "Dimensionen", rows }] }), "de");

    expect(read.faults.map(({ because }) => because)).not.toContain("formula");
  });

  test.each<[string, WriteSheet, string]>([
    ["a sheet that is too long", { name: "Skalen", rows: Array.from({ length: 5100 }, () => ["x"]) }, "too-many-rows"],
    [
      "more cells than any framework",
      { name: "Skalen", rows: Array.from({ length: 4000 }, () => Array.from({ length: 60 }, () => 1)) },
      "too-many-values",
    ],
  ])("%s", async (_, sheet, because) => {
    const read = await readFrameworkWorkbook(await writeXlsx({ sheets: [sheet] }), "de");

    expect(read).toEqual({ kind: "refused", because, faults: [] });
  });

  test("a file that is too large, an archive that would be, and what is no workbook", async () => {
    const because = async (bytes: Uint8Array) => {
      const read = await readFrameworkWorkbook(bytes, "de");
      return read.kind === "refused" && read.because;
    };
    const bomb = stored(new Map([["xl/worksheets/sheet1.xml", Buffer.alloc(9 * MB, " ")]]));
    const large = Buffer.from(bomb);
    large.writeUInt32LE(900 * MB, large.lastIndexOf(Buffer.from("504b0102", "hex")) + 24);

    expect(await because(new Uint8Array(10 * MB + 1))).toBe("too-large");
    expect(await because(large)).toBe("too-large");
    expect(await because(bomb)).toBe("not-a-workbook");
    expect(await because(Buffer.from("PK\u0003\u0004"))).toBe("not-a-workbook");
    expect(await because(new Uint8Array())).toBe("not-a-workbook");
  });

  test("broken bytes inside are refused or read, and never throw", { timeout: 120_000 }, async () => {
    const whole = await frameworkWorkbook(ISF, "de", NOW);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const broken = Uint8Array.from(whole);
        broken[at] = byte;
        expect(["read", "refused"]).toContain((await readFrameworkWorkbook(broken, "de")).kind);
      }),
      { numRuns: 15 },
    );
  });
});
