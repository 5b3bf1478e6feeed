import type { I18n } from "../../i18n/i18n.ts";
import { sourceWords } from "../../source-words.ts";
import type { Json } from "./draft-types.ts";
import type { FormField, FormShape, Forms } from "./form-shape.ts";
import { isRecord } from "./json.ts";
import type { NameOf } from "./part-words.ts";
import { rowSummary } from "./row-summary.ts";

export type Around = { readonly forms: Forms; readonly nameOf: NameOf; readonly i18n: I18n };
type Props = { readonly shape: FormShape; readonly value: Json | undefined; readonly around: Around };

/** A value to be read: texts in both languages, choices and references by their names. */
export function FieldValueView({ shape, value, around }: Props) {
  const { t, format } = around.i18n;
  if (value === undefined || value === null || value === "") return <Nothing around={around} />;
  switch (shape.kind) {
    case "text":
      return <BothLanguages value={value} around={around} />;
    case "flag":
      return t(value === true ? "framework.read.yes" : "framework.read.no");
    case "number": {
      if (typeof value !== "number") return String(value);
      const isShare = shape.min === 0 && shape.max === 1 && !shape.whole;
      if (isShare) return format.number(value, "percent");
      return format.number(value, { maximumFractionDigits: 3, useGrouping: shape.max !== 2100 });
    }
    case "choice":
      return shape.options.find(({ id }) => id === value)?.label ?? String(value);
    case "country":
      return around.forms.countries.find(({ id }) => id === value)?.label ?? String(value);
    case "reference":
      return around.nameOf(shape.to, String(value));
    case "words":
      return Array.isArray(value) ? value.map(String).join(", ") : String(value);
    case "list":
      return <Rows shape={shape} value={value} around={around} />;
    case "group":
      return <Fields fields={shape.fields} value={value} around={around} />;
    case "variant":
      return rowSummary(shape, value, around).title || <Nothing around={around} />;
    default:
      return <span className="[overflow-wrap:anywhere]">{String(value)}</span>;
  }
}

function Nothing({ around }: Pick<Props, "around">) {
  return <span className="text-soft italic">{around.i18n.t("framework.read.nothing")}</span>;
}

const LANGUAGES = ["de", "en"] as const;

function BothLanguages({ value, around }: Pick<Props, "value" | "around">) {
  const { t } = around.i18n;
  const text = isRecord(value) ? value : {};
  return (
    <span className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
      {LANGUAGES.map((language) => (
        <span key={language} lang={language} className="min-w-0">
          <abbr title={t(`framework.language.${language}`)} className="me-1.5 text-xs text-soft no-underline">
            {language.toUpperCase()}
          </abbr>
          {typeof text[language] === "string" && text[language].trim() !== "" ? (
            String(text[language])
          ) : (
            <span className="text-soft italic">{t("framework.form.gap")}</span>
          )}
        </span>
      ))}
    </span>
  );
}

function Rows({
  shape,
  value,
  around,
}: { shape: Extract<FormShape, { kind: "list" }> } & Pick<Props, "value" | "around">) {
  if (!Array.isArray(value) || value.length === 0) return <Nothing around={around} />;
  if (shape.of.kind === "reference" || shape.of.kind === "line") {
    const names = value.map((key) =>
      shape.of.kind === "reference" ? around.nameOf(shape.of.to, String(key)) : String(key),
    );
    return names.join(", ");
  }
  return (
    <ol className="flex flex-col">
      {value.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are read in their order and never change here
        <li key={index} className="border-t border-line py-2 first:border-t-0 first:pt-0">
          <FieldValueView shape={shape.of} value={row} around={around} />
        </li>
      ))}
    </ol>
  );
}

/** What a row is about stands by itself; its numbers and signs follow in one line. */
function Fields({ fields, value, around }: { fields: readonly FormField[] } & Pick<Props, "value" | "around">) {
  const record = isRecord(value) ? value : {};
  const said = fields.filter(({ name, shape }) => shape.kind !== "key" && !isEmpty(record[name]));
  const blocks = said.filter(({ shape }) => BLOCKS.has(shape.kind)).sort((a, b) => rank(a) - rank(b));
  const signs = said.filter(({ shape }) => !BLOCKS.has(shape.kind));
  return (
    <span className="flex flex-col gap-1">
      {blocks.map(({ name, label, shape }) => (
        <span key={name} className="block">
          {shape.kind === "list" ? <span className="text-soft">{label}: </span> : null}
          <FieldValueView shape={shape} value={record[name]} around={around} />
        </span>
      ))}
      <span className="flex flex-wrap gap-x-4 text-sm">
        {signs.map(({ name, label, shape }) => (
          <span key={name}>
            <span className="text-soft">{shape.kind === "flag" ? label : `${label}: `}</span>
            {shape.kind === "flag" ? null : <SignValue {...{ name, shape, around }} value={record[name]} />}
          </span>
        ))}
      </span>
    </span>
  );
}

const BLOCKS = new Set<FormShape["kind"]>(["text", "list", "variant", "group"]);

function rank({ shape }: FormField): number {
  return shape.kind === "text" || shape.kind === "variant" ? 0 : 1;
}

/** A source is written as people write it. */
export function SignValue({ name, shape, value, around }: Props & { readonly name: string }) {
  if (name === "source" && typeof value === "string") return sourceWords(value, around.i18n.locale);
  return <FieldValueView shape={shape} value={value} around={around} />;
}

function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0);
}
