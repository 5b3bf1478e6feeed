import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ISF_2001 } from "./isf-2001.ts";
import { gapIndex, gapIndexOf, gapOf, gapSums, nearnessOf, type Pair, priorityOf } from "./qualification.ts";
import { requirementsOf, rolesInUse } from "./role-profile.ts";

const level = fc.integer({ min: 0, max: 6 });
const weight = fc.double({ min: 0.1, max: 100, noNaN: true });
const knownPair: fc.Arbitrary<Pair> = fc.record({ required: fc.integer({ min: 1, max: 6 }), weight, actual: level });
const unknownPair = knownPair.map((pair) => ({ ...pair, actual: null }));
const anyPairs = fc.array(fc.oneof(knownPair, unknownPair), { maxLength: 30 });

describe("by hand, after chapter 9 of the model", () => {
  test("a gap is what is missing, a surplus is none, and an unknown level is unknown", () => {
    expect(gapOf(1, 3)).toBe(2); // 3 − 1
    expect(gapOf(4, 3)).toBe(0); // max(0, 3 − 4)
    expect(gapOf(0, 3)).toBe(3); // somebody said 0: that is known
    expect(gapOf(null, 3)).toBeNull();
  });

  test("a service technician with two of four pairs short", () => {
    // commissioning 4 needed, 3 there, weight 3: 3 · (4 − 3) = 3 of 3 · 4 = 12
    // products      4 needed, 4 there, weight 2: 2 · 0       = 0 of 2 · 4 =  8
    // English      B1 needed, A1 there, weight 2: 2 · (3 − 1) = 4 of 2 · 3 =  6
    // Czech        B1 needed, unknown: in neither sum, and 3 of 4 pairs are known
    // index = 100 · (3 + 0 + 4) / (12 + 8 + 6) = 700 / 26 = 26.923…; known = 3 / 4
    const pairs = [
      { required: 4, weight: 3, actual: 3 },
      { required: 4, weight: 2, actual: 4 },
      { required: 3, weight: 2, actual: 1 },
      { required: 3, weight: 2, actual: null },
    ];

    expect(gapSums(pairs)).toEqual({ pairs: 4, knownPairs: 3, weightedRequired: 26, weightedGap: 7 });
    expect(gapIndex(pairs).index).toBeCloseTo(26.923, 3);
    expect(gapIndex(pairs).known).toBe(0.75);
  });

  test("the highest level over the roles held decides: a technician who also trains others", () => {
    // technician: instructing others 2 (weight 1); trainer: 4 (weight 3) → 4, weight 3; level 2 is there
    // so the gap is 4 − 2 = 2 and not 2 − 2 = 0, and 3 · 2 = 6 of 3 · 4 = 12 is an index of 50
    const roles = rolesInUse(ISF_2001.qualification, []).filter(({ key }) =>
      ["service-technician-abroad", "trainer-of-foreign-staff"].includes(key),
    );
    const needed = requirementsOf(roles, new Map(), ISF_2001.qualification).get("instructing-others");

    expect(needed).toEqual({ level: 4, weight: 3 });
    expect(gapIndex([{ required: needed?.level ?? 0, weight: needed?.weight ?? 0, actual: 2 }])).toEqual({
      index: 50,
      known: 1,
    });
  });

  test("where nothing is known there is no index, and where nothing is needed no share either", () => {
    expect(gapIndex([{ required: 3, weight: 1, actual: null }])).toEqual({ index: null, known: 0 });
    expect(gapIndex([])).toEqual({ index: null, known: null });
  });

  test("the firm is worked out from all pairs, not as the mean of its people", () => {
    // one person 3 · 1 of 3 · 4 → index 25, another 1 · 2 of 1 · 2 → index 100; the mean would be 62.5
    // together 100 · (3 + 2) / (12 + 2) = 500 / 14 = 35.714…
    const [one, other] = [[{ required: 4, weight: 3, actual: 3 }], [{ required: 2, weight: 1, actual: 0 }]];

    expect([gapIndex(one ?? []).index, gapIndex(other ?? []).index]).toEqual([25, 100]);
    expect(gapIndex([...(one ?? []), ...(other ?? [])]).index).toBeCloseTo(35.714, 3);
  });

  test("how near a date is, and what that does to a gap of 3 levels with weight 2", () => {
    // 3 · 2 = 6; today and past: · 1 = 6; in 90 days 90 / 180 = ½ → 3; in 270 days 90 / 360 = ¼ → 1.5
    expect([-30, 0, 90, 270].map(nearnessOf)).toEqual([1, 1, 0.5, 0.25]);
    expect([-30, 0, 90, 270].map((days) => priorityOf({ gap: 3, weight: 2, days }))).toEqual([6, 6, 3, 1.5]);
    expect(priorityOf({ gap: null, weight: 2, days: 0 })).toBeNull();
  });
});

describe("always", () => {
  test("an index lies between 0 and 100, the known share between 0 and 1", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { index, known } = gapIndex(pairs);
        expect(index === null).toBe(pairs.every(({ actual }) => actual === null));
        if (index !== null) expect(index >= 0 && index <= 100).toBe(true);
        if (known !== null) expect(known >= 0 && known <= 1).toBe(true);
      }),
    );
  });

  test("one more unknown pair lowers what is known and changes nothing else", () => {
    fc.assert(
      fc.property(anyPairs, unknownPair, (pairs, more) => {
        const [before, after] = [gapIndex(pairs), gapIndex([...pairs, more])];
        expect(after.index).toBe(before.index);
        const knownPairs = pairs.filter(({ actual }) => actual !== null).length;
        expect(after.known).toBe(knownPairs / (pairs.length + 1));
      }),
    );
  });

  test("who meets everything has an index of 0, who has nothing of 100", () => {
    fc.assert(
      fc.property(fc.array(knownPair, { minLength: 1 }), fc.nat({ max: 3 }), (pairs, surplus) => {
        expect(gapIndex(pairs.map((pair) => ({ ...pair, actual: pair.required + surplus }))).index).toBe(0);
        expect(gapIndex(pairs.map((pair) => ({ ...pair, actual: 0 }))).index).toBeCloseTo(100, 9);
      }),
    );
  });

  test("a better level never raises the index, a higher requirement never lowers a gap", () => {
    fc.assert(
      fc.property(fc.array(knownPair, { minLength: 1 }), fc.nat(), (pairs, nth) => {
        const at = nth % pairs.length;
        const better = pairs.map((pair, index) => (index === at ? { ...pair, actual: Number(pair.actual) + 1 } : pair));
        expect(gapIndex(better).index).toBeLessThanOrEqual(gapIndex(pairs).index ?? -1);
      }),
    );
    fc.assert(
      fc.property(level, level, (actual, required) => {
        expect(gapOf(actual, required + 1)).toBeGreaterThanOrEqual(gapOf(actual, required) ?? Number.NaN);
      }),
    );
  });

  test("the sums of two groups added up are those of both", () => {
    fc.assert(
      fc.property(anyPairs, anyPairs, (some, others) => {
        const [a, b, both] = [gapSums(some), gapSums(others), gapSums([...some, ...others])];
        expect([a.pairs + b.pairs, a.knownPairs + b.knownPairs]).toEqual([both.pairs, both.knownPairs]);
        expect(a.weightedRequired + b.weightedRequired).toBeCloseTo(both.weightedRequired, 6);
        expect(a.weightedGap + b.weightedGap).toBeCloseTo(both.weightedGap, 6);
        expect(gapIndexOf(both)).toEqual(gapIndex([...some, ...others]));
      }),
    );
  });

  test("nearness lies in (0, 1] and never rises with the days, and what is late is nearest", () => {
    const days = fc.integer({ min: -4000, max: 40_000 });
    fc.assert(
      fc.property(days, fc.nat({ max: 4000 }), (until, later) => {
        expect(nearnessOf(until)).toBeGreaterThan(0);
        expect(nearnessOf(until)).toBeLessThanOrEqual(1);
        expect(nearnessOf(until + later)).toBeLessThanOrEqual(nearnessOf(until));
        if (until <= 0) expect(nearnessOf(until)).toBe(1);
      }),
    );
  });

  test("a priority rises with the gap and the weight and never with the days", () => {
    const gap = fc.integer({ min: 0, max: 600 });
    const days = fc.integer({ min: -400, max: 4000 });
    fc.assert(
      fc.property(gap, weight, days, (missing, weighs, until) => {
        const at = priorityOf({ gap: missing, weight: weighs, days: until }) ?? -1;
        expect(at).toBeGreaterThanOrEqual(0);
        expect(priorityOf({ gap: missing + 1, weight: weighs, days: until })).toBeGreaterThan(at);
        expect(priorityOf({ gap: missing, weight: weighs + 1, days: until })).toBeGreaterThanOrEqual(at);
        expect(priorityOf({ gap: missing, weight: weighs, days: until + 1 })).toBeLessThanOrEqual(at);
      }),
    );
  });
});
