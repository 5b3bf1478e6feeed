"use client";
import { Button } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { NumberField as AriaNumberField } from "react-aria-components/NumberField";
import { cx } from "./class-names.ts";
import { CONTROL_GROUP, CONTROL_PART, FIELD, type FieldFrame, FieldLabel, FieldNotes } from "./field-parts.tsx";
import { given } from "./given.ts";
import { Icon } from "./icon.tsx";

export interface NumberFieldProps extends FieldFrame {
  /** null is an empty field. It is not 0. */
  readonly value?: number | null | undefined;
  readonly defaultValue?: number | null | undefined;
  readonly onChange?: ((value: number | null) => void) | undefined;
  readonly minValue?: number | undefined;
  readonly maxValue?: number | undefined;
  readonly step?: number | undefined;
  /** Percent, currency, unit, digits: as the locale writes them. A percent value is a fraction: 0.25 is 25 %. */
  readonly formatOptions?: Intl.NumberFormatOptions | undefined;
  readonly showsSteppers?: boolean | undefined;
  readonly name?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
  /** In a table whose heads say it: the label is read out but not shown. */
  readonly hidesLabel?: boolean | undefined;
}

export function NumberField(props: NumberFieldProps) {
  const { label, labelNote, info, hint, error, value, defaultValue, onChange, showsSteppers, className, hidesLabel } =
    props;
  const { minValue, maxValue, step, formatOptions, name, isRequired, isDisabled } = props;
  return (
    <AriaNumberField
      {...given({ minValue, maxValue, step, formatOptions, name, isRequired, isDisabled })}
      {...given({ value: nanForNull(value), defaultValue: nanForNull(defaultValue) })}
      onChange={(number) => onChange?.(Number.isNaN(number) ? null : number)}
      {...(hidesLabel ? { "aria-label": label } : {})}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={cx(FIELD, className)}
    >
      {hidesLabel ? null : <FieldLabel label={label} labelNote={labelNote} info={info} />}
      <Group className={CONTROL_GROUP}>
        <Input className="min-w-0 flex-1 bg-transparent px-3 py-1.5 outline-none" />
        {showsSteppers ? (
          <>
            <Button slot="decrement" className={cx(CONTROL_PART, "border-s border-line")}>
              <Icon name="minus" />
            </Button>
            <Button slot="increment" className={cx(CONTROL_PART, "border-s border-line")}>
              <Icon name="plus" />
            </Button>
          </>
        ) : null}
      </Group>
      <FieldNotes hint={hint} error={error} />
    </AriaNumberField>
  );
}

function nanForNull(value: number | null | undefined): number | undefined {
  return value === null ? Number.NaN : value;
}
