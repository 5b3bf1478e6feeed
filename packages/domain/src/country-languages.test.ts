import { expect, test } from "vitest";
import { Language } from "./competence.ts";
import { COUNTRIES } from "./country.ts";
import { LANGUAGES, languagesOf } from "./country-languages.ts";

test("every country has its languages, and where nobody lives nobody speaks one", () => {
  expect(COUNTRIES.filter((country) => languagesOf(country).length === 0)).toEqual(["AQ"]);
});

test("languages are two letters that people know by a name", () => {
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  expect(LANGUAGES.filter((language) => !Language.safeParse(language).success || !names.of(language))).toEqual([]);
});

test.each([
  ["CZ", ["cs"]],
  ["BR", ["pt"]],
  ["CN", ["zh"]],
  ["PL", ["pl"]],
  ["BE", ["nl", "fr", "de"]],
  ["CH", ["de", "fr", "it", "rm"]],
  ["ZZ", []],
])("%s speaks %j", (country, languages) => {
  expect(languagesOf(country)).toEqual(languages);
});
