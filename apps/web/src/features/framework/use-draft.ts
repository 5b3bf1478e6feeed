"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { browserStorage } from "../assessment/waiting-room.ts";
import { draftClient } from "./draft-client.ts";
import { type DraftStatus, statusOf } from "./draft-next.ts";
import type { Outline, Slot } from "./draft-state.ts";
import { type DraftStore, openDraft } from "./draft-store.ts";
import { type DraftPlace, keepPart, readKept, roomOf } from "./kept-parts.ts";

/** One store per draft for as long as the window lives, whichever pages come and go. */
const stores = new Map<string, DraftStore>();

/** Somebody who comes back to the window after a while sees what a colleague did meanwhile. */
const STALE_MS = 30_000;

/** The draft as the house has it and as this person is just changing it. */
export function useDraft(place: DraftPlace, first: Outline): DraftStore {
  const [store] = useState(() => storeFor(place, first));
  const { tenant, userId, draftId } = place;
  useEffect(() => {
    const kept = readKept(browserStorage(), { tenant, userId, draftId });
    store.tell(...kept.map(([id, waiting]) => ({ kind: "restored" as const, id, waiting })));
    // The page was served to this person: whoever was signed in between is gone.
    store.tell({ kind: "retried" });
    let seenAt = Date.now();
    const hurry = () => store.tell({ kind: "hurried" });
    const onVisibility = () => {
      if (document.visibilityState === "hidden") return hurry();
      if (Date.now() - seenAt > STALE_MS) void store.reload().catch(() => undefined);
      seenAt = Date.now();
    };
    window.addEventListener("online", hurry);
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      window.removeEventListener("online", hurry);
      document.removeEventListener("visibilitychange", onVisibility);
      hurry();
    };
  }, [store, tenant, userId, draftId]);
  useEffect(() => store.tell({ kind: "heard", outline: first }), [store, first]);
  return store;
}

/** New only when the house said something new: typing does not move it. */
export function useOutline(store: DraftStore): Outline {
  return useSyncExternalStore(
    store.subscribe,
    () => store.state().outline,
    () => store.state().outline,
  );
}

export function useSlot(store: DraftStore, id: string): Slot | undefined {
  return useSyncExternalStore(
    store.subscribe,
    () => store.state().slots[id],
    () => undefined,
  );
}

/** All parts that are being written, for what looks at the draft as a whole. */
export function useSlots(store: DraftStore) {
  return useSyncExternalStore(
    store.subscribe,
    () => store.state().slots,
    () => store.state().slots,
  );
}

export function useDraftStatus(store: DraftStore): DraftStatus {
  const state = useSyncExternalStore(store.subscribe, store.state, store.state);
  return statusOf(state);
}

function storeFor(place: DraftPlace, first: Outline): DraftStore {
  if (typeof window === "undefined") return opened(place, first);
  const known = stores.get(roomOf(place));
  if (known) return known;
  const store = opened(place, first);
  stores.set(roomOf(place), store);
  guardLeaving(store);
  return store;
}

function opened(place: DraftPlace, first: Outline): DraftStore {
  return openDraft(
    {
      client: draftClient(place.tenant, place.draftId),
      now: () => Date.now(),
      later(milliseconds, work) {
        const timer = setTimeout(work, milliseconds);
        return () => clearTimeout(timer);
      },
      keep: (id, waiting) => keepPart(browserStorage(), place, id, waiting),
    },
    first,
  );
}

/** The browser asks before a window is closed in which something waits; at other times the guard would only cost speed. */
function guardLeaving(store: DraftStore): void {
  const guard = (event: BeforeUnloadEvent) => event.preventDefault();
  store.subscribe(() => {
    if (Object.keys(store.state().slots).length > 0) window.addEventListener("beforeunload", guard);
    else window.removeEventListener("beforeunload", guard);
  });
}
