import { type Field, type FieldShape, fieldsOf } from "@etappe/domain/framework-field";
import { PART_KINDS } from "@etappe/domain/part-kind";
import { createFormatter, createTranslator } from "use-intl/core";
import { expect, test } from "vitest";
import { i18nOf } from "../../i18n/i18n.ts";
import { MESSAGES } from "../../messages.ts";
import { caseWords, choiceWords, fieldWords, placesOf } from "./field-words.ts";
import { formsIn } from "./part-forms.ts";
import { PART_GROUPS } from "./part-groups.ts";

const spoken = [i18nIn("de"), i18nIn("en")];

test("every field, every choice and every case of every kind has its words in both languages", () => {
  for (const i18n of spoken) {
    const silent = everyPlace().flatMap(({ path, shape }) => [
      ...(fieldWords(path, i18n)?.help ? [] : [path.join(".")]),
      ...optionsOf(shape).filter((option) => !choiceWords(path, option, i18n)),
      ...casesOf(shape).filter((name) => !caseWords(path, name, i18n)),
      ...(shape.kind === "list" && !fieldWords(path, i18n)?.row ? [`row of ${path.join(".")}`] : []),
    ]);
    expect(silent, i18n.locale).toEqual([]);
  }
});

test("no words are kept for a field that no kind has", () => {
  const places = new Set(everyPlace().flatMap(({ path }) => placesOf(path)));
  const { field, choice, case: cases } = MESSAGES.de.frameworkField;
  const kept = [...Object.keys(field), ...Object.keys(choice), ...Object.keys(cases)];
  expect(kept.filter((place) => !places.has(place))).toEqual([]);
});

test("every kind stands in one group, once", () => {
  expect(Object.values(PART_GROUPS).flat().sort()).toEqual([...PART_KINDS].sort());
});

test("forms can be handed to a browser as they are", () => {
  const forms = formsIn(i18nIn("de"));
  expect(JSON.parse(JSON.stringify(forms))).toEqual(forms);
});

type Place = { readonly path: readonly string[]; readonly shape: FieldShape };

function everyPlace(): readonly Place[] {
  return PART_KINDS.flatMap((kind) => fieldsOf(kind).flatMap((field) => placesIn(field, [kind])));
}

function placesIn({ name, shape }: Field, at: readonly string[]): readonly Place[] {
  const path = [...at, name];
  return [{ path, shape }, ...below(shape, path)];
}

function below(shape: FieldShape, path: readonly string[]): readonly Place[] {
  switch (shape.kind) {
    case "group":
      return shape.fields.flatMap((field) => placesIn(field, path));
    case "list":
      return below(shape.of, path);
    case "variant":
      return shape.cases.flatMap(({ name, fields }) => fields.flatMap((field) => placesIn(field, [...path, name])));
    default:
      return [];
  }
}

function optionsOf(shape: FieldShape): readonly string[] {
  if (shape.kind === "list") return optionsOf(shape.of);
  return shape.kind === "choice" ? shape.options : [];
}

function casesOf(shape: FieldShape): readonly string[] {
  if (shape.kind === "list") return casesOf(shape.of);
  return shape.kind === "variant" ? shape.cases.map(({ name }) => name) : [];
}

function i18nIn(locale: "de" | "en") {
  const settings = { locale: locale === "de" ? "de" : "en-GB", timeZone: "Europe/Berlin" } as const;
  const translate = createTranslator({ ...settings, messages: MESSAGES[locale] });
  return i18nOf(locale, translate as never, createFormatter(settings));
}
