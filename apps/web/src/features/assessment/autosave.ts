/**
 * What becomes of answers between the hand and the house: every change is kept until it is
 * acknowledged, changes of one item go one after the other, each on the version before it,
 * and nobody's value is written over unseen. Pure: sending, clock and storage are outside.
 */

import type { AnswerKind } from "@etappe/domain/answer";
import { pauseAfter } from "../../pause-after.ts";
import { type AnswerValue, bare, isSame, merge, NOT_ASKED, type SavedAnswer } from "./answer-value.ts";

/** What is answered: "impulse:cost-pressure". */
export type ItemKey = `${AnswerKind}:${string}`;

export function keyOf(kind: AnswerKind, item: string): ItemKey {
  return `${kind}:${item}`;
}

export function placeOf(key: ItemKey): { readonly kind: AnswerKind; readonly item: string } {
  const at = key.indexOf(":");
  return { kind: key.slice(0, at) as AnswerKind, item: key.slice(at + 1) };
}

export type Trouble =
  | { readonly kind: "conflict"; readonly theirs: SavedAnswer }
  /** No further try would help: the value itself, or the right to write it, is the matter. */
  | { readonly kind: "refused"; readonly because: string };

export type Slot = {
  readonly saved: SavedAnswer;
  readonly sending: AnswerValue | null;
  /** The newest thing said that is not on its way yet. */
  readonly wanted: AnswerValue | null;
  /** Sent on top of `saved` without a word whether they arrived; one of them may be in the house. */
  readonly unheard: readonly AnswerValue[];
  readonly notBefore: number;
  readonly trouble: Trouble | null;
};

export type Queue = {
  readonly slots: { readonly [key: ItemKey]: Slot };
  /** Tries in a row that did not come through. */
  readonly failures: number;
  readonly retryAt: number | null;
  readonly isSignedOut: boolean;
  /** When the house last acknowledged something, as it says itself. */
  readonly savedAt: string | null;
};

/** What has to survive when the page is left before everything is acknowledged. */
export type Waiting = Pick<Slot, "saved" | "unheard"> & { readonly wanted: AnswerValue };

export type QueueEvent =
  | { readonly kind: "heard"; readonly key: ItemKey; readonly answer: SavedAnswer }
  | { readonly kind: "restored"; readonly key: ItemKey; readonly waiting: Waiting }
  | { readonly kind: "changed"; readonly key: ItemKey; readonly value: AnswerValue; readonly notBefore: number }
  /** It was looked at again and is still right: that is worth saying, though nothing changes. */
  | { readonly kind: "confirmed"; readonly key: ItemKey }
  | { readonly kind: "sent"; readonly key: ItemKey }
  | { readonly kind: "acknowledged"; readonly key: ItemKey; readonly answer: SavedAnswer }
  | { readonly kind: "conflicted"; readonly key: ItemKey; readonly theirs: SavedAnswer }
  | { readonly kind: "refused"; readonly key: ItemKey; readonly because: string }
  | { readonly kind: "failed"; readonly key: ItemKey; readonly now: number }
  | { readonly kind: "signed-out"; readonly key: ItemKey }
  | { readonly kind: "keep-mine"; readonly key: ItemKey }
  | { readonly kind: "drop-mine"; readonly key: ItemKey }
  /** Do not wait any longer: the page is left, or the network is back. */
  | { readonly kind: "hurried" }
  /** Somebody asked for another try, in person. */
  | { readonly kind: "retried" };

export const EMPTY_QUEUE: Queue = { slots: {}, failures: 0, retryAt: null, isSignedOut: false, savedAt: null };

export function after(queue: Queue, event: QueueEvent): Queue {
  switch (event.kind) {
    case "hurried":
      return { ...queue, slots: withoutDelay(queue.slots), retryAt: null };
    case "retried":
      return { ...queue, slots: withoutDelay(queue.slots), retryAt: null, isSignedOut: false };
    case "failed": {
      const failures = queue.failures + 1;
      const retryAt = event.now + pauseAfter(failures);
      // The others go first next time, so that one that never comes through does not hold them up.
      const slot = { ...backInHand(slotOf(queue, event.key)), notBefore: retryAt };
      return { ...put(queue, event.key, slot), failures, retryAt };
    }
    case "signed-out":
      return { ...put(queue, event.key, backInHand(slotOf(queue, event.key))), isSignedOut: true };
    case "acknowledged":
      return {
        ...put(queue, event.key, slotAfter(slotOf(queue, event.key), event)),
        failures: 0,
        retryAt: null,
        savedAt: event.answer.updatedAt,
      };
    case "conflicted": {
      const slot = slotAfter(slotOf(queue, event.key), event);
      // Without a contradiction left, the house has what we said: a reply of its own was lost.
      const savedAt = said(slot) ? queue.savedAt : event.theirs.updatedAt;
      return { ...put(queue, event.key, slot), failures: 0, retryAt: null, savedAt };
    }
    case "refused":
      return { ...put(queue, event.key, slotAfter(slotOf(queue, event.key), event)), failures: 0, retryAt: null };
    default:
      return put(queue, event.key, slotAfter(slotOf(queue, event.key), event));
  }
}

type SlotEvent = Extract<QueueEvent, { key: ItemKey }>;

function slotAfter(slot: Slot, event: SlotEvent): Slot {
  switch (event.kind) {
    case "heard":
      // A page that was kept aside may bring older news than the last acknowledgement.
      return event.answer.version <= slot.saved.version || slot.sending ? slot : met(slot, event.answer);
    case "restored": {
      const { saved, wanted, unheard } = event.waiting;
      if (said(slot) !== null) return slot;
      const restored = { ...slot, saved, wanted: bare(wanted), unheard };
      return slot.saved.version > saved.version ? met(restored, slot.saved) : restored;
    }
    case "changed":
      return changedSlot({ ...slot, notBefore: event.notBefore }, bare(event.value));
    case "confirmed":
      return said(slot) === null && slot.saved.version > 0 ? { ...slot, wanted: bare(slot.saved), notBefore: 0 } : slot;
    case "sent":
      return { ...slot, sending: slot.wanted, wanted: null };
    case "acknowledged":
      return settled(slot, event.answer, slot.wanted);
    case "conflicted":
      return met(slot, event.theirs);
    case "refused":
      // What was said meanwhile deserves a try of its own.
      return slot.wanted
        ? { ...slot, sending: null }
        : { ...slot, sending: null, wanted: slot.sending, trouble: { kind: "refused", because: event.because } };
    case "keep-mine":
      return slot.trouble?.kind === "conflict"
        ? { ...slot, saved: slot.trouble.theirs, unheard: [], notBefore: 0, trouble: null }
        : slot;
    case "drop-mine":
      return slot.trouble?.kind === "conflict"
        ? settled(slot, slot.trouble.theirs, null)
        : settled(slot, slot.saved, null);
    case "failed":
    case "signed-out":
      return backInHand(slot);
  }
}

function changedSlot(slot: Slot, value: AnswerValue): Slot {
  const { trouble, sending, saved, unheard } = slot;
  if (trouble?.kind === "conflict") {
    return isSame(value, trouble.theirs) ? settled(slot, trouble.theirs, null) : { ...slot, wanted: value };
  }
  if (sending) return { ...slot, wanted: isSame(value, sending) ? null : value };
  // Back to what the house has is nothing to say, unless the house may have something else by now.
  return { ...slot, wanted: isSame(value, saved) && unheard.length === 0 ? null : value, trouble: null };
}

/**
 * The house has something newer than this slot was built on. If it is what we said
 * ourselves, or touches another part of the answer, both stand; else a person decides.
 */
function met(slot: Slot, theirs: SavedAnswer): Slot {
  const mine = slot.wanted ?? slot.sending;
  if (mine === null) return settled(slot, theirs, null);
  const isOurs = theirs.version === slot.saved.version + 1 && slot.unheard.some((value) => isSame(value, theirs));
  const merged = isOurs ? mine : merge(slot.saved, mine, theirs);
  if (merged) return settled(slot, theirs, merged);
  return { ...slot, sending: null, wanted: mine, trouble: { kind: "conflict", theirs } };
}

function settled(slot: Slot, saved: SavedAnswer, wanted: AnswerValue | null): Slot {
  const stillWanted = wanted && !isSame(wanted, saved) ? wanted : null;
  return { ...slot, saved, sending: null, wanted: stillWanted, unheard: [], trouble: null };
}

function backInHand(slot: Slot): Slot {
  if (!slot.sending) return slot;
  return {
    ...slot,
    sending: null,
    wanted: slot.wanted ?? slot.sending,
    unheard: [...slot.unheard, slot.sending],
  };
}

const EMPTY_SLOT: Slot = {
  saved: NOT_ASKED,
  sending: null,
  wanted: null,
  unheard: [],
  notBefore: 0,
  trouble: null,
};

function put(queue: Queue, key: ItemKey, slot: Slot): Queue {
  return { ...queue, slots: { ...queue.slots, [key]: slot } };
}

export function slotOf(queue: Queue, key: ItemKey): Slot {
  return queue.slots[key] ?? EMPTY_SLOT;
}

/** What was said and is not acknowledged yet, or null. */
export function said(slot: Slot): AnswerValue | null {
  return slot.wanted ?? slot.sending;
}

/** What stands on the screen: the newest thing said, else what the house has. */
export function shown(slot: Slot): AnswerValue {
  return said(slot) ?? slot.saved;
}

/** What of this slot has to survive a reload, or null when the house has everything. */
export function waitingOf(slot: Slot): Waiting | null {
  const wanted = said(slot);
  if (!wanted) return null;
  // Whether the one on its way arrives, the next page will not hear.
  const unheard = slot.sending ? [...slot.unheard, slot.sending] : slot.unheard;
  return { saved: slot.saved, wanted, unheard };
}

function withoutDelay(slots: Queue["slots"]): Queue["slots"] {
  return Object.fromEntries(Object.entries(slots).map(([key, slot]) => [key, { ...slot, notBefore: 0 }]));
}
