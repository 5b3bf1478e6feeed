import * as fc from "fast-check";
import { expect, test } from "vitest";
import { errorFile } from "./staff-error-file.ts";
import { readTable } from "./staff-table.ts";

const WORDS = { heading: "Grund", reasonsOf: () => "keine Personalnummer", separator: ";" } as const;
const row = (cells: readonly string[]) => ({ number: 2, cells, reasons: [] });

test("the file has the columns of the list, the reason, and no formula that still works", () => {
  const rows = [row(["=1+1", "Groß; Ada"]), row(["+49", "@x"]), row(["-1", "-cmd"]), row(["\tx"])];

  expect(errorFile({ header: ["Nr", "Name"], rows }, WORDS)).toBe(
    [
      "\ufeffNr;Name;Grund",
      '\'=1+1;"Groß; Ada";keine Personalnummer',
      "'+49;'@x;keine Personalnummer",
      "-1;'-cmd;keine Personalnummer",
      "'\tx;;keine Personalnummer",
      "",
    ].join("\r\n"),
  );
});

test("no cell begins with what a spreadsheet works out, and the file can be handed in again", () => {
  const cell = fc.string({ unit: fc.constantFrom(...'=+-@\t1a;"\n '.split("")), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (cells) => {
      const text = errorFile({ header: ["Nr", "Name"], rows: cells.map(row) }, WORDS);
      const table = readTable(new TextEncoder().encode(text), (heading) => heading === "Nr");
      expect(table.kind === "table" && table.header).toEqual(["Nr", "Name", "Grund"]);
      const read = table.kind === "table" ? table.rows.flatMap((each) => each.cells) : [];
      expect(read.filter((each) => /^[=+@]|^-(?!\d)/.test(each))).toEqual([]);
    }),
  );
});
