"use client";
import { Select } from "@etappe/ui/select";
import type { Content, Json } from "./draft-types.ts";
import { type FieldProps, useField } from "./form-context.tsx";
import type { FormShape } from "./form-shape.ts";
import { isRecord } from "./json.ts";
import { newCase } from "./new-part.ts";

type Props = FieldProps & { readonly shape: Extract<FormShape, { kind: "variant" }> };

/** One of several shapes: which one it is, and then its own fields. */
export function VariantField({ path, label, help, shape }: Props) {
  const { form, place, value, error, set } = useField(path);
  const kind = isRecord(value) && typeof value.kind === "string" ? value.kind : null;
  const chosen = shape.cases.find(({ name }) => name === kind);
  return (
    <div data-field={place} className="flex min-w-0 flex-col gap-4">
      <Select
        label={label}
        hint={help || undefined}
        placeholder={form.i18n.t("framework.form.choose")}
        options={shape.cases.map(({ name, label: text }) => ({ id: name, label: text }))}
        value={chosen?.name ?? null}
        onChange={(name) => {
          if (name !== null && name !== kind) set(kept(newCase(shape, name), value));
        }}
        isDisabled={form.isReadOnly}
        error={error}
        className="max-w-96"
      />
      {chosen && chosen.fields.length > 0 ? (
        <div className="border-s-2 border-line-strong ps-4">{form.draw(chosen.fields, path)}</div>
      ) : null}
    </div>
  );
}

/** What the other shape asks for as well need not be written twice. */
function kept(next: Content, before: Json | undefined): Content {
  if (!isRecord(before)) return next;
  const same = Object.keys(next).filter((field) => field !== "kind" && before[field] !== undefined);
  return {
    ...next,
    ...Object.fromEntries(same.flatMap((field) => (before[field] === undefined ? [] : [[field, before[field]]]))),
  };
}
