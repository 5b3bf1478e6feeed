import { expect, test } from "vitest";
import { type RoadmapMove, roadmapOf } from "./roadmap.ts";

const today = "2026-11-22";
const NOTHING = { burdens: [], objections: [] };
const step = {
  ...{ ventureId: "v", missing: [] as string[], outcome: null as string | null, reason: "", watch: [] as string[] },
  ...{ lookAgainOn: null as string | null, otherVenture: null },
};

test("the roadmap runs by day and says what is late", () => {
  const items = roadmapOf(
    {
      actions: [
        action("late", "2026-11-21", "open"),
        action("done", "2026-11-01", "done"),
        action("gone", "2026-12-01", "dropped"),
      ],
      decisions: [decision("first", "2026-01-10", "2026-07-10", null)],
      moves: [{ ...step, id: "start", kind: "start", toPhase: "decision", movedOn: "2026-01-02" }],
      needs: [],
      people: NOTHING,
    },
    today,
  );

  expect(items.map(({ kind, on, late }) => [kind, on, late])).toEqual([
    ["gate", "2026-01-02", false],
    ["decision", "2026-01-10", false],
    ["review", "2026-07-10", true],
    ["action", "2026-11-01", false],
    ["action", "2026-11-21", true],
  ]);
});

test("a revised decision stays on the roadmap, and only the one that stands is looked at again", () => {
  const decisions = [
    decision("first", "2026-01-10", "2026-07-10", null),
    decision("second", "2026-06-01", "2027-01-01", "first"),
  ];

  const items = roadmapOf({ actions: [], decisions, moves: [], needs: [], people: NOTHING }, today);

  expect(items.map(({ id }) => id)).toEqual(["first", "second", "second-review"]);
});

test("what a gate was passed without is owed since then, once, until it is settled", () => {
  const gate = (id: string, movedOn: string, missing: string[]) =>
    ({ ...step, id, kind: "advance", toPhase: "build-up", movedOn, missing }) as const;
  const moves = [
    gate("first", "2026-01-10", ["matter:goals", "matter:partner", "coverage:resources"]),
    gate("again", "2026-05-01", ["matter:partner"]),
  ];

  const items = roadmapOf(
    { actions: [], decisions: [decision("d", "2026-02-01", "2027-01-01", null)], moves, needs: [], people: NOTHING },
    today,
  );

  expect(items.filter(({ kind }) => kind === "debt")).toEqual([
    {
      kind: "debt",
      id: "first-partner",
      ventureId: "v",
      on: "2026-01-10",
      late: true,
      owed: "matter",
      key: "partner",
      toPhase: "build-up",
    },
  ]);
});

test("an unanswered burden and an objection are owed as long as they are open", () => {
  const missing = ["burden:b1", "objection:o1", "burden:b2"];
  const moves = [{ ...step, id: "g", kind: "advance", toPhase: "operating", movedOn: "2026-01-10", missing }] as const;
  const owed = (burdens: string[], objections: string[]) =>
    roadmapOf({ actions: [], decisions: [], moves, needs: [], people: { burdens, objections } }, today).flatMap(
      (item) => (item.kind === "debt" ? [`${item.owed} ${item.key} ${item.on}`] : []),
    );

  expect(owed(["b1"], ["o1", "o9"])).toEqual(["burden b1 2026-01-10", "objection o1 2026-01-10"]);
  expect(owed([], [])).toEqual([]);
});

test("what a venture owed and was to look at ends with it; a null strategy is looked at again on its day", () => {
  const moves: readonly RoadmapMove[] = [
    { ...step, id: "gate", kind: "advance", toPhase: "build-up", movedOn: "2026-01-10", missing: ["matter:partner"] },
    {
      ...{ ...step, id: "end", kind: "close", toPhase: null, movedOn: "2026-03-01" },
      ...{ outcome: "null-strategy", lookAgainOn: "2026-11-01" },
    },
  ];

  const items = roadmapOf(
    { actions: [], decisions: [decision("d", "2026-02-01", "2026-08-01", null)], moves, needs: [], people: NOTHING },
    today,
  );

  expect(items.map(({ kind, on, late }) => [kind, on, late])).toEqual([
    ["gate", "2026-01-10", false],
    ["decision", "2026-02-01", false],
    ["gate", "2026-03-01", false],
    ["look-again", "2026-11-01", true],
  ]);
});

function action(id: string, dueOn: string, state: "open" | "done" | "dropped") {
  return { id, ventureId: null, title: id, startOn: null, dueOn, state, phase: "decision" as const };
}

function decision(id: string, decidedOn: string, reviewBy: string, revises: string | null) {
  return { id, ventureId: "v", matter: "goals", choice: id, decidedOn, reviewBy, revises };
}

test("people are needed by their day, until the venture that needs them is over", () => {
  const need = (id: string, ventureId: string) => ({
    ...{ id, ventureId, role: "service-technician-abroad", people: 2, language: "cs", dueOn: "2027-04-01" },
  });
  const needs = [need("two", "v"), need("over", "closed")];
  const end = { ...step, id: "end", ventureId: "closed", kind: "close", toPhase: null, movedOn: "2026-11-01" } as const;

  const items = roadmapOf({ actions: [], decisions: [], moves: [end], needs, people: NOTHING }, today);

  expect(items.filter(({ kind }) => kind === "need")).toEqual([
    {
      ...{ kind: "need", id: "two", ventureId: "v", on: "2027-04-01", late: false },
      ...{ role: "service-technician-abroad", people: 2, language: "cs" },
    },
  ]);
});
