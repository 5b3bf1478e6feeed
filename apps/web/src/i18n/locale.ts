import type { Locale } from "@etappe/domain/text";

export const LOCALE_COOKIE = "etappe-locale";

/** English is written the European way: days before months, 24 hours. */
export const LOCALE_TAGS = { de: "de-DE", en: "en-GB" } as const satisfies Record<Locale, string>;
export type LocaleTag = (typeof LOCALE_TAGS)[Locale];

export function isLocale(text: unknown): text is Locale {
  return text === "de" || text === "en";
}

/** The first language of an Accept-Language header that the product speaks, by weight; German when there is none. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? "").split(",").map((part) => {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const weight = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("q="));
    return { language: tag.split("-")[0], weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 };
  });
  const spoken = wishes.filter(({ language, weight }) => isLocale(language) && weight > 0);
  const best = spoken.sort((a, b) => b.weight - a.weight)[0]?.language;
  return isLocale(best) ? best : "de";
}
