"use client";
import { Button } from "react-aria-components/Button";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import { cx } from "./class-names.ts";
import { CONTROL, FIELD, type FieldFrame, FieldLabel, FieldNotes } from "./field-parts.tsx";
import { given } from "./given.ts";
import { Icon } from "./icon.tsx";
import { LIST_POPOVER, type Option, OptionList } from "./option-list.tsx";

export interface SelectProps extends FieldFrame {
  readonly options: readonly Option[];
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | null | undefined;
  readonly onChange?: ((id: string | null) => void) | undefined;
  /** What stands there while nothing is chosen. */
  readonly placeholder: string;
  readonly name?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
  /** For toolbars: the label is read out but not shown. */
  readonly hidesLabel?: boolean | undefined;
}

export function Select(props: SelectProps) {
  const { label, labelNote, info, hint, error, options, onChange, className, hidesLabel, placeholder } = props;
  const { value, defaultValue, name, isRequired, isDisabled } = props;
  return (
    <AriaSelect
      {...given({ value, defaultValue, name, isRequired, isDisabled })}
      {...(hidesLabel ? { "aria-label": label } : {})}
      onChange={(key) => onChange?.(key === null ? null : String(key))}
      placeholder={placeholder}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={cx(FIELD, className)}
    >
      {hidesLabel ? null : <FieldLabel label={label} labelNote={labelNote} info={info} />}
      <Button className={cx(CONTROL, "flex cursor-pointer items-center gap-2 px-3 py-1.5 text-start")}>
        <SelectValue className="min-w-0 flex-1 data-placeholder:text-faint">
          {({ selectedText, isPlaceholder }) => (isPlaceholder ? placeholder : selectedText)}
        </SelectValue>
        <Icon name="down" className="shrink-0 text-soft" />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <Popover className={LIST_POPOVER} offset={4}>
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  );
}
