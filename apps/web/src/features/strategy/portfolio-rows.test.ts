import { expect, test } from "vitest";
import { type Portfolio, rowsOn } from "./portfolio-rows.ts";

const type = (key: string) => ({ key, label: { de: key, en: key }, help: null, source: "§4" });
const venture = (id: string) => ({
  ...{ id, name: id, phase: "decision" as const, state: "running" as const },
  ...{ endedOn: null, settledOn: null, decision: null },
});
const held = (id: string, ventureId: string, kind: string, country: string | null, heldFrom: string) => ({
  ...{ id, ventureId, type: kind, country, weight: 50, heldFrom, heldTo: null, why: "because" },
});
const portfolio: Portfolio = {
  today: "2026-11-01",
  types: [type("export-extension"), type("cost-reduction"), type("null")],
  ventures: [venture("a"), venture("b")],
  holdings: [
    held("1", "b", "null", null, "2026-01-01"),
    held("2", "a", "cost-reduction", "PL", "2026-02-01"),
    held("3", "a", "export-extension", null, "2026-03-01"),
  ],
};

const shape = (day: string) =>
  rowsOn(day, portfolio).map(({ venture: { id }, country, cells }) => [
    id,
    country,
    ...cells.map((cell) => cell?.weight),
  ]);

test("each venture and place has its row, the venture as a whole first, and every type its column", () => {
  expect(shape("2026-11-01")).toEqual([
    ["a", null, 50, undefined, undefined],
    ["a", "PL", undefined, 50, undefined],
    ["b", null, undefined, undefined, 50],
  ]);
});

test("on an earlier day there is only what was held until then", () => {
  expect(shape("2026-01-15")).toEqual([["b", null, undefined, undefined, 50]]);
  expect(shape("2025-12-31")).toEqual([]);
});
