import { expect, test } from "vitest";
import type { Venture } from "../venture/venture-draft.ts";
import { type Assignment, mixOf } from "./mix-table.ts";

const words = (text: string) => ({ de: text, en: text });
const type = (key: string) => ({ key, label: words(key), help: null, source: "§4" });

function held(id: string, of: Partial<Assignment>): Assignment {
  const assignment = { type: "export-extension", country: "CZ", weight: 50, heldFrom: "2026-01-01", heldTo: null };
  return { id, label: words("x"), why: "because", ...assignment, ...of };
}

function mixWith(strategies: Assignment[]) {
  const strategyItems = [type("export-extension"), type("cost-reduction"), type("null")];
  return mixOf({ strategies, strategyItems, countries: ["CZ", "PL"] } as unknown as Venture);
}

test("the table has a row for each place and a column for each strategy that is held", () => {
  const { types, rows } = mixWith([
    held("1", { country: "PL", weight: 30 }),
    held("2", { country: null, type: "cost-reduction", weight: 20 }),
    held("3", { country: "PL", type: "cost-reduction", weight: 60 }),
  ]);

  expect(types.map(({ key }) => key)).toEqual(["export-extension", "cost-reduction"]);
  expect(
    rows.map(({ place, cells, together }) => [place, cells.map((cell) => cell?.weight ?? null), together]),
  ).toEqual([
    [null, [null, 20], 20],
    ["PL", [30, 60], 90],
  ]);
});

test("a weight that was changed leaves its earlier one in the history, the latest first", () => {
  const { held: now, history } = mixWith([
    held("1", { weight: 20, heldTo: "2026-02-01" }),
    held("2", { weight: 40, heldTo: "2026-03-01" }),
    held("3", { weight: 60 }),
  ]);

  expect(now.map(({ id }) => id)).toEqual(["3"]);
  expect(history.map(({ id }) => id)).toEqual(["2", "1"]);
});

test("a strategy for a country that the venture has given up is still shown until it ends", () => {
  expect(mixWith([held("1", { country: "RO" })]).rows.map(({ place }) => place)).toEqual(["RO"]);
});
