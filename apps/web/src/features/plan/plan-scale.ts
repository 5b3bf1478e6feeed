/** How wide a day is at each zoom, and what stands on the axis above it. */
import type { Zoom } from "@etappe/domain/roadmap";
import { type Day, dayNumber, dayOfNumber } from "@etappe/ui/time-scale";

export const DAY_WIDTH: Readonly<Record<Zoom, number>> = { day: 30, week: 11, month: 4, quarter: 1.7, year: 0.75 };

/** Something written on the axis, `at` so many days from its beginning. */
export type PlanTick = { readonly at: number; readonly text: string };

type Unit = "day" | "week" | "month" | "quarter" | "year";
const UNITS: Readonly<Record<Zoom, readonly [major: Unit, minor: Unit]>> = {
  day: ["month", "day"],
  week: ["month", "week"],
  month: ["year", "month"],
  quarter: ["year", "quarter"],
  year: ["year", "quarter"],
};

/** Two lines of ticks between two days, the coarse one and the fine one. `week` writes a week's number. */
export function planTicks(
  zoom: Zoom,
  { from, to }: { readonly from: Day; readonly to: Day },
  words: { readonly locale: string; readonly week: (number: number) => string },
): { readonly major: readonly PlanTick[]; readonly minor: readonly PlanTick[] } {
  const [major, minor] = UNITS[zoom];
  const ticksOf = (unit: Unit) =>
    firstDays(unit, from, to).map((day) => ({
      at: Math.max(0, dayNumber(day) - dayNumber(from)),
      text: textOf(unit, day, words),
    }));
  return { major: ticksOf(major), minor: ticksOf(minor) };
}

/** The first days of each unit that has a day between the two. */
function firstDays(unit: Unit, from: Day, to: Day): readonly Day[] {
  const days: Day[] = [];
  for (let day = beginning(unit, from); day <= to; day = following(unit, day)) days.push(day);
  return days;
}

function beginning(unit: Unit, day: Day): Day {
  const month = Number(day.slice(5, 7));
  switch (unit) {
    case "day":
      return day;
    case "week":
      return dayOfNumber(dayNumber(day) - mondayBased(day));
    case "month":
      return `${day.slice(0, 7)}-01`;
    case "quarter":
      return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`;
    case "year":
      return `${day.slice(0, 4)}-01-01`;
  }
}

function following(unit: Unit, day: Day): Day {
  const steps = { day: 1, week: 7, month: 31, quarter: 93, year: 366 };
  return beginning(unit, dayOfNumber(dayNumber(day) + steps[unit]));
}

/** 0 for a Monday: the days began on a Thursday. */
function mondayBased(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** The week as ISO 8601 counts it: the one with the year's first Thursday is the first. */
export function weekNumber(day: Day): number {
  const thursday = dayOfNumber(dayNumber(day) - mondayBased(day) + 3);
  return Math.floor((dayNumber(thursday) - dayNumber(`${thursday.slice(0, 4)}-01-01`)) / 7) + 1;
}

function textOf(unit: Unit, day: Day, { locale, week }: { locale: string; week: (number: number) => string }): string {
  switch (unit) {
    case "day":
      return String(Number(day.slice(8)));
    case "week":
      return week(weekNumber(day));
    case "month":
      return `${monthName(day, locale)} ${day.slice(0, 4)}`;
    case "quarter":
      return `Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    case "year":
      return day.slice(0, 4);
  }
}

function monthName(day: Day, locale: string): string {
  const name = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return name.replace(/\.$/, "");
}
