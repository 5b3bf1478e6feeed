import { Fragment } from "react";
import type { LinkComponent } from "./link.ts";

export interface BreadcrumbsProps {
  /** The navigation's name for a reader. */
  readonly label: string;
  /** The way here. The page itself is its title, not a crumb. */
  readonly crumbs: readonly { readonly label: string; readonly href: string }[];
  readonly as?: LinkComponent | undefined;
}

export function Breadcrumbs({ label, crumbs, as: Link = "a" }: BreadcrumbsProps) {
  return (
    <nav aria-label={label} className="text-sm text-soft print:hidden">
      <ol className="flex flex-wrap items-center gap-x-1.5">
        {crumbs.map((crumb, index) => (
          <Fragment key={crumb.href}>
            {index === 0 ? null : (
              <li aria-hidden="true" className="text-faint">
                ›
              </li>
            )}
            <li className="min-w-0">
              <Link
                href={crumb.href}
                className="inline-flex min-h-6 items-center underline-offset-2 hover:text-ink hover:underline pointer-coarse:min-h-9"
              >
                {crumb.label}
              </Link>
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}
