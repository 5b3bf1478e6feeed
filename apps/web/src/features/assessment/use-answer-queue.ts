"use client";
import { useRouter } from "next/navigation";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { type AnswerQueue, type Answers, type Heard, openAnswerQueue, type Send } from "./answer-queue.ts";
import { after, EMPTY_QUEUE, type QueueEvent } from "./autosave.ts";
import { waitingCount } from "./autosave-next.ts";
import { browserStorage, keepWaiting, type Place, readWaiting, roomOf } from "./waiting-room.ts";

/** One queue per place for as long as the window lives, whichever pages come and go. */
const queues = new Map<string, unknown>();

/**
 * Answers as the house has them and as this person is just changing them. `send` is taken when the place is first
 * seen; `heard` and `evaluation` are the house's word whenever the page is loaded.
 */
export function useAnswerQueue<Follows>(
  place: Place,
  { heard, evaluation }: { readonly heard: readonly Heard[]; readonly evaluation: Follows },
  send: (place: Place) => Send<Follows>,
) {
  const { refresh } = useRouter();
  const first = useMemo(() => ({ queue: heard.reduce(after, EMPTY_QUEUE), evaluation }), [heard, evaluation]);
  const [queue] = useState(() => queueFor(place, first, send));
  const shown = useSyncExternalStore(queue.subscribe, queue.answers, () => first);

  const { tenant, firmId, userId, roundId } = place;
  useEffect(() => {
    const waiting = readWaiting(browserStorage(), { tenant, firmId, userId, roundId });
    queue.tell(...waiting.map(([key, kept]): QueueEvent => ({ kind: "restored", key, waiting: kept })));
    // The page was served to this person: whoever was signed in between is gone.
    queue.tell({ kind: "retried" });
    const hurry = () => queue.tell({ kind: "hurried" });
    const hurryWhenHidden = () => {
      if (document.visibilityState === "hidden") hurry();
    };
    window.addEventListener("online", hurry);
    document.addEventListener("visibilitychange", hurryWhenHidden);
    return () => {
      window.removeEventListener("online", hurry);
      document.removeEventListener("visibilitychange", hurryWhenHidden);
      hurry();
    };
  }, [queue, tenant, firmId, userId, roundId]);

  // After what waited was brought back: whether a colleague was faster is judged against that.
  useEffect(() => queue.hearFromHouse(heard, evaluation), [queue, heard, evaluation]);
  useEffect(() => queue.onConflict(refresh), [queue, refresh]);

  return { ...shown, tell: queue.tell };
}

function queueFor<Follows>(
  place: Place,
  first: Answers<Follows>,
  send: (place: Place) => Send<Follows>,
): AnswerQueue<Follows> {
  if (typeof window === "undefined") return openQueue(place, first, send(place));
  const known = queues.get(roomOf(place));
  // What follows from the answers of one place is always of the same kind.
  if (known) return known as AnswerQueue<Follows>;
  const opened = openQueue(place, first, send(place));
  queues.set(roomOf(place), opened);
  guardLeaving(opened);
  return opened;
}

function openQueue<Follows>(place: Place, first: Answers<Follows>, send: Send<Follows>): AnswerQueue<Follows> {
  return openAnswerQueue(
    {
      send,
      now: () => Date.now(),
      later(milliseconds, work) {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
      keep: (key, waiting) => keepWaiting(browserStorage(), place, key, waiting),
    },
    first,
  );
}

/** The browser asks before a window is closed in which something waits; at other times the guard would only cost speed. */
function guardLeaving<Follows>(queue: AnswerQueue<Follows>): void {
  const guard = (event: BeforeUnloadEvent) => event.preventDefault();
  queue.subscribe(() => {
    if (waitingCount(queue.answers().queue) > 0) window.addEventListener("beforeunload", guard);
    else window.removeEventListener("beforeunload", guard);
  });
}
