import fc from "fast-check";
import { expect, test } from "vitest";
import { pauseAfter } from "../../pause-after.ts";
import { type AnswerValue, isSame, NOT_ASKED, type SavedAnswer } from "./answer-value.ts";
import { after, EMPTY_QUEUE, type ItemKey, type Queue, type QueueEvent, shown, slotOf, waitingOf } from "./autosave.ts";
import { nextOf, statusOf, waitingCount } from "./autosave-next.ts";

const COST = "impulse:cost-pressure";
const NICHE = "impulse:niche-expansion";

test("not asked is not the same as 0: an answer of 0 is sent", () => {
  const queue = play([changed(COST, level(0))]);

  expect(nextOf(queue, 0)).toEqual({ kind: "send", key: COST, value: level(0), version: 0 });
});

test("of a changed answer only the value is sent, not who had answered before", () => {
  const before = by("Anna", { ...level(1), version: 3 });
  const queue = play([heard(COST, before), changed(COST, { ...before, level: 2 })]);

  expect(nextOf(queue, 0)).toEqual({ kind: "send", key: COST, value: level(2), version: 3 });
});

test("a change made while a save of the same item runs goes after it, on the new version", () => {
  const running = play([changed(COST, level(2)), sent(COST), changed(COST, level(3))]);

  expect(nextOf(running, 0)).toEqual({ kind: "rest" });
  const next = nextOf(play([acknowledged(COST, 2, 1)], running), 0);
  expect(next).toEqual({ kind: "send", key: COST, value: level(3), version: 1 });
});

test("who goes back to what is being saved has nothing more to say", () => {
  const queue = play([changed(COST, level(2)), sent(COST), changed(COST, level(3)), changed(COST, level(2))]);

  expect(nextOf(play([acknowledged(COST, 2, 1)], queue), 0)).toEqual({ kind: "rest" });
});

test("items go one at a time and in the order in which they were answered", () => {
  const queue = play([changed(NICHE, level(1), 20), changed(COST, level(2), 10)]);

  expect(nextOf(queue, 30)).toMatchObject({ key: COST });
  expect(nextOf(play([sent(COST)], queue), 30)).toEqual({ kind: "rest" });
  expect(nextOf(play([sent(COST), acknowledged(COST, 2, 1)], queue), 30)).toMatchObject({ key: NICHE });
});

test("a note is given time to be finished, unless the page is left", () => {
  const queue = play([changed(COST, note("half a senten"), 900)]);

  expect(nextOf(queue, 100)).toEqual({ kind: "wait", until: 900 });
  expect(nextOf(play([{ kind: "hurried" }], queue), 100)).toMatchObject({ kind: "send" });
});

test("when the network fails the value stays, and tries grow further apart", () => {
  const once = play([changed(COST, level(4)), sent(COST), failed(COST, 1000)]);

  expect(shown(slotOf(once, COST))).toEqual(level(4));
  expect(statusOf(once)).toEqual({ kind: "waiting", count: 1, retryAt: 3000 });
  expect(nextOf(once, 2999)).toEqual({ kind: "wait", until: 3000 });
  expect(nextOf(once, 3000)).toMatchObject({ kind: "send", value: level(4), version: 0 });
  expect([1, 2, 3, 4, 5, 6, 20].map(pauseAfter)).toEqual([2000, 4000, 8000, 16000, 32000, 60000, 60000]);
});

test("an answer that never comes through does not hold up the others", () => {
  const queue = play([changed(COST, level(4), 1), changed(NICHE, level(2), 2), sent(COST), failed(COST, 1000)]);

  expect(nextOf(queue, 3000)).toMatchObject({ key: NICHE });
});

test("a save that arrived without our hearing of it is no conflict with ourselves", () => {
  const queue = play([changed(COST, level(3)), sent(COST), failed(COST, 0), changed(COST, level(4)), sent(COST)]);

  const met = play([conflicted(COST, { ...level(3), version: 1 })], queue);
  expect(slotOf(met, COST).trouble).toBeNull();
  expect(nextOf(met, 0)).toEqual({ kind: "send", key: COST, value: level(4), version: 1 });
});

test("a colleague's other value is shown, and nothing is sent until a person decides", () => {
  const queue = play([changed(COST, level(3)), sent(COST), conflicted(COST, { ...level(1), version: 7 })]);

  expect(slotOf(queue, COST).trouble).toMatchObject({ kind: "conflict", theirs: { level: 1, answeredByName: "Anna" } });
  expect(shown(slotOf(queue, COST))).toEqual(level(3));
  expect(nextOf(queue, 1e9)).toEqual({ kind: "rest" });
  expect(statusOf(queue)).toEqual({ kind: "undecided", count: 1, first: COST });

  const kept = play([{ kind: "keep-mine", key: COST }], queue);
  expect(nextOf(kept, 0)).toEqual({ kind: "send", key: COST, value: level(3), version: 7 });

  const taken = play([{ kind: "drop-mine", key: COST }], queue);
  expect(shown(slotOf(taken, COST))).toMatchObject({ level: 1, version: 7 });
  expect(waitingCount(taken)).toBe(0);
});

test("a colleague's note and our level do not contradict each other", () => {
  const theirs = { ...level(2), note: "said on the phone", version: 5 };
  const queue = play([heard(COST, { ...level(2), version: 4 }), changed(COST, level(3)), sent(COST)]);

  const met = play([conflicted(COST, theirs)], queue);
  expect(nextOf(met, 0)).toMatchObject({ value: { level: 3, note: "said on the phone" }, version: 5 });
});

test("a colleague's target and our level do not contradict each other, two reasons for a level do", () => {
  const queue = play([heard(COST, { ...level(2), version: 4 }), changed(COST, level(3)), sent(COST)]);

  const met = play([conflicted(COST, { ...level(2), target: 4, version: 5 })], queue);
  expect(nextOf(met, 0)).toMatchObject({ value: { level: 3, target: 4 }, version: 5 });
  const theirs = { ...level(2), departure: "Die Messe war ein Ausreißer", version: 5 };
  expect(slotOf(play([conflicted(COST, theirs)], queue), COST).trouble).toMatchObject({ kind: "conflict" });
});

test("that an answer is still right is said once, and only of an answer", () => {
  const confirmed: QueueEvent = { kind: "confirmed", key: COST };

  expect(nextOf(play([confirmed]), 0)).toEqual({ kind: "rest" });
  const queue = play([heard(COST, { ...level(2), target: 3, version: 4 }), confirmed]);
  expect(nextOf(queue, 0)).toEqual({ kind: "send", key: COST, value: { ...level(2), target: 3 }, version: 4 });
  const done = play([sent(COST), acknowledged(COST, 2, 5)], queue);
  expect(nextOf(done, 0)).toEqual({ kind: "rest" });
  // Whoever is changing it has more to say than that it is right.
  expect(nextOf(play([changed(COST, level(1)), confirmed], done), 0)).toMatchObject({ value: level(1) });
});

test("what was said while a save was refused gets a try of its own, what was not stays and is not repeated", () => {
  const sending = play([changed(COST, level(3)), sent(COST)]);
  const refused: QueueEvent = { kind: "refused", key: COST, because: "unknown-item" };

  expect(nextOf(play([refused], sending), 0)).toEqual({ kind: "rest" });
  expect(shown(slotOf(play([refused], sending), COST))).toEqual(level(3));
  expect(nextOf(play([changed(COST, level(2)), refused], sending), 0)).toMatchObject({ value: level(2) });
  expect(nextOf(play([refused, changed(COST, level(2))], sending), 0)).toMatchObject({ value: level(2) });
});

test("after the session has ended nothing is sent by itself: somebody else may be signed in by then", () => {
  const queue = play([changed(COST, level(3)), sent(COST), { kind: "signed-out", key: COST }, { kind: "hurried" }]);

  expect(statusOf(queue)).toEqual({ kind: "signed-out", count: 1 });
  expect(nextOf(queue, 1e9)).toEqual({ kind: "rest" });
  expect(nextOf(play([{ kind: "retried" }], queue), 0)).toMatchObject({ kind: "send", value: level(3) });
});

test("older news than the last acknowledgement changes nothing", () => {
  const queue = play([changed(COST, level(3)), sent(COST), acknowledged(COST, 3, 2), heard(COST, NOT_ASKED)]);

  expect(shown(slotOf(queue, COST))).toMatchObject({ level: 3, version: 2 });
});

test("what waited before a reload is sent after it, and asked about if a colleague was faster", () => {
  const before = play([heard(COST, { ...level(1), version: 3 }), changed(COST, level(4)), sent(COST)]);
  const waiting = waitingOf(slotOf(before, COST));
  if (!waiting) throw new Error("nothing waits");
  const restored: QueueEvent = { kind: "restored", key: COST, waiting };
  const reload = (answer: AnswerValue & { version: number }) => play([heard(COST, answer), restored]);

  expect(nextOf(reload({ ...level(1), version: 3 }), 0)).toMatchObject({ value: level(4), version: 3 });
  expect(waitingCount(reload({ ...level(4), version: 4 }))).toBe(0);
  expect(slotOf(reload({ ...level(2), version: 4 }), COST).trouble).toMatchObject({ kind: "conflict" });
});

test("the state is said in words that grow calmer, never the other way round", () => {
  expect(statusOf(EMPTY_QUEUE)).toEqual({ kind: "idle" });
  const saving = play([changed(COST, level(1)), changed(NICHE, level(1)), sent(COST)]);
  expect(statusOf(saving)).toEqual({ kind: "saving" });
  const half = play([acknowledged(COST, 1, 1), sent(NICHE)], saving);
  expect(statusOf(half)).toEqual({ kind: "saving" });
  expect(statusOf(play([acknowledged(NICHE, 1, 1)], half))).toEqual({ kind: "saved", at: AT });
});

test("alone, whatever the network does, the last word arrives and nobody is asked about a conflict", () => {
  const steps = fc.array(fc.oneof(fc.nat(4), fc.constantFrom("reply", "lost", "never", "reload")), { maxLength: 60 });
  fc.assert(
    fc.property(steps, (script) => {
      const world = newWorld();
      let last: number | null = null;
      for (const step of script) {
        if (typeof step === "number") {
          last = step;
          world.tell(changed(COST, level(step)));
        } else if (step === "reload") world.reload();
        else world.transport(step);
      }
      for (let tries = 0; tries < 5; tries++) world.transport("reply");

      expect(world.conflicts()).toBe(0);
      expect(waitingCount(world.queue())).toBe(0);
      expect(world.house().level).toBe(last);
    }),
  );
});

test("with a colleague, what they said is written over only after it was seen", () => {
  const steps = fc.array(
    fc.oneof(
      fc.record({ mine: fc.nat(4) }),
      fc.record({ theirs: fc.nat(4) }),
      fc.constantFrom("reply" as const, "lost" as const, "never" as const, "keep-mine" as const, "drop-mine" as const),
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(steps, (script) => {
      const world = newWorld();
      for (const step of script) {
        if (typeof step === "object" && "mine" in step) world.tell(changed(COST, level(step.mine)));
        else if (typeof step === "object") world.colleague(step.theirs);
        else if (step === "keep-mine" || step === "drop-mine") world.tell({ kind: step, key: COST });
        else world.transport(step);
      }

      expect(world.overwrittenUnseen()).toEqual([]);
    }),
  );
});

const AT = "2026-11-22T13:03:00.000Z";
const NOTHING_SAID: AnswerValue = { level: null, notApplicable: false, note: "", departure: "", target: null };

function level(value: number | null): AnswerValue {
  return { ...NOTHING_SAID, level: value };
}

function note(text: string): AnswerValue {
  return { ...NOTHING_SAID, note: text };
}

function changed(key: ItemKey, value: AnswerValue, notBefore = 0): QueueEvent {
  return { kind: "changed", key, value, notBefore };
}

function sent(key: ItemKey): QueueEvent {
  return { kind: "sent", key };
}

function failed(key: ItemKey, now: number): QueueEvent {
  return { kind: "failed", key, now };
}

function by(name: string, value: AnswerValue & { version: number }): SavedAnswer {
  return { ...value, answeredByName: name, updatedAt: AT };
}

function heard(key: ItemKey, answer: AnswerValue & { version: number }): QueueEvent {
  return { kind: "heard", key, answer: by("Anna", answer) };
}

function acknowledged(key: ItemKey, value: number, version: number): QueueEvent {
  return { kind: "acknowledged", key, answer: by("Jonas", { ...level(value), version }) };
}

function conflicted(key: ItemKey, theirs: AnswerValue & { version: number }): QueueEvent {
  return { kind: "conflicted", key, theirs: by("Anna", theirs) };
}

function play(events: readonly QueueEvent[], from: Queue = EMPTY_QUEUE): Queue {
  return events.reduce(after, from);
}

/** A house that takes a value only on its own version, a network that loses either way, and one item. */
function newWorld() {
  let queue = EMPTY_QUEUE;
  let house = NOT_ASKED;
  let conflicts = 0;
  const overwritten: number[] = [];
  /** The versions that stood before the eyes: alone, or beside our own in a conflict. */
  const seen = new Set([0]);
  const lost: number[] = [];
  const look = () => {
    const { saved, trouble, sending, wanted } = slotOf(queue, COST);
    if (!sending && !wanted) seen.add(saved.version);
    if (trouble?.kind === "conflict") seen.add(trouble.theirs.version);
  };
  const tell = (event: QueueEvent) => {
    queue = after(queue, event);
    look();
  };
  return {
    queue: () => queue,
    house: () => house,
    conflicts: () => conflicts,
    overwrittenUnseen: () => overwritten,
    tell,
    colleague(value: number) {
      house = by("Anna", { ...level(value), version: house.version + 1 });
    },
    /** "lost": it arrives and the reply does not. "never": it does not arrive at all. */
    transport(how: "reply" | "lost" | "never") {
      const next = nextOf(queue, Number.MAX_SAFE_INTEGER);
      if (next.kind !== "send") return;
      tell(sent(COST));
      if (how !== "reply") lost.push(next.value.level ?? -1);
      if (how === "never") return tell(failed(COST, 0));
      const isTaken = next.version === house.version;
      if (isTaken) {
        // Who says what we said before, and lost, does not contradict us.
        const contradicts = !isSame(house, next.value) && !lost.includes(house.level ?? -1);
        if (house.answeredByName === "Anna" && contradicts && !seen.has(house.version)) overwritten.push(house.version);
        house = by("Jonas", { ...next.value, version: house.version + 1 });
      }
      if (how === "lost") return tell(failed(COST, 0));
      if (isTaken) return tell({ kind: "acknowledged", key: COST, answer: house });
      tell({ kind: "conflicted", key: COST, theirs: house });
      if (slotOf(queue, COST).trouble) conflicts += 1;
    },
    reload() {
      const waiting = waitingOf(slotOf(queue, COST));
      queue = after(EMPTY_QUEUE, { kind: "heard", key: COST, answer: house });
      if (waiting) tell({ kind: "restored", key: COST, waiting });
      if (slotOf(queue, COST).trouble) conflicts += 1;
    },
  };
}
