"use client";
import { useRouter } from "next/navigation";
import { currentOf, failureOf } from "../failure/failure.ts";
import { standingOf } from "./venture-draft.ts";

/**
 * What follows a step on a venture's path. When a colleague was faster, the page behind the
 * form is brought up to date and what was typed stays, so that it can be recorded again on
 * the new state. Not when the venture was closed: then the form would be gone, with its text.
 */
export function useVentureMove(close: () => void) {
  const router = useRouter();
  return {
    onSuccess: () => {
      close();
      router.refresh();
    },
    onError: (error: unknown) => {
      const failure = failureOf(error);
      const isStale =
        failure.kind === "refused" && (failure.because === "changed-meanwhile" || failure.because === "gate-not-met");
      if (isStale && standingOf(currentOf(error))?.state !== "closed") router.refresh();
    },
  };
}
