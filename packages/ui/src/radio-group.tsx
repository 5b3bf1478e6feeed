"use client";
import { RadioGroup as AriaRadioGroup, RadioButton, RadioField } from "react-aria-components/RadioGroup";
import { cx } from "./class-names.ts";
import { FIELD, type FieldFrame, FieldLabel, FieldNotes } from "./field-parts.tsx";
import { given } from "./given.ts";

export interface RadioGroupProps extends FieldFrame {
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly hint?: string | undefined;
    readonly isDisabled?: boolean | undefined;
  }[];
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | null | undefined;
  readonly onChange?: ((id: string) => void) | undefined;
  readonly name?: string | undefined;
  readonly orientation?: "horizontal" | "vertical" | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
}

export function RadioGroup(props: RadioGroupProps) {
  const { label, labelNote, info, hint, error, options, onChange, orientation = "vertical", className } = props;
  const { value, defaultValue, name, isRequired, isDisabled } = props;
  return (
    <AriaRadioGroup
      {...given({ value, defaultValue, name, isRequired, isDisabled })}
      onChange={(id) => onChange?.(id)}
      orientation={orientation}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={cx(FIELD, className)}
    >
      <FieldLabel label={label} labelNote={labelNote} info={info} />
      <div className={cx("flex", orientation === "vertical" ? "flex-col" : "flex-wrap gap-x-6")}>
        {options.map((option) => (
          <RadioField key={option.id} value={option.id} isDisabled={option.isDisabled ?? false} className="min-w-0">
            <RadioButton className="group flex min-h-6 cursor-pointer items-start gap-3 py-1 data-disabled:cursor-not-allowed data-disabled:text-soft pointer-coarse:min-h-11">
              <span
                className={cx(
                  "size-5.5 shrink-0 rounded-full border-[1.5px] border-edge bg-card transition-[border-width]",
                  "group-data-hovered:border-ink group-data-selected:border-[7px] group-data-selected:border-accent",
                  "group-data-disabled:border-line-strong",
                  "group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent",
                )}
              />
              <span className="min-w-0">
                <span className="block">{option.label}</span>
                {option.hint ? <span className="block text-xs text-soft">{option.hint}</span> : null}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldNotes hint={hint} error={error} />
    </AriaRadioGroup>
  );
}
