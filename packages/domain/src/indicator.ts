/**
 * What is measured of a venture in operation (von Behr 2001, §4 and §5): a value that should
 * be high or low, the value aimed at, and two thresholds beyond which it is watched, and off track.
 */
import * as z from "zod";
import { Key } from "./text.ts";

export const ORIGINS = ["goal", "requirement", "home-plant", "other"] as const;
export const DIRECTIONS = ["up", "down"] as const;
export type Direction = (typeof DIRECTIONS)[number];
export const INDICATOR_STATES = ["on-track", "watch", "off-track", "unknown"] as const;
export type IndicatorState = (typeof INDICATOR_STATES)[number];

/** `up`: the higher the better. A value as good as a threshold is still on the better side of it. */
export type Thresholds = {
  readonly direction: Direction;
  readonly target: number;
  readonly watchFrom: number;
  readonly offFrom: number;
};

/** A measured value in the indicator's unit, as large as a business ever writes. */
export const Amount = z.number().min(-1e12).max(1e12);

const measured = {
  name: z.string().trim().min(1).max(120),
  unit: z.string().trim().max(30),
  direction: z.enum(DIRECTIONS),
  target: Amount,
  watchFrom: Amount,
  offFrom: Amount,
};

/** Where an indicator comes from: a goal, a new requirement of a strategy that is held (its key), the home plant, something else. */
const Origin = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["goal", "home-plant", "other"]) }),
  z.strictObject({ kind: z.literal("requirement"), requirement: Key }),
]);

export const AddIndicator = z
  .strictObject({ id: z.uuid(), firmId: z.uuid(), ventureId: z.uuid(), origin: Origin, ...measured })
  .superRefine(thresholdsInOrder);
export type AddIndicator = z.infer<typeof AddIndicator>;

export const EditIndicator = z
  .strictObject({
    id: z.uuid(),
    firmId: z.uuid(),
    ventureId: z.uuid(),
    version: z.int().min(1),
    ...measured,
  })
  .superRefine(thresholdsInOrder);
export type EditIndicator = z.infer<typeof EditIndicator>;

/** A retired indicator keeps its readings and raises nothing; it can be taken up again. */
export const RetireIndicator = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  ventureId: z.uuid(),
  version: z.int().min(1),
  retired: z.boolean(),
});
export type RetireIndicator = z.infer<typeof RetireIndicator>;

/** How far `value` (in the indicator's unit; null when never read) lies from what was agreed (§5). */
export function stateOf(value: number | null, thresholds: Thresholds): IndicatorState {
  if (value === null) return "unknown";
  if (!isWorse(value, thresholds.watchFrom, thresholds.direction)) return "on-track";
  return isWorse(value, thresholds.offFrom, thresholds.direction) ? "off-track" : "watch";
}

/** Whether the first value is worse than the second. */
export function isWorse(value: number, than: number, direction: Direction): boolean {
  return direction === "up" ? value < than : value > than;
}

export type Trend = {
  readonly course: "up" | "down" | "flat";
  readonly meaning: "better" | "worse" | "same";
};

/** Differences below this share of the values themselves are noise. */
const FLAT_BELOW = 0.01;

/** Where the last three values (oldest first) lead, and whether that is good; null with fewer than two. */
export function trendOf(values: readonly number[], direction: Direction): Trend | null {
  const window = values.slice(-3);
  const [first] = window;
  const last = window.at(-1);
  if (window.length < 2 || first === undefined || last === undefined) return null;
  const size = Math.max(...window.map(Math.abs));
  if (Math.abs(last - first) <= FLAT_BELOW * size) return { course: "flat", meaning: "same" };
  const course = last > first ? "up" : "down";
  return { course, meaning: course === direction ? "better" : "worse" };
}

function thresholdsInOrder(
  { direction, target, watchFrom, offFrom }: Thresholds,
  context: { addIssue: (issue: { code: "custom"; path: string[]; message: string }) => void },
): void {
  if (isWorse(target, watchFrom, direction))
    context.addIssue({ code: "custom", path: ["watchFrom"], message: "is better than the target" });
  if (isWorse(watchFrom, offFrom, direction))
    context.addIssue({ code: "custom", path: ["offFrom"], message: "is better than the threshold for watching" });
}
