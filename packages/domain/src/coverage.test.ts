import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverageOf, type Holders, missingLevels, standingOf } from "./coverage.ts";

const B1 = 3;
const FIVE_AT_B1 = { people: 5, required: B1 };
const ofLevels = (...levels: (number | null)[]): Holders => ({ kind: "levels", levels });
const counted = (holders: number | null, met: number | null, unknown: number | null = null): Holders => ({
  ...{ kind: "counted", holders, met, unknown },
});

const anyLevels = fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }), { maxLength: 20 });
const places = fc.record({ people: fc.integer({ min: 1, max: 20 }), required: fc.integer({ min: 1, max: 6 }) });

describe("five fitters at B1, by hand", () => {
  test("two of five: the third is at A2, the fourth at A1, of the fifth nobody knows", () => {
    // met: B1 and B2 → 2 of 5 holders, share 0.4; missing: (3 − 2) + (3 − 1) = 3 levels, the unknown one in neither
    const levels = [B1, 4, 2, 1, null];

    expect(coverageOf(levels, B1)).toEqual({ holders: 5, met: 2, unknown: 1, share: 0.4 });
    expect(standingOf(FIVE_AT_B1, ofLevels(...levels))).toEqual({
      ...{ holders: 5, met: 2, unknown: 1 },
      ...{ cover: "enough", gap: 3 },
    });
  });

  test("the places are taken by those who are nearest, and one that nobody is there for lacks everything", () => {
    // two places among A1, A2 and B1: B1 and A2 take them, missing 0 + 1
    expect(missingLevels({ people: 2, required: B1 }, ofLevels(1, 2, 3))).toBe(1);
    // five places and three people at B1: two places are short by 3 levels each
    expect(missingLevels(FIVE_AT_B1, ofLevels(3, 3, 3))).toBe(6);
    expect(missingLevels(FIVE_AT_B1, ofLevels())).toBe(15);
    // everybody there, nothing said
    expect(missingLevels(FIVE_AT_B1, ofLevels(null, null, null, null, null))).toBeNull();
  });

  test("counted by hand, everybody who does not meet the level lacks one level at least", () => {
    // 5 hold the role, 2 meet it: 3 people · 1; 4 hold it, 2 meet it: 2 · 1 and one place that is vacant · 3
    expect(standingOf(FIVE_AT_B1, counted(5, 2))).toMatchObject({ met: 2, unknown: null, cover: "enough", gap: 3 });
    expect(standingOf(FIVE_AT_B1, counted(4, 2)).gap).toBe(5);
    expect(standingOf(FIVE_AT_B1, counted(null, 2)).gap).toBe(3);
    expect(standingOf(FIVE_AT_B1, counted(5, null))).toMatchObject({ cover: "not-known", gap: null });
    expect(standingOf(FIVE_AT_B1, counted(3, null)).gap).toBe(6);
    // of 12 in a published group 6 are known and none of them meets it: whoever is unknown is short of nothing yet
    expect(standingOf({ people: 8, required: B1 }, counted(12, 0, 6)).gap).toBe(2);
    expect(standingOf(FIVE_AT_B1, counted(null, null))).toMatchObject({ cover: "not-known", gap: null });
  });

  test("fewer than two who meet it are a thin cover, unless those who were not asked may do", () => {
    const cover = (holders: Holders) => standingOf(FIVE_AT_B1, holders).cover;

    expect(cover(ofLevels(3, 3, 0))).toBe("enough");
    expect(cover(ofLevels(3, 0, 0))).toBe("thin");
    expect(cover(ofLevels())).toBe("thin");
    expect(cover(ofLevels(null))).toBe("thin");
    expect(cover(ofLevels(3, null))).toBe("perhaps-thin");
    expect(cover(ofLevels(null, null))).toBe("not-known");
    expect(cover(counted(5, 1))).toBe("thin");
    expect(cover(counted(1, null))).toBe("thin");
    expect(cover(counted(12, 0, 0))).toBe("thin");
    expect(cover(counted(12, 0, 6))).toBe("perhaps-thin");
    expect(cover(counted(12, 0, 12))).toBe("not-known");
  });
});

test("a share of coverage counts those who are known to meet it among all who hold the role", () => {
  fc.assert(
    fc.property(anyLevels, fc.integer({ min: 1, max: 6 }), (levels, required) => {
      const { holders, met, unknown, share } = coverageOf(levels, required);
      expect(met + unknown).toBeLessThanOrEqual(holders);
      if (holders === 0) expect(share).toBeNull();
      else expect((share ?? -1) * holders).toBeCloseTo(met, 9);
      const more = coverageOf([...levels, null], required);
      expect([more.met, more.unknown]).toEqual([met, unknown + 1]);
    }),
  );
});

test("missing levels: none for a need that is met, all where nobody is there, never more for a better level", () => {
  fc.assert(
    fc.property(places, anyLevels, fc.nat(), (need, levels, nth) => {
      const { people, required } = need;
      const gap = missingLevels(need, ofLevels(...levels));
      if (gap !== null) expect(gap >= 0 && gap <= people * required).toBe(true);
      expect(missingLevels(need, ofLevels(...levels, ...Array<number>(people).fill(required)))).toBe(0);
      expect(missingLevels(need, ofLevels())).toBe(people * required);
      const better = levels.map((level, at) => (at === nth % levels.length && level !== null ? level + 1 : level));
      expect(missingLevels(need, ofLevels(...better)) ?? -1).toBeLessThanOrEqual(gap ?? -1);
    }),
  );
});

test("two people more who meet it are always enough, and what nobody has said makes no cover thinner", () => {
  fc.assert(
    fc.property(places, anyLevels, (need, levels) => {
      const { required } = need;
      expect(standingOf(need, ofLevels(...levels, required, required)).cover).toBe("enough");
      const [before, after] = [levels, [...levels, null]].map((held) => standingOf(need, ofLevels(...held)).cover);
      expect(before === "enough").toBe(after === "enough");
      if (before !== "thin") expect(after).not.toBe("thin");
    }),
  );
});
