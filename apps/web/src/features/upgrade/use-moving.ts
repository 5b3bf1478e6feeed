"use client";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useTRPC } from "../../trpc-client.tsx";
import type { Preview, Rules } from "./upgrade-words.ts";

export type MoveState = "waiting" | "running" | "moved" | "failed";

export type Progress = {
  readonly states: ReadonlyMap<string, MoveState>;
  readonly isRunning: boolean;
  readonly isStopped: boolean;
  readonly errors: readonly unknown[];
};

const IDLE: Progress = { states: new Map(), isRunning: false, isStopped: false, errors: [] };

/**
 * Moves mandates one after the other, each in a transaction of its own: where one cannot move the others still do, and
 * whoever stops in the middle, or closes the page, leaves each of them either moved or as it was.
 */
export function useMoving(versionId: string) {
  const trpc = useTRPC();
  const run = useMutation(trpc.upgrades.run.mutationOptions());
  const [progress, setProgress] = useState(IDLE);
  const wantsToStop = useRef(false);

  async function start(mandates: readonly Preview[], rules: Rules) {
    wantsToStop.current = false;
    const states = new Map<string, MoveState>(mandates.map(({ engagementId }) => [engagementId, "waiting"]));
    const errors: unknown[] = [];
    const tell = (more: Partial<Progress>) =>
      setProgress({ states: new Map(states), isRunning: true, isStopped: false, errors: [...errors], ...more });
    for (const { engagementId, firmId, fromVersionId } of mandates) {
      if (wantsToStop.current) break;
      states.set(engagementId, "running");
      tell({});
      try {
        await run.mutateAsync({ id: freshId(), firmId, fromVersionId, versionId, rules });
        states.set(engagementId, "moved");
      } catch (error) {
        states.set(engagementId, "failed");
        errors.push(error);
      }
    }
    tell({ isRunning: false, isStopped: wantsToStop.current });
  }

  return {
    progress,
    start,
    stop: () => {
      wantsToStop.current = true;
    },
    reset: () => setProgress(IDLE),
  };
}
