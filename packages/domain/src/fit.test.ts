import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fitOf, leversOf } from "./fit.ts";
import { type StrategyType, strategyTypes } from "./framework.ts";
import { ISF_2001 } from "./isf-2001.ts";
import type { Known } from "./measure.ts";

const share = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
const mapOf = (items: readonly { key: string }[]) =>
  fc
    .dictionary(fc.constantFrom(...items.map(({ key }) => key)), share)
    .map((record) => new Map(Object.entries(record)));
const anyFirm: fc.Arbitrary<Known> = fc.record({
  impulses: mapOf(ISF_2001.impulses),
  criteria: mapOf(ISF_2001.criteria),
  numbers: fc.record({
    exportQuota: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    topCustomersShare: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    reachedLevel: fc.integer({ min: 0, max: 7 }),
    formsInUse: fc.integer({ min: 0, max: 13 }),
  }),
  words: fc.record({
    sector: fc.constantFrom(["28"], ["29"], undefined),
    supplierRole: fc.constantFrom(["none"], undefined),
  }),
});
const anyType = fc.constantFrom(...strategyTypes(ISF_2001));

test("a fit is what its trace says, and nothing else", () => {
  fc.assert(
    fc.property(anyFirm, anyType, (known, type) => {
      const { fit, basis, suggested, trace } = fitOf(type, known, ISF_2001);
      const all = trace.reduce((sum, { weight }) => sum + weight, 0);
      const seen = trace.filter(({ value }) => value !== null);
      const weights = seen.reduce((sum, { weight }) => sum + weight, 0);
      expect(basis).toBeCloseTo(weights / all, 12);
      if (basis < 0.5) expect(fit).toBeNull();
      else
        expect(fit).toBeCloseTo(
          (100 * seen.reduce((sum, entry) => sum + entry.weight * (entry.value ?? 0), 0)) / weights,
          9,
        );
      expect(suggested).toBe(fit !== null && fit >= 60);
    }),
  );
});

test("every lever does what it promises, and one level less would not", () => {
  fc.assert(
    fc.property(anyFirm, anyType, (known, type) => {
      const before = fitOf(type, known, ISF_2001);
      for (const lever of leversOf(type, known, ISF_2001)) {
        const after = fitOf(type, answered(known, lever.item, lever.to / 4), ISF_2001);
        expect(after.suggested).toBe(!before.suggested);
        expect(lever.carries).toBe(before.suggested ? "under" : "over");
        if (lever.from === null) continue;
        const direction = Math.sign(lever.to - lever.from);
        for (let level = lever.from + direction; level !== lever.to; level += direction) {
          expect(fitOf(type, answered(known, lever.item, level / 4), ISF_2001).suggested).toBe(before.suggested);
        }
      }
    }),
  );
});

test("a type without indicators is never enough known, and has no levers", () => {
  const [type] = strategyTypes(ISF_2001);
  const bare = { ...type, indicators: [] } as StrategyType;
  const nothing: Known = { impulses: new Map(), criteria: new Map(), numbers: {}, words: {} };

  expect(fitOf(bare, nothing, ISF_2001)).toMatchObject({ fit: null, basis: 0, suggested: false });
  expect(leversOf(bare, nothing, ISF_2001)).toEqual([]);
});

function answered(known: Known, item: { kind: "impulse" | "criterion"; key: string }, level: number): Known {
  return item.kind === "impulse"
    ? { ...known, impulses: new Map(known.impulses).set(item.key, level) }
    : { ...known, criteria: new Map(known.criteria).set(item.key, level) };
}
