"use client";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Text } from "react-aria-components/Text";
import { Icon } from "./icon.tsx";

export interface Option {
  readonly id: string;
  readonly label: string;
  /** A second line, softer. */
  readonly note?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** What opens over the page. */
export const POPOVER =
  "max-w-[min(28rem,calc(100vw-1.5rem))] overflow-auto rounded-md border border-line-strong bg-card p-1 text-ink shadow-pop outline-none print:hidden";

/** A list is at least as wide as what it opens from. */
export const LIST_POPOVER = `${POPOVER} min-w-(--trigger-width)`;

/** The rows of a Select, a ComboBox or a Menu look alike: a tick says what is chosen, not a colour. */
export const OPTION_ROW =
  "flex min-h-9 cursor-pointer items-center gap-2 rounded-sm px-2.5 py-1.5 text-base outline-none pointer-coarse:min-h-11 " +
  "data-focused:bg-accent-soft data-hovered:bg-accent-soft data-disabled:cursor-not-allowed data-disabled:text-faint";

export function OptionList({
  options,
  emptyText,
}: {
  readonly options?: readonly Option[];
  readonly emptyText?: string;
}) {
  return (
    <ListBox
      {...(options ? { items: options } : {})}
      className="outline-none"
      renderEmptyState={() => <p className="px-2.5 py-2 text-sm text-soft">{emptyText}</p>}
    >
      {optionRow}
    </ListBox>
  );
}

function optionRow(option: Option) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} isDisabled={option.isDisabled ?? false} className={OPTION_ROW}>
      {({ isSelected }) => (
        <>
          <span className="grid w-4 shrink-0 text-accent">{isSelected ? <Icon name="check" /> : null}</span>
          <span className="min-w-0">
            <Text slot="label" className={isSelected ? "font-semibold" : ""}>
              {option.label}
            </Text>
            {option.note ? (
              <Text slot="description" className="block text-xs text-soft">
                {option.note}
              </Text>
            ) : null}
          </span>
        </>
      )}
    </ListBoxItem>
  );
}
