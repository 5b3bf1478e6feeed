import type { Locale } from "@etappe/domain/text";

const names = {
  de: new Intl.DisplayNames(["de"], { type: "region" }),
  en: new Intl.DisplayNames(["en"], { type: "region" }),
};

/** A country by its name: CZ is Tschechien and Czechia. */
export function countryName(code: string, locale: Locale): string {
  return names[locale].of(code) ?? code;
}
