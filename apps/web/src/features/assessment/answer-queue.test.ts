import { expect, test } from "vitest";
import type { Evaluation, Outcome } from "./answer-outcome.ts";
import { type Means, openAnswerQueue } from "./answer-queue.ts";
import type { AnswerValue, SavedAnswer } from "./answer-value.ts";
import { EMPTY_QUEUE, type ItemKey, shown, slotOf, type Waiting } from "./autosave.ts";
import { statusOf } from "./autosave-next.ts";

const COST = "impulse:cost-pressure";
const NICHE = "impulse:niche-expansion";

test("an answer is sent by itself, and what follows from it is shown as soon as it is acknowledged", async () => {
  const house = newHouse();
  const queue = house.open();

  queue.tell({ kind: "changed", key: COST, value: level(3), notBefore: 0 });
  expect(house.tries).toEqual([{ key: COST, level: 3, version: 0 }]);
  await house.reply(acknowledged(3, 1, 0.5));

  expect(queue.answers().evaluation.stance).toBe(0.5);
  expect(statusOf(queue.answers().queue)).toEqual({ kind: "saved", at: AT });
});

test("only one answer is on its way at a time, the next follows the reply", async () => {
  const house = newHouse();
  const queue = house.open();

  queue.tell({ kind: "changed", key: COST, value: level(3), notBefore: 0 });
  queue.tell({ kind: "changed", key: NICHE, value: level(1), notBefore: 0 });
  queue.tell({ kind: "changed", key: COST, value: level(4), notBefore: 0 });
  expect(house.tries).toHaveLength(1);
  await house.reply(acknowledged(3, 1, 0));
  await house.reply(acknowledged(1, 1, 0));
  await house.reply(acknowledged(4, 2, 0));

  expect(new Set(house.tries.slice(1).map(({ key, level, version }) => `${key} ${level} ${version}`))).toEqual(
    new Set([`${NICHE} 1 0`, `${COST} 4 1`]),
  );
});

test("after a failure it waits, tries again by itself, and has kept the answer meanwhile", async () => {
  const house = newHouse();
  const queue = house.open();

  queue.tell({ kind: "changed", key: COST, value: level(2), notBefore: 0 });
  await house.reply({ kind: "failed" });
  expect(house.kept.get(COST)?.wanted).toEqual(level(2));
  house.pass(1_999);
  expect(house.tries).toHaveLength(1);
  house.pass(1);
  expect(house.tries).toHaveLength(2);
  await house.reply(acknowledged(2, 1, 0));

  expect(house.kept.has(COST)).toBe(false);
});

test("when a colleague was faster the page is told, because only the house knows what follows", async () => {
  const house = newHouse();
  const queue = house.open();
  let told = 0;
  queue.onConflict(() => {
    told += 1;
  });

  queue.tell({ kind: "changed", key: COST, value: level(2), notBefore: 0 });
  await house.reply({ kind: "conflicted", theirs: saved(level(0), 5) });

  expect(told).toBe(1);
  expect(house.kept.get(COST)?.wanted).toEqual(level(2));
});

test("a page from the browser's back button does not take back what was acknowledged since", async () => {
  const house = newHouse();
  const queue = house.open();
  queue.tell({ kind: "changed", key: COST, value: level(3), notBefore: 0 });
  await house.reply(acknowledged(3, 1, 0.5));

  queue.hearFromHouse([], evaluation(-1));
  expect(queue.answers().evaluation.stance).toBe(0.5);
  expect(shown(slotOf(queue.answers().queue, COST)).level).toBe(3);

  queue.hearFromHouse([{ kind: "heard", key: COST, answer: saved(level(1), 2) }], evaluation(-1));
  expect(queue.answers().evaluation.stance).toBe(-1);
  expect(shown(slotOf(queue.answers().queue, COST)).level).toBe(1);
});

test("while somebody else is signed in nothing is sent, until the one who said it is back", async () => {
  const house = newHouse();
  const queue = house.open();

  queue.tell({ kind: "changed", key: COST, value: level(3), notBefore: 0 });
  await house.reply({ kind: "signed-out" });
  queue.tell({ kind: "changed", key: NICHE, value: level(1), notBefore: 0 });
  house.pass(600_000);
  expect(house.tries).toHaveLength(1);
  expect([...house.kept.keys()]).toEqual([COST, NICHE]);

  queue.tell({ kind: "retried" });
  expect(house.tries).toHaveLength(2);
});

const AT = "2026-11-22T13:03:00.000Z";

function level(value: number): AnswerValue {
  return { level: value, notApplicable: false, note: "", departure: "", target: null };
}

function saved(value: AnswerValue, version: number): SavedAnswer {
  return { ...value, version, answeredByName: "Anna", updatedAt: AT };
}

function evaluation(stance: number): Evaluation {
  const dimension = { key: "d", label: { de: "D", en: "D" }, score: null, answered: 0, applicable: 1 };
  return {
    stance,
    stanceBand: "mixed",
    resources: dimension,
    potentials: dimension,
    startingPosition: null,
    heldBackBy: [],
    exportInvolvement: null,
    formsInUse: 0,
    referenceForms: null,
    reachedLevel: 0,
    capability: [],
  };
}

function acknowledged(value: number, version: number, stance: number): Outcome<Evaluation> {
  return { kind: "acknowledged", answer: saved(level(value), version), evaluation: evaluation(stance) };
}

/** A house whose replies the test gives, and a clock that stands until the test moves it. */
function newHouse() {
  const tries: { key: ItemKey; level: number | null; version: number }[] = [];
  const kept = new Map<ItemKey, Waiting>();
  const replies: ((outcome: Outcome<Evaluation>) => void)[] = [];
  let timers: { at: number; work: () => void }[] = [];
  let now = 0;
  const means: Means<Evaluation> = {
    send: (key, value, version) => {
      tries.push({ key, level: value.level, version });
      return new Promise((resolve) => replies.push(resolve));
    },
    now: () => now,
    later(milliseconds, work) {
      const timer = { at: now + milliseconds, work };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    keep(key, waiting) {
      if (waiting) kept.set(key, waiting);
      else kept.delete(key);
    },
  };
  return {
    tries,
    kept,
    open: () => openAnswerQueue(means, { queue: EMPTY_QUEUE, evaluation: evaluation(0) }),
    async reply(outcome: Outcome<Evaluation>) {
      replies.shift()?.(outcome);
      await Promise.resolve();
      await Promise.resolve();
    },
    pass(milliseconds: number) {
      now += milliseconds;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { work } of due) work();
    },
  };
}
