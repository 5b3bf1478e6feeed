/** What a draft does next, and how it stands: said in words, never by a colour alone. */
import { type DraftState, type Slot, type Waiting, writtenIn } from "./draft-state.ts";
import type { Content } from "./draft-types.ts";

export type Next =
  | { readonly kind: "send"; readonly id: string; readonly content: Content; readonly version: number }
  | { readonly kind: "wait"; readonly until: number }
  | { readonly kind: "rest" };

/** What to do now. One part at a time: what is wrong with the draft comes back with each, and must not arrive in another order. */
export function nextOf(state: DraftState, now: number): Next {
  const entries = Object.entries(state.slots);
  if (state.isSignedOut || entries.some(([, { sending }]) => sending)) return { kind: "rest" };
  const [first] = entries
    .filter(([, { wanted, trouble }]) => wanted && !trouble)
    .sort(([, a], [, b]) => a.notBefore - b.notBefore);
  if (!first) return { kind: "rest" };
  const [id, { wanted, base, notBefore }] = first;
  const until = Math.max(notBefore, state.retryAt ?? 0);
  if (until > now || !wanted) return { kind: "wait", until };
  return { kind: "send", id, content: wanted, version: base.version };
}

export type DraftStatus =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: string }
  /** `retryAt` null: a try is running. */
  | { readonly kind: "waiting"; readonly count: number; readonly retryAt: number | null }
  | { readonly kind: "signed-out"; readonly count: number }
  /** Conflicts and refusals wait for a person. */
  | { readonly kind: "undecided"; readonly count: number; readonly first: string };

export function statusOf(state: DraftState): DraftStatus {
  const slots = Object.entries(state.slots);
  const stuck = slots.filter(([, { trouble }]) => trouble);
  const count = slots.length - stuck.length;
  if (count > 0 && state.isSignedOut) return { kind: "signed-out", count };
  if (count > 0 && state.failures > 0) {
    const isTrying = slots.some(([, { sending }]) => sending);
    return { kind: "waiting", count, retryAt: isTrying ? null : state.retryAt };
  }
  if (stuck[0]) return { kind: "undecided", count: stuck.length, first: stuck[0][0] };
  if (count > 0) return { kind: "saving" };
  return state.savedAt === null ? { kind: "idle" } : { kind: "saved", at: state.savedAt };
}

/** What of this part has to survive a reload, or null when the house has everything. */
export function waitingOf(slot: Slot | undefined): Waiting | null {
  const wanted = writtenIn(slot);
  if (!slot || !wanted) return null;
  // Whether the one on its way arrives, the next page will not hear.
  return { base: slot.base, wanted, unheard: slot.sending ? [...slot.unheard, slot.sending] : slot.unheard };
}
