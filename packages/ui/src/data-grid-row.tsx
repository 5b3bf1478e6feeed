// biome-ignore-all lint/a11y/useSemanticElements: a table whose rows are drawn only when they are seen is none to a browser
// biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard is in the cells, heads are only read
import { memo, type ReactNode } from "react";
import { cx } from "./class-names.ts";
import type { GridCell, GridRow, GridTone } from "./data-grid-data.ts";
import { COLUMN, HEAD_ROWS, ROW } from "./data-grid-sizes.ts";
import { Icon } from "./icon.tsx";

interface RowProps {
  readonly row: GridRow | undefined;
  readonly index: number;
  /** Where it stands, in pixels below the head. */
  readonly top: number;
  readonly lead: number;
  /** The columns that are drawn. */
  readonly columns: readonly number[];
  /** Where the keyboard is in this row; null: in another one. */
  readonly active: number | null;
  /** The columns that are selected in this row. */
  readonly from: number;
  readonly to: number;
  readonly isReadOnly: boolean;
  readonly loading: string;
  readonly editor: ReactNode;
}

/** Drawn anew only when something in it is another: scrolling adds rows and leaves the others alone. */
export const DataGridRow = memo(function DataGridRow(props: RowProps) {
  const { row, index, top, lead, columns, active, from, to, isReadOnly, loading, editor } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + HEAD_ROWS + 1}
      className="absolute start-0 w-full"
      style={{ top, height: ROW }}
      {...(row ? {} : { "aria-busy": true })}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={cx(
          "sticky start-0 z-10 flex h-full flex-col justify-center border-e border-b border-line-strong bg-card px-2.5 leading-tight",
          active !== null && "bg-accent-soft",
        )}
        style={{ width: lead }}
      >
        <span className="truncate text-sm font-semibold" title={row?.title}>
          {row?.title ?? loading}
        </span>
        {row?.note ? (
          <span className="truncate text-2xs text-soft" title={row.note}>
            {row.note}
          </span>
        ) : null}
      </div>
      {columns.map((column) => (
        <CellBox
          key={column}
          cell={row?.cells[column]}
          {...{ column, index, lead, loading, isReadOnly }}
          isActive={active === column}
          isSelected={column >= from && column <= to}
          editor={active === column ? editor : null}
        />
      ))}
    </div>
  );
});

interface CellProps extends Pick<RowProps, "index" | "lead" | "loading" | "isReadOnly" | "editor"> {
  readonly cell: GridCell | undefined;
  readonly column: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
}

function CellBox({ cell, column, index, lead, loading, isReadOnly, isActive, isSelected, editor }: CellProps) {
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-label={cell?.name ?? loading}
      aria-readonly={isReadOnly}
      tabIndex={isActive ? 0 : -1}
      data-row={index}
      data-column={column}
      className={cx(
        "absolute top-0 flex cursor-default flex-col items-center justify-center border-e border-b border-line leading-none select-none",
        TONES[cell?.tone ?? "quiet"],
        isSelected && !isActive && "ring-2 ring-accent/50 ring-inset",
        isActive &&
          "z-5 outline-2 -outline-offset-2 outline-edge focus:outline-[3px] focus:-outline-offset-2 focus:outline-accent",
        cell?.state === "failed" && "ring-2 ring-gap ring-inset",
      )}
      style={{ left: lead + column * COLUMN, width: COLUMN, height: ROW }}
    >
      {editor ?? (
        <>
          <span className="text-sm whitespace-nowrap">{cell?.text ?? "…"}</span>
          {cell?.mark ? <span className="mt-1 text-2xs font-semibold">{cell.mark}</span> : null}
          {cell?.tone === "short" || cell?.tone === "far-short" ? (
            <span
              aria-hidden="true"
              className={cx(
                "absolute end-0 top-0 bg-gap [clip-path:polygon(0_0,100%_0,100%_100%)]",
                cell.tone === "short" ? "size-2" : "size-3.5",
              )}
            />
          ) : null}
          {cell?.state ? (
            <Icon
              name={cell.state === "waiting" ? "clock" : "alert"}
              size={12}
              className={cx("absolute start-1 top-1", cell.state === "waiting" ? "text-warn" : "text-gap")}
            />
          ) : null}
        </>
      )}
    </div>
  );
}

const TONES: Readonly<Record<GridTone, string>> = {
  plain: "bg-card text-ink",
  quiet: "bg-card text-faint",
  open: "bg-[repeating-linear-gradient(135deg,var(--card)_0_5px,var(--fill)_5px_10px)] text-ink",
  short: "bg-gap-soft text-ink",
  "far-short": "bg-[color-mix(in_srgb,var(--gap)_26%,var(--card))] text-ink",
};
