import { expect, test } from "vitest";
import { conditionsTrue, type ExitCondition } from "./exit-condition.ts";
import { type CauseSources, causesOf } from "./loop-causes.ts";

const today = "2026-11-22";

test("an indicator that is off track raises a loop since the reading with which it left the track", () => {
  const causes = causesOf({ ...nothing, readings: readings(16, 19, 20) }, today);

  expect(causes).toEqual([
    { kind: "indicator", id: "r2", since: "2026-02-01", trigger: "indicator-off-track", about: "Lead time" },
  ]);
});

test("watched, back on track, retired or never read, it raises nothing", () => {
  expect(causesOf({ ...nothing, readings: readings(16) }, today)).toEqual([]);
  expect(causesOf({ ...nothing, readings: readings(19, 13) }, today)).toEqual([]);
  expect(causesOf(nothing, today)).toEqual([]);
  const retired = [{ ...leadTime, retiredOn: "2026-01-01" }];
  expect(causesOf({ ...nothing, indicators: retired, readings: readings(19) }, today)).toEqual([]);
});

test("a reading that was corrected does not count", () => {
  const corrected = { ...reading("late", "2026-01-01", 13), recordedAt: new Date("2026-03-01") };

  expect(causesOf({ ...nothing, readings: [...readings(91), corrected] }, today)).toEqual([]);
});

test("an open loop has taken the cause up, also when its reading was corrected and when more go wrong", () => {
  const corrections = [correction("indicator", "r1", null)];
  const corrected = { ...reading("late", "2026-01-01", 22), recordedAt: new Date("2026-03-01") };

  expect(causesOf({ ...nothing, readings: [...readings(91, 21), corrected], corrections }, today)).toEqual([]);
});

test("after a settled loop only a new reading off track raises again", () => {
  const settled = [correction("indicator", "r1", "2026-02-10")];

  expect(causesOf({ ...nothing, readings: readings(19, 20), corrections: settled }, today)).toEqual([]);
  const [again] = causesOf({ ...nothing, readings: readings(19, 20, 21), corrections: settled }, today);
  expect(again).toMatchObject({ id: "r3", since: "2026-03-01" });
});

test("the loop of another indicator takes nothing up", () => {
  const corrections = [correction("indicator", "of-another", null), correction("by-hand", null, null)];

  expect(causesOf({ ...nothing, readings: readings(19), corrections }, today)).toHaveLength(1);
});

test("an exit condition raises a loop: bound by its readings, in words when somebody says so", () => {
  const exitConditions = [condition("bound", { threshold: 18 }), condition("worded", { said: "2026-05-05" })];
  const settled = [correction("exit-condition", "bound", "2026-01-15")];

  expect(causesOf({ ...nothing, indicators: [], exitConditions, readings: readings(19) }, today)).toEqual([
    { kind: "exit-condition", id: "bound", since: "2026-01-01", trigger: "indicator-off-track", about: "bound" },
    { kind: "exit-condition", id: "worded", since: "2026-05-05", trigger: "environment-change", about: "worded" },
  ]);
  const sources = { ...nothing, indicators: [], exitConditions, corrections: settled };
  expect(causesOf({ ...sources, readings: readings(19) }, today).map(({ id }) => id)).toEqual(["worded"]);
  expect(causesOf({ ...sources, readings: readings(19, 20) }, today).map(({ since }) => since)).toEqual([
    "2026-02-01",
    "2026-05-05",
  ]);
});

test("a retired condition is never true, and a threshold itself is not beyond it", () => {
  const retired = { ...condition("worded", { said: "2026-05-05" }), retired: true };

  expect(conditionsTrue([retired, condition("bound", { threshold: 18 })], readings(18))).toEqual([]);
  expect(conditionsTrue([{ ...condition("low", { threshold: 5 }), comparison: "below" }], readings(4.9))).toHaveLength(
    1,
  );
});

test("a missed review raises a loop once; a revised decision and one that is due today do not", () => {
  const decisions = [
    decision("revised", "2026-01-01", null),
    decision("standing", "2026-06-01", "revised"),
    decision("today", today, null),
  ];

  expect(causesOf({ ...nothing, decisions }, today)).toEqual([
    { kind: "review", id: "standing", since: "2026-06-01", trigger: "scheduled-review", about: "goals" },
  ]);
  for (const settledOn of [null, "2026-07-01"]) {
    const corrections = [correction("review", "standing", settledOn)];
    expect(causesOf({ ...nothing, decisions, corrections }, today)).toEqual([]);
  }
});

const leadTime = {
  id: "lead-time",
  name: "Lead time",
  direction: "down",
  target: 12,
  watchFrom: 14,
  offFrom: 18,
  retiredOn: null,
} as const;

const nothing: CauseSources = {
  indicators: [leadTime],
  readings: [],
  exitConditions: [],
  decisions: [],
  corrections: [],
};

/** Values on the first of one month after the other, as r1, r2, … */
function readings(...values: number[]) {
  return values.map((value, at) => reading(`r${at + 1}`, `2026-0${at + 1}-01`, value));
}

function reading(id: string, readOn: string, value: number) {
  return { id, indicatorId: "lead-time", readOn, value, recordedAt: new Date("2026-01-01") };
}

function correction(
  causeKind: "by-hand" | "indicator" | "exit-condition" | "review",
  causeId: string | null,
  settledOn: string | null,
) {
  return { causeKind, causeId, state: settledOn === null ? ("open" as const) : ("settled" as const), settledOn };
}

function condition(id: string, { threshold, said }: { threshold?: number; said?: string }): ExitCondition {
  const bound = threshold === undefined ? null : threshold;
  const [indicatorId, comparison] = bound === null ? [null, null] : (["lead-time", "above"] as const);
  return { id, wording: id, indicatorId, comparison, threshold: bound, cameTrueOn: said ?? null, retired: false };
}

function decision(id: string, reviewBy: string, revises: string | null) {
  return { id, matter: "goals", reviewBy, revises };
}
