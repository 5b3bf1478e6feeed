"use client";
import { Button } from "react-aria-components/Button";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { Popover } from "react-aria-components/Popover";
import { cx } from "./class-names.ts";
import { CONTROL_GROUP, CONTROL_PART, FIELD, type FieldFrame, FieldLabel, FieldNotes } from "./field-parts.tsx";
import { given } from "./given.ts";
import { Icon } from "./icon.tsx";
import { LIST_POPOVER, type Option, OptionList } from "./option-list.tsx";
import { isTyped } from "./text-match.ts";

export interface ComboBoxProps extends FieldFrame {
  readonly options: readonly Option[];
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | null | undefined;
  readonly onChange?: ((id: string | null) => void) | undefined;
  readonly placeholder?: string | undefined;
  /** What stands in the list when nothing matches. */
  readonly emptyText: string;
  readonly name?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** For long lists: type a part of the word, or open the whole list. */
export function ComboBox(props: ComboBoxProps) {
  const { label, labelNote, info, hint, error, options, onChange, className, placeholder, emptyText } = props;
  const { value, defaultValue, name, isRequired, isDisabled } = props;
  return (
    <AriaComboBox
      {...given({ value, defaultValue, name, isRequired, isDisabled })}
      defaultItems={options}
      defaultFilter={isTyped}
      onChange={(key) => onChange?.(key === null ? null : String(key))}
      allowsEmptyCollection
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={cx(FIELD, className)}
    >
      <FieldLabel label={label} labelNote={labelNote} info={info} />
      <Group className={CONTROL_GROUP}>
        <Input
          className="min-w-0 flex-1 bg-transparent px-3 py-1.5 outline-none placeholder:text-faint"
          placeholder={placeholder ?? ""}
        />
        <Button className={CONTROL_PART}>
          <Icon name="down" />
        </Button>
      </Group>
      <FieldNotes hint={hint} error={error} />
      <Popover className={LIST_POPOVER} offset={4}>
        <OptionList emptyText={emptyText} />
      </Popover>
    </AriaComboBox>
  );
}
