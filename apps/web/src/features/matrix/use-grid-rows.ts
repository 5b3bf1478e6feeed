"use client";
import type { GridRow } from "@etappe/ui/data-grid-data";
import { useCallback, useMemo, useRef } from "react";
import { byPerson, type LevelQueue } from "./level-queue.ts";
import type { MatrixRow } from "./matrix-cells.ts";

/** While somebody scrolls by, nothing is asked for. */
const PASSING_BY = 120;

/** Each row made once, and again only when something in it has changed: the grid leaves the others alone. */
export function useGridRows(
  at: (index: number) => MatrixRow | undefined,
  make: (row: MatrixRow) => GridRow,
  queue: LevelQueue,
) {
  const made = useRef(new Map<string, { of: MatrixRow; said: string; row: GridRow }>());
  const saidOf = useMemo(() => {
    const all = byPerson(queue.values());
    return new Map(
      [...all].map(([id, own]) => [
        id,
        own.map((each) => `${each.competence} ${each.level} ${each.state.kind}`).join(),
      ]),
    );
  }, [queue]);
  return (index: number): GridRow | undefined => {
    const row = at(index);
    if (!row) return undefined;
    const said = saidOf.get(row.id) ?? "";
    const before = made.current.get(row.id);
    if (before?.of === row && before.said === said) return before.row;
    const fresh = { of: row, said, row: make(row) };
    made.current.set(row.id, fresh);
    return fresh.row;
  };
}

/** Asks for what is seen once somebody stays with it. */
export function useSeen(need: (first: number, last: number) => Promise<boolean>) {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  return useCallback(
    (first: number, last: number) => {
      if (timer.current) clearTimeout(timer.current);
      timer.current = setTimeout(() => void need(first, last), PASSING_BY);
    },
    [need],
  );
}
