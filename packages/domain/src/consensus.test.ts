import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { departs, departureFault, spreadOf, type View } from "./consensus.ts";

describe("how far people are apart", () => {
  test("one view is no agreement, nor a difference", () => {
    expect(spreadOf([])).toEqual(spread({ count: 0, agreement: "alone" }));
    expect(spreadOf([level(3)])).toEqual(spread({ count: 1, median: 3, lowest: 3, highest: 3, agreement: "alone" }));
  });

  test("the median lies between two levels where their number is even", () => {
    expect(spreadOf([level(1), level(4)])).toMatchObject({ median: 2.5, lowest: 1, highest: 4, agreement: "apart" });
    expect(spreadOf([level(4), level(0), level(1)])).toMatchObject({ median: 1 });
  });

  test("one level apart is close, the same level is agreed", () => {
    expect(spreadOf([level(2), level(3)]).agreement).toBe("close");
    expect(spreadOf([level(2), level(2)]).agreement).toBe("agreed");
  });

  test("that it applies to some and not to others is a difference, whatever the level", () => {
    expect(spreadOf([level(2), NOT_APPLICABLE])).toMatchObject({ count: 2, notApplicable: 1, agreement: "apart" });
    expect(spreadOf([NOT_APPLICABLE, NOT_APPLICABLE]).agreement).toBe("agreed");
  });

  test("who said nothing does not count", () => {
    expect(spreadOf([level(2), SILENT, level(2)])).toEqual(spreadOf([level(2), level(2)]));
  });
});

describe("what is agreed needs a reason where it departs from the ratings", () => {
  test("by a whole level from the median, not by a half", () => {
    const ratings = spreadOf([level(2), level(3)]);

    expect([1, 2, 3, 4].map((agreed) => departs(level(agreed), ratings))).toEqual([true, false, false, true]);
  });

  test("where most say that it does not apply, a level departs, and the other way round", () => {
    const mostly = spreadOf([NOT_APPLICABLE, NOT_APPLICABLE, level(2)]);
    expect(departs(level(2), mostly)).toBe(true);
    expect(departs(NOT_APPLICABLE, mostly)).toBe(false);

    const hardly = spreadOf([NOT_APPLICABLE, level(2), level(2)]);
    expect(departs(level(2), hardly)).toBe(false);
    expect(departs(NOT_APPLICABLE, hardly)).toBe(true);
  });

  test("where as many say the one as the other, neither departs", () => {
    const even = spreadOf([NOT_APPLICABLE, level(2)]);

    expect(departs(NOT_APPLICABLE, even)).toBe(false);
    expect(departs(level(2), even)).toBe(false);
  });

  test("blanks are no reason", () => {
    const ratings = spreadOf([level(0), level(1)]);

    expect(departureFault({ ...level(4), departure: "  " }, ratings)).toBe("departure-needs-reason");
    expect(departureFault({ ...level(4), departure: "Auftrag verloren" }, ratings)).toBeNull();
  });

  test("nobody rated it, or nothing is said: nothing to depart from", () => {
    fc.assert(
      fc.property(view(), fc.array(view()), (agreed, ratings) => {
        expect(departs(agreed, spreadOf([SILENT]))).toBe(false);
        expect(departs(SILENT, spreadOf(ratings))).toBe(false);
      }),
    );
  });
});

test("who speaks first changes nothing, and the figures lie where the levels do", () => {
  fc.assert(
    fc.property(fc.array(view(), { maxLength: 12 }), (views) => {
      const { median, lowest, highest, count, notApplicable, agreement } = spreadOf(views);
      expect(spreadOf([...views].reverse())).toEqual(spreadOf(views));
      const levels = views.flatMap((one) => (one.level === null ? [] : [one.level]));
      expect(count - notApplicable).toBe(levels.length);
      if (median === null || lowest === null || highest === null) {
        expect(levels).toEqual([]);
        return;
      }
      expect(lowest <= median && median <= highest).toBe(true);
      expect(levels.filter((one) => one <= median).length * 2).toBeGreaterThanOrEqual(levels.length);
      expect(levels.filter((one) => one >= median).length * 2).toBeGreaterThanOrEqual(levels.length);
      // Whoever agrees with everybody departs from nobody.
      if (agreement === "agreed") expect(departs(level(levels[0] ?? 0), spreadOf(views))).toBe(false);
    }),
  );
});

const NOT_APPLICABLE: View = { level: null, notApplicable: true };
const SILENT: View = { level: null, notApplicable: false };

function level(value: number): View {
  return { level: value, notApplicable: false };
}

function spread(given: object) {
  return { count: 0, notApplicable: 0, median: null, lowest: null, highest: null, ...given };
}

function view(): fc.Arbitrary<View> {
  return fc.oneof(fc.integer({ min: 0, max: 4 }).map(level), fc.constant(NOT_APPLICABLE), fc.constant(SILENT));
}
