import { expect, test } from "vitest";
import { settledIn, ventureSteps } from "./venture-steps.ts";

test("the phases before the present one are passed through, those after it are not reached", () => {
  expect(ventureSteps({ phase: "build-up", state: "running" }).map(({ state }) => state)).toEqual([
    "done",
    "current",
    "open",
  ]);
});

test("a closed venture stands nowhere any more, and what it never reached stays unreached", () => {
  expect(ventureSteps({ phase: "build-up", state: "closed" }).map(({ state }) => state)).toEqual([
    "done",
    "done",
    "open",
  ]);
});

test("a matter that was revised counts once, and matters of other phases not at all", () => {
  const words = { de: "", en: "" };
  const matter = { label: words, help: null, source: "§3", required: true };
  const matters = [
    { ...matter, key: "goals", phase: "decision" as const },
    { ...matter, key: "first-steps", phase: "decision" as const },
    { ...matter, key: "financing", phase: "build-up" as const },
  ];
  const decision = {
    choice: "",
    reason: "",
    options: [],
    decidedBy: "",
    decidedOn: "2026-01-01",
    reversibility: "easy" as const,
    reviewBy: "2026-07-01",
    recordedBy: "",
    visibility: "shared" as const,
  };
  const decisions = [
    { ...decision, id: "1", matter: "goals", revises: null },
    { ...decision, id: "2", matter: "goals", revises: "1" },
    { ...decision, id: "3", matter: "financing", revises: null },
  ];

  expect(settledIn("decision", { matters, decisions })).toEqual({ settled: 1, all: 2 });
});
