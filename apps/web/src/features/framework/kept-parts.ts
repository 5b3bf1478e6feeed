/** Parts that the house does not have yet, kept in the browser until it does: a reload does not lose them. */
import { isPart } from "./draft-client.ts";
import type { Waiting } from "./draft-state.ts";
import type { Content } from "./draft-types.ts";
import { isRecord } from "./json.ts";

/** Whose they are: they are shown and sent for this person only. */
export type DraftPlace = { readonly tenant: string; readonly userId: string; readonly draftId: string };

export function roomOf({ tenant, userId, draftId }: DraftPlace): string {
  return `etappe.draft/${tenant}/${userId}/${draftId}/`;
}

export function keepPart(storage: Storage | null, place: DraftPlace, id: string, waiting: Waiting | null): void {
  try {
    if (waiting) storage?.setItem(roomOf(place) + id, JSON.stringify(waiting));
    else storage?.removeItem(roomOf(place) + id);
  } catch {
    // Storage is full or forbidden. The part still waits on the page, and leaving it asks first.
  }
}

export function readKept(storage: Storage | null, place: DraftPlace): readonly [string, Waiting][] {
  const room = roomOf(place);
  const names = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? "");
  return names.flatMap((name): [string, Waiting][] => {
    if (!name.startsWith(room)) return [];
    const waiting = parsed(storage?.getItem(name) ?? "");
    return waiting ? [[name.slice(room.length), waiting]] : [];
  });
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
  if (!isRecord(value)) return false;
  const { base, wanted, unheard } = value as Partial<Record<keyof Waiting, unknown>>;
  return isPart(base) && isRecord(wanted) && Array.isArray(unheard) && (unheard as readonly Content[]).every(isRecord);
}
