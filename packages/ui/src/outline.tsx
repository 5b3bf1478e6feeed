"use client";
import { type DragEvent, type KeyboardEvent, type ReactNode, useId } from "react";
import { cx } from "./class-names.ts";
import { Icon } from "./icon.tsx";

export interface OutlineBranchProps {
  readonly label: string;
  /** How many are inside, and whatever else has to be seen while it is closed. */
  readonly note?: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** 0 for the outermost. */
  readonly depth?: 0 | 1 | undefined;
  /** A button at the end of the line. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A heading of an outline that opens and closes. What is closed is not drawn. */
export function OutlineBranch({ label, note, isOpen, onToggle, depth = 0, action, children }: OutlineBranchProps) {
  const body = useId();
  return (
    <li>
      <div className="flex items-center gap-1">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={onToggle}
          className={cx(
            "flex min-h-8 min-w-0 flex-1 cursor-pointer items-center gap-1.5 rounded-sm px-1 py-1 text-start hover:bg-fill pointer-coarse:min-h-11",
            depth === 0 ? "font-semibold" : "text-sm",
          )}
        >
          <Icon
            name="right"
            size={13}
            className={cx("shrink-0 text-soft transition-transform", isOpen && "rotate-90")}
          />
          <span className="min-w-0 flex-1">{label}</span>
          {note}
        </button>
        {action}
      </div>
      <ul id={body} hidden={!isOpen} className={cx("ms-2.5 border-s border-line ps-1.5", depth === 0 && "mb-1.5")}>
        {isOpen ? children : null}
      </ul>
    </li>
  );
}

export interface OutlineLeafProps {
  readonly id: string;
  readonly label: string;
  readonly note?: ReactNode;
  readonly isCurrent: boolean;
  readonly isFaint?: boolean | undefined;
  readonly onOpen: (id: string) => void;
  /** Present: it can be moved, by Alt and an arrow key as well as by dragging it onto another one. */
  readonly onMove?: ((id: string, step: -1 | 1) => void) | undefined;
  /** Another leaf was dropped on this one. */
  readonly onDropHere?: ((dragged: string, here: string) => void) | undefined;
}

const DRAGGED = "application/x-outline-leaf";

export function OutlineLeaf({ id, label, note, isCurrent, isFaint, onOpen, onMove, onDropHere }: OutlineLeafProps) {
  function onKeyDown(event: KeyboardEvent) {
    if (!event.altKey || !onMove || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(id, event.key === "ArrowUp" ? -1 : 1);
  }
  const drag = onMove
    ? {
        draggable: true,
        onDragStart: (event: DragEvent) => event.dataTransfer.setData(DRAGGED, id),
        onDragOver: (event: DragEvent) => {
          if (event.dataTransfer.types.includes(DRAGGED)) event.preventDefault();
        },
        onDrop: (event: DragEvent) => {
          event.preventDefault();
          const dragged = event.dataTransfer.getData(DRAGGED);
          if (dragged && dragged !== id) onDropHere?.(dragged, id);
        },
      }
    : {};
  return (
    <li>
      <button
        type="button"
        data-leaf={id}
        {...(isCurrent ? { "aria-current": "true" as const } : {})}
        {...(onMove ? { "aria-keyshortcuts": "Alt+ArrowUp Alt+ArrowDown" } : {})}
        {...drag}
        onClick={() => onOpen(id)}
        onKeyDown={onKeyDown}
        className={cx(
          "flex min-h-7 w-full cursor-pointer items-start gap-1.5 rounded-sm px-1.5 py-1 text-start text-sm -outline-offset-2 pointer-coarse:min-h-11 pointer-coarse:items-center",
          isCurrent ? "bg-accent-soft font-semibold text-accent" : "hover:bg-fill",
          isFaint && !isCurrent && "text-soft",
        )}
      >
        <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">{label}</span>
        {note}
      </button>
    </li>
  );
}
