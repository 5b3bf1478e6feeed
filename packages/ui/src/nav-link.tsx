import type { ReactNode } from "react";
import { cx } from "./class-names.ts";
import type { LinkComponent } from "./link.ts";

/** Links that belong together, under a small heading when there is one. */
export function NavSection({ label, children }: { readonly label?: string | undefined; readonly children: ReactNode }) {
  return (
    <div className="not-first:mt-5">
      {label ? (
        <p className="mx-2.5 mb-1.5 text-[0.71875rem] font-semibold tracking-[0.06em] text-faint uppercase">{label}</p>
      ) : null}
      <ul className="flex flex-col gap-0.5">{children}</ul>
    </div>
  );
}

export interface NavLinkProps {
  readonly href: string;
  readonly isCurrent: boolean;
  readonly children: ReactNode;
  /** How many are waiting behind it, and that in words for a reader. */
  readonly badge?: { readonly count: number; readonly text: string } | undefined;
  readonly as?: LinkComponent | undefined;
}

export function NavLink({ href, isCurrent, children, badge, as: Link = "a" }: NavLinkProps) {
  return (
    <li>
      <Link
        href={href}
        {...(isCurrent ? { "aria-current": "page" as const } : {})}
        className={cx(
          "flex min-h-9 items-center justify-between gap-2 rounded-md px-2.5 py-1.5 text-base pointer-coarse:min-h-11",
          isCurrent ? "bg-accent-soft font-semibold text-accent" : "text-soft hover:bg-fill hover:text-ink",
        )}
      >
        <span className="min-w-0">{children}</span>
        {badge && badge.count > 0 ? (
          <span className="text-xs font-semibold text-gap">
            <span aria-hidden="true">{badge.count}</span>
            <span className="sr-only">{badge.text}</span>
          </span>
        ) : null}
      </Link>
    </li>
  );
}
