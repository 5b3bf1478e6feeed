import type { Format } from "../../i18n/i18n.ts";

/** +0,29 or −0,47: with a real minus, which a hyphen beside a number is not. */
export function signed(value: number, format: Format): string {
  const options = { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "exceptZero" } as const;
  return format.number(value, options).replace("-", "−");
}
