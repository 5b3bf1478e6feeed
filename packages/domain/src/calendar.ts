/** Days as people mean them: yyyy-mm-dd in the zone where the product's people live, never a moment. */
import * as z from "zod";

export const TIME_ZONE = "Europe/Berlin";

/** A calendar day as yyyy-mm-dd. */
export const Day = z.iso.date();

const inZone = new Intl.DateTimeFormat("en-CA", { timeZone: TIME_ZONE, dateStyle: "short" });

/** The day that it is at this moment. */
export function dayOf(moment: Date): string {
  return inZone.format(moment);
}

/** The day so many days later (earlier, when negative). */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
