import { expect, test } from "vitest";
import { type Burden, inOrder, mapRows, standOf } from "./workforce.ts";

test("the map has a line per role or group, and a burden stands in its column", () => {
  const rows = mapRows([
    burden({ id: "1", burden: "workload", role: "trainer" }),
    burden({ id: "2", burden: "mobility", groupName: "Halle 2" }),
    burden({ id: "3", burden: "mobility", role: "trainer" }),
  ]);

  expect(rows.map(({ cells }) => [...cells].map(([key, { id }]) => [key, id]))).toEqual([
    [
      ["workload", "1"],
      ["mobility", "3"],
    ],
    [["mobility", "2"]],
  ]);
});

test("open points come first, then what weighs more; what nobody feels is left to the map", () => {
  const order = inOrder([
    burden({ id: "light", level: 1 }),
    burden({ id: "answered", level: 4 }),
    burden({ id: "none", level: 0 }),
    burden({ id: "open", level: 3, isOpen: true }),
  ]);

  expect(order.map(({ id }) => id)).toEqual(["open", "answered", "light"]);
  expect(order.map((one) => standOf(one, { openFrom: 3 }))).toEqual(["open", "answered", "light"]);
});

function burden(said: Partial<Burden>): Burden {
  return {
    ...{ id: "", ventureId: "v", burden: "workload", role: "", groupName: "", level: 2, ratedOn: "2026-11-01" },
    ...{ version: 1, who: { de: "", en: "" }, isOpen: false, answers: [], ...said },
  };
}
