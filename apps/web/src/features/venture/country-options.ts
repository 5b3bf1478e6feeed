import { COUNTRIES } from "@etappe/domain/country";
import type { Locale } from "@etappe/domain/text";
import { countryName } from "../../i18n/country.ts";

export type CountryOption = { readonly id: string; readonly label: string };

/**
 * All countries by name, in the order of the alphabet. Made on the server and handed over:
 * a browser may spell a country differently, and then the page would change under the eye.
 */
export function countryOptions(locale: Locale): readonly CountryOption[] {
  const order = new Intl.Collator(locale);
  return COUNTRIES.map((code) => ({ id: code, label: countryName(code, locale) })).sort((a, b) =>
    order.compare(a.label, b.label),
  );
}

export function countryLabel(code: string, options: readonly CountryOption[]): string {
  return options.find(({ id }) => id === code)?.label ?? code;
}
