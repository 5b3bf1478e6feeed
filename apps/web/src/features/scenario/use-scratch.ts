"use client";
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { type Move, readMoves, type Sheet, withMove, writeMoves } from "./scratch.ts";

/** The scratch copy: what is moved, and the kept scenario that it came from. Both stand in the address. */
export function useScratch(sheet: Sheet) {
  const params = useSearchParams();
  const text = params.get("try");
  const loaded = params.get("scenario");
  const moves = useMemo(() => readMoves(text, sheet), [text, sheet]);

  /** Replaces the address without asking the server for the page again. */
  function stand(next: readonly Move[], scenario: string | null) {
    const wanted = new URLSearchParams(window.location.search);
    for (const [key, value] of [["try", writeMoves(next)] as const, ["scenario", scenario ?? ""] as const]) {
      if (value === "") wanted.delete(key);
      else wanted.set(key, value);
    }
    const query = wanted.toString();
    window.history.replaceState(null, "", query === "" ? window.location.pathname : `?${query}`);
  }

  return {
    moves,
    loaded,
    move: (move: Move) => stand(withMove(moves, move, sheet), loaded),
    load: (next: readonly Move[], scenario: string | null) => stand(next, scenario),
    reset: () => stand([], null),
  };
}

export type Scratch = ReturnType<typeof useScratch>;
