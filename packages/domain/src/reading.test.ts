import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lastRun, RecordReadings, readingsOf, standingReadings } from "./reading.ts";

test("a later row for the same day corrects the earlier one, whatever order they come in", () => {
  const wrong = reading("a", "2026-01-31", 91, 1);
  const right = reading("b", "2026-01-31", 19, 2);
  const earlier = reading("c", "2025-12-31", 17, 3);

  expect(standingReadings([right, wrong, earlier]).map(({ id }) => id)).toEqual(["c", "b"]);
});

test("the same day of two indicators is two readings", () => {
  const rows = [reading("a", "2026-01-31", 1, 1), { ...reading("b", "2026-01-31", 2, 2), indicatorId: "other" }];

  expect(standingReadings(rows)).toHaveLength(2);
  expect(readingsOf("other", rows).map(({ id }) => id)).toEqual(["b"]);
});

test("the last run is what holds without a break up to now", () => {
  const values = [20, 12, 19, 21].map((value, at) => reading(`${at}`, `2026-0${at + 1}-01`, value, at));

  expect(lastRun(values, (value) => value > 18).map(({ value }) => value)).toEqual([19, 21]);
  expect(lastRun(values, (value) => value > 20).map(({ value }) => value)).toEqual([21]);
  expect(lastRun(values, (value) => value > 30)).toEqual([]);
});

test("no day stands twice, and what stands was recorded", () => {
  const rows = fc.array(
    fc.record({ day: fc.integer({ min: 1, max: 5 }), value: fc.integer(), at: fc.integer({ min: 0, max: 9 }) }),
  );
  fc.assert(
    fc.property(rows, (drawn) => {
      const readings = drawn.map(({ day, value, at }, index) => reading(`${index}`, `2026-01-0${day}`, value, at));
      const standing = standingReadings(readings);

      expect(standing.map(({ readOn }) => readOn)).toEqual(
        [...new Set(drawn.map(({ day }) => `2026-01-0${day}`))].sort(),
      );
      for (const one of standing) expect(readings).toContain(one);
    }),
  );
});

test("one request does not say two values for one day", () => {
  const id = (last: number) => `01890000-0000-7000-8000-00000000000${last}`;
  const row = (last: number, readOn: string) => ({ id: id(last), indicatorId: id(9), readOn, value: 1 });
  const said = (...readings: unknown[]) =>
    RecordReadings.safeParse({ firmId: id(1), ventureId: id(2), readings }).success;

  expect(said(row(3, "2026-01-01"), row(4, "2026-01-02"))).toBe(true);
  expect(said(row(3, "2026-01-01"), row(4, "2026-01-01"))).toBe(false);
  expect(said(row(3, "2026-01-01"), row(3, "2026-01-02"))).toBe(false);
});

function reading(id: string, readOn: string, value: number, minute: number) {
  return { id, indicatorId: "lead-time", readOn, value, recordedAt: new Date(2026, 0, 1, 0, minute) };
}
