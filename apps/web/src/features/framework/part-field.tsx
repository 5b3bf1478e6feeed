"use client";
import { Checkbox } from "@etappe/ui/checkbox";
import { Icon } from "@etappe/ui/icon";
import { Select } from "@etappe/ui/select";
import { TextField } from "@etappe/ui/text-field";
import { ChosenField } from "./chosen-field.tsx";
import { ChosenList } from "./chosen-list.tsx";
import { type FieldProps, useField } from "./form-context.tsx";
import type { FormField } from "./form-shape.ts";
import { NumberInput } from "./number-input.tsx";
import { RowList } from "./row-list.tsx";
import { TextPair } from "./text-pair.tsx";
import { VariantField } from "./variant-field.tsx";

type FieldsProps = {
  readonly fields: readonly FormField[];
  readonly path: readonly string[];
  /** In a dialog all stand one below the other. */
  readonly isNarrow?: boolean;
};

/** The fields of a group one below the other; short ones stand side by side. The key comes last: it is for files. */
export function PartFields({ fields, path, isNarrow = false }: FieldsProps) {
  return (
    <div className={`grid items-start gap-x-6 gap-y-5 ${isNarrow ? "" : "sm:grid-cols-2"}`}>
      {inOrder(fields).map((field) => (
        <div key={field.name} className={isWide(field) && !isNarrow ? "min-w-0 sm:col-span-2" : "min-w-0"}>
          <PartField field={field} path={[...path, field.name]} />
        </div>
      ))}
    </div>
  );
}

function inOrder(fields: readonly FormField[]): readonly FormField[] {
  const isKey = ({ shape }: FormField) => shape.kind === "key";
  return [...fields.filter((field) => !isKey(field)), ...fields.filter(isKey)];
}

const WIDE = new Set<FormField["shape"]["kind"]>(["text", "list", "variant", "group", "words"]);

function isWide({ shape }: FormField): boolean {
  return WIDE.has(shape.kind) || (shape.kind === "line" && shape.max > 200);
}

/** One field, whatever it holds. */
export function PartField({ field, path }: { readonly field: FormField; readonly path: readonly string[] }) {
  const { shape, ...words } = field;
  const props: FieldProps = { path, label: words.label, help: words.help, optional: words.optional };
  switch (shape.kind) {
    case "text":
      return <TextPair {...props} isShort={SHORT.has(field.name)} />;
    case "number":
      return <NumberInput {...props} shape={shape} />;
    case "key":
    case "line":
      return <Line {...props} isKey={shape.kind === "key"} max={shape.kind === "line" ? shape.max : 100} />;
    case "flag":
      return <Flag {...props} />;
    case "choice":
      return <Choice {...props} options={shape.options} />;
    case "country":
    case "reference":
      return <ChosenField {...props} shape={shape} />;
    case "words":
      return <ChosenList {...props} shape={shape} row={shape.row} />;
    case "group":
      return <PartFields fields={shape.fields} path={path} />;
    case "variant":
      return <VariantField {...props} shape={shape} />;
    case "list":
      return shape.of.kind === "reference" ? (
        <ChosenList {...props} shape={shape.of} row={shape.row} />
      ) : (
        <RowList {...props} shape={shape} />
      );
  }
}

const SHORT = new Set(["label", "name"]);

function Line({
  path,
  label,
  help,
  optional,
  isKey,
  max,
}: FieldProps & { readonly isKey: boolean; readonly max: number }) {
  const { form, place, value, error, set } = useField(path);
  const { t } = form.i18n;
  const isFixed = isKey && form.isKeyFixed && path.length === 1;
  return (
    <div data-field={place}>
      <TextField
        label={label}
        labelNote={optional ? t("framework.form.optional") : undefined}
        hint={isFixed ? t("framework.form.keyFixed") : help}
        value={typeof value === "string" ? value : ""}
        onChange={(text) => set(text === "" && optional ? undefined : text)}
        maxLength={max}
        isReadOnly={form.isReadOnly || isFixed}
        autoComplete="off"
        spellCheck={isKey ? "false" : "true"}
        error={error}
        className={isFixed ? "[&_input]:border-line [&_input]:bg-fill [&_input]:text-soft" : undefined}
      />
    </div>
  );
}

function Flag({ path, label, help }: FieldProps) {
  const { form, place, value, error, set } = useField(path);
  return (
    <div data-field={place} className="pt-1">
      <Checkbox label={label} hint={help} isSelected={value === true} onChange={set} isDisabled={form.isReadOnly} />
      {error ? (
        <p className="flex items-start gap-1.5 text-sm font-semibold text-gap">
          <Icon name="alert" size={15} className="mt-0.5 shrink-0" />
          {error}
        </p>
      ) : null}
    </div>
  );
}

type ChoiceProps = FieldProps & { readonly options: readonly { readonly id: string; readonly label: string }[] };

function Choice({ path, label, help, optional, options }: ChoiceProps) {
  const { form, place, value, error, set } = useField(path);
  const { t } = form.i18n;
  const isFixed = path.join() === "key" && form.isKeyFixed;
  const none = { id: "", label: t("framework.form.nothingChosen") };
  // A default that nobody has written down stands as its first choice does.
  const chosen = typeof value === "string" ? value : "";
  return (
    <div data-field={place}>
      <Select
        label={label}
        labelNote={optional && !WITH_DEFAULT.has(place) ? t("framework.form.optional") : undefined}
        hint={help}
        placeholder={t("framework.form.choose")}
        options={optional && !WITH_DEFAULT.has(place) ? [none, ...options] : options}
        value={chosen === "" ? (WITH_DEFAULT.has(place) ? "shared" : null) : chosen}
        onChange={(id) => set(id ? id : undefined)}
        isDisabled={form.isReadOnly || isFixed}
        error={error}
      />
    </div>
  );
}

const WITH_DEFAULT = new Set(["visibility"]);
