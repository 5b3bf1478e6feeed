import type { ReactNode } from "react";
import { cx } from "./class-names.ts";

export interface EmptyStateProps {
  readonly title: string;
  /** What will stand here, and why it is worth filling. */
  readonly children?: ReactNode;
  /** One primary action, perhaps a second quiet one. */
  readonly actions?: ReactNode;
  readonly className?: string | undefined;
}

export function EmptyState({ title, children, actions, className }: EmptyStateProps) {
  return (
    <div className={cx("rounded-lg border border-dashed border-line-strong px-5 py-8 sm:px-8 sm:py-10", className)}>
      <svg aria-hidden="true" width="44" height="30" viewBox="0 0 44 30" className="mb-4">
        {[0, 1, 2, 3, 4].map((step) => (
          <rect
            key={step}
            x={step * 9 + 0.75}
            y={23.25 - step * 5.2}
            width="6.5"
            height={6 + step * 5.2}
            rx="1"
            fill="none"
            stroke="var(--edge)"
            strokeDasharray="2.5 2"
          />
        ))}
      </svg>
      <h2>{title}</h2>
      {children ? <div className="mt-1.5 max-w-measure text-soft">{children}</div> : null}
      {actions ? <div className="mt-5 flex flex-wrap items-center gap-2.5">{actions}</div> : null}
    </div>
  );
}
