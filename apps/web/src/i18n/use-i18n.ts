"use client";
import { useFormatter, useLocale, useTranslations } from "use-intl/react";
import { type I18n, i18nOf } from "./i18n.ts";

export function useI18n(): I18n {
  const t = useTranslations();
  const format = useFormatter();
  const locale = useLocale() === "en-GB" ? "en" : "de";
  return i18nOf(locale, t, format);
}
