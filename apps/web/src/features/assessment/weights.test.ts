import { ISF_2001 } from "@etappe/domain/isf-2001";
import { startingPosition } from "@etappe/domain/position";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isThin, weightsIn } from "./weights.ts";

test("the weights read from the result are those that the model used", () => {
  const percent = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(percent, percent, fc.double({ min: -1, max: 1, noNaN: true }), (r, p, stance) => {
      fc.pre(Math.abs(r - p) >= 0.5);
      const weights = weightsIn(position(r, p, startingPosition(r, p, stance, ISF_2001)));

      expect(weights?.resources).toBeCloseTo(0.5 - 0.25 * stance, 6);
      expect(weights?.potentials).toBeCloseTo(0.5 + 0.25 * stance, 6);
    }),
  );
});

test("without a result, or with level axes, there is no weight to speak of", () => {
  expect(weightsIn(position(null, 40, null))).toBeNull();
  expect(weightsIn(position(40, 40.2, 40.1))).toBeNull();
});

test("a score is provisional until four fifths of what applies are rated", () => {
  const coverage = (answered: number, applicable: number) =>
    isThin({ key: "resources", label: { de: "R", en: "R" }, score: 50, answered, applicable });

  expect(coverage(3, 6)).toBe(true);
  expect(coverage(4, 5)).toBe(false);
  expect(coverage(0, 0)).toBe(false);
});

function position(resources: number | null, potentials: number | null, result: number | null) {
  return { startingPosition: result, resources: { score: resources }, potentials: { score: potentials } };
}
