/** Days as numbers and back. A day is yyyy-mm-dd, without time and zone, so it is the same day everywhere. */
export type Day = string;

const MS = 86_400_000;

export function dayNumber(day: Day): number {
  const [year, month, date] = day.slice(0, 10).split("-").map(Number);
  return Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, date ?? Number.NaN) / MS;
}

export function dayOfNumber(number: number): Day {
  return new Date(number * MS).toISOString().slice(0, 10);
}

/** From days to places between `start` and `end`. What lies outside the span stands at its edge. */
export function timeScale(from: Day, to: Day, [start, end]: readonly [number, number]): (day: Day) => number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const span = Math.max(1, last - first);
  return (day) => start + (Math.max(0, Math.min(span, dayNumber(day) - first)) / span) * (end - start);
}

export interface Tick {
  readonly day: Day;
  readonly unit: "month" | "quarter" | "year";
}

const STEPS = [
  { months: 1, unit: "month" },
  { months: 3, unit: "quarter" },
  { months: 12, unit: "year" },
] as const;

/** The first days of months, of quarters or of years: the finest of them that needs no more than `most` ticks. */
export function ticksBetween(from: Day, to: Day, most: number): readonly Tick[] {
  for (const { months, unit } of STEPS) {
    const days = firstDays(from, to, months);
    if (days.length <= most) return days.map((day) => ({ day, unit }));
  }
  const years = firstDays(from, to, 12);
  const every = Math.ceil(years.length / Math.max(1, most));
  return years.filter((_, index) => index % every === 0).map((day) => ({ day, unit: "year" }));
}

function firstDays(from: Day, to: Day, months: number): readonly Day[] {
  const days: Day[] = [];
  const year = Number(from.slice(0, 4));
  for (let month = 0; ; month += months) {
    const day = dayOfNumber(Date.UTC(year, month, 1) / MS);
    if (day > to.slice(0, 10)) return days;
    if (day >= from.slice(0, 10)) days.push(day);
  }
}

/** Whole months around all of these days, at least three: a span for an axis on which everything lies. */
export function spanOf(days: readonly Day[]): { readonly from: Day; readonly to: Day } | null {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1, 1) / MS;
  const months = (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + monthOf(last) - monthOf(first) + 1;
  const end = Date.UTC(Number(first.slice(0, 4)), monthOf(first) - 1 + Math.max(3, months), 0) / MS;
  return { from: dayOfNumber(start), to: dayOfNumber(end) };
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** A tick as the locale writes it. A year stands with the first tick and with each January. */
export function tickText(tick: Tick, isFirst: boolean, locale: string): string {
  const date = new Date(dayNumber(tick.day) * MS);
  const year = tick.day.slice(0, 4);
  if (tick.unit === "year") return year;
  const showsYear = isFirst || monthOf(tick.day) === 1;
  if (tick.unit === "quarter") {
    const quarter = `Q${Math.ceil(monthOf(tick.day) / 3)}`;
    return showsYear ? `${quarter} ${year}` : quarter;
  }
  const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }).format(date).replace(/\.$/, "");
  return showsYear ? `${month} ${year}` : month;
}
