/** Where the parts of a trend line stand. Words and meaning come from outside. */
import { type Day, dayNumber, timeScale } from "./time-scale.ts";

export interface TrendPoint {
  readonly id: string;
  readonly day: Day;
  readonly value: number;
  readonly mark: "good" | "warning" | "bad";
}

export interface TrendLimit {
  readonly kind: "target" | "warning" | "bad";
  readonly value: number;
  readonly label: string;
}

export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface TrendLayout {
  readonly points: readonly (TrendPoint & { readonly x: number; readonly y: number })[];
  readonly limits: readonly (TrendLimit & { readonly y: number; readonly labelY: number })[];
  readonly first: Day | null;
  readonly last: Day | null;
}

const LABEL_HEIGHT = 13;

/** Lays points (oldest first) and limits into the plot; labels of limits that lie close are moved apart. */
export function layTrend(points: readonly TrendPoint[], limits: readonly TrendLimit[], plot: Plot): TrendLayout {
  const y = valueScale(
    [...points, ...limits].map(({ value }) => value),
    plot,
  );
  const [first, last] = [points[0]?.day ?? null, points.at(-1)?.day ?? null];
  const x = placeDays(first, last, plot);
  return {
    points: points.map((point) => ({ ...point, x: x(point.day), y: y(point.value) })),
    limits: movedApart(limits.map((limit) => ({ ...limit, y: y(limit.value) }))),
    first,
    last,
  };
}

/** A single day stands in the middle: there is no time to spread it over. */
function placeDays(first: Day | null, last: Day | null, { left, right }: Plot): (day: Day) => number {
  if (first === null || last === null || dayNumber(first) === dayNumber(last)) return () => (left + right) / 2;
  return timeScale(first, last, [left, right]);
}

function valueScale(values: readonly number[], { top, bottom }: Plot): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!Number.isFinite(low) || low === high) return () => (top + bottom) / 2;
  return (value) => bottom - ((value - low) / (high - low)) * (bottom - top);
}

function movedApart<L extends { readonly y: number }>(limits: readonly L[]): (L & { readonly labelY: number })[] {
  const moved: (L & { readonly labelY: number })[] = [];
  for (const limit of limits.toSorted((a, b) => a.y - b.y)) {
    const above = moved.at(-1)?.labelY ?? Number.NEGATIVE_INFINITY;
    moved.push({ ...limit, labelY: Math.max(limit.y, above + LABEL_HEIGHT) });
  }
  return moved;
}
