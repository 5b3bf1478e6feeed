/** Readings of indicators (von Behr 2001, §5): a value on a day. None is changed; a later one for the same day corrects it. */
import * as z from "zod";
import { Day } from "./calendar.ts";
import { Amount } from "./indicator.ts";

export const MOST_READINGS = 1000;

export const RecordReadings = z.strictObject({
  firmId: z.uuid(),
  ventureId: z.uuid(),
  readings: z
    .array(
      z.strictObject({
        id: z.uuid(),
        indicatorId: z.uuid(),
        readOn: Day,
        value: Amount,
        note: z.string().trim().max(500).default(""),
      }),
    )
    .min(1)
    .max(MOST_READINGS)
    .refine((readings) => new Set(readings.map(dayKey)).size === readings.length, {
      message: "holds two values of one indicator for one day",
    })
    .refine((readings) => new Set(readings.map(({ id }) => id)).size === readings.length, {
      message: "names one reading twice",
    }),
});
export type RecordReadings = z.infer<typeof RecordReadings>;

export type Reading = {
  readonly id: string;
  readonly indicatorId: string;
  readonly readOn: string;
  readonly value: number;
  readonly recordedAt: Date;
};

/** The readings that stand, by day: of each indicator and day the one recorded last; of two in one moment, the later in the list. */
export function standingReadings<R extends Reading>(readings: readonly R[]): R[] {
  const last = new Map<string, R>();
  for (const reading of [...readings].sort(byRecording)) last.set(dayKey(reading), reading);
  return [...last.values()].sort((a, b) => compare(a.readOn, b.readOn));
}

/** Those of one indicator, oldest day first. */
export function readingsOf<R extends Reading>(indicatorId: string, readings: readonly R[]): R[] {
  return standingReadings(readings.filter((reading) => reading.indicatorId === indicatorId));
}

/**
 * The unbroken run of values for which `holds` is true that reaches up to the last one, oldest
 * first: since when something has been so. Empty when it is not so any more.
 */
export function lastRun<R extends Reading>(standing: readonly R[], holds: (value: number) => boolean): readonly R[] {
  const before = standing.findLastIndex(({ value }) => !holds(value));
  return standing.slice(before + 1);
}

function dayKey({ indicatorId, readOn }: { readonly indicatorId: string; readonly readOn: string }): string {
  return `${indicatorId} ${readOn}`;
}

function byRecording(a: Reading, b: Reading): number {
  return a.recordedAt.getTime() - b.recordedAt.getTime();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
