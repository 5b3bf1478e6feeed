import { describe, expect, test } from "vitest";
import { planTicks, weekNumber } from "./plan-scale.ts";

const words = { locale: "de", week: (number: number) => `KW ${number}` };
const span = { from: "2026-11-01", to: "2027-01-31" };

describe("the axis", () => {
  test("has years above months", () => {
    expect(planTicks("month", span, words)).toEqual({
      major: [
        { at: 0, text: "2026" },
        { at: 61, text: "2027" },
      ],
      minor: [
        { at: 0, text: "Nov 2026" },
        { at: 30, text: "Dez 2026" },
        { at: 61, text: "Jan 2027" },
      ],
    });
  });

  test("has months above weeks and days, the first of which may have begun before", () => {
    const weeks = planTicks("week", span, words).minor;

    expect(weeks.slice(0, 3)).toEqual([
      { at: 0, text: "KW 44" },
      { at: 1, text: "KW 45" },
      { at: 8, text: "KW 46" },
    ]);
    expect(planTicks("day", span, words).minor).toHaveLength(92);
  });

  test("has years above quarters", () => {
    expect(planTicks("quarter", span, words).minor.map(({ at, text }) => [at, text])).toEqual([
      [0, "Q4"],
      [61, "Q1"],
    ]);
  });
});

test("a year's first week is the one with its first Thursday", () => {
  expect(["2026-12-28", "2027-01-03", "2027-01-04", "2026-01-01"].map(weekNumber)).toEqual([53, 53, 1, 1]);
});
