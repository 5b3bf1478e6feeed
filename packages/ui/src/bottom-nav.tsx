import type { ReactNode } from "react";
import { cx } from "./class-names.ts";
import type { LinkComponent } from "./link.ts";

export interface BottomNavProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Three to five places under the thumb, the last of them a menu where there are more. Gone where there is a column beside the page. */
export function BottomNav({ label, children }: BottomNavProps) {
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-card pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      <ul className="flex">{children}</ul>
    </nav>
  );
}

/** The looks of one place, for a link and for the menu with the others. */
export function bottomPlaceClass(isCurrent: boolean): string {
  return cx(
    "flex min-h-13 flex-col items-center justify-center gap-0.5 px-1 py-1.5 text-center text-2xs -outline-offset-2",
    isCurrent ? "font-semibold text-accent shadow-[inset_0_2px_0_var(--accent)]" : "text-soft",
  );
}

export interface BottomNavLinkProps {
  readonly href: string;
  readonly isCurrent: boolean;
  readonly children: string;
  readonly icon?: ReactNode;
  readonly as?: LinkComponent | undefined;
}

export function BottomNavLink({ href, isCurrent, children, icon, as: Link = "a" }: BottomNavLinkProps) {
  return (
    <li className="min-w-0 flex-1">
      <Link
        href={href}
        {...(isCurrent ? { "aria-current": "page" as const } : {})}
        className={bottomPlaceClass(isCurrent)}
      >
        {icon}
        <span className="max-w-full">{children}</span>
      </Link>
    </li>
  );
}
