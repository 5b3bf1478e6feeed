import { expect, test } from "vitest";
import { glossaryOf } from "./glossary.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { faultInRating } from "./rating.ts";

const [impulse] = ISF_2001.impulses;
const [criterion] = ISF_2001.criteria;
const QUESTIONS = glossaryOf(ISF_2001);

test("a level on the question's scale is taken, and so is its being taken back", () => {
  expect(faultInRating(rated("impulse", impulse?.key, 4), QUESTIONS)).toBeNull();
  expect(faultInRating(rated("criterion", criterion?.key, null), QUESTIONS)).toBeNull();
});

test("a level beyond the scale is not", () => {
  expect(faultInRating(rated("impulse", impulse?.key, 5), QUESTIONS)).toBe("level-out-of-scale");
});

test("a criterion may not apply, an impulse is there or is not", () => {
  const none = { level: null, notApplicable: true };
  expect(faultInRating({ ...rated("criterion", criterion?.key, null), ...none }, QUESTIONS)).toBeNull();
  expect(faultInRating({ ...rated("impulse", impulse?.key, null), ...none }, QUESTIONS)).toBe(
    "not-applicable-has-no-level",
  );
});

test("what the house keeps to itself is no question: nobody finds out that it exists", () => {
  const [first, ...others] = ISF_2001.criteria;
  if (!first) throw new Error("no criteria");
  const hidden = glossaryOf({ ...ISF_2001, criteria: [{ ...first, visibility: "internal" }, ...others] });

  expect(faultInRating(rated("criterion", first.key, 2), hidden)).toBe("unknown-item");
  expect(faultInRating(rated("criterion", "never-heard-of", 2), hidden)).toBe("unknown-item");
});

function rated(kind: "impulse" | "criterion", item: string | undefined, level: number | null) {
  return { kind, item: item ?? "", level, notApplicable: false };
}
