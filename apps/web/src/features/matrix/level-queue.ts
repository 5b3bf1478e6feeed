/** Levels that were said and are not yet saved, and what becomes of each. Nothing is dropped but what was saved or taken back. */
import type { LevelSource } from "@etappe/domain/level-reading";
import { cellKey, MOST_CELLS, type SetLevels } from "@etappe/domain/matrix";
import type { Outputs } from "../../router-types.ts";

export type Answered = Outputs["matrix"]["setLevels"]["cells"][number];
export type Current = Answered["current"];

export type Pending = {
  readonly employeeId: string;
  readonly competence: string;
  /** Null: not known again. */
  readonly level: number | null;
  readonly source: Exclude<LevelSource, "self">;
  readonly readOn: string;
  /** Of the level that was seen there; 0 where none was known. */
  readonly version: number;
  readonly state:
    | { readonly kind: "waiting" }
    | { readonly kind: "sending" }
    /** A colleague was faster: one of the two has to be chosen. */
    | { readonly kind: "conflict"; readonly current: Current }
    | { readonly kind: "refused" };
};

export type LevelQueue = ReadonlyMap<string, Pending>;
export type Edit = Omit<Pending, "state">;

export const EMPTY: LevelQueue = new Map();

/** Puts what was said behind what waits already; said anew, only the last counts. */
export function said(queue: LevelQueue, edits: readonly Edit[]): LevelQueue {
  const next = new Map(queue);
  for (const edit of edits) {
    const before = next.get(cellKey(edit));
    // A cell on its way, or contested, is still seen as it was when it was first changed.
    const version = before && before.state.kind !== "conflict" ? before.version : edit.version;
    next.set(cellKey(edit), { ...edit, version, state: { kind: "waiting" } });
  }
  return next;
}

/** The cells to send next: as many as go at once, of one source and day. */
export function nextBatch(queue: LevelQueue): readonly Pending[] {
  const waiting = [...queue.values()].filter(({ state }) => state.kind === "waiting");
  const [first] = waiting;
  if (!first) return [];
  return waiting
    .filter(({ source, readOn }) => source === first.source && readOn === first.readOn)
    .slice(0, MOST_CELLS);
}

export function inputOf(firmId: string, batch: readonly Pending[]): SetLevels {
  const { source = "manager", readOn = "" } = batch[0] ?? {};
  const cells = batch.map(({ employeeId, competence, level, version }) => ({
    ...{ employeeId, competence, level, version },
  }));
  return { firmId, source, readOn, cells };
}

/** The batch is on its way. */
export function sending(queue: LevelQueue, batch: readonly Pending[]): LevelQueue {
  return withState(queue, batch, () => ({ kind: "sending" }));
}

/** The answer is there: what was saved is done, unless something else was said of it meanwhile. */
export function answered(queue: LevelQueue, answers: readonly Answered[]): LevelQueue {
  const next = new Map(queue);
  for (const answer of answers) {
    const key = cellKey(answer);
    const pending = next.get(key);
    if (!pending) continue;
    if (answer.outcome === "conflict")
      next.set(key, { ...pending, state: { kind: "conflict", current: answer.current } });
    else if (pending.state.kind === "sending") next.delete(key);
    else next.set(key, { ...pending, version: answer.current?.version ?? 0 });
  }
  return next;
}

/** Nobody answered, or not for good: it waits again. */
export function unanswered(queue: LevelQueue, batch: readonly Pending[]): LevelQueue {
  return withState(queue, batch, () => ({ kind: "waiting" }));
}

/** The house said no: it stays where it was said, until it is tried again or taken back. */
export function refused(queue: LevelQueue, batch: readonly Pending[]): LevelQueue {
  return withState(queue, batch, () => ({ kind: "refused" }));
}

/** One's own counts over the colleague's, now that it was seen. */
export function keepMine(queue: LevelQueue, key: string): LevelQueue {
  const pending = queue.get(key);
  if (!pending) return queue;
  const version = pending.state.kind === "conflict" ? (pending.state.current?.version ?? 0) : pending.version;
  return new Map(queue).set(key, { ...pending, version, state: { kind: "waiting" } });
}

/** Takes back what was said. */
export function dropped(queue: LevelQueue, key: string): LevelQueue {
  const next = new Map(queue);
  next.delete(key);
  return next;
}

export type QueueCounts = { readonly unsaved: number; readonly refused: number; readonly conflicts: number };

export function countsOf(queue: LevelQueue): QueueCounts {
  const of = (...kinds: readonly Pending["state"]["kind"][]) =>
    [...queue.values()].filter(({ state }) => kinds.includes(state.kind)).length;
  return { unsaved: of("waiting", "sending"), refused: of("refused"), conflicts: of("conflict") };
}

/** Only those that are on their way, or waiting as they were: what was said meanwhile keeps its own state. */
function withState(queue: LevelQueue, batch: readonly Pending[], stateOf: () => Pending["state"]): LevelQueue {
  const next = new Map(queue);
  for (const each of batch) {
    const pending = next.get(cellKey(each));
    const isTheSame = pending?.level === each.level && pending.readOn === each.readOn && pending.source === each.source;
    if (pending && isTheSame) next.set(cellKey(each), { ...pending, state: stateOf() });
  }
  return next;
}

/** Things about employees, by employee. */
export function byPerson<Item extends { readonly employeeId: string }>(
  items: Iterable<Item>,
): ReadonlyMap<string, readonly Item[]> {
  const grouped = new Map<string, Item[]>();
  for (const item of items) {
    const own = grouped.get(item.employeeId);
    if (own) own.push(item);
    else grouped.set(item.employeeId, [item]);
  }
  return grouped;
}
