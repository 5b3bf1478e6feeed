/** What a part is called where it stands among others, and what the fields in it are called. */
import type { PartKind } from "@etappe/domain/part-kind";
import type { I18n } from "../../i18n/i18n.ts";
import type { Content, Json, PlainPart } from "./draft-types.ts";
import { type FormField, type FormShape, type Forms, formOf } from "./form-shape.ts";
import { isRecord } from "./json.ts";

/** The label of a part that another one names, by kind and key. */
export type NameOf = (kind: PartKind, key: string) => string;

/** A text in the language of the page, else in the other one; blank while there is neither. */
export function textIn(value: Json | undefined, locale: I18n["locale"]): string {
  if (!isRecord(value)) return "";
  const written = (language: string) => (typeof value[language] === "string" ? String(value[language]).trim() : "");
  return written(locale) || written(locale === "de" ? "en" : "de");
}

/** Names of all these parts, made when they are asked for. */
export function namesIn(parts: readonly PlainPart[], forms: Forms, i18n: I18n): NameOf {
  const byPlace = new Map(parts.map((part) => [`${part.kind}/${part.key}`, part]));
  const nameOf: NameOf = (kind, key) => {
    const part = byPlace.get(`${kind}/${key}`);
    return part ? partName(part, nameOf, forms, i18n) : key;
  };
  return nameOf;
}

/** What a part is called: by its label, or by what it is about. */
export function partName({ kind, key, content }: PlainPart, nameOf: NameOf, forms: Forms, i18n: I18n): string {
  const form = formOf(forms, kind);
  if (form.once) return form.one;
  const label = textIn(content.label, i18n.locale);
  if (kind === "ladder-level") return i18n.t("framework.name.level", { level: saidOf(content.level), label });
  if (label) return label;
  const about = form.named.flatMap((name) => {
    const field = form.fields.find((one) => one.name === name);
    return field && name !== "key" ? aboutOf(field.shape, content[name], nameOf, forms) : [];
  });
  return about.length > 0 ? about.join(" · ") : key || i18n.t("framework.name.none");
}

function aboutOf(shape: FormShape, value: Json | undefined, nameOf: NameOf, forms: Forms): readonly string[] {
  if (shape.kind === "variant" && isRecord(value)) {
    const fields = shape.cases.find(({ name }) => name === value.kind)?.fields ?? [];
    return fields.flatMap((field) => aboutOf(field.shape, value[field.name], nameOf, forms));
  }
  if (typeof value !== "string" || value === "") return [];
  if (shape.kind === "reference") return [nameOf(shape.to, value)];
  if (shape.kind === "choice") return [shape.options.find(({ id }) => id === value)?.label ?? value];
  return [shape.kind === "country" ? (forms.countries.find(({ id }) => id === value)?.label ?? value) : value];
}

function saidOf(value: Json | undefined): string {
  return typeof value === "number" ? String(value) : "–";
}

/**
 * The way to a field in words: "Merkmale der Passung › Merkmal 3 › Gewicht". A row is named by its number (faults) or
 * by its key (differences); fields that the form does not have stand for themselves.
 */
export function fieldTrail(fields: readonly FormField[], field: string, content: Content | null, i18n: I18n) {
  if (field === "") return [];
  return trail({ kind: "group", fields }, field.split("."), content ?? undefined, i18n);
}

function trail(
  shape: FormShape,
  [step, ...rest]: readonly string[],
  value: Json | undefined,
  i18n: I18n,
): readonly string[] {
  if (step === undefined) return [];
  if (shape.kind === "list") {
    const index = rowAt(value, step);
    const row = Array.isArray(value) && index !== null ? value[index] : undefined;
    return [rowName(shape.row, row, index, step, i18n), ...trail(shape.of, rest, row, i18n)];
  }
  const field = fieldsAt(shape, value).find(({ name }) => name === step);
  // Which of the cases it is, is a question of its own.
  if (!field) return step === "kind" && rest.length === 0 ? [] : [step, ...rest];
  return [field.label, ...trail(field.shape, rest, isRecord(value) ? value[step] : undefined, i18n)];
}

function fieldsAt(shape: FormShape, value: Json | undefined): readonly FormField[] {
  if (shape.kind === "group") return shape.fields;
  if (shape.kind !== "variant") return [];
  const chosen = shape.cases.find(({ name }) => isRecord(value) && name === value.kind);
  return chosen ? chosen.fields : shape.cases.flatMap(({ fields }) => fields);
}

function rowAt(value: Json | undefined, step: string): number | null {
  if (/^\d+$/.test(step)) return Number(step);
  const at = Array.isArray(value) ? value.findIndex((row) => isRecord(row) && row.key === step) : -1;
  return at < 0 ? null : at;
}

/** "Merkmal 3", or "Merkmal „Exportverluste“" where it has a name. */
function rowName(row: string, value: Json | undefined, index: number | null, step: string, { t, locale }: I18n) {
  const name = isRecord(value) ? textIn(value.label, locale) || textIn(value.text, locale) : "";
  if (name) return t("framework.name.rowNamed", { row, name: shortened(name) });
  return index === null
    ? t("framework.name.rowNamed", { row, name: step })
    : t("framework.name.rowNumbered", { row, number: index + 1 });
}

/** Long sentences stand for themselves by their beginning. */
export function shortened(text: string, most = 60): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, "")} …`;
}
