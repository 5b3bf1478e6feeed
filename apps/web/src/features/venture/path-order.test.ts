import { expect, test } from "vitest";
import { type PathStep, placePath } from "./path-order.ts";

const start: PathStep = { id: "a", kind: "start", fromPhase: null, toPhase: "decision", movedOn: "2025-01-10" };
const gate: PathStep = {
  id: "b",
  kind: "advance",
  fromPhase: "decision",
  toPhase: "build-up",
  movedOn: "2025-06-01",
};

test("a path is drawn in the order of its steps, each numbered as in the list", () => {
  const { steps } = placePath([start, gate], "2025-06-01");

  expect(steps.map(({ number, shape, before, after }) => ({ number, shape, before, after }))).toEqual([
    { number: 1, shape: "start", before: "decision", after: "decision" },
    { number: 2, shape: "gate", before: "decision", after: "build-up" },
  ]);
});

test("a correction loop that reopens an earlier phase goes back, one that stays turns on the spot", () => {
  const back: PathStep = {
    id: "c",
    kind: "correct",
    fromPhase: "build-up",
    toPhase: "decision",
    movedOn: "2025-07-01",
  };
  const stay: PathStep = { ...back, id: "d", toPhase: "build-up" };

  expect(placePath([start, gate, back], "2025-08-01").steps.at(-1)?.shape).toBe("loop-back");
  expect(placePath([start, gate, stay], "2025-08-01").steps.at(-1)?.shape).toBe("loop");
});

test("a quiet year takes more room than a day, but never so much that the rest is squeezed", () => {
  const [short, long] = [placePath([start], "2025-01-11"), placePath([start], "2026-01-10")];

  expect(short.end).toBeGreaterThanOrEqual(1);
  expect(long.end).toBeGreaterThan(short.end);
  expect(placePath([start], "2065-01-10").end).toBeLessThanOrEqual(2.5);
});

test("a closed venture ends where it was closed, a running one reaches today", () => {
  const close: PathStep = { id: "c", kind: "close", fromPhase: "build-up", toPhase: null, movedOn: "2025-09-01" };

  const closed = placePath([start, gate, close], "2026-09-01");

  expect(closed).toMatchObject({ isClosed: true, phase: "build-up", end: closed.steps.at(-1)?.along });
  expect(placePath([start, gate], "2026-09-01")).toMatchObject({ isClosed: false, phase: "build-up" });
});

test("a loop that is still open stands on the line where it was opened, and turns on the spot", () => {
  const look: PathStep = { id: "l", kind: "look", fromPhase: null, toPhase: null, movedOn: "2025-07-01" };
  const later: PathStep = { ...gate, id: "g2", fromPhase: "build-up", toPhase: "operating", movedOn: "2025-09-01" };

  const { steps, phase } = placePath([start, gate, look, later], "2025-10-01");

  expect(steps[2]).toMatchObject({ shape: "loop-open", before: "build-up", after: "build-up" });
  expect(steps[3]).toMatchObject({ before: "build-up", after: "operating" });
  expect(phase).toBe("operating");
});

test("a null strategy looks ahead beyond its end", () => {
  const close: PathStep = { id: "c", kind: "close", fromPhase: "decision", toPhase: null, movedOn: "2025-03-01" };

  const { end, ahead } = placePath([start, close], "2026-01-01", "2026-03-01");

  expect(ahead?.on).toBe("2026-03-01");
  expect(ahead?.along).toBeGreaterThan(end);
  expect(placePath([start, close], "2026-01-01").ahead).toBeNull();
});
