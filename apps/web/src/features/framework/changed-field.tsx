"use client";
import { TextDifference } from "../decision/text-difference.tsx";
import type { Change, Content, Json } from "./draft-types.ts";
import { type Around, FieldValueView } from "./field-value-view.tsx";
import type { FormField, FormShape, PartForm } from "./form-shape.ts";
import { isRecord } from "./json.ts";
import { fieldTrail } from "./part-words.ts";

type Props = {
  readonly field: Change["fields"][number];
  readonly form: PartForm;
  readonly content: Content | null;
  readonly around: Around;
};

/** One field before and after; in a text only the words that changed stand out. */
export function ChangedField({ field: { field, from, to }, form, content, around }: Props) {
  const { t } = around.i18n;
  const shape = shapeAt({ kind: "group", fields: form.fields }, field.split("."));
  const trail = fieldTrail(form.fields, field, content, around.i18n);
  const label = trail.length > 0 ? trail.join(" › ") : field;
  return (
    <div className="text-sm">
      <dt className="text-soft">{label}</dt>
      <dd>
        {isText(from) && isText(to) ? (
          <ChangedText from={from} to={to} around={around} />
        ) : (
          <span className="flex flex-wrap items-baseline gap-x-2">
            <span className="sr-only">{t("framework.changes.from")}</span>
            <span className="text-soft">
              <FieldValueView shape={shape} value={from ?? undefined} around={around} />
            </span>
            <span aria-hidden="true" className="text-soft">
              →
            </span>
            <span className="sr-only">{t("framework.changes.to")}</span>
            <span className="font-semibold">
              <FieldValueView shape={shape} value={to ?? undefined} around={around} />
            </span>
          </span>
        )}
      </dd>
    </div>
  );
}

const LANGUAGES = ["de", "en"] as const;

function ChangedText({ from, to, around }: { readonly from: Content; readonly to: Content; readonly around: Around }) {
  const changed = LANGUAGES.filter((language) => from[language] !== to[language]);
  return changed.map((language) => {
    const [before, after] = [String(from[language] ?? ""), String(to[language] ?? "")];
    return (
      <p key={language} lang={language} className="max-w-measure">
        <abbr title={around.i18n.t(`framework.language.${language}`)} className="me-1.5 text-xs text-soft no-underline">
          {language.toUpperCase()}
        </abbr>
        {before.trim() === "" || after.trim() === "" ? (
          <>
            <del className="text-soft">{before}</del> <ins className="font-semibold no-underline">{after}</ins>
          </>
        ) : (
          <Words before={before} after={after} around={around} />
        )}
      </p>
    );
  });
}

/** A text that was written anew shows what it was as well. */
function Words({
  before,
  after,
  around,
}: {
  readonly before: string;
  readonly after: string;
  readonly around: Around;
}) {
  const words = before.split(/\s+/);
  const isAnew =
    words.filter((word) => after.split(/\s+/).includes(word)).length * 2 <
    Math.min(words.length, after.split(/\s+/).length);
  return (
    <>
      {isAnew ? <del className="me-1.5 text-soft">{before}</del> : null}
      <TextDifference before={before} after={after} i18n={around.i18n} />
    </>
  );
}

function isText(value: Json | null): value is Content {
  return isRecord(value) && ("de" in value || "en" in value);
}

/** The shape of a field by its way; rows are passed over by whatever name they go. */
function shapeAt(shape: FormShape, [step, ...rest]: readonly string[]): FormShape {
  if (step === undefined) return shape;
  if (shape.kind === "list") return shapeAt(shape.of, rest);
  const found = fieldsOf(shape).find(({ name }) => name === step);
  return found ? shapeAt(found.shape, rest) : { kind: "line", max: 100 };
}

function fieldsOf(shape: FormShape): readonly FormField[] {
  if (shape.kind === "group") return shape.fields;
  return shape.kind === "variant" ? shape.cases.flatMap(({ fields }) => fields) : [];
}
