/** The forms of all kinds of parts in the language of the page, from the fields of the domain and the message files. */
import { MARKET_POSITIONS, OWNERSHIPS, PRODUCTION_TYPES, SUPPLIER_ROLES } from "@etappe/domain/firm-profile";
import { type Field, type FieldShape, fieldsOf } from "@etappe/domain/framework-field";
import { PART_KINDS, type PartKind } from "@etappe/domain/part-kind";
import { PARTS } from "@etappe/domain/part-rule";
import { SECTORS } from "@etappe/domain/sector";
import type { Option } from "@etappe/ui/option-list";
import type { I18n } from "../../i18n/i18n.ts";
import { countryOptions } from "../venture/country-options.ts";
import { caseWords, choiceWords, fieldWords } from "./field-words.ts";
import type { FormField, FormShape, Forms, PartForm } from "./form-shape.ts";
import { PART_GROUPS, type PartGroup } from "./part-groups.ts";

/** Every kind with its fields, grouped as a consultant thinks. */
export function formsIn(i18n: I18n): Forms {
  const groups = Object.keys(PART_GROUPS) as PartGroup[];
  return {
    groups: groups.map((key) => ({
      key,
      label: i18n.t(`frameworkPart.group.${key}`),
      kinds: PART_GROUPS[key],
    })),
    parts: PART_KINDS.map((kind) => partForm(kind, i18n)),
    countries: countryOptions(i18n.locale),
  };
}

function partForm(kind: PartKind, i18n: I18n): PartForm {
  const { t } = i18n;
  const { once, named } = PARTS[kind];
  return {
    kind,
    one: t(`frameworkPart.kind.${kind}.one`),
    many: t(`frameworkPart.kind.${kind}.many`),
    help: t(`frameworkPart.kind.${kind}.help`),
    once,
    named,
    fields: fieldsOf(kind).map((field) => formField(field, [kind], i18n)),
  };
}

function formField({ name, optional, shape }: Field, at: readonly string[], i18n: I18n): FormField {
  const path = [...at, name];
  const words = fieldWords(path, i18n) ?? { label: name, help: "", row: name };
  return { name, label: words.label, help: words.help, optional, shape: formShape(shape, path, words.row, i18n) };
}

function formShape(shape: FieldShape, path: readonly string[], row: string, i18n: I18n): FormShape {
  const known = knownWords(path, row, i18n);
  if (known) return known;
  switch (shape.kind) {
    case "number":
      return { kind: "number", min: bound(shape.min), max: bound(shape.max), whole: shape.whole };
    case "choice":
      return {
        kind: "choice",
        options: shape.options.map((id) => ({ id, label: choiceWords(path, id, i18n) ?? id })),
      };
    case "group":
      return { kind: "group", fields: shape.fields.map((field) => formField(field, path, i18n)) };
    case "variant":
      return {
        kind: "variant",
        cases: shape.cases.map(({ name, fields }) => ({
          name,
          label: caseWords(path, name, i18n) ?? name,
          fields: fields.map((field) => formField(field, [...path, name], i18n)),
        })),
      };
    case "list": {
      const numbered = path.join(".") === "scale.levels" ? "value" : null;
      return { kind: "list", of: formShape(shape.of, path, row, i18n), row, numbered };
    }
    default:
      return shape;
  }
}

/** Fields that the schema leaves open and people choose from what the product knows. */
function knownWords(path: readonly string[], row: string, { t }: I18n): FormShape | null {
  const place = path.join(".");
  if (place === "region-shift.country") return { kind: "country" };
  const productionTypes = options(PRODUCTION_TYPES, (id) => t(`firm.productionType.${id}`));
  if (place === "reference-figure.productionType") return { kind: "choice", options: productionTypes };
  if (!place.endsWith(".fact-in.values")) return null;
  return {
    kind: "words",
    row,
    by: "fact",
    of: {
      sector: options(SECTORS, (id) => `${id} ${t(`sector.${id}`)}`),
      productionType: productionTypes,
      supplierRole: options(SUPPLIER_ROLES, (id) => t(`firm.supplierRole.${id}`)),
      ownership: options(OWNERSHIPS, (id) => t(`firm.ownership.${id}`)),
      marketPosition: options(MARKET_POSITIONS, (id) => t(`firm.marketPosition.${id}`)),
    },
  };
}

function options<Id extends string>(ids: readonly Id[], labelOf: (id: Id) => string): readonly Option[] {
  return ids.map((id) => ({ id, label: labelOf(id) }));
}

function bound(value: number): number | null {
  return Number.isFinite(value) && Math.abs(value) < 1e9 ? value : null;
}
