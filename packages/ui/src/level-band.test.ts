import { expect, test } from "vitest";
import { bandInColumns, bandInLines } from "./level-band.tsx";
import type { LevelBand } from "./level-grid-data.ts";

const columns = [
  { id: "CZ", label: "Tschechien" },
  { id: "PL", label: "Polen" },
];
const band: LevelBand = {
  label: "Kooperation, quer zu allen Formen",
  noColumn: "Inland",
  chips: [
    { id: "1", column: "CZ", label: "Ventil Brno s.r.o.", state: "active" },
    { id: "2", column: "CZ", label: "Monteure Ostrau", state: "planned" },
    { id: "3", column: null, label: "Pumpen Soest GmbH", state: "active" },
  ],
};
const wide = { top: 100, labelWidth: 250, columnWidth: 140, margin: 14 };
const narrow = { top: 100, width: 306, perLine: 2, gap: 8 };

test("a partner stands in the column of its country, one at home under the band's name, none over another", () => {
  const { chips, bottom } = bandInColumns(band, columns, wide);
  const at = (id: string) => chips.find(({ chip }) => chip.id === id);

  expect(at("1")?.x).toBe(264);
  expect(at("2")?.x).toBe(264);
  expect(at("2")?.y).toBeGreaterThan(at("1")?.y ?? 0);
  expect(at("3")?.x).toBeLessThan(250);
  for (const { y } of chips) expect(y).toBeLessThan(bottom);
});

test("without columns each partner says where it is", () => {
  const { chips } = bandInLines(band, columns, narrow);

  expect(chips.map(({ text }) => text.over.join(" "))).toEqual(["Tschechien", "Tschechien", "Inland"]);
  expect(chips[2]?.y).toBeGreaterThan(chips[0]?.y ?? 0);
});
