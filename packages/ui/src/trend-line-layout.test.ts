import { expect, test } from "vitest";
import { layTrend, type TrendLimit, type TrendPoint } from "./trend-line-layout.ts";

const plot = { left: 0, right: 100, top: 0, bottom: 50 };

test("time runs to the right and values upwards, limits included", () => {
  const { points, limits } = layTrend(
    [point("2026-01-01", 10), point("2026-01-11", 20)],
    [limit("target", 0), limit("bad", 15)],
    plot,
  );

  expect(points.map(({ x, y }) => [x, y])).toEqual([
    [0, 25],
    [100, 0],
  ]);
  expect(limits.map(({ kind, y }) => [kind, y])).toEqual([
    ["bad", 12.5],
    ["target", 50],
  ]);
});

test("a single value stands in the middle, and so does what is level", () => {
  expect(layTrend([point("2026-01-01", 7)], [], plot).points).toMatchObject([{ x: 50, y: 25 }]);
  expect(layTrend([], [limit("target", 3)], plot)).toMatchObject({ points: [], limits: [{ y: 25 }], first: null });
});

test("labels of limits that lie close do not cover each other", () => {
  const { limits } = layTrend(
    [point("2026-01-01", 100)],
    [limit("target", 12), limit("warning", 12), limit("bad", 14)],
    plot,
  );

  const places = limits.map(({ labelY }) => labelY);
  for (const [at, place] of places.entries())
    if (at > 0) expect(place - (places[at - 1] ?? 0)).toBeGreaterThanOrEqual(13);
});

function point(day: string, value: number): TrendPoint {
  return { id: day, day, value, mark: "good" };
}

function limit(kind: TrendLimit["kind"], value: number): TrendLimit {
  return { kind, value, label: kind };
}
