/**
 * What becomes of a draft between the hand and the house: every change of a part is kept until it is acknowledged,
 * parts go one after the other, and nobody's words are written over unseen. Pure: sending, clock and storage are
 * outside.
 */
import { pauseAfter } from "../../pause-after.ts";
import type { Content, Part, Standing } from "./draft-types.ts";
import { isSameJson, mergedContent } from "./json.ts";

export type Trouble =
  | { readonly kind: "conflict"; readonly theirs: Part }
  /** No further try would help: what is written, or the right to write it, is the matter. */
  | { readonly kind: "refused"; readonly because: string };

/** A part that is being written. There is none for a part with which the house and the page agree. */
export type Slot = {
  /** What this was written on top of. */
  readonly base: Part;
  readonly sending: Content | null;
  readonly wanted: Content | null;
  /** Sent without a word whether it arrived; one of them may be in the house. */
  readonly unheard: readonly Content[];
  readonly notBefore: number;
  readonly trouble: Trouble | null;
};

/** What the tree, the counts and the faults are made of: new only when the house said something new. */
export type Outline = Standing & { readonly parts: readonly Part[] };

export type DraftState = {
  readonly outline: Outline;
  readonly slots: Readonly<Record<string, Slot>>;
  /** Tries in a row that did not come through. */
  readonly failures: number;
  readonly retryAt: number | null;
  readonly isSignedOut: boolean;
  /** When the house last acknowledged something, as it says itself. */
  readonly savedAt: string | null;
};

export type Waiting = Pick<Slot, "base" | "unheard"> & { readonly wanted: Content };

export type DraftEvent =
  | { readonly kind: "heard"; readonly outline: Outline }
  | { readonly kind: "restored"; readonly id: string; readonly waiting: Waiting }
  | { readonly kind: "changed"; readonly id: string; readonly content: Content; readonly notBefore: number }
  | { readonly kind: "sent"; readonly id: string }
  | { readonly kind: "acknowledged"; readonly part: Part; readonly standing: Standing }
  | { readonly kind: "conflicted"; readonly id: string; readonly theirs: Part }
  | { readonly kind: "refused"; readonly id: string; readonly because: string }
  | { readonly kind: "failed"; readonly id: string; readonly now: number }
  | { readonly kind: "signed-out"; readonly id: string }
  | { readonly kind: "keep-mine"; readonly id: string }
  | { readonly kind: "drop-mine"; readonly id: string }
  /** A part was added behind another one of its kind (null: before them), archived or brought back. */
  | { readonly kind: "placed"; readonly part: Part; readonly after?: string | null; readonly standing: Standing }
  | { readonly kind: "removed"; readonly id: string; readonly standing: Standing }
  | { readonly kind: "ordered"; readonly order: readonly string[] }
  | { readonly kind: "hurried" }
  | { readonly kind: "retried" };

export function firstState(outline: Outline): DraftState {
  return { outline, slots: {}, failures: 0, retryAt: null, isSignedOut: false, savedAt: null };
}

export function afterEvent(state: DraftState, event: DraftEvent): DraftState {
  switch (event.kind) {
    case "heard":
      return heard(state, event.outline);
    case "restored": {
      const { base, wanted, unheard } = event.waiting;
      const part = partOf(state, event.id);
      if (!part || state.slots[event.id]) return state;
      const slot: Slot = { base, wanted, unheard, sending: null, notBefore: 0, trouble: null };
      return withSlot(state, event.id, part.version > base.version ? met(slot, part) : settled(slot, part, wanted));
    }
    case "changed":
      return changed(state, event.id, event.content, event.notBefore);
    case "sent":
      return onSlot(state, event.id, (slot) => ({ ...slot, sending: slot.wanted, wanted: null }));
    case "acknowledged": {
      const { part, standing } = event;
      const slot = state.slots[part.id];
      const next = withSlot(state, part.id, slot ? settled(slot, part, slot.wanted) : null);
      const outline = { ...withPart(state.outline, part), ...standing };
      return { ...next, outline, failures: 0, retryAt: null, savedAt: part.updatedAt };
    }
    case "conflicted": {
      const next = onSlot(state, event.id, (slot) => met(slot, event.theirs));
      return { ...next, outline: withPart(state.outline, event.theirs), failures: 0, retryAt: null };
    }
    case "refused": {
      const trouble: Trouble = { kind: "refused", because: event.because };
      const next = onSlot(state, event.id, (slot) =>
        // What was written meanwhile deserves a try of its own.
        slot.wanted ? { ...slot, sending: null } : { ...slot, sending: null, wanted: slot.sending, trouble },
      );
      return { ...next, failures: 0, retryAt: null };
    }
    case "failed": {
      const failures = state.failures + 1;
      const retryAt = event.now + pauseAfter(failures);
      const next = onSlot(state, event.id, (slot) => ({ ...backInHand(slot), notBefore: retryAt }));
      return { ...next, failures, retryAt };
    }
    case "signed-out":
      return { ...onSlot(state, event.id, backInHand), isSignedOut: true };
    case "keep-mine":
      return onSlot(state, event.id, (slot) =>
        slot.trouble?.kind === "conflict"
          ? { ...slot, base: slot.trouble.theirs, unheard: [], notBefore: 0, trouble: null }
          : slot,
      );
    case "drop-mine":
      return withSlot(state, event.id, null);
    case "placed":
      return { ...state, outline: placed(state.outline, event), savedAt: event.part.updatedAt };
    case "removed": {
      const parts = state.outline.parts.filter(({ id }) => id !== event.id);
      return { ...withSlot(state, event.id, null), outline: { parts, ...event.standing } };
    }
    case "ordered":
      return { ...state, outline: { ...state.outline, parts: ordered(state.outline.parts, event.order) } };
    case "hurried":
      return { ...state, slots: withoutDelay(state.slots), retryAt: null };
    case "retried":
      return { ...state, slots: withoutDelay(state.slots), retryAt: null, isSignedOut: false };
  }
}

/** The house's word on the whole draft. A page that the browser kept aside knows less than what was said since. */
function heard(state: DraftState, outline: Outline): DraftState {
  const isOld = outline.parts.some((part) => (partOf(state, part.id)?.version ?? 0) > part.version);
  if (isOld) return state;
  const slots = Object.entries(state.slots).flatMap(([id, slot]): [string, Slot][] => {
    const part = outline.parts.find((one) => one.id === id);
    if (!part) return [[id, { ...backInHand(slot), trouble: { kind: "refused", because: "NOT_FOUND" } }]];
    if (slot.sending || part.version <= slot.base.version) return [[id, slot]];
    const next = met(slot, part);
    return next ? [[id, next]] : [];
  });
  return { ...state, outline, slots: Object.fromEntries(slots) };
}

function changed(state: DraftState, id: string, content: Content, notBefore: number): DraftState {
  const part = partOf(state, id);
  if (!part) return state;
  const slot = state.slots[id] ?? { base: part, sending: null, wanted: null, unheard: [], notBefore, trouble: null };
  const { trouble, sending, base, unheard } = slot;
  if (trouble?.kind === "conflict") {
    return withSlot(state, id, isSameJson(content, trouble.theirs.content) ? null : { ...slot, wanted: content });
  }
  if (sending) {
    return withSlot(state, id, { ...slot, notBefore, wanted: isSameJson(content, sending) ? null : content });
  }
  // Back to what the house has is nothing to say, unless the house may have something else by now.
  const isBack = isSameJson(content, base.content) && unheard.length === 0;
  return withSlot(state, id, isBack ? null : { ...slot, notBefore, wanted: content, trouble: null });
}

/** The house has something newer than this was written on: both stand where they touch different fields, else a person decides. */
function met(slot: Slot, theirs: Part): Slot | null {
  const mine = slot.wanted ?? slot.sending;
  if (mine === null) return null;
  const isOurs = slot.unheard.some((content) => isSameJson(content, theirs.content));
  const merged = isOurs ? mine : mergedContent(slot.base.content, mine, theirs.content);
  if (merged) return settled(slot, theirs, merged);
  return { ...slot, sending: null, wanted: mine, trouble: { kind: "conflict", theirs } };
}

function settled(slot: Slot, base: Part, wanted: Content | null): Slot | null {
  if (!wanted || isSameJson(wanted, base.content)) return null;
  return { ...slot, base, sending: null, wanted, unheard: [], trouble: null };
}

function backInHand(slot: Slot): Slot {
  if (!slot.sending) return slot;
  return { ...slot, sending: null, wanted: slot.wanted ?? slot.sending, unheard: [...slot.unheard, slot.sending] };
}

function onSlot(state: DraftState, id: string, change: (slot: Slot) => Slot | null): DraftState {
  const slot = state.slots[id];
  return slot ? withSlot(state, id, change(slot)) : state;
}

function withSlot(state: DraftState, id: string, slot: Slot | null): DraftState {
  if (slot) return { ...state, slots: { ...state.slots, [id]: slot } };
  const { [id]: _, ...slots } = state.slots;
  return { ...state, slots };
}

function withPart(outline: Outline, part: Part): Outline {
  return { ...outline, parts: outline.parts.map((one) => (one.id === part.id ? part : one)) };
}

function placed(outline: Outline, { part, after, standing }: Extract<DraftEvent, { kind: "placed" }>): Outline {
  if (outline.parts.some(({ id }) => id === part.id)) return { ...withPart(outline, part), ...standing };
  const before = outline.parts.findIndex(({ id, kind }) => (after ? id === after : kind === part.kind));
  const at = before < 0 ? outline.parts.length : after ? before + 1 : before;
  return { ...standing, parts: [...outline.parts.slice(0, at), part, ...outline.parts.slice(at)] };
}

/** The parts of one kind in another order, on the places that they hold together. */
function ordered(parts: readonly Part[], order: readonly string[]): readonly Part[] {
  const moved = order.flatMap((id) => parts.find((part) => part.id === id) ?? []);
  const ids = new Set(moved.map(({ id }) => id));
  let next = 0;
  return parts.map((part) => (ids.has(part.id) ? (moved[next++] ?? part) : part));
}

function withoutDelay(slots: DraftState["slots"]): DraftState["slots"] {
  return Object.fromEntries(Object.entries(slots).map(([id, slot]) => [id, { ...slot, notBefore: 0 }]));
}

export function partOf(state: DraftState, id: string): Part | undefined {
  return state.outline.parts.find((part) => part.id === id);
}

/** What was written and is not acknowledged yet, or null. */
export function writtenIn(slot: Slot | undefined): Content | null {
  return slot ? (slot.wanted ?? slot.sending) : null;
}
