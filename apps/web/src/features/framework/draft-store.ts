/**
 * A draft at work: it does what is next, on a clock and a way to the house that are given to it. It belongs to a
 * draft and a person, not to a page: leaving the page does not stop it.
 */
import type { DraftClient, NewPart } from "./draft-client.ts";
import { nextOf, waitingOf } from "./draft-next.ts";
import {
  afterEvent,
  type DraftEvent,
  type DraftState,
  firstState,
  type Outline,
  partOf,
  type Waiting,
} from "./draft-state.ts";
import type { Part } from "./draft-types.ts";

export type Means = {
  readonly client: DraftClient;
  readonly now: () => number;
  /** Does the work later; what it returns calls it off. */
  readonly later: (milliseconds: number, work: () => void) => () => void;
  /** Puts aside what has to survive the page, null: nothing of this part. */
  readonly keep: (id: string, waiting: Waiting | null) => void;
};

export type DraftStore = ReturnType<typeof openDraft>;

export function openDraft({ client, now, later, keep }: Means, first: Outline) {
  let state: DraftState = firstState(first);
  let callOff: (() => void) | null = null;
  const listeners = new Set<() => void>();

  function tell(...events: readonly DraftEvent[]): void {
    const before = state;
    state = events.reduce(afterEvent, state);
    for (const id of new Set([...Object.keys(before.slots), ...Object.keys(state.slots)])) {
      if (before.slots[id] !== state.slots[id]) keep(id, waitingOf(state.slots[id]));
    }
    for (const listener of listeners) listener();
    proceed();
  }

  function proceed(): void {
    callOff?.();
    callOff = null;
    const next = nextOf(state, now());
    if (next.kind === "wait") callOff = later(next.until - now(), proceed);
    if (next.kind === "send") {
      const { id, version, content } = next;
      tell({ kind: "sent", id });
      void client.write(id, version, content).then((written) => {
        if (written.kind === "acknowledged") return tell(written);
        return tell(written.kind === "failed" ? { kind: "failed", id, now: now() } : { ...written, id });
      });
    }
  }

  /** Waits until the house has everything; false where it is stuck, or nobody can say when. */
  function settled(): Promise<boolean> {
    tell({ kind: "hurried" });
    return new Promise((resolve) => {
      const look = () => {
        const slots = Object.values(state.slots);
        const isStuck = state.failures > 0 || state.isSignedOut || slots.some(({ trouble }) => trouble);
        if (slots.length > 0 && !isStuck) return;
        listeners.delete(look);
        resolve(slots.length === 0);
      };
      listeners.add(look);
      look();
    });
  }

  async function current(id: string): Promise<Part | null> {
    return (await settled()) ? (partOf(state, id) ?? null) : null;
  }

  return {
    state: () => state,
    tell,
    settled,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** The house's word of this moment: others may write the same draft. */
    async reload() {
      tell({ kind: "heard", outline: await client.show() });
    },
    async add(part: NewPart) {
      const { part: added, standing } = await client.add(part);
      tell({ kind: "placed", part: added, after: part.after, standing });
    },
    async setArchived(id: string, isArchived: boolean) {
      const part = await current(id);
      if (part) tell({ kind: "placed", ...(await client.setArchived(part, isArchived)) });
    },
    async remove(id: string) {
      const part = await current(id);
      if (part) tell({ kind: "removed", id, standing: await client.remove(part) });
    },
    async move(id: string, after: string | null) {
      // What moves is seen to move at once; the house's order follows.
      tell({ kind: "ordered", order: movedBehind(idsLike(id), id, after) });
      tell({ kind: "ordered", order: await client.move(id, after) });
    },
  };

  function idsLike(id: string): readonly string[] {
    const kind = partOf(state, id)?.kind;
    return state.outline.parts.filter((part) => part.kind === kind).map((part) => part.id);
  }
}

/** The ids with one of them behind another; null: in front. */
export function movedBehind(ids: readonly string[], id: string, after: string | null): readonly string[] {
  const others = ids.filter((other) => other !== id);
  const at = after === null ? 0 : others.indexOf(after) + 1;
  return [...others.slice(0, at), id, ...others.slice(at)];
}

/** Behind which one it comes to stand when it goes one up or down among these; undefined where it cannot. */
export function placeBeside(ids: readonly string[], id: string, step: -1 | 1): string | null | undefined {
  const at = ids.indexOf(id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= ids.length) return undefined;
  return step === 1 ? ids[to] : (ids[to - 1] ?? null);
}
