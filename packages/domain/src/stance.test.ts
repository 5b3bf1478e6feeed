import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Framework } from "./framework.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { stanceBand, stanceOf } from "./stance.ts";

const shares = fc
  .dictionary(fc.constantFrom(...ISF_2001.impulses.map(({ key }) => key)), fc.constantFrom(0, 0.25, 0.5, 0.75, 1))
  .map((record) => new Map(Object.entries(record)));

const swapped: Framework = {
  ...ISF_2001,
  impulses: ISF_2001.impulses.map((impulse) => ({
    ...impulse,
    character: impulse.character === "pull" ? "push" : "pull",
  })),
};

test("stance is odd: whoever calls every chance a pressure and every pressure a chance gets the opposite", () => {
  fc.assert(
    fc.property(shares, (given) => {
      const stance = stanceOf(given, ISF_2001);
      const opposite = stanceOf(given, swapped);
      expect(opposite).toEqual(stance === null ? null : stance === 0 ? 0 : -stance);
    }),
  );
});

test("stance stays between fully reactive and fully active, and is unknown where nothing drives the firm", () => {
  fc.assert(
    fc.property(shares, (given) => {
      const stance = stanceOf(given, ISF_2001);
      const drives = [...given.values()].some((share) => share > 0);
      if (!drives) expect(stance).toBeNull();
      else expect(Math.abs(stance ?? Number.NaN)).toBeLessThanOrEqual(1);
    }),
  );
});

test("a stronger chance never makes a firm more reactive, a stronger pressure never more active", () => {
  fc.assert(
    fc.property(shares, fc.constantFrom(...ISF_2001.impulses), (given, impulse) => {
      const before = stanceOf(given, ISF_2001);
      const after = stanceOf(new Map(given).set(impulse.key, 1), ISF_2001);
      if (before === null || after === null) return;
      if (impulse.character === "pull") expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      else expect(after).toBeLessThanOrEqual(before + 1e-12);
    }),
  );
});

test("the bands begin where the framework says, ends included", () => {
  expect([-1, -0.33, -0.329, 0, 0.329, 0.33, 1].map((stance) => stanceBand(stance, ISF_2001))).toEqual([
    "reactive",
    "reactive",
    "mixed",
    "mixed",
    "mixed",
    "active",
    "active",
  ]);
  expect(stanceBand(null, ISF_2001)).toBeNull();
});
