"use client";
import { useMutation } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTRPC } from "../../trpc-client.tsx";
import { type Failure, failureOf } from "../failure/failure.ts";
import {
  type Answered,
  answered,
  countsOf,
  dropped,
  type Edit,
  EMPTY,
  inputOf,
  keepMine,
  type LevelQueue,
  nextBatch,
  refused,
  said,
  sending,
  unanswered,
} from "./level-queue.ts";

/** Between two keystrokes in neighbouring cells; what is said within it goes together. */
const GATHER = 250;
const LONGEST_WAIT = 30_000;

export type Saving = {
  readonly queue: LevelQueue;
  /** Why the last try came to nothing; null when it came to something. */
  readonly failure: Failure | null;
  /** When it was saved last; null before. */
  readonly savedAt: number | null;
  readonly isSending: boolean;
  readonly say: (edits: readonly Edit[]) => void;
  readonly retry: () => void;
  readonly keepMine: (key: string) => void;
  readonly drop: (key: string) => void;
};

/** Saves levels by themselves, one request at a time, and tries again for as long as the page is open. */
export function useLevelQueue(firmId: string, onAnswer: (answers: readonly Answered[]) => void): Saving {
  const trpc = useTRPC();
  const { mutateAsync } = useMutation(trpc.matrix.setLevels.mutationOptions());
  const [queue, setQueue] = useState(EMPTY);
  const latest = useRef(queue);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [isSending, setSending] = useState(false);
  const [tries, setTries] = useState(0);

  const update = useCallback((change: (queue: LevelQueue) => LevelQueue) => {
    latest.current = change(latest.current);
    setQueue(latest.current);
  }, []);

  const send = useCallback(async () => {
    const batch = nextBatch(latest.current);
    if (batch.length === 0) return;
    setSending(true);
    update((before) => sending(before, batch));
    try {
      const { cells } = await mutateAsync(inputOf(firmId, batch));
      onAnswer(cells);
      update((before) => answered(before, cells));
      setFailure(null);
      setTries(0);
      setSavedAt(Date.now());
    } catch (error) {
      const found = failureOf(error);
      update((before) => (waits(found) ? unanswered(before, batch) : refused(before, batch)));
      setFailure(found);
      setTries((before) => before + 1);
    } finally {
      setSending(false);
    }
  }, [firmId, mutateAsync, onAnswer, update]);

  const { unsaved } = countsOf(queue);
  const isBlocked = failure?.kind === "known" && failure.code === "UNAUTHORIZED";
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said just now begins the wait anew
  useEffect(() => {
    if (isSending || unsaved === 0 || isBlocked) return;
    const wait = tries === 0 ? GATHER : Math.min(LONGEST_WAIT, 1000 * 2 ** tries);
    const timer = setTimeout(() => void send(), wait);
    return () => clearTimeout(timer);
  }, [queue, unsaved, isSending, isBlocked, tries, send]);

  const isClean = queue.size === 0;
  useEffect(() => {
    if (isClean) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isClean]);

  // Who goes on to another page within the gathering time has said it all the same.
  const sendNow = useRef(send);
  sendNow.current = send;
  useEffect(() => () => void sendNow.current(), []);

  return {
    ...{ queue, failure, savedAt, isSending },
    say: useCallback((edits) => update((before) => said(before, edits)), [update]),
    retry: () => {
      setTries(0);
      setFailure(null);
      void send();
    },
    keepMine: (key) => update((before) => keepMine(before, key)),
    drop: (key) => update((before) => dropped(before, key)),
  };
}

/** No answer, a fault of ours, and not being signed in pass; a no of a rule does not. */
function waits(failure: Failure): boolean {
  if (failure.kind === "unreachable" || failure.kind === "unexpected") return true;
  return failure.kind === "known" && ["UNAUTHORIZED", "CONFLICT", "TOO_MANY_REQUESTS"].includes(failure.code);
}
