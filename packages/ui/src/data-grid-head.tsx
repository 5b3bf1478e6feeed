// biome-ignore-all lint/a11y/useSemanticElements: a table whose rows are drawn only when they are seen is none to a browser
// biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard is in the cells, heads are only read
import { memo } from "react";
import { cx } from "./class-names.ts";
import type { GridGroup } from "./data-grid-data.ts";
import { COLUMN, COLUMN_HEAD, GROUP_HEAD, HEAD } from "./data-grid-sizes.ts";

interface HeadProps {
  readonly corner: string;
  readonly groups: readonly GridGroup[];
  readonly lead: number;
  readonly columns: readonly number[];
  readonly active: number | null;
}

/** Two rows that stay: what the columns have in common, and the columns. */
export const DataGridHead = memo(function DataGridHead({ corner, groups, lead, columns, active }: HeadProps) {
  const all = groups.flatMap((group) => group.columns);
  const placed = groups.map((group, at) => ({
    group,
    from: groups.slice(0, at).reduce((sum, before) => sum + before.columns.length, 0),
  }));
  return (
    <div className="sticky top-0 z-20 bg-fill" style={{ height: HEAD }}>
      <div role="row" aria-rowindex={1} className="absolute inset-x-0 top-0" style={{ height: GROUP_HEAD }}>
        {placed.map(({ group, from }) => (
          <div
            key={group.id}
            role="columnheader"
            aria-colindex={from + 2}
            aria-colspan={group.columns.length}
            className="absolute top-0 flex h-full items-center border-e border-b border-line-strong text-xs font-semibold"
            style={{ left: lead + from * COLUMN, width: group.columns.length * COLUMN }}
          >
            <span className="sticky max-w-full truncate px-2" style={{ left: lead }}>
              {group.label}
            </span>
          </div>
        ))}
      </div>
      <div role="row" aria-rowindex={2} className="absolute inset-x-0 bottom-0" style={{ height: COLUMN_HEAD }}>
        <div
          role="columnheader"
          aria-colindex={1}
          className="sticky start-0 z-10 flex items-end border-e border-b border-line-strong bg-fill px-2.5 pb-2 text-xs font-semibold"
          style={{ width: lead, height: HEAD, marginTop: -GROUP_HEAD }}
        >
          {corner}
        </div>
        {columns.map((at) => (
          <div
            key={all[at]?.id}
            role="columnheader"
            aria-colindex={at + 2}
            title={all[at]?.help}
            className={cx(
              "absolute top-0 flex h-full items-end overflow-hidden border-e border-b border-line-strong px-1 pb-1.5 text-2xs leading-tight hyphens-auto",
              at === active && "bg-accent-soft font-semibold",
            )}
            style={{ left: lead + at * COLUMN, width: COLUMN }}
          >
            <span className="w-full wrap-break-word">{all[at]?.label}</span>
          </div>
        ))}
      </div>
    </div>
  );
});
