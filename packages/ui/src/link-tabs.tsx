"use client";
import { useEffect, useRef } from "react";
import { cx } from "./class-names.ts";
import type { LinkComponent } from "./link.ts";

export interface LinkTabsProps {
  readonly label: string;
  readonly tabs: readonly {
    readonly label: string;
    readonly href: string;
    readonly isCurrent: boolean;
    /** e.g. how many are open behind it. */
    readonly count?: number | undefined;
  }[];
  readonly as?: LinkComponent | undefined;
}

/**
 * Pages side by side, each with its own address. On a narrow screen the row scrolls, it never wraps into a heap;
 * the page that one is on is scrolled into its middle, so that one always sees where one is.
 */
export function LinkTabs({ label, tabs, as: Link = "a" }: LinkTabsProps) {
  const row = useRef<HTMLElement>(null);
  const current = tabs.find(({ isCurrent }) => isCurrent)?.href;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is current, so another tab is to be seen
  useEffect(() => {
    const tab = row.current?.querySelector<HTMLElement>("[aria-current=page]");
    if (!row.current || !tab) return;
    const [box, own] = [row.current.getBoundingClientRect(), tab.getBoundingClientRect()];
    row.current.scrollLeft += own.left + own.width / 2 - (box.left + box.width / 2);
  }, [current]);

  return (
    <nav ref={row} aria-label={label} className="relative overflow-x-auto overflow-y-hidden print:hidden">
      <ul className="flex w-max min-w-full gap-5 border-b border-line-strong">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              {...(tab.isCurrent ? { "aria-current": "page" as const } : {})}
              className={cx(
                "-mb-px flex min-h-9 items-center gap-1.5 border-b-2 pb-1.5 whitespace-nowrap -outline-offset-2 pointer-coarse:min-h-11",
                tab.isCurrent
                  ? "border-accent font-semibold text-ink"
                  : "border-transparent text-soft hover:border-edge hover:text-ink",
              )}
            >
              {tab.label}
              {tab.count === undefined ? null : (
                <span className="rounded-full bg-fill px-1.5 text-2xs font-semibold text-soft">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
