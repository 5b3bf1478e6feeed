"use client";
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components/Menu";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class.ts";
import { cx } from "./class-names.ts";
import { given } from "./given.ts";
import { Icon } from "./icon.tsx";
import { LIST_POPOVER, OPTION_ROW } from "./option-list.tsx";

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly note?: string | undefined;
  /** An entry with an address is a link, one without calls `onAction`. */
  readonly href?: string | undefined;
  readonly isDanger?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

export interface MenuProps {
  /** The button's text; with `children`, its name for a reader. */
  readonly label: string;
  /** What the button shows instead of its label, e.g. an icon. */
  readonly children?: ReactNode;
  readonly entries: readonly MenuEntry[];
  readonly onAction?: ((id: string) => void) | undefined;
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
  readonly isDisabled?: boolean | undefined;
}

export function Menu({ label, children, entries, onAction, variant, size, isDisabled }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton
        {...(children ? { "aria-label": label } : {})}
        isDisabled={isDisabled ?? false}
        className={buttonClass(variant, size)}
      >
        {children ?? (
          <>
            {label}
            <Icon name="down" className="-me-1 shrink-0" />
          </>
        )}
      </AriaButton>
      <Popover className={LIST_POPOVER} offset={4}>
        <AriaMenu items={entries} onAction={(key) => onAction?.(String(key))} className="outline-none">
          {(entry) => (
            <MenuItem
              {...given({ href: entry.href, isDisabled: entry.isDisabled })}
              id={entry.id}
              textValue={entry.label}
              className={cx(OPTION_ROW, entry.isDanger && "text-gap data-focused:bg-gap-soft data-hovered:bg-gap-soft")}
            >
              {entry.isDanger ? <Icon name="alert" /> : null}
              <span className="min-w-0">
                <span className="block">{entry.label}</span>
                {entry.note ? <span className="block text-xs text-soft">{entry.note}</span> : null}
              </span>
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
