"use client";
import { NumberField } from "@etappe/ui/number-field";
import { type FieldProps, useField } from "./form-context.tsx";
import type { FormShape } from "./form-shape.ts";

type Props = FieldProps & { readonly shape: Extract<FormShape, { kind: "number" }> };

/** Shares of one are written in percent, as people say them. */
export function NumberInput({ path, label, help, optional, shape }: Props) {
  const { form, place, value, error, set } = useField(path);
  const isShare = shape.min === 0 && shape.max === 1 && !shape.whole;
  const digits = shape.whole ? 0 : 2;
  return (
    <div data-field={place}>
      <NumberField
        label={label}
        labelNote={optional ? form.i18n.t("framework.form.optional") : undefined}
        hint={help}
        value={typeof value === "number" ? value : null}
        onChange={(number) => set(number ?? undefined)}
        minValue={shape.min ?? undefined}
        maxValue={shape.max ?? undefined}
        step={shape.whole ? 1 : isShare ? 0.01 : undefined}
        showsSteppers={shape.whole}
        formatOptions={
          isShare
            ? { style: "percent", maximumFractionDigits: 0 }
            : { maximumFractionDigits: digits, useGrouping: shape.max !== 2100 }
        }
        isDisabled={form.isReadOnly}
        error={error}
        className="[&_[role=group]]:max-w-56"
      />
    </div>
  );
}
