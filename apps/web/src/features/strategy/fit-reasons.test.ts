import { expect, test } from "vitest";
import { type Lever, leverSide, nearestFirst, reasonsIn, sharesIn, type TraceEntry } from "./fit-reasons.ts";

test("the heaviest reasons come first, on either side, and what is not known is on neither", () => {
  const trace = [entry("light", 1, 1), entry("heavy", 3, 1), entry("contra", 2, 0), entry("open", 5, null)];

  const { inFavour, against, open } = reasonsIn(trace);
  expect(inFavour.map(({ entry }) => entry.indicator)).toEqual(["heavy", "light"]);
  expect(against.map(({ entry }) => entry.indicator)).toEqual(["contra"]);
  expect(open.map(({ indicator }) => indicator)).toEqual(["open"]);
});

test("an even value is no reason, and no side lists more than three", () => {
  expect(reasonsIn([entry("even", 3, 0.5)])).toMatchObject({ inFavour: [], against: [] });
  expect(reasonsIn([1, 2, 3, 4, 5].map((weight) => entry(`i${weight}`, weight, 1))).inFavour).toHaveLength(3);
});

test("of what counts the other way round, the thing itself is named: little of it speaks for the type", () => {
  const [reason] = reasonsIn([{ ...entry("home-market-limit", 2, 1), inverted: true }]).inFavour;

  expect(reason?.strength).toBe("none");
});

test("the shares add up to the fit", () => {
  const shares = sharesIn([entry("a", 3, 0.75), entry("b", 2, 0.5), entry("c", 4, null)]);

  expect(shares).toEqual([45, 20, null]);
});

test("an answer that is there decides on the side it would have to move to", () => {
  expect(leverSide(lever({ from: 1, to: 3, carries: "over" }), [])).toBe("atLeast");
  expect(leverSide(lever({ from: 3, to: 1, carries: "over" }), [])).toBe("atMost");
});

test("an answer not asked yet decides from its lowest level up only if more of it leads there", () => {
  const rising = [entry("x", 1, null)];
  const falling = [{ ...entry("x", 1, null), inverted: true }];

  expect(leverSide(lever({ from: null, to: 2, carries: "over" }), rising)).toBe("atLeast");
  expect(leverSide(lever({ from: null, to: 0, carries: "under" }), rising)).toBe("exactly");
  expect(leverSide(lever({ from: null, to: 0, carries: "over" }), falling)).toBe("exactly");
  expect(leverSide(lever({ from: null, to: 2, carries: "under" }), falling)).toBe("atLeast");
});

test("the lever that takes the least comes first", () => {
  const [far, near, unasked] = [
    lever({ from: 0, to: 4, carries: "over" }),
    lever({ from: 2, to: 3, carries: "over" }),
    lever({ from: null, to: 2, carries: "over" }),
  ];

  expect(nearestFirst([far, near, unasked])).toEqual([unasked, near, far]);
});

function entry(indicator: string, weight: number, value: number | null): TraceEntry {
  return { indicator, label: { de: "x", en: "x" }, about: "impulse", inverted: false, weight, value, source: "§4" };
}

function lever(change: Pick<Lever, "from" | "to" | "carries">): Lever {
  return { label: { de: "x", en: "x" }, about: "impulse", item: "x", ...change };
}
