"use client";
import type { Locale } from "@etappe/domain/text";
import { Icon } from "@etappe/ui/icon";
import { TextArea, TextField } from "@etappe/ui/text-field";
import type { Content } from "./draft-types.ts";
import { type FieldProps, useField } from "./form-context.tsx";
import { isRecord } from "./json.ts";

const LANGUAGES = ["de", "en"] as const satisfies readonly Locale[];

/** A text in both languages, side by side so that the one can be written looking at the other. */
export function TextPair({ path, label, help, optional, isShort }: FieldProps & { readonly isShort: boolean }) {
  const { form, place, value, fault, error, set } = useField(path);
  const { t } = form.i18n;
  const written = isRecord(value) ? value : {};
  const missing = fault?.because === "text-missing" ? fault.values.language : null;
  const isBlank = (language: Locale) => textOf(written, language).trim() === "";
  const isOptionalGap = optional && LANGUAGES.every(isBlank);
  const Field = isShort ? TextField : TextArea;

  function write(language: Locale, text: string) {
    const next = { de: textOf(written, "de"), en: textOf(written, "en"), [language]: text };
    set(optional && next.de === "" && next.en === "" ? undefined : next);
  }

  return (
    <fieldset data-field={place} className="min-w-0">
      <legend className="text-sm font-semibold">
        {label}
        {optional ? <span className="ms-1.5 font-normal text-soft">{t("framework.form.optional")}</span> : null}
      </legend>
      <div className="grid items-start gap-x-4 gap-y-2.5 sm:grid-cols-2">
        {LANGUAGES.map((language) => (
          <Field
            key={language}
            label={t(`framework.language.${language}`)}
            labelNote={
              isBlank(language) && !isOptionalGap && missing !== language ? t("framework.form.gap") : undefined
            }
            value={textOf(written, language)}
            onChange={(text: string) => write(language, text)}
            maxLength={4000}
            isReadOnly={form.isReadOnly}
            error={missing === language ? error : null}
            className="[&_label]:font-normal [&_label]:text-soft"
            {...(isShort ? {} : { isLow: true })}
            {...{ lang: language }}
          />
        ))}
      </div>
      <p className="mt-1 text-xs text-soft">{help}</p>
      {error && missing === null ? (
        <p className="mt-1 flex items-start gap-1.5 text-sm font-semibold text-gap">
          <Icon name="alert" size={15} className="mt-0.5 shrink-0" />
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

function textOf(text: Content, language: Locale): string {
  const written = text[language];
  return typeof written === "string" ? written : "";
}
