import fc from "fast-check";
import { expect, test } from "vitest";
import { onCircles } from "./circles.ts";

const NAMES = ["a", "b", "c", "d", "e", "f"];

test("whatever leads back to itself is found, and nothing else", () => {
  const web = fc.array(fc.array(fc.constantFrom(...NAMES, "elsewhere"), { maxLength: 3 }), {
    minLength: 6,
    maxLength: 6,
  });
  fc.assert(
    fc.property(web, (steps) => {
      const of = new Map(NAMES.map((name, index) => [name, steps[index] ?? []]));
      const leadsBack = (name: string) => {
        const reached = new Set(of.get(name));
        for (const one of reached) for (const next of of.get(one) ?? []) reached.add(next);
        return reached.has(name);
      };
      expect([...onCircles(of)].sort()).toEqual(NAMES.filter(leadsBack));
    }),
  );
});

test("a long chain is no circle until its end meets its beginning", () => {
  const chain = Array.from({ length: 50_000 }, (_, index) => [`n${index}`, [`n${index + 1}`]] as const);

  expect(onCircles(new Map(chain)).size).toBe(0);
  expect(onCircles(new Map([...chain, ["n50000", ["n0"]]])).size).toBe(50_001);
});
