"use client";
import { ComboBox } from "@etappe/ui/combo-box";
import { type FieldProps, useField } from "./form-context.tsx";
import type { FormShape } from "./form-shape.ts";

type Props = FieldProps & { readonly shape: Extract<FormShape, { kind: "reference" | "country" }> };

/** One out of many: another part of the framework, or a country. */
export function ChosenField({ path, label, help, optional, shape }: Props) {
  const { form, place, value, error, set } = useField(path);
  const { t } = form.i18n;
  const chosen = typeof value === "string" && value !== "" ? value : null;
  const offered = shape.kind === "country" ? form.forms.countries : form.offered(shape.to);
  // What is chosen and no longer offered keeps its name: the fault beside it says what is the matter.
  const isGone = chosen !== null && !offered.some(({ id }) => id === chosen);
  const gone = isGone && shape.kind === "reference" ? [{ id: chosen, label: form.nameOf(shape.to, chosen) }] : [];
  const options = [...gone, ...offered];
  return (
    <div data-field={place}>
      <ComboBox
        // The list is read when the box is made; with other parts on offer it is another box.
        key={`${options.length} ${chosen ?? ""}`}
        label={label}
        labelNote={optional ? t("framework.form.optional") : undefined}
        hint={help}
        options={options}
        value={chosen}
        onChange={(id) => set(id ?? undefined)}
        emptyText={t("framework.form.noMatch")}
        placeholder={t("framework.form.choose")}
        isDisabled={form.isReadOnly}
        error={error}
      />
    </div>
  );
}
