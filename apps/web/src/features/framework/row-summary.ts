/** What a closed row says of itself. */
import type { I18n } from "../../i18n/i18n.ts";
import type { Content, Json } from "./draft-types.ts";
import type { FormField, FormShape, Forms } from "./form-shape.ts";
import { isRecord } from "./json.ts";
import { type NameOf, shortened, textIn } from "./part-words.ts";

type Around = { readonly forms: Forms; readonly nameOf: NameOf; readonly i18n: I18n };

/** `numbered`: the field that its place in the list says already. */
export function rowSummary(
  shape: FormShape,
  value: Json | undefined,
  around: Around,
  numbered: string | null = null,
): { title: string; note: string } {
  if (!isRecord(value)) return { title: typeof value === "string" ? value : "", note: "" };
  const { locale } = around.i18n;
  const title = textIn(value.label, locale) || textIn(value.text, locale);
  // What a row is about says more than its numbers.
  const fields = shape.kind === "group" ? [...shape.fields].sort((a, b) => rank(a) - rank(b)) : [];
  const said = fields
    .filter(({ name }) => name !== numbered)
    .flatMap((field) => fieldSaid(field, value[field.name], around));
  if (shape.kind === "variant") return { title: variantSaid(shape, value, around), note: "" };
  if (title) return { title: shortened(title, 90), note: said.join(" · ") };
  const [first = "", ...others] = said;
  return { title: first || (typeof value.key === "string" ? value.key : ""), note: others.join(" · ") };
}

function rank({ shape }: FormField): number {
  return shape.kind === "variant" || shape.kind === "reference" ? 0 : 1;
}

/** Numbers and references say at a glance what a row is about; long texts and keys do not. */
function fieldSaid({ name, label, shape }: FormField, value: Json | undefined, around: Around): readonly string[] {
  if (name === "label" || name === "text") return [];
  switch (shape.kind) {
    case "variant":
      return isRecord(value) ? [variantSaid(shape, value, around)].filter(Boolean) : [];
    case "reference":
      return typeof value === "string" && value ? [around.nameOf(shape.to, value)] : [];
    case "number":
      return typeof value === "number" ? [`${label} ${around.i18n.format.number(value)}`] : [];
    case "flag":
      return value === true ? [label] : [];
    case "text": {
      const text = textIn(value, around.i18n.locale);
      return text ? [shortened(text)] : [];
    }
    default:
      return [];
  }
}

function variantSaid(shape: Extract<FormShape, { kind: "variant" }>, value: Content, around: Around): string {
  const chosen = shape.cases.find(({ name }) => name === value.kind);
  if (!chosen) return "";
  const said = chosen.fields.flatMap((field) => caseSaid(field, value, around));
  const names = chosen.fields.some(({ shape: of }) => of.kind === "reference");
  return names && said.length > 0 ? said.join(" · ") : [chosen.label, ...said].join(" · ");
}

function caseSaid(field: FormField, value: Content, around: Around): readonly string[] {
  const one = value[field.name];
  const { shape } = field;
  if (shape.kind === "choice") return [shape.options.find(({ id }) => id === one)?.label ?? ""].filter(Boolean);
  if (shape.kind === "words" && Array.isArray(one)) {
    const options = shape.of[String(value[shape.by])] ?? [];
    return [one.map((id) => options.find((option) => option.id === id)?.label ?? String(id)).join(", ")];
  }
  if (shape.kind === "number" && shape.min === 0 && shape.max === 1 && typeof one === "number") {
    return [around.i18n.format.number(one, "percent")];
  }
  return fieldSaid(field, one, around);
}
