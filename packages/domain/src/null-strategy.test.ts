import { expect, test } from "vitest";
import { type NullStrategyStep, standingNullStrategies } from "./null-strategy.ts";

const step: NullStrategyStep = {
  ventureId: "a",
  kind: "close",
  outcome: "null-strategy",
  movedOn: "2026-01-10",
  reason: "Die Fracht trägt es nicht.",
  watch: ["Frachtpreise"],
  lookAgainOn: "2027-01-10",
  otherVenture: null,
};

test("what is watched stands with its day, soonest first; other ends are over", () => {
  const sooner = { ...step, ventureId: "b", lookAgainOn: "2026-06-01" };
  const left = { ...step, ventureId: "c", outcome: "exited", lookAgainOn: null };

  expect(standingNullStrategies([step, sooner, left]).map(({ ventureId }) => ventureId)).toEqual(["b", "a"]);
});

test("one that a new venture goes on from is not looked at again, one whose venture merely began is", () => {
  const start: NullStrategyStep = { ...step, ventureId: "d", kind: "start", outcome: null, lookAgainOn: null };

  expect(standingNullStrategies([step, { ...start, otherVenture: "a" }])).toEqual([]);
  expect(standingNullStrategies([step, start])).toHaveLength(1);
});
