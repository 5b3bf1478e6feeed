"use client";
import { type MouseEvent, type ReactNode, useId, useState } from "react";
import { cx } from "./class-names.ts";
import { Icon } from "./icon.tsx";

export interface SideNavProps {
  /** The navigation's name for a reader. */
  readonly label: string;
  readonly brand: ReactNode;
  /** NavSections. */
  readonly children: ReactNode;
  /** Who is signed in, language, colour scheme. */
  readonly footer?: ReactNode;
  /** The button that opens it where there is no room beside the page. */
  readonly menuLabel: string;
}

/** A column beside the page; below 1024 px a bar above it that opens. */
export function SideNav({ label, brand, children, footer, menuLabel }: SideNavProps) {
  const [isOpen, setOpen] = useState(false);
  const panel = useId();

  // Whoever has followed a link wants to see the page, not the menu.
  function closeOnLink(event: MouseEvent<HTMLDivElement>) {
    if (event.target instanceof Element && event.target.closest("a")) setOpen(false);
  }

  return (
    <header className="flex flex-col border-line bg-paper max-lg:sticky max-lg:top-0 max-lg:z-20 max-lg:border-b lg:sticky lg:top-0 lg:h-dvh lg:w-54 lg:shrink-0 lg:border-e print:hidden">
      <div className="flex items-start justify-between gap-3 px-4.5 py-3 lg:pt-5.5 lg:pb-4">
        {brand}
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen(!isOpen)}
          className="-me-1.5 inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-md px-2 text-soft hover:bg-fill hover:text-ink lg:hidden"
        >
          <Icon name={isOpen ? "cross" : "menu"} size={18} />
          {menuLabel}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the links inside */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click, too */}
      <div
        id={panel}
        onClick={closeOnLink}
        className={cx(
          "min-h-0 flex-1 flex-col overflow-y-auto px-4.5 pb-4 max-lg:max-h-[calc(100dvh-4.5rem)] lg:flex",
          isOpen ? "flex" : "hidden",
        )}
      >
        <nav aria-label={label}>{children}</nav>
        {footer ? (
          <div className="mt-auto border-t border-line pt-3 text-sm text-soft max-lg:mt-4">{footer}</div>
        ) : null}
      </div>
    </header>
  );
}
