import * as fc from "fast-check";
import { expect, test } from "vitest";
import file from "../cases/firms.json" with { type: "json" };
import { caseFileUnder, situationOf } from "./case-file.ts";
import { evaluateFirm } from "./evaluation.ts";
import { ISF_2001 } from "./isf-2001.ts";

const { firms } = caseFileUnder(ISF_2001).parse(file);

test("size and turnover change nothing in all that the model concludes of a firm, traces and levers included", () => {
  const size = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined });
  const turnover = fc.option(fc.integer({ min: 0, max: 1_000_000_000_000 }), { nil: undefined });
  fc.assert(
    fc.property(fc.constantFrom(...firms), size, turnover, (firm, employeesHome, turnoverEur) => {
      const situation = situationOf(firm);
      const resized = { ...situation, profile: { ...situation.profile, employeesHome, turnover: turnoverEur } };
      expect(evaluateFirm(resized, ISF_2001)).toEqual(evaluateFirm(situation, ISF_2001));
    }),
  );
});
