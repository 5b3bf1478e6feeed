import type { Locale } from "@etappe/domain/text";

const FOOTNOTE = { de: "Fn.", en: "fn." } as const satisfies Record<Locale, string>;

/** A place in the paper as people write it: "§3, fn24" is "§3, Fn. 24". A house's own source stays as it is. */
export function sourceWords(source: string, locale: Locale): string {
  return source.replace(/\bfn(\d+)/g, `${FOOTNOTE[locale]} $1`);
}

/** The same with the paper's name, for where nothing else says which paper is meant. */
export function citation(source: string, locale: Locale): string {
  const words = sourceWords(source, locale);
  return /^(§|fn\d)/.test(source) ? `von Behr 2001, ${words}` : words;
}
