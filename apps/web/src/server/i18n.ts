import "server-only";
import { TIME_ZONE } from "@etappe/domain/calendar";
import type { Locale } from "@etappe/domain/text";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { createFormatter, createTranslator } from "use-intl/core";
import { formatsOf } from "../i18n/formats.ts";
import { type I18n, i18nOf } from "../i18n/i18n.ts";
import { isLocale, LOCALE_COOKIE, LOCALE_TAGS, preferredLocale } from "../i18n/locale.ts";
import { MESSAGES } from "../messages.ts";
import { currentPerson } from "./session.ts";

/** The language of this page: that of the person, else the one chosen on this device, else the browser's. */
export const currentLocale = cache(async (): Promise<Locale> => {
  const person = await currentPerson();
  if (person?.locale) return person.locale;
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  return isLocale(chosen) ? chosen : preferredLocale((await headers()).get("accept-language"));
});

export const getI18n = cache(async (): Promise<I18n> => {
  const locale = await currentLocale();
  const settings = { locale: LOCALE_TAGS[locale], timeZone: TIME_ZONE, formats: formatsOf(locale) };
  const translate = createTranslator({ ...settings, messages: MESSAGES[locale] });
  return i18nOf(locale, translate, createFormatter(settings));
});
