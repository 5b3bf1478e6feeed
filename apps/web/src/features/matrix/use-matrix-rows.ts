"use client";
import { MATRIX_PAGE, type MatrixFilter } from "@etappe/domain/matrix";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import type { Outputs } from "../../router-types.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { type Answered, byPerson } from "./level-queue.ts";
import type { MatrixRow } from "./matrix-cells.ts";

type Page = Outputs["matrix"]["page"];

export type MatrixRows = {
  readonly total: number;
  readonly rows: ReadonlyMap<number, MatrixRow>;
  /** Whether some could not be read. */
  readonly failed: boolean;
  /** Reads what is missing of these rows; answers once all of it is there, with whether it is. */
  readonly need: (first: number, last: number) => Promise<boolean>;
  /** The rows as they are at this moment, also for who asked before the last page came. */
  readonly at: (index: number) => MatrixRow | undefined;
  readonly saved: (answers: readonly Answered[]) => void;
};

/** The employees, page by page as they are needed. Nothing of them is kept beyond this screen. */
export function useMatrixRows(firmId: string, filter: MatrixFilter, first: Page): MatrixRows {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [, redraw] = useState(0);
  const [failed, setFailed] = useState(false);
  const kept = useRef({
    of: first,
    total: first.total,
    rows: rowsOf(first),
    asked: new Map<number, Promise<boolean>>(),
  });
  // Another filter, or the same page read anew by the server: what was there before is not true any more.
  if (kept.current.of !== first)
    kept.current = { of: first, total: first.total, rows: rowsOf(first), asked: new Map() };

  const read = useCallback(
    async (from: number): Promise<boolean> => {
      const mine = kept.current;
      try {
        const options = trpc.matrix.page.queryOptions({ firmId, from, filter }, { staleTime: 0, gcTime: 0 });
        const page = await queries.fetchQuery(options);
        mine.rows = new Map([...mine.rows, ...rowsOf(page)]);
        setFailed(false);
        return true;
      } catch {
        mine.asked.delete(from);
        setFailed(true);
        return false;
      } finally {
        redraw((times) => times + 1);
      }
    },
    [firmId, filter, queries, trpc],
  );

  const need = useCallback(
    async (from: number, to: number) => {
      const { rows, asked, total } = kept.current;
      const reads: Promise<boolean>[] = [];
      const last = Math.min(to, total - 1);
      for (let page = Math.floor(Math.max(0, from) / MATRIX_PAGE) * MATRIX_PAGE; page <= last; page += MATRIX_PAGE) {
        if (isThere(rows, page, Math.min(page + MATRIX_PAGE, total))) continue;
        const reading = asked.get(page) ?? read(page);
        asked.set(page, reading);
        reads.push(reading);
      }
      return (await Promise.all(reads)).every(Boolean);
    },
    [read],
  );

  const saved = useCallback((answers: readonly Answered[]) => {
    const own = byPerson(answers);
    const mine = kept.current;
    mine.rows = new Map([...mine.rows].map(([at, row]) => [at, withAnswers(row, own.get(row.id))]));
    redraw((times) => times + 1);
  }, []);

  const at = useCallback((index: number) => kept.current.rows.get(index), []);
  return { total: kept.current.total, rows: kept.current.rows, failed, need, at, saved };
}

function rowsOf({ from, rows }: Page): ReadonlyMap<number, MatrixRow> {
  return new Map(rows.map((row, at) => [from + at, row]));
}

function isThere(rows: ReadonlyMap<number, MatrixRow>, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!rows.has(index)) return false;
  return true;
}

function withAnswers(row: MatrixRow, answers: readonly Answered[] | undefined): MatrixRow {
  if (!answers) return row;
  const answered = new Set(answers.map(({ competence }) => competence));
  const levels = answers.flatMap(({ competence, current }) => (current ? [{ ...current, competence }] : []));
  return { ...row, levels: [...row.levels.filter(({ competence }) => !answered.has(competence)), ...levels] };
}
