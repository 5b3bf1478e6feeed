/** Answers that the house does not have yet, kept in the browser until it does: a reload does not lose them. */
import { isAnswerValue, isSavedAnswer } from "./answer-value.ts";
import type { ItemKey, Waiting } from "./autosave.ts";

/** Whose they are: they are shown and sent for this person only, and in the round in which they were said. */
export type Place = {
  readonly tenant: string;
  readonly firmId: string;
  readonly userId: string;
  /** Present: ratings of this round, not answers of the mandate. */
  readonly roundId?: string | undefined;
};

/** One entry per item, so that two windows never overwrite each other's. */
function prefixOf(place: Place): string {
  return `etappe.waiting/${roomOf(place)}/`;
}

/** One for each place; no two places have the same. */
export function roomOf({ tenant, firmId, userId, roundId }: Place): string {
  return [tenant, firmId, userId, ...(roundId === undefined ? [] : [roundId])].join("/");
}

export function keepWaiting(storage: Storage | null, place: Place, key: ItemKey, waiting: Waiting | null): void {
  try {
    if (waiting) storage?.setItem(prefixOf(place) + key, JSON.stringify(waiting));
    else storage?.removeItem(prefixOf(place) + key);
  } catch {
    // Storage is full or forbidden. The answer still waits on the page, and leaving it asks first.
  }
}

export function readWaiting(storage: Storage | null, place: Place): [ItemKey, Waiting][] {
  const prefix = prefixOf(place);
  return keysOf(storage).flatMap((name) => {
    if (!name.startsWith(prefix)) return [];
    const key = name.slice(prefix.length);
    const waiting = parsed(storage?.getItem(name) ?? "");
    return isItemKey(key) && waiting ? [[key, waiting] as [ItemKey, Waiting]] : [];
  });
}

/** The browser's storage, or null where it is switched off: then even asking for it throws. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function keysOf(storage: Storage | null): string[] {
  return Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? "");
}

function isItemKey(key: string): key is ItemKey {
  return /^(impulse|criterion|capability):./.test(key);
}

function parsed(text: string): Waiting | null {
  try {
    const value: unknown = JSON.parse(text);
    return isWaiting(value) ? value : null;
  } catch {
    return null;
  }
}

function isWaiting(value: unknown): value is Waiting {
  if (typeof value !== "object" || value === null) return false;
  const { saved, wanted, unheard } = value as Partial<Record<keyof Waiting, unknown>>;
  return isSavedAnswer(saved) && isAnswerValue(wanted) && Array.isArray(unheard) && unheard.every(isAnswerValue);
}
