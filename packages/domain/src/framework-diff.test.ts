import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differencesBetween } from "./framework-diff.ts";
import { type FrameworkPart, type PartContent, partsOf, placeOf } from "./framework-part.ts";
import { ISF_2001 } from "./isf-2001.ts";

const PARTS = partsOf(ISF_2001);

test("nothing is different from itself, however a database orders its fields", () => {
  const reordered = PARTS.map((part) => ({ ...part, content: backwards(part.content) }));

  expect(differencesBetween(PARTS, PARTS)).toEqual([]);
  expect(differencesBetween(PARTS, reordered)).toEqual([]);
});

test("a changed field is named with what it was and what it is, a row of a list by its key", () => {
  const to = PARTS.map((part) => {
    if (part.kind === "criterion" && part.key === "innovation")
      return { ...part, content: { ...part.content, weight: 3 } };
    if (part.kind !== "strategy-type" || part.key !== "cost-reduction") return part;
    const indicators = part.content.indicators as unknown as PartContent[];
    const [first, ...rest] = indicators;
    return { ...part, content: { ...part.content, indicators: [...rest, { ...first, weight: 9 }] } };
  });
  const key = ISF_2001.strategySets[0]?.types.find((type) => type.key === "cost-reduction")?.indicators[0]?.key;

  expect(differencesBetween(PARTS, to)).toEqual([
    { change: "changed", kind: "criterion", key: "innovation", fields: [{ field: "weight", from: 1, to: 3 }] },
    {
      change: "changed",
      kind: "strategy-type",
      key: "cost-reduction",
      fields: [{ field: `indicators.${key}.weight`, from: expect.any(Number), to: 9 }],
    },
  ]);
});

test("of a part that changes its place, only that one moved", () => {
  const impulses = PARTS.filter(({ kind }) => kind === "impulse");
  const [first, ...others] = impulses;
  const to = [...PARTS.filter(({ kind }) => kind !== "impulse"), ...others, ...(first ? [first] : [])];

  expect(differencesBetween(PARTS, to)).toEqual([{ change: "moved", kind: "impulse", key: first?.key }]);
});

describe("whatever two frameworks hold", () => {
  const part = fc.record({
    kind: fc.constantFrom<FrameworkPart["kind"]>("danger", "criterion", "field"),
    key: fc.constantFrom("a", "b", "c", "d", "e"),
    content: fc.record({ source: fc.constantFrom("one", "two") }),
  });
  const framework = fc.uniqueArray(part, { selector: placeOf, maxLength: 12 });

  test("each part is added, removed, or in both, and changed exactly where its content differs", () => {
    fc.assert(
      fc.property(framework, framework, (from, to) => {
        const changes = differencesBetween(from, to);
        const named = (change: string) =>
          changes
            .filter((one) => one.change === change)
            .map(placeOf)
            .sort();
        const [before, after] = [new Map(from.map((p) => [placeOf(p), p])), new Map(to.map((p) => [placeOf(p), p]))];
        const places = [...before.keys()];

        expect(named("added")).toEqual([...after.keys()].filter((place) => !before.has(place)).sort());
        expect(named("removed")).toEqual(places.filter((place) => !after.has(place)).sort());
        expect(named("changed")).toEqual(
          places
            .filter(
              (place) => after.has(place) && before.get(place)?.content.source !== after.get(place)?.content.source,
            )
            .sort(),
        );
      }),
    );
  });
});

function backwards(content: PartContent): PartContent {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, one]) => [key, turned(one)]),
    );
  };
  return turned(content) as PartContent;
}
