"use client";
import { chainOf, shiftChain } from "@etappe/domain/plan";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { startTransition, useMemo, useState } from "react";
import { useTRPC } from "../../trpc-client.tsx";
import type { Roadmap } from "../roadmap/roadmap-words.ts";
import type { PlanAction } from "./plan-lines.ts";

/** A move that is seen and not saved yet, or one that was saved and can be taken back. */
export type PlanMove = { readonly actionId: string; readonly days: number };
type Moved = readonly { readonly id: string; readonly version: number }[];
type Saved = PlanMove & { readonly moved: Moved; readonly isAlone: boolean };

/** Moving actions: first only on this screen, as often as one likes, then saved once. */
export function usePlanMove(roadmap: Roadmap) {
  const trpc = useTRPC();
  const router = useRouter();
  const [move, setMove] = useState<PlanMove | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const firmId = roadmap.firm.id;
  // What was moved stays in its new place until the page brings it from there.
  const settle = (next: Saved | null) =>
    startTransition(() => {
      router.refresh();
      setMove(null);
      setSaved(next);
    });
  const shift = useMutation(trpc.plans.shift.mutationOptions({ onError: () => router.refresh() }));
  const reschedule = useMutation(trpc.plans.reschedule.mutationOptions({ onError: () => router.refresh() }));

  const outcome = useMemo(
    () => (move === null ? null : shiftChain(roadmap.actions, roadmap.dependencies, move.actionId, move.days)),
    [move, roadmap],
  );
  const offsets = useMemo(() => {
    if (move === null || outcome?.kind !== "shifted") return NONE;
    return new Map(outcome.moved.map(({ id }) => [id, move.days]));
  }, [move, outcome]);

  return {
    move,
    outcome,
    offsets,
    saved,
    isSaving: shift.isPending || reschedule.isPending,
    error: shift.error ?? reschedule.error,
    /** The actions that a move of this one takes along, itself among them. */
    chain: (actionId: string): readonly PlanAction[] => chainOf(roadmap.actions, roadmap.dependencies, actionId),
    /** Moves on from where the move stands; another action only when none is under way. False when it may not. */
    nudge(actionId: string, days: number): boolean {
      if (move !== null && move.actionId !== actionId) return false;
      const total = (move?.days ?? 0) + days;
      shift.reset();
      reschedule.reset();
      setSaved(null);
      setMove(total === 0 ? null : { actionId, days: total });
      return true;
    },
    drop() {
      shift.reset();
      reschedule.reset();
      setMove(null);
    },
    async save() {
      if (move === null || outcome?.kind !== "shifted") return;
      const expected = outcome.moved.map(({ id, version }) => ({ actionId: id, version }));
      const answer = await shift.mutateAsync({ firmId, ...move, expected }).catch(() => null);
      if (answer) settle({ ...move, moved: answer.moved, isAlone: false });
    },
    /** Only the action itself; what waits for it stays. */
    async saveAlone() {
      const action = outcome?.kind === "shifted" ? outcome.moved.find(({ id }) => id === move?.actionId) : undefined;
      if (!action || move === null) return;
      const { id, version, startOn, dueOn } = action;
      const answer = await reschedule.mutateAsync({ firmId, actionId: id, version, startOn, dueOn }).catch(() => null);
      if (answer) settle({ ...move, moved: [answer], isAlone: true });
    },
    /** Back by the same days, as long as nobody has changed anything since. */
    async takeBack() {
      if (saved === null) return;
      const { actionId, days, moved, isAlone } = saved;
      const action = roadmap.actions.find(({ id }) => id === actionId);
      if (isAlone && action) {
        const [{ version } = { version: action.version }] = moved;
        const back = shiftChain([action], [], actionId, -days);
        const [was] = back.kind === "shifted" ? back.moved : [];
        if (!was) return;
        const { startOn, dueOn } = was;
        if (await reschedule.mutateAsync({ firmId, actionId, version, startOn, dueOn }).catch(() => null)) settle(null);
        return;
      }
      const expected = moved.map(({ id, version }) => ({ actionId: id, version }));
      if (await shift.mutateAsync({ firmId, actionId, days: -days, expected }).catch(() => null)) settle(null);
    },
  };
}

export type PlanMoving = ReturnType<typeof usePlanMove>;
const NONE: ReadonlyMap<string, number> = new Map();
