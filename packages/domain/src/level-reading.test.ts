import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Counting, countingOf, countsOver, LEVEL_SOURCES, SayLevel, whichCounts } from "./level-reading.ts";

const reading = fc.record({
  level: fc.integer({ min: 0, max: 6 }),
  source: fc.constantFrom(...LEVEL_SOURCES),
  readOn: fc.integer({ min: 1, max: 5 }).map((day) => `2026-01-0${day}`),
});

test("nothing said is unknown", () => {
  expect(whichCounts([])).toBeNull();
});

test("what somebody says of themselves counts until somebody else says something, however long ago that was", () => {
  const self = said(4, "self", "2026-11-01");
  const manager = said(2, "manager", "2024-01-31");

  expect(whichCounts([self])).toBe(self);
  expect(whichCounts([self, manager])).toBe(manager);
  expect(whichCounts([manager, self])).toBe(manager);
});

test("of what others say the newer day counts, and on one day what was said later", () => {
  const test2025 = said(3, "test", "2025-06-01");
  const manager2026 = said(2, "manager", "2026-06-01");
  const corrected = said(4, "certificate", "2026-06-01");

  expect(whichCounts([manager2026, test2025])).toBe(manager2026);
  expect(whichCounts([manager2026, corrected])).toBe(corrected);
});

test("what counts was said, is another's where another said anything, and nothing of its kind is newer", () => {
  fc.assert(
    fc.property(fc.array(reading, { minLength: 1 }), (readings) => {
      const counts = whichCounts(readings);
      const ofOthers = readings.filter(({ source }) => source !== "self");
      const inQuestion = ofOthers.length > 0 ? ofOthers : readings;
      const newest = inQuestion
        .map(({ readOn }) => readOn)
        .sort()
        .at(-1);

      expect(counts).toBe(inQuestion.filter(({ readOn }) => readOn === newest).at(-1));
    }),
  );
});

test("what counts does not depend on how the readings were handed in: at once, or one after the other", () => {
  fc.assert(
    fc.property(fc.array(reading), fc.array(reading), (first, then) => {
      const before = whichCounts(first);

      expect(whichCounts([...(before ? [before] : []), ...then])).toEqual(whichCounts([...first, ...then]));
    }),
  );
});

test("each employee and competence is counted for itself", () => {
  const keyed = fc.record({
    employeeId: fc.constantFrom("a", "b"),
    competence: fc.constantFrom("english", "local-language/cs"),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(keyed, reading)), (drawn) => {
      const readings = drawn.map(([of, what]) => ({ ...of, ...what }));
      for (const counts of countingOf(readings)) {
        const { employeeId, competence } = counts;
        expect(counts).toBe(
          whichCounts(readings.filter((each) => each.employeeId === employeeId && each.competence === competence)),
        );
      }
      const keys = new Set(readings.map(({ employeeId, competence }) => `${employeeId} ${competence}`));
      expect(countingOf(readings)).toHaveLength(keys.size);
    }),
  );
});

test("of two readings at least one counts over the other, both only where neither is newer and both are of a kind", () => {
  fc.assert(
    fc.property(reading, reading, (one, other) => {
      const both = countsOver(one, other) && countsOver(other, one);
      const alike = one.readOn === other.readOn && (one.source === "self") === (other.source === "self");

      expect(countsOver(one, other) || countsOver(other, one)).toBe(true);
      expect(both).toBe(alike);
    }),
  );
});

test("nobody says of others what only they can say of themselves", () => {
  const id = "018f0000-0000-7000-8000-000000000001";
  const input = { id, firmId: id, employeeId: id, competence: "local-language/cs", level: 2, readOn: "2026-11-01" };

  expect(SayLevel.safeParse({ ...input, source: "manager" }).success).toBe(true);
  expect(SayLevel.safeParse({ ...input, source: "self" }).success).toBe(false);
  expect(SayLevel.safeParse({ ...input, source: "manager", level: 2.5 }).success).toBe(false);
});

function said(level: number, source: Counting["source"], readOn: string): Counting {
  return { level, source, readOn };
}
