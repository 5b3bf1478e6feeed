import { type RefObject, useEffect, useState } from "react";
import { COLUMN, COLUMNS_OVER, HEAD, leadFor, ROW, ROWS_OVER } from "./data-grid-sizes.ts";
import { linesInView } from "./data-grid-window.ts";

interface Lines {
  readonly first: number;
  readonly last: number;
}

export interface GridView {
  readonly rows: Lines;
  readonly columns: Lines;
  readonly lead: number;
  /** How many rows are wholly in view. */
  readonly page: number;
}

interface Of {
  readonly rows: number;
  readonly columns: number;
  readonly onSee: ((first: number, last: number) => void) | undefined;
}

/** What of the grid is in view. It changes only when another row or column comes in, not with every pixel. */
export function useGridView(scroller: RefObject<HTMLDivElement | null>, { rows, columns, onSee }: Of): GridView {
  const [view, setView] = useState<GridView>(() =>
    viewOf({ top: 0, left: 0, height: 700, width: 1100 }, rows, columns),
  );

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const look = () => {
      const { scrollTop: top, scrollLeft: left, clientHeight: height, clientWidth: width } = box;
      const seen = viewOf({ top, left, height, width }, rows, columns);
      setView((before) => (isSame(before, seen) ? before : seen));
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(box);
    box.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      box.removeEventListener("scroll", look);
    };
  }, [scroller, rows, columns]);

  const { first, last } = view.rows;
  useEffect(() => onSee?.(first, last), [onSee, first, last]);
  return view;
}

interface Box {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

function viewOf({ top, left, height, width }: Box, rows: number, columns: number): GridView {
  const lead = leadFor(width);
  const [high, wide] = [Math.max(0, height - HEAD), Math.max(0, width - lead)];
  return {
    rows: linesInView({ scroll: top, room: high, size: ROW, count: rows }, ROWS_OVER),
    columns: linesInView({ scroll: left, room: wide, size: COLUMN, count: columns }, COLUMNS_OVER),
    lead,
    page: Math.floor(high / ROW),
  };
}

function isSame(a: GridView, b: GridView): boolean {
  const flat = ({ rows, columns, lead, page }: GridView) =>
    [rows.first, rows.last, columns.first, columns.last, lead, page].join(" ");
  return flat(a) === flat(b);
}
