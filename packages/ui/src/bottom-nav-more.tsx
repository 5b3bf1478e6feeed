"use client";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components/Menu";
import { bottomPlaceClass } from "./bottom-nav.tsx";
import { cx } from "./class-names.ts";
import { LIST_POPOVER, OPTION_ROW } from "./option-list.tsx";

export interface BottomNavMoreProps {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly places: readonly {
    readonly href: string;
    readonly label: string;
    readonly icon?: ReactNode;
    readonly isCurrent: boolean;
  }[];
}

/** The places that have no room under the thumb, in a menu that opens above it. */
export function BottomNavMore({ label, icon, places }: BottomNavMoreProps) {
  const isCurrent = places.some((place) => place.isCurrent);
  return (
    <li className="min-w-0 flex-1">
      <MenuTrigger>
        <Button className={cx("w-full cursor-pointer", bottomPlaceClass(isCurrent))}>
          {icon}
          <span className="max-w-full">{label}</span>
        </Button>
        <Popover className={LIST_POPOVER} placement="top end" offset={6}>
          <Menu className="outline-none">
            {places.map((place) => (
              <MenuItem
                key={place.href}
                id={place.href}
                href={place.href}
                textValue={place.label}
                className={cx(
                  OPTION_ROW,
                  "min-h-12 items-center gap-3",
                  place.isCurrent && "font-semibold text-accent",
                )}
              >
                {place.icon}
                {place.label}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </li>
  );
}
