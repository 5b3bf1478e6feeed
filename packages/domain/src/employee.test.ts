import * as fc from "fast-check";
import { expect, test } from "vitest";
import { AddEmployee, standingsOf } from "./employee.ts";

const known = (competence: string, level: number) => ({
  ...{ competence, level, source: "manager" as const, readOn: "2026-01-31" },
});

test("what is asked for and not known is unknown, neither a gap nor level 0", () => {
  const [english] = standingsOf(new Map([["english", { level: 3, weight: 1 }]]), []);

  expect(english).toEqual({ competence: "english", known: null, required: 3, gap: null });
});

test("the gap is what is missing; whoever can do more has none, and what nobody asks for has no gap at all", () => {
  const required = new Map([
    ["english", { level: 3, weight: 1 }],
    ["culture", { level: 2, weight: 1 }],
  ]);
  const standings = standingsOf(required, [known("surplus", 1), known("culture", 4), known("english", 1)]);

  expect(standings.map(({ competence, gap }) => [competence, gap])).toEqual([
    ["english", 2],
    ["culture", 0],
    ["surplus", null],
  ]);
});

test("every competence that is asked for or known stands once", () => {
  const keys = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"));
  fc.assert(
    fc.property(keys, keys, (asked, said) => {
      const required = new Map(asked.map((key) => [key, { level: 2, weight: 1 }]));
      const standings = standingsOf(
        required,
        said.map((key) => known(key, 1)),
      );

      expect(standings.map(({ competence }) => competence).sort()).toEqual([...new Set([...asked, ...said])].sort());
      for (const { gap, known, required } of standings) {
        expect(gap === null).toBe(known === null || required === null);
      }
    }),
  );
});

test("an employee has a staff number and each role once, and nothing in own words", () => {
  const id = "018f0000-0000-7000-8000-000000000001";
  const input = { id, firmId: id, staffNumber: " 10001 ", roles: ["fitter"] };

  expect(AddEmployee.parse(input)).toEqual({ ...input, staffNumber: "10001" });
  expect(AddEmployee.safeParse({ ...input, staffNumber: " " }).success).toBe(false);
  expect(AddEmployee.safeParse({ ...input, roles: ["fitter", "fitter"] }).success).toBe(false);
  expect(AddEmployee.safeParse({ ...input, note: "fleißig" }).success).toBe(false);
});
