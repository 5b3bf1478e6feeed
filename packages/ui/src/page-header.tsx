import type { ReactNode } from "react";

export interface PageHeaderProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Breadcrumbs above the title. */
  readonly crumbs?: ReactNode;
  /** What the page offers to do; beside the title, below it on a phone. */
  readonly actions?: ReactNode;
  /** LinkTabs below. */
  readonly tabs?: ReactNode;
}

export function PageHeader({ title, subtitle, crumbs, actions, tabs }: PageHeaderProps) {
  return (
    <header className="mb-5 flex flex-col gap-1.5">
      {crumbs}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1>{title}</h1>
          {subtitle ? <div className="mt-1 max-w-measure text-soft">{subtitle}</div> : null}
        </div>
        {actions ? <div className="flex flex-wrap items-center gap-2.5 max-sm:w-full">{actions}</div> : null}
      </div>
      {tabs ? <div className="mt-2">{tabs}</div> : null}
    </header>
  );
}
