import type { ReactNode } from "react";
import { cx } from "./class-names.ts";
import { Icon } from "./icon.tsx";

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOpen?: boolean | undefined;
  readonly className?: string | undefined;
}

/** The browser's own: it opens without script, and by itself when the page is searched. */
export function Disclosure({ summary, children, isOpen, className }: DisclosureProps) {
  return (
    <details open={isOpen} className={cx("group", className)}>
      <summary className="flex min-h-8 w-fit list-none items-center gap-1.5 rounded-sm text-sm font-semibold text-accent hover:underline pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <Icon name="right" size={14} className="shrink-0 transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="pt-1.5">{children}</div>
    </details>
  );
}
