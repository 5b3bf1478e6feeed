import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, dayOfNumber, spanOf, ticksBetween, tickText, timeScale } from "./time-scale.ts";

const days = fc.integer({ min: dayNumber("1990-01-01"), max: dayNumber("2060-12-31") }).map(dayOfNumber);

test("a day is the same number whatever the clocks do in spring and autumn", () => {
  expect(dayNumber("2026-03-30") - dayNumber("2026-03-28")).toBe(2);
  expect(dayNumber("2026-10-26") - dayNumber("2026-10-24")).toBe(2);
  fc.assert(
    fc.property(days, (day) => {
      expect(dayOfNumber(dayNumber(day))).toBe(day);
    }),
  );
});

test("the axis begins and ends where it says, and a later day never stands before an earlier one", () => {
  fc.assert(
    fc.property(fc.tuple(days, days, days, days), (four) => {
      const [from, one, other, to] = four.toSorted() as [string, string, string, string];
      const x = timeScale(from, to, [100, 900]);

      expect(x(from)).toBe(100);
      if (from < to) expect(x(to)).toBe(900);
      expect(x(other)).toBeGreaterThanOrEqual(x(one));
    }),
  );
});

test("equal times are equal lengths", () => {
  const x = timeScale("2026-01-01", "2026-12-31", [0, 364]);

  expect(x("2026-02-01")).toBe(31);
  expect(x("2026-12-01") - x("2026-11-01")).toBe(30);
});

test("what lies outside the span stands at its edge", () => {
  const x = timeScale("2026-01-01", "2026-12-31", [10, 90]);

  expect(x("2020-05-05")).toBe(10);
  expect(x("2031-05-05")).toBe(90);
});

test("ticks are months, then quarters, then years, as many as there is room for", () => {
  expect(ticksBetween("2026-11-10", "2027-02-20", 12).map(({ day }) => day)).toEqual([
    "2026-12-01",
    "2027-01-01",
    "2027-02-01",
  ]);
  expect(ticksBetween("2026-02-01", "2027-12-31", 12).map(({ day, unit }) => [day, unit])).toContainEqual([
    "2026-04-01",
    "quarter",
  ]);
  expect(ticksBetween("2020-01-01", "2029-12-31", 12)).toHaveLength(10);
});

test("there are never more ticks than asked for, and all lie on the axis", () => {
  fc.assert(
    fc.property(days, days, fc.integer({ min: 1, max: 24 }), (a, b, most) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const ticks = ticksBetween(from, to, most);

      expect(ticks.length).toBeLessThanOrEqual(most);
      for (const { day } of ticks) {
        expect(day >= from && day <= to).toBe(true);
        expect(day.endsWith("-01")).toBe(true);
      }
    }),
  );
});

test("a span holds all its days in whole months", () => {
  expect(spanOf(["2027-03-31", "2026-11-22"])).toEqual({ from: "2026-11-01", to: "2027-03-31" });
  expect(spanOf(["2026-11-22"])).toEqual({ from: "2026-11-01", to: "2027-01-31" });
  expect(spanOf([])).toBeNull();
});

test("ticks are written in the reader's language, with the year where it changes", () => {
  expect(tickText({ day: "2026-12-01", unit: "month" }, true, "de")).toBe("Dez 2026");
  expect(tickText({ day: "2027-02-01", unit: "month" }, false, "en")).toBe("Feb");
  expect(tickText({ day: "2027-01-01", unit: "quarter" }, false, "de")).toBe("Q1 2027");
});
