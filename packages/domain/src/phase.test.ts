import { expect, test } from "vitest";
import { nextPhase, PHASES, phaseAfterQuestioning, phaseReopenedBy, QUESTIONED } from "./phase.ts";

test("forward it goes one phase at a time, and from operating no further", () => {
  expect(PHASES.map(nextPhase)).toEqual(["build-up", "operating", null]);
});

test("questioning leads back to the phase that the questioned thing belongs to, and never forward", () => {
  for (const from of PHASES) {
    for (const questioned of QUESTIONED) {
      const reopened = phaseReopenedBy(questioned);
      const goesBack = PHASES.indexOf(reopened) < PHASES.indexOf(from);
      expect(phaseAfterQuestioning(from, questioned)).toBe(goesBack ? reopened : from);
    }
  }
});
