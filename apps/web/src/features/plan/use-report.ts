"use client";
import type { ActionState } from "@etappe/domain/action";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { startTransition, useState } from "react";
import { useTRPC } from "../../trpc-client.tsx";
import type { Roadmap } from "../roadmap/roadmap-words.ts";
import type { PlanAction } from "./plan-lines.ts";

/** Says how far an action is. It is shown at once and taken back when it could not be kept. */
export function useReport(roadmap: Roadmap) {
  const trpc = useTRPC();
  const router = useRouter();
  const [said, setSaid] = useState<ReadonlyMap<string, ActionState>>(new Map());
  const forget = (actionId: string) => setSaid((all) => new Map([...all].filter(([id]) => id !== actionId)));
  const { mutate, error } = useMutation(
    trpc.actions.report.mutationOptions({
      // What was said is shown until the page brings it from there, or brings what is there instead.
      onSettled: (_saved, _error, { id }) =>
        startTransition(() => {
          router.refresh();
          forget(id);
        }),
    }),
  );
  return {
    error,
    stateOf: (action: PlanAction): ActionState => said.get(action.id) ?? action.state,
    report(action: PlanAction, state: ActionState) {
      setSaid((all) => new Map([...all, [action.id, state]]));
      const progress = state === "done" ? 100 : state === "open" ? 0 : Math.min(action.progress, 99);
      mutate({ id: action.id, firmId: roadmap.firm.id, version: action.version, state, progress });
    },
  };
}
