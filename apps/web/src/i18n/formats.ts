import type { Locale } from "@etappe/domain/text";
import type { Formats } from "use-intl/core";

const DAY = {
  de: { day: "2-digit", month: "2-digit", year: "numeric" },
  en: { day: "numeric", month: "short", year: "numeric" },
} as const;
const TIME = { hour: "2-digit", minute: "2-digit" } as const;

/** 22.11.2026 and 22 Nov 2026. */
export function formatsOf(locale: Locale) {
  return {
    dateTime: {
      day: DAY[locale],
      dayAndTime: { ...DAY[locale], ...TIME },
      time: TIME,
      month: { month: "long", year: "numeric" },
    },
    number: {
      whole: { maximumFractionDigits: 0 },
      oneDecimal: { maximumFractionDigits: 1 },
      percent: { style: "percent", maximumFractionDigits: 0 },
    },
  } as const satisfies Formats;
}

export type AppFormats = ReturnType<typeof formatsOf>;
