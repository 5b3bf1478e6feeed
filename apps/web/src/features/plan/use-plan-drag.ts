"use client";
import { type PointerEvent, type RefObject, useRef } from "react";

type Drag = {
  readonly actionId: string;
  readonly startX: number;
  readonly bars: readonly HTMLElement[];
  days: number;
  hasMoved: boolean;
};

type Options = {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly note: RefObject<HTMLElement | null>;
  readonly dayWidth: number;
  /** The bars that a drag of this one takes along. */
  readonly chain: (actionId: string) => readonly string[];
  /** What is written beside the pointer. */
  readonly words: (actionId: string, days: number, along: number) => string;
  readonly onChoose: (actionId: string) => void;
  readonly onDrop: (actionId: string, days: number) => void;
};

/**
 * Dragging bars by whole days. While the pointer moves nothing is rendered: the bars of the chain
 * are pushed along where they are, and only letting go tells the plan.
 */
export function usePlanDrag({ sheet, note, dayWidth, chain, words, onChoose, onDrop }: Options) {
  const drag = useRef<Drag | null>(null);

  function begin(event: PointerEvent) {
    const bar = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-bar]") : null;
    const actionId = bar?.dataset.bar;
    if (!bar || !actionId || event.button !== 0) return;
    bar.setPointerCapture(event.pointerId);
    const bars = chain(actionId).flatMap((id) => sheet.current?.querySelector<HTMLElement>(`[data-bar="${id}"]`) ?? []);
    drag.current = { actionId, startX: event.clientX, bars, days: 0, hasMoved: false };
  }

  function go(event: PointerEvent) {
    const current = drag.current;
    if (!current) return;
    const distance = event.clientX - current.startX;
    if (!current.hasMoved && Math.abs(distance) < 4) return;
    current.hasMoved = true;
    const days = Math.round(distance / dayWidth);
    if (note.current) {
      note.current.hidden = false;
      note.current.style.left = `${event.clientX + 14}px`;
      note.current.style.top = `${event.clientY + 18}px`;
    }
    if (days === current.days && note.current?.textContent) return;
    current.days = days;
    for (const bar of current.bars) {
      bar.dataset.dragged = "";
      bar.style.translate = `${days * dayWidth}px 0`;
    }
    if (note.current) note.current.textContent = words(current.actionId, days, current.bars.length - 1);
  }

  function end(isDropped: boolean) {
    const current = drag.current;
    drag.current = null;
    if (!current) return;
    if (isDropped && current.hasMoved && current.days !== 0) onDrop(current.actionId, current.days);
    else if (isDropped && !current.hasMoved) onChoose(current.actionId);
    for (const bar of current.bars) {
      delete bar.dataset.dragged;
      bar.style.translate = "";
    }
    if (note.current) {
      note.current.hidden = true;
      note.current.textContent = "";
    }
  }

  return {
    onPointerDown: begin,
    onPointerMove: go,
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
  };
}
