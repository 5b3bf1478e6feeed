import * as fc from "fast-check";
import { expect, test } from "vitest";
import { AddIndicator, DIRECTIONS, isWorse, stateOf, type Thresholds, trendOf } from "./indicator.ts";

const leadTime: Thresholds = { direction: "down", target: 12, watchFrom: 14, offFrom: 18 };
const reliability: Thresholds = { direction: "up", target: 98, watchFrom: 95, offFrom: 90 };

test.each([
  [12, "on-track"],
  [14, "on-track"],
  [14.1, "watch"],
  [18, "watch"],
  [18.1, "off-track"],
  [null, "unknown"],
] as const)("a lead time of %s days that should be low is %s", (value, state) => {
  expect(stateOf(value, leadTime)).toBe(state);
});

test.each([
  [99, "on-track"],
  [95, "on-track"],
  [94.9, "watch"],
  [90, "watch"],
  [89, "off-track"],
] as const)("a reliability of %s percent that should be high is %s", (value, state) => {
  expect(stateOf(value, reliability)).toBe(state);
});

test("a better value never has a worse state, and the target itself is on track", () => {
  const severity = { "on-track": 0, watch: 1, "off-track": 2, unknown: 3 };
  fc.assert(
    fc.property(thresholds(), amount(), amount(), (limits, a, b) => {
      const [worse, better] = isWorse(a, b, limits.direction) ? [a, b] : [b, a];

      expect(severity[stateOf(better, limits)]).toBeLessThanOrEqual(severity[stateOf(worse, limits)]);
      expect(stateOf(limits.target, limits)).toBe("on-track");
    }),
  );
});

test("thresholds that are better than what they follow are refused, by name", () => {
  const refused = (limits: Thresholds) =>
    AddIndicator.safeParse({ ...indicator, ...limits }).error?.issues.map(({ path }) => path.join("."));

  expect(refused(leadTime)).toBeUndefined();
  expect(refused(reliability)).toBeUndefined();
  expect(refused({ ...leadTime, watchFrom: 11 })).toEqual(["watchFrom"]);
  expect(refused({ ...leadTime, offFrom: 13 })).toEqual(["offFrom"]);
  expect(refused({ ...reliability, direction: "down" })).toEqual(["watchFrom", "offFrom"]);
});

test("an indicator of a requirement names it, and no other does", () => {
  const from = (origin: object) => AddIndicator.safeParse({ ...indicator, ...leadTime, origin }).success;

  expect(from({ kind: "requirement", requirement: "lead-time" })).toBe(true);
  expect(from({ kind: "requirement" })).toBe(false);
  expect(from({ kind: "goal", requirement: "lead-time" })).toBe(false);
});

test("the trend looks at the last three values and knows which way is good", () => {
  expect(trendOf([30, 11, 15, 19], "down")).toEqual({ course: "up", meaning: "worse" });
  expect(trendOf([11, 15, 19], "up")).toEqual({ course: "up", meaning: "better" });
  expect(trendOf([19, 12], "down")).toEqual({ course: "down", meaning: "better" });
  expect(trendOf([100, 80, 100.5], "up")).toEqual({ course: "flat", meaning: "same" });
  expect(trendOf([0, 0], "up")).toEqual({ course: "flat", meaning: "same" });
  expect(trendOf([7], "up")).toBeNull();
});

test("read the other way round a trend has the opposite course", () => {
  const opposite = { up: "down", down: "up", flat: "flat" };
  fc.assert(
    fc.property(fc.array(amount(), { minLength: 2, maxLength: 3 }), (values) => {
      const there = trendOf(values, "up")?.course ?? "flat";

      expect(trendOf([...values].reverse(), "up")?.course).toBe(opposite[there]);
    }),
  );
});

const id = "01890000-0000-7000-8000-000000000001";
const indicator = {
  id,
  firmId: id,
  ventureId: id,
  name: "Durchlaufzeit",
  origin: { kind: "goal" },
  unit: "Tage",
};

function amount() {
  return fc.integer({ min: -1000, max: 1000 }).map((value) => value / 4);
}

function thresholds(): fc.Arbitrary<Thresholds> {
  return fc.tuple(fc.constantFrom(...DIRECTIONS), fc.tuple(amount(), amount(), amount())).map(([direction, values]) => {
    const [low = 0, middle = 0, high = 0] = [...values].sort((a, b) => a - b);
    return direction === "down"
      ? { direction, target: low, watchFrom: middle, offFrom: high }
      : { direction, target: high, watchFrom: middle, offFrom: low };
  });
}
