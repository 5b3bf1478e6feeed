"use client";
import { ComboBox } from "@etappe/ui/combo-box";
import { Icon } from "@etappe/ui/icon";
import { TagList } from "@etappe/ui/tag-list";
import { useState } from "react";
import type { Json } from "./draft-types.ts";
import { faultText } from "./fault-words.ts";
import { type FieldProps, useField } from "./form-context.tsx";
import type { FormShape } from "./form-shape.ts";
import { valueAt } from "./json.ts";

type Props = FieldProps & {
  readonly shape: Extract<FormShape, { kind: "reference" | "words" }>;
  /** What one of them is called. */
  readonly row: string;
};

/** Several out of many: what is chosen stands as tags, and what can be chosen in a box behind them. */
export function ChosenList({ path, label, help, shape, row }: Props) {
  const { form, place, value, error, set } = useField(path);
  const { t } = form.i18n;
  const [round, setRound] = useState(0);
  const chosen = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  const by = shape.kind === "words" ? valueAt(form.content, [...path.slice(0, -1), shape.by]) : null;
  const offered = shape.kind === "words" ? (shape.of[String(by)] ?? []) : form.offered(shape.to);
  const labelOf = (id: string) =>
    offered.find((one) => one.id === id)?.label ?? (shape.kind === "reference" ? form.nameOf(shape.to, id) : id);
  const inRows = form.faults
    .filter(({ field }) => field.startsWith(`${place}.`))
    .map((fault) => faultText(fault, form));
  const change = (next: readonly string[]) => set([...next] as Json);
  return (
    <fieldset data-field={place} className="min-w-0">
      <legend className="text-sm font-semibold">{label}</legend>
      <p className="mb-1.5 text-xs text-soft">{help}</p>
      <TagList
        label={label}
        tags={chosen.map((id) => ({ id, label: labelOf(id) }))}
        emptyText={t("framework.form.nothingChosen")}
        removeLabel={(tag) => t("framework.rows.takeOut", { name: tag })}
        {...(form.isReadOnly ? {} : { onRemove: (id: string) => change(chosen.filter((one) => one !== id)) })}
      />
      {form.isReadOnly ? null : (
        <ComboBox
          // A choice empties the box for the next one.
          key={`${round} ${offered.length}`}
          label={t("framework.rows.choose", { row })}
          options={offered.filter(({ id }) => !chosen.includes(id))}
          onChange={(id) => {
            if (id === null) return;
            change([...chosen, id]);
            setRound(round + 1);
          }}
          emptyText={t("framework.form.noMatch")}
          placeholder={t("framework.form.choose")}
          className="mt-2 max-w-96 [&_label]:font-normal [&_label]:text-soft"
        />
      )}
      {[...(error ? [error] : []), ...new Set(inRows)].map((text) => (
        <p key={text} className="mt-1 flex items-start gap-1.5 text-sm font-semibold text-gap">
          <Icon name="alert" size={15} className="mt-0.5 shrink-0" />
          {text}
        </p>
      ))}
    </fieldset>
  );
}
