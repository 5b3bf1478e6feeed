import { expect, test } from "vitest";
import { levelKnown, type Stand, shortOf, standOf } from "./gap.ts";

const words = { de: "IT", en: "IT" };
const criterion = (key: string) => ({
  ...{ key, label: words, help: null, source: "§A", field: "technology", weight: 1, scale: "level-0-4" },
});
const REQUIRED = [
  { criterion: "a", required: 3, because: [] },
  { criterion: "b", required: 4, because: [] },
  { criterion: "c", required: 0, because: [] },
];
const stands = (levels: Readonly<Record<string, Stand["actual"]>>) =>
  ["a", "b", "c"].map((key) => standOf(criterion(key), REQUIRED, levels[key] ?? null));
const keys = (all: readonly Stand[]) => all.map((stand) => stand.criterion.key);

test("the widest gap comes first, and what is met is no gap", () => {
  expect(keys(shortOf(stands({ a: 2, b: 1, c: 0 })).gaps)).toEqual(["b", "a"]);
  expect(keys(shortOf(stands({ a: 3, b: 4, c: 0 })).gaps)).toEqual([]);
});

test("what nobody was asked is unknown and no gap, and what does not apply is neither", () => {
  const { gaps, unknown } = shortOf(stands({ a: "na" }));
  expect(keys(gaps)).toEqual([]);
  expect(keys(unknown)).toEqual(["b"]);
});

test("not applicable is not a level", () => {
  expect(levelKnown({ level: null, notApplicable: true })).toBe("na");
  expect(levelKnown({ level: null, notApplicable: false })).toBeNull();
  expect(levelKnown({ level: 0, notApplicable: false })).toBe(0);
});
