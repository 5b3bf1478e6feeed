import { expect, test } from "vitest";
import { anchorAt, linesThrough, spotOn } from "./radar-layout.ts";

test("the first axis points up, and the next ones follow clockwise", () => {
  expect([0, 1, 2, 3].map((axis) => spotOn(axis, 4, 1, 100))).toEqual([
    { x: 0, y: -100 },
    { x: 100, y: 0 },
    { x: 0, y: 100 },
    { x: -100, y: 0 },
  ]);
  expect(spotOn(1, 4, 0.25, 100)).toEqual({ x: 25, y: 0 });
});

test("nothing lies beyond the rim", () => {
  expect(spotOn(1, 4, 3, 100)).toEqual({ x: 100, y: 0 });
  expect(spotOn(1, 4, -1, 100)).toEqual({ x: 0, y: 0 });
});

test("the line closes where everything is known", () => {
  expect(linesThrough([1, 1, 1, 1], 10)).toEqual(["M0 -10L10 0L0 10L-10 0Z"]);
});

test("no line runs through an axis of which nothing is known", () => {
  expect(linesThrough([1, null, 1, 1], 10)).toEqual(["M0 10L-10 0", "M-10 0L0 -10"]);
  expect(linesThrough([1, null, 1, null], 10)).toEqual([]);
});

test("a label stands on the outer side of its axis", () => {
  expect([spotOn(0, 4, 1, 99), spotOn(1, 4, 1, 99), spotOn(3, 4, 1, 99)].map(anchorAt)).toEqual([
    "middle",
    "start",
    "end",
  ]);
});
