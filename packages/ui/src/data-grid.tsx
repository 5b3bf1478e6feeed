// biome-ignore-all lint/a11y/useSemanticElements: a table whose rows are drawn only when they are seen is none to a browser
"use client";
import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef, useState } from "react";
import {
  type GridEditing,
  type GridGroup,
  type GridPlace,
  type GridRange,
  type GridRow,
  rangeOf,
} from "./data-grid-data.ts";
import { DataGridEditor } from "./data-grid-editor.tsx";
import { DataGridHead } from "./data-grid-head.tsx";
import { beginsText, placeAfterKey } from "./data-grid-keys.ts";
import { DataGridRow } from "./data-grid-row.tsx";
import { COLUMN, HEAD, HEAD_ROWS, ROW } from "./data-grid-sizes.ts";
import { scrollTo } from "./data-grid-window.ts";
import { useGridView } from "./use-grid-view.ts";

export interface DataGridProps {
  readonly label: string;
  /** The head of the rows' heads. */
  readonly corner: string;
  readonly groups: readonly GridGroup[];
  readonly rowCount: number;
  /** A row, the same object as long as nothing in it changes; undefined while it is not there yet. */
  readonly rowAt: (index: number) => GridRow | undefined;
  /** What stands in a row that is not there yet. */
  readonly loading: string;
  /** The rows from `first` to `last` are about to be seen. */
  readonly onSee?: ((first: number, last: number) => void) | undefined;
  readonly onActive?: ((place: GridPlace) => void) | undefined;
  /** The values of the selected cells as one text for the clipboard. */
  readonly copied: (cells: readonly (readonly string[])[]) => string;
  /** Something was to be copied of which a part is not there yet; it was not. */
  readonly onNotCopied?: ((range: GridRange) => void) | undefined;
  /** Without it the grid is read only. */
  readonly editing?: GridEditing | undefined;
}

/**
 * A grid of any length with the keyboard of a spreadsheet. Only what is seen is in the document, and the
 * cell that the keyboard is in, wherever it was scrolled to.
 */
export function DataGrid(props: DataGridProps) {
  const { label, corner, groups, rowCount, rowAt, loading, copied, editing, onActive } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const columnCount = groups.reduce((sum, group) => sum + group.columns.length, 0);
  const view = useGridView(scroller, { rows: rowCount, columns: columnCount, onSee: props.onSee });
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<GridPlace>(active);
  const [typing, setTyping] = useState<string | null>(null);
  const takesFocus = useRef(false);
  const range = rangeOf(anchor, active);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the active cell, and returns to it after typing
  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    cellAt(scroller.current, active)?.focus({ preventScroll: true });
  }, [active, typing]);

  function go(place: GridPlace, extends_ = false) {
    const box = scroller.current;
    if (box) {
      box.scrollTop = scrollTo(place.row, { scroll: box.scrollTop, room: box.clientHeight - HEAD, size: ROW });
      const room = box.clientWidth - view.lead;
      box.scrollLeft = scrollTo(place.column, { scroll: box.scrollLeft, room, size: COLUMN });
    }
    takesFocus.current = true;
    setTyping(null);
    setActive({ ...place });
    if (!extends_) setAnchor(place);
    onActive?.(place);
  }

  function press(event: KeyboardEvent) {
    if (event.altKey || rowCount === 0 || columnCount === 0) return;
    const jumps = event.ctrlKey || event.metaKey;
    const page = Math.max(1, view.page);
    const there = placeAfterKey(event.key, jumps, active, { rows: rowCount, columns: columnCount, page });
    if (there) go(there, event.shiftKey);
    else if (event.key === "Escape") setAnchor(active);
    else if (!editing || jumps || !rowAt(active.row)) return;
    else if (event.key === "Enter" || event.key === "F2") setTyping(valueAt(active));
    else if (event.key === "Delete" || event.key === "Backspace") editing.onClear(range);
    else if (beginsText(event.key)) setTyping(event.key);
    else return;
    event.preventDefault();
  }

  function point(event: MouseEvent) {
    const place = placeOf(event.target);
    if (!place || event.button !== 0) return;
    event.preventDefault();
    go(place, event.shiftKey);
  }

  function drag(event: MouseEvent) {
    const place = event.buttons === 1 ? placeOf(event.target) : null;
    if (place && (place.row !== active.row || place.column !== active.column)) go(place, true);
  }

  function copy(event: ClipboardEvent) {
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const rows = lines(range.top, range.bottom).map(rowAt);
    const there = rows.filter((row) => row !== undefined);
    if (there.length < rows.length) return props.onNotCopied?.(range);
    const cells = there.map((row) => row.cells.slice(range.left, range.right + 1).map(({ value }) => value));
    event.clipboardData.setData("text/plain", copied(cells));
  }

  function paste(event: ClipboardEvent) {
    if (event.target instanceof HTMLInputElement || !editing) return;
    event.preventDefault();
    editing.onPaste(range, event.clipboardData.getData("text/plain"));
  }

  const valueAt = ({ row, column }: GridPlace) => rowAt(row)?.cells[column]?.value ?? "";
  const isInView = active.row >= view.rows.first && active.row <= view.rows.last;
  const rows = lines(view.rows.first, view.rows.last).concat(isInView || rowCount === 0 ? [] : active.row);
  const columns = useColumns(view.columns, active.column, columnCount);
  const editor =
    typing !== null && editing ? (
      <DataGridEditor
        key={`${active.row} ${active.column}`}
        name={rowAt(active.row)?.cells[active.column]?.name ?? label}
        initial={typing}
        fault={(text) => editing.fault(active, text)}
        onCommit={(text, move) => {
          if (text !== valueAt(active)) editing.onCommit(active, text);
          go({ ...active, row: Math.max(0, Math.min(rowCount - 1, active.row + move)) });
        }}
        onCancel={() => go(active)}
        onLeave={(text) => {
          setTyping(null);
          if (text === valueAt(active)) return;
          if (editing.fault(active, text) === null) editing.onCommit(active, text);
          else editing.onDropped(active, text);
        }}
      />
    ) : null;

  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rowCount + HEAD_ROWS}
      aria-colcount={columnCount + 1}
      aria-multiselectable={true}
      aria-readonly={!editing}
      className="relative max-h-[72vh] overflow-auto overscroll-contain rounded-md border border-line-strong bg-card"
      onKeyDown={press}
      onMouseDown={point}
      onMouseMove={drag}
      onDoubleClick={(event) => {
        if (editing && placeOf(event.target) && rowAt(active.row)) setTyping(valueAt(active));
      }}
      onCopy={copy}
      onPaste={paste}
      tabIndex={-1}
    >
      <div
        className="relative"
        style={{ height: HEAD + rowCount * ROW, width: view.lead + columnCount * COLUMN, minWidth: "100%" }}
      >
        <DataGridHead {...{ corner, groups, columns }} lead={view.lead} active={active.column} />
        {rows.map((index) => {
          const isSelected = index >= range.top && index <= range.bottom;
          return (
            <DataGridRow
              key={index}
              row={rowAt(index)}
              {...{ index, columns, loading }}
              top={HEAD + index * ROW}
              lead={view.lead}
              active={index === active.row ? active.column : null}
              from={isSelected ? range.left : 0}
              to={isSelected ? range.right : -1}
              isReadOnly={!editing}
              editor={index === active.row ? editor : null}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The columns to draw, the same array as long as they are the same. */
function useColumns({ first, last }: { first: number; last: number }, active: number, count: number) {
  const kept = useRef<{ key: string; columns: readonly number[] }>({ key: "", columns: [] });
  const isInView = active >= first && active <= last;
  const key = `${first} ${last} ${isInView ? "" : active} ${count}`;
  if (kept.current.key !== key)
    kept.current = { key, columns: lines(first, last).concat(isInView || count === 0 ? [] : active) };
  return kept.current.columns;
}

function lines(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function placeOf(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element && !(target instanceof HTMLInputElement) && target.closest("[data-column]");
  if (!(cell instanceof HTMLElement)) return null;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

function cellAt(box: HTMLElement | null, { row, column }: GridPlace): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}
