import { describe, expect, test } from "vitest";
import type { Framework } from "./framework.ts";
import { ISF_2001 } from "./isf-2001.ts";
import {
  changeKey,
  levelUnder,
  SCALE_RULES,
  type ScaleChange,
  ScaleRules,
  scaleChangesBetween,
  scalesInUse,
} from "./upgrade-rule.ts";

describe("on every scale of 3 to 21 levels", () => {
  test("stretching keeps both ends and never turns the order of two levels around", () => {
    for (const change of everyChange()) {
      expect(levelUnder("proportional", 0, change)).toBe(0);
      expect(levelUnder("proportional", change.fromTop, change)).toBe(change.toTop);
      const stretched = levelsUpTo(change.fromTop).map((level) => levelUnder("proportional", level, change) ?? -1);
      expect(
        stretched.every((level, at) => at === 0 || level >= (stretched[at - 1] ?? 0)),
        changeKey(change),
      ).toBe(true);
    }
  });

  test("a longer scale holds every level apart, and the way back from it finds each again", () => {
    for (const change of everyChange().filter(({ fromTop, toTop }) => toTop > fromTop)) {
      const back = { ...change, fromTop: change.toTop, toTop: change.fromTop };
      for (const level of levelsUpTo(change.fromTop)) {
        expect(levelUnder("proportional", levelUnder("proportional", level, change), back)).toBe(level);
        expect(levelUnder("clamp", level, change)).toBe(level);
      }
    }
  });

  test("cutting off never raises a level, and every rule stays on the new scale", () => {
    for (const change of everyChange()) {
      for (const level of levelsUpTo(change.fromTop)) {
        expect(levelUnder("clamp", level, change)).toBe(Math.min(level, change.toTop));
        for (const rule of SCALE_RULES) {
          const after = levelUnder(rule, level, change) ?? 0;
          expect(Number.isInteger(after) && after >= 0 && after <= change.toTop).toBe(true);
        }
        expect(levelUnder("ask-again", level, change)).toBeNull();
      }
    }
  });
});

test("what was not asked stays not asked under every rule", () => {
  for (const rule of SCALE_RULES) expect(levelUnder(rule, null, from(4, 6))).toBeNull();
});

test("levels that were worked out by hand", () => {
  const stretched = (fromTop: number, toTop: number) =>
    levelsUpTo(fromTop).map((level) => levelUnder("proportional", level, from(fromTop, toTop)));

  expect(stretched(4, 6)).toEqual([0, 2, 3, 5, 6]);
  expect(stretched(6, 4)).toEqual([0, 1, 1, 2, 3, 3, 4]);
  expect(stretched(4, 10)).toEqual([0, 3, 5, 8, 10]);
  expect(stretched(4, 2)).toEqual([0, 1, 1, 2, 2]);
});

test("only scales on which both versions ask something change, each once", () => {
  const longer = withLongerScale("level-0-4");

  expect(scaleChangesBetween(ISF_2001, ISF_2001)).toEqual([]);
  expect(scaleChangesBetween(ISF_2001, longer).map(changeKey)).toEqual(["level-0-4/4>level-0-4/5"]);
  expect(scaleChangesBetween(longer, ISF_2001).map(changeKey)).toEqual(["level-0-4/5>level-0-4/4"]);
  expect(scaleChangesBetween(ISF_2001, withLongerScale("skill-0-4"))).toEqual([]);
});

test("the rules of an upgrade name changes of scale, and nothing else", () => {
  const key = changeKey(from(4, 6));
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`s-${i}/4>s-${i}/6`, "clamp"]));

  expect(ScaleRules.safeParse({ [key]: "clamp" }).success).toBe(true);
  expect(ScaleRules.safeParse({ [key]: "guess" }).success).toBe(false);
  expect(ScaleRules.safeParse({ "level-0-4": "clamp" }).success).toBe(false);
  expect(ScaleRules.safeParse({ [`${"x".repeat(300)}/4>y/6`]: "clamp" }).success).toBe(false);
  expect(ScaleRules.safeParse(many).success).toBe(false);
});

test("a competence is measured by the last version that offered it", () => {
  const [competence] = ISF_2001.qualification.competences;
  const key = competence?.key ?? "";
  const without = {
    ...ISF_2001,
    qualification: {
      ...ISF_2001.qualification,
      competences: ISF_2001.qualification.competences.filter((one) => one.key !== key),
    },
  };
  const longer = withLongerScale(competence?.scale ?? "");
  const inUse = { competences: [key], burdens: false, cooperations: false };

  expect(scalesInUse(inUse, [ISF_2001, without], without)).toEqual([]);
  expect(scalesInUse(inUse, [ISF_2001, without], ISF_2001)).toEqual([]);
  expect(scalesInUse(inUse, [ISF_2001, without], longer)).toHaveLength(1);
  expect(scalesInUse(inUse, [ISF_2001, longer], longer)).toEqual([]);
  expect(scalesInUse(inUse, [without], longer)).toEqual([]);
});

function from(fromTop: number, toTop: number): ScaleChange {
  return { from: "level", to: "level", fromTop, toTop };
}

function levelsUpTo(top: number): readonly number[] {
  return Array.from({ length: top + 1 }, (_, level) => level);
}

function everyChange(): readonly ScaleChange[] {
  const tops = levelsUpTo(20).filter((top) => top >= 2);
  return tops.flatMap((fromTop) => tops.filter((toTop) => toTop !== fromTop).map((toTop) => from(fromTop, toTop)));
}

function withLongerScale(key: string): Framework {
  const next = { value: 5, label: { de: "darüber", en: "beyond" } };
  return {
    ...ISF_2001,
    scales: ISF_2001.scales.map((scale) =>
      scale.key === key
        ? {
            ...scale,
            levels: [
              ...scale.levels.filter(({ value }) => value < 5),
              next,
              ...(scale.levels.length > 5 ? [{ ...next, value: 6 }] : []),
            ],
          }
        : scale,
    ),
  };
}
