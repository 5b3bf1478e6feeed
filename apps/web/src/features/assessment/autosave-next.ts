/** What a queue of answers does next, and how it stands: said in words, never by a colour alone. */
import type { AnswerValue } from "./answer-value.ts";
import { type ItemKey, type Queue, type Slot, said } from "./autosave.ts";

export type Next =
  | { readonly kind: "send"; readonly key: ItemKey; readonly value: AnswerValue; readonly version: number }
  | { readonly kind: "wait"; readonly until: number }
  | { readonly kind: "rest" };

/**
 * What to do now. One answer at a time, in the order in which they were given: what follows
 * from the answers comes back with each, and must not arrive in another order.
 */
export function nextOf(queue: Queue, now: number): Next {
  const entries = Object.entries(queue.slots) as [ItemKey, Slot][];
  if (queue.isSignedOut || entries.some(([, { sending }]) => sending)) return { kind: "rest" };
  const [first] = entries
    .filter(([, { wanted, trouble }]) => wanted && !trouble)
    .sort(([, a], [, b]) => a.notBefore - b.notBefore);
  if (!first) return { kind: "rest" };
  const [key, { wanted, saved, notBefore }] = first;
  const until = Math.max(notBefore, queue.retryAt ?? 0);
  if (until > now || !wanted) return { kind: "wait", until };
  return { kind: "send", key, value: wanted, version: saved.version };
}

export type QueueStatus =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: string }
  /** `retryAt` null: a try is running. */
  | { readonly kind: "waiting"; readonly count: number; readonly retryAt: number | null }
  | { readonly kind: "signed-out"; readonly count: number }
  /** Conflicts and refusals wait for a person. */
  | { readonly kind: "undecided"; readonly count: number; readonly first: ItemKey };

export function statusOf(queue: Queue): QueueStatus {
  const slots = Object.values(queue.slots);
  const stuck = (Object.keys(queue.slots) as ItemKey[]).filter((key) => queue.slots[key]?.trouble);
  const count = slots.filter((slot) => said(slot) && !slot.trouble).length;
  if (count > 0 && queue.isSignedOut) return { kind: "signed-out", count };
  if (count > 0 && queue.failures > 0) {
    const isTrying = slots.some(({ sending }) => sending);
    return { kind: "waiting", count, retryAt: isTrying ? null : queue.retryAt };
  }
  if (stuck[0]) return { kind: "undecided", count: stuck.length, first: stuck[0] };
  if (count > 0) return { kind: "saving" };
  return queue.savedAt === null ? { kind: "idle" } : { kind: "saved", at: queue.savedAt };
}

/** How many answers the house does not have yet, for whatever reason. */
export function waitingCount(queue: Queue): number {
  return Object.values(queue.slots).filter((slot) => said(slot)).length;
}
