"use client";
import { CheckboxButton, CheckboxField } from "react-aria-components/Checkbox";
import { CheckboxGroup as AriaCheckboxGroup } from "react-aria-components/CheckboxGroup";
import { cx } from "./class-names.ts";
import { FIELD, type FieldFrame, FieldLabel, FieldNotes } from "./field-parts.tsx";
import { given } from "./given.ts";
import { Icon } from "./icon.tsx";

export interface CheckboxProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isSelected?: boolean | undefined;
  readonly defaultSelected?: boolean | undefined;
  readonly onChange?: ((isSelected: boolean) => void) | undefined;
  readonly name?: string | undefined;
  /** Inside a CheckboxGroup: which of the values this is. */
  readonly value?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
}

export function Checkbox({ label, hint, className, ...props }: CheckboxProps) {
  return (
    <CheckboxField {...given(props)} validationBehavior="aria" className={cx("min-w-0", className)}>
      <CheckboxButton className="group flex min-h-6 cursor-pointer items-start gap-3 py-1 data-disabled:cursor-not-allowed data-disabled:text-soft pointer-coarse:min-h-11">
        {({ isSelected }) => (
          <>
            <span
              className={cx(
                "grid size-5.5 shrink-0 place-items-center rounded-sm border-[1.5px] border-edge bg-card text-paper transition-colors",
                "group-data-hovered:border-ink group-data-selected:border-accent group-data-selected:bg-accent",
                "group-data-disabled:border-line-strong group-data-disabled:bg-fill group-data-disabled:text-soft",
                "group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent",
              )}
            >
              {isSelected ? <Icon name="check" /> : null}
            </span>
            <span className="min-w-0">
              <span className="block">{label}</span>
              {hint ? <span className="block text-xs text-soft">{hint}</span> : null}
            </span>
          </>
        )}
      </CheckboxButton>
    </CheckboxField>
  );
}

export interface CheckboxGroupProps extends FieldFrame {
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly hint?: string | undefined;
    readonly isDisabled?: boolean | undefined;
  }[];
  readonly value?: readonly string[] | undefined;
  readonly defaultValue?: readonly string[] | undefined;
  readonly onChange?: ((ids: readonly string[]) => void) | undefined;
  readonly name?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
}

export function CheckboxGroup(props: CheckboxGroupProps) {
  const { label, labelNote, info, hint, error, options, onChange, className } = props;
  const { value, defaultValue, name, isDisabled } = props;
  return (
    <AriaCheckboxGroup
      {...given({ value: copied(value), defaultValue: copied(defaultValue), name, isDisabled })}
      onChange={(ids) => onChange?.(ids)}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={cx(FIELD, className)}
    >
      <FieldLabel label={label} labelNote={labelNote} info={info} />
      <div className="flex flex-col">
        {options.map((option) => (
          <Checkbox
            key={option.id}
            value={option.id}
            label={option.label}
            hint={option.hint}
            isDisabled={option.isDisabled}
          />
        ))}
      </div>
      <FieldNotes hint={hint} error={error} />
    </AriaCheckboxGroup>
  );
}

function copied(ids: readonly string[] | undefined): string[] | undefined {
  return ids && [...ids];
}
