import fc from "fast-check";
import { expect, test } from "vitest";
import { type LevelValue, levelAfterKey } from "./level-keys.ts";

test("a digit on the scale sets that level, a digit above it does nothing", () => {
  expect(levelAfterKey("3", null, 4)).toBe(3);
  expect(levelAfterKey("0", 4, 4)).toBe(0);
  expect(levelAfterKey("5", 2, 4)).toBeUndefined();
  expect(levelAfterKey("6", 2, 6)).toBe(6);
});

test("delete takes the answer back to not asked, which is not 0", () => {
  expect(levelAfterKey("Delete", 0, 4)).toBeNull();
  expect(levelAfterKey("Backspace", "not-applicable", 4)).toBeNull();
});

test("the first arrow on an unasked question answers with the lowest level", () => {
  for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
    expect(levelAfterKey(key, null, 4)).toBe(0);
  }
});

test("arrows stop at the ends", () => {
  expect(levelAfterKey("ArrowRight", 4, 4)).toBe(4);
  expect(levelAfterKey("ArrowDown", 0, 4)).toBe(0);
  expect(levelAfterKey("End", 1, 4)).toBe(4);
  expect(levelAfterKey("Home", 3, 4)).toBe(0);
});

test("keys that belong to the page are left to the page", () => {
  for (const key of ["Tab", "Enter", " ", "a", "F5", "Escape"]) {
    expect(levelAfterKey(key, 2, 4)).toBeUndefined();
  }
});

test("whatever is typed, the level stays on the scale", () => {
  const keys = fc.constantFrom(
    "0",
    "4",
    "7",
    "9",
    "ArrowRight",
    "ArrowUp",
    "ArrowLeft",
    "ArrowDown",
    "Home",
    "End",
    "x",
  );
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (typed, max) => {
      const end = typed.reduce<LevelValue>((value, key) => levelAfterKey(key, value, max) ?? value, null);
      if (end === null) return;
      expect(end).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(max);
    }),
  );
});
