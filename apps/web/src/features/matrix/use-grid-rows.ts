"use client";
import type { GridRow } from "@etappe/ui/data-grid-data";
import { useCallback, useMemo, useRef } from "react";
import { byPerson, type LevelQueue } from "./level-queue.ts";
import type { MatrixRow } from "./matrix-cells.ts";

/** While somebody scrolls by, nothing is asked for, in milliseconds … */
const PASSING_BY = 120;
/** … but who goes on so slowly that a row stays in view for so long sees rows come, too. */
const STAYS_IN_VIEW = 250;

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

interface Seen {
  readonly first: number;
  readonly last: number;
  readonly since: number;
}

/** Asks for what is seen once somebody stays with it, or goes on without haste. */
export function useSeen(need: (first: number, last: number) => Promise<boolean>) {
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly seen: Seen } | null>(null);
  return useCallback(
    (first: number, last: number) => {
      const now = performance.now();
      const before = waiting.current?.seen;
      const isStillThere = before !== undefined && first <= before.last && last >= before.first;
      const seen = isStillThere ? before : { first, last, since: now };
      if (waiting.current) clearTimeout(waiting.current.timer);
      const ask = () => {
        waiting.current = null;
        void need(first, last);
      };
      const wait = Math.max(0, Math.min(PASSING_BY, seen.since + STAYS_IN_VIEW - now));
      waiting.current = { timer: setTimeout(ask, wait), seen };
    },
    [need],
  );
}
