/** The words of a field, found by where it stands: the most particular place that has words of its own speaks. */
import type { I18n } from "../../i18n/i18n.ts";

/** `["strategy-type", "indicators", "weight"]`: "strategy-type_indicators_weight", "indicators_weight", "weight". */
export function placesOf(path: readonly string[]): readonly string[] {
  return path.map((_, from) => path.slice(from).join("_"));
}

type Words = { readonly label: string; readonly help: string; readonly row: string };

// What is looked up may not be there: the most particular places mostly have no words of their own.
type Known = "frameworkField.field.key.label";

/** What a field is called, what it is for, and what a row of it is called where it is a list. */
export function fieldWords(path: readonly string[], { t }: Pick<I18n, "t">): Words | null {
  const place = placesOf(path).find((one) => t.has(`frameworkField.field.${one}.label` as Known));
  if (!place) return null;
  const row = `frameworkField.field.${place}.row` as Known;
  return {
    label: t(`frameworkField.field.${place}.label` as Known),
    help: t(`frameworkField.field.${place}.help` as Known),
    row: t.has(row) ? t(row) : "",
  };
}

export function choiceWords(path: readonly string[], option: string, { t }: Pick<I18n, "t">): string | null {
  const place = placesOf(path).find((one) => t.has(`frameworkField.choice.${one}.${option}` as Known));
  return place ? t(`frameworkField.choice.${place}.${option}` as Known) : null;
}

export function caseWords(path: readonly string[], name: string, { t }: Pick<I18n, "t">): string | null {
  const place = placesOf(path).find((one) => t.has(`frameworkField.case.${one}.${name}` as Known));
  return place ? t(`frameworkField.case.${place}.${name}` as Known) : null;
}
