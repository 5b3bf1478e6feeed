import type { ReactNode } from "react";
import { cx } from "./class-names.ts";

export interface TableProps {
  /** What the table shows. Readers hear it first; the eye sees it when `showsCaption`. */
  readonly caption: string;
  readonly showsCaption?: boolean | undefined;
  /** On a narrow screen: each row a card with the cells' labels, or the table scrolled sideways. */
  readonly small?: "cards" | "scroll" | undefined;
  readonly isDense?: boolean | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/**
 * The roles are written out below because some browsers forget what a table is as soon as its
 * rows are laid out as cards.
 */
export function Table({ caption, showsCaption, small = "cards", isDense, children, className }: TableProps) {
  const table = (
    <table
      // biome-ignore lint/a11y/noRedundantRoles: see above
      role="table"
      className={cx("etappe-table", small === "scroll" && "max-lg:min-w-2xl", className)}
      data-small={small}
      data-dense={isDense ? "" : undefined}
    >
      <caption className={showsCaption ? "pb-2 text-xs text-soft" : "sr-only"}>{caption}</caption>
      {children}
    </table>
  );
  if (small === "cards") return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="max-lg:overflow-x-auto">
      {table}
    </section>
  );
}

export function TableHead({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see Table
    <thead role="rowgroup">{children}</thead>
  );
}

export function TableBody({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see Table
    <tbody role="rowgroup">{children}</tbody>
  );
}

export function TableRow({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see Table
    <tr role="row">{children}</tr>
  );
}

export interface ColumnHeadProps {
  readonly children: ReactNode;
  readonly align?: "start" | "end" | undefined;
  readonly sort?: "ascending" | "descending" | "none" | undefined;
  readonly className?: string | undefined;
}

export function ColumnHead({ children, align = "start", sort, className }: ColumnHeadProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see Table
    <th role="columnheader" scope="col" aria-sort={sort} data-align={align} className={className}>
      {children}
    </th>
  );
}

export interface CellProps {
  /** The column's head once more: it stands before the value where the columns are gone. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
  readonly align?: "start" | "end" | undefined;
  readonly colSpan?: number | undefined;
  readonly className?: string | undefined;
}

export function Cell({ label, children, align = "start", colSpan, className }: CellProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see Table
    <td role="cell" colSpan={colSpan} data-label={label} data-align={align} className={className}>
      {/* One box, so that label and value are two grid cells whatever the value is made of. */}
      <div className="min-w-0">{children}</div>
    </td>
  );
}

/** The cell that names the row. */
export function RowHead({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string | undefined;
}) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see Table
    <th role="rowheader" scope="row" className={className}>
      {children}
    </th>
  );
}
