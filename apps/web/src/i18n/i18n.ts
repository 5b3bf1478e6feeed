/**
 * What a component needs to speak: the same handful of words on the server (getI18n) and in
 * the browser (useI18n).
 */
import type { Locale } from "@etappe/domain/text";
import type { createFormatter, createTranslator } from "use-intl/core";
import type { Messages } from "../messages.ts";

export type Translate = ReturnType<typeof createTranslator<Messages>>;
export type Format = ReturnType<typeof createFormatter>;

export type I18n = {
  readonly locale: Locale;
  /** A text by its full key: t("people.title"). */
  readonly t: Translate;
  readonly format: Format;
  /** A text of the framework in this language. */
  readonly words: (words: Readonly<Record<Locale, string>>) => string;
  /** A calendar day, yyyy-mm-dd. */
  readonly day: (day: string) => string;
  /** A moment as an ISO string, with its time. */
  readonly moment: (moment: string) => string;
};

export function i18nOf(locale: Locale, t: Translate, format: Format): I18n {
  return {
    locale,
    t,
    format,
    words: (words) => words[locale],
    // At noon a day is the same day in every zone that we show it in.
    day: (day) => format.dateTime(new Date(`${day}T12:00:00Z`), "day"),
    moment: (moment) => format.dateTime(new Date(moment), "dayAndTime"),
  };
}
