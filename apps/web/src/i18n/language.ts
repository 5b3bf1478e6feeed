import type { Locale } from "@etappe/domain/text";

const names = {
  de: new Intl.DisplayNames(["de"], { type: "language" }),
  en: new Intl.DisplayNames(["en"], { type: "language" }),
};

/** A language by its name: cs is Tschechisch and Czech. */
export function languageName(code: string, locale: Locale): string {
  return names[locale].of(code) ?? code;
}
