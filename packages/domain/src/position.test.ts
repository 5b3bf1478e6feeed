import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ISF_2001 } from "./isf-2001.ts";
import { heldBackBy, scoreDimension, startingPosition } from "./position.ts";

const keys = ISF_2001.criteria.map(({ key }) => key);
const levels = fc
  .dictionary(fc.constantFrom(...keys), fc.constantFrom<number | "na">(0, 0.25, 0.5, 0.75, 1, "na"))
  .map((record) => new Map(Object.entries(record)));

test("a score rises with every level that rises", () => {
  fc.assert(
    fc.property(levels, fc.constantFrom(...ISF_2001.criteria), (given, criterion) => {
      const now = given.get(criterion.key);
      if (typeof now !== "number" || now === 1) return;
      const before = scoreDimension(criterion.dimension, given, ISF_2001).score ?? Number.NaN;
      const after = scoreDimension(criterion.dimension, new Map(given).set(criterion.key, now + 0.25), ISF_2001).score;
      expect(after).toBeGreaterThan(before);
    }),
  );
});

test("a score lies between 0 and 100, and is unknown exactly when nothing applicable was answered", () => {
  fc.assert(
    fc.property(levels, fc.constantFrom("resources", "potentials"), (given, dimension) => {
      const { score, answered, applicable, missing } = scoreDimension(dimension, given, ISF_2001);
      expect(score === null).toBe(answered === 0);
      if (score !== null) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }
      expect(answered + missing.length).toBe(applicable);
    }),
  );
});

test("what does not apply counts neither for nor against, and is not missing either", () => {
  const given = new Map<string, number | "na">([
    ["market-strength", 1],
    ["niche-strength", "na"],
  ]);

  const potentials = scoreDimension("potentials", given, ISF_2001);

  expect(potentials).toMatchObject({ score: 100, answered: 1, applicable: 7 });
  expect(potentials.missing).not.toContain("niche-strength");
});

test("market strength counts twice", () => {
  const strong = new Map([["market-strength", 1] as const, ["innovation", 0] as const]);

  expect(scoreDimension("potentials", strong, ISF_2001).score).toBeCloseTo(200 / 3, 10);
});

test("the more reactive the entry, the more the resources weigh", () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (stance) => {
      const position = startingPosition(0, 100, stance, ISF_2001) ?? Number.NaN;
      expect(position).toBeCloseTo(100 * (0.5 + 0.25 * stance), 9);
    }),
  );
  expect(startingPosition(40, 80, null, ISF_2001)).toBe(60);
  expect(startingPosition(null, 80, 0.5, ISF_2001)).toBeNull();
  expect(startingPosition(40, null, 0.5, ISF_2001)).toBeNull();
});

test("a firm is held back by its lowest levels, the weightier ones first, and by nothing that is middling", () => {
  const given = new Map<string, number | "na">([
    ["financial-resources", 0.25],
    ["market-strength", 0.25],
    ["price-power", 0],
    ["innovation", 0.5],
    ["flexibility", "na"],
  ]);

  expect(heldBackBy(given, ISF_2001, 3)).toEqual(["price-power", "market-strength", "financial-resources"]);
});
