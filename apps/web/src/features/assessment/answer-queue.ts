/**
 * The queue of answers at work: it does what the reducer says is next, on a clock and a way to
 * the house that are given to it. It belongs to a firm and a person, not to a page: leaving the
 * page does not stop it. `Follows` is what the house concludes from the answers, where it says so.
 */
import type { Failed, Outcome } from "./answer-outcome.ts";
import type { AnswerValue } from "./answer-value.ts";
import { after, type ItemKey, type Queue, type QueueEvent, slotOf, type Waiting, waitingOf } from "./autosave.ts";
import { nextOf } from "./autosave-next.ts";

export type Send<Follows> = (key: ItemKey, value: AnswerValue, version: number) => Promise<Outcome<Follows>>;

export type Means<Follows> = {
  readonly send: Send<Follows>;
  readonly now: () => number;
  /** Does the work later; what it returns calls it off. */
  readonly later: (milliseconds: number, work: () => void) => () => void;
  /** Puts aside what has to survive the page, null: nothing of this item. */
  readonly keep: (key: ItemKey, waiting: Waiting | null) => void;
};

/** What the page shows. `evaluation` follows from the answers that the house has. */
export type Answers<Follows> = { readonly queue: Queue; readonly evaluation: Follows };

export type Heard = Extract<QueueEvent, { kind: "heard" }>;

export type AnswerQueue<Follows> = ReturnType<typeof openAnswerQueue<Follows>>;

export function openAnswerQueue<Follows>(means: Means<Follows>, first: Answers<Follows>) {
  let answers = first;
  let callOff: (() => void) | null = null;
  const listeners = new Set<() => void>();
  /** Told when a colleague was faster: what follows from their answer only the house can say. */
  const onConflict = new Set<() => void>();

  function become(next: Answers<Follows>): void {
    const before = answers.queue;
    answers = next;
    for (const key of Object.keys(next.queue.slots) as ItemKey[]) {
      if (before.slots[key] !== next.queue.slots[key]) means.keep(key, waitingOf(slotOf(next.queue, key)));
    }
    for (const listener of listeners) listener();
    proceed();
  }

  function tell(...events: readonly QueueEvent[]): void {
    become({ ...answers, queue: events.reduce(after, answers.queue) });
  }

  function proceed(): void {
    callOff?.();
    callOff = null;
    const next = nextOf(answers.queue, means.now());
    if (next.kind === "wait") callOff = means.later(next.until - means.now(), proceed);
    if (next.kind === "send") {
      tell({ kind: "sent", key: next.key });
      void means.send(next.key, next.value, next.version).then((outcome) => hear(next.key, outcome));
    }
  }

  function hear(key: ItemKey, outcome: Outcome<Follows>): void {
    if (outcome.kind === "acknowledged") {
      const queue = after(answers.queue, { kind: "acknowledged", key, answer: outcome.answer });
      become({ queue, evaluation: outcome.evaluation });
    } else {
      tell(eventOf(key, outcome, means.now()));
    }
    if (outcome.kind === "conflicted") for (const listener of onConflict) listener();
  }

  return {
    answers: () => answers,
    tell,
    /** The page was loaded anew: these answers and this evaluation are the house's word of that moment. */
    hearFromHouse(heard: readonly Heard[], evaluation: Follows) {
      const isOld = knowsMore(answers.queue, heard);
      become({ queue: heard.reduce(after, answers.queue), evaluation: isOld ? answers.evaluation : evaluation });
    },
    subscribe: (listener: () => void) => added(listeners, listener),
    onConflict: (listener: () => void) => added(onConflict, listener),
  };
}

function eventOf(key: ItemKey, outcome: Failed, now: number): QueueEvent {
  return outcome.kind === "failed" ? { kind: "failed", key, now } : { ...outcome, key };
}

/** A page that the browser kept aside knows less than what was acknowledged since. */
function knowsMore(queue: Queue, heard: readonly Heard[]): boolean {
  const versions = new Map(heard.map(({ key, answer }) => [key, answer.version]));
  return (Object.keys(queue.slots) as ItemKey[]).some((key) => {
    return slotOf(queue, key).saved.version > (versions.get(key) ?? 0);
  });
}

function added(set: Set<() => void>, listener: () => void): () => void {
  set.add(listener);
  return () => {
    set.delete(listener);
  };
}
