import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import file from "../cases/firms.json" with { type: "json" };
import { answerFor, caseFileUnder, type FirmCase, situationOf } from "./case-file.ts";
import { evaluateFirm } from "./evaluation.ts";
import { ISF_2001 } from "./isf-2001.ts";

const cases = caseFileUnder(ISF_2001).parse(file);

describe("the hand-worked cases", () => {
  test.each(cases.firms)("$name", (firm) => {
    const answer = answerFor(firm, ISF_2001);
    const expected = firm.expect as Record<string, unknown>;
    const { key, fits, capability, fields, ventures, ...worked } = answer;
    expect(Object.keys(expected)).toEqual(expect.arrayContaining(Object.keys(worked)));
    for (const [field, value] of Object.entries(expected)) {
      const given = answer[field as keyof typeof answer];
      if (typeof value === "number") expect(given, field).toBeCloseTo(value, 3);
      else expect(given, field).toEqual(value);
      expect(given, field).toBeDefined();
    }
  });
});

test("size gates nothing: whatever the staff and the turnover, every figure stays the same", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...cases.firms),
      fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined }),
      fc.option(fc.integer({ min: 0, max: 1_000_000_000 }), { nil: undefined }),
      (firm, employeesHome, turnover) => {
        const resized = { ...firm, profile: { ...firm.profile, employeesHome, turnover } } as FirmCase;
        expect(answerFor(resized, ISF_2001)).toEqual(answerFor(firm, ISF_2001));
      },
    ),
  );
});

test("what makes the cases dangerous is said: no supply agreement, cured symptoms, leaps of both kinds", () => {
  const risks = (key: string, type: string) =>
    answerFor(theCase(key), ISF_2001).fits.find((fit) => fit.type === type)?.risks ?? [];

  expect(risks("presse", "follow-key-customers")).toContain("no-supply-agreement");
  expect(risks("rueckkehr", "cost-reduction")).toEqual(expect.arrayContaining(["symptom-cure", "interface-risk"]));
  expect(risks("armaturen", "follow-key-customers")).not.toContain("no-supply-agreement");
});

test("a leap under cost reduction is a notice, elsewhere a warning", () => {
  const leap = (key: string, form: string) =>
    evaluateFirm(situationOf(theCase(key)), ISF_2001).steps.find((planned) => planned.form === form)?.step;

  expect(leap("edelstahl", "manufacturing-site")).toMatchObject({ kind: "leap", tone: "notice" });
  expect(leap("presse", "manufacturing-site")).toMatchObject({ kind: "leap", tone: "warning" });
});

test("an empty firm gets no number that nobody gave it", () => {
  const nothing = {
    profile: {},
    impulses: {},
    criteria: {},
    capability: {},
    activeForms: [],
    regionShifts: [],
    ventures: [],
  };

  const evaluation = evaluateFirm(nothing, ISF_2001);

  expect(evaluation).toMatchObject({ stance: null, startingPosition: null, exportInvolvement: null, reachedLevel: 0 });
  expect(evaluation.fits.map(({ fit }) => fit)).toEqual(evaluation.fits.map(() => null));
});

test("a case file with an unknown key or a wrong type does not pass, and says where", () => {
  const places = (broken: unknown) =>
    caseFileUnder(ISF_2001)
      .safeParse(broken)
      .error?.issues.map(({ path }) => path.join("."));

  const [first] = file.firms;
  expect(places({ firms: [{ ...first, impulses: { "cost-presure": 3 } }] })).toEqual(["firms.0.impulses"]);
  expect(places({ firms: [{ ...first, criteria: { innovation: 5 } }] })).toEqual(["firms.0.criteria.innovation"]);
  expect(places({ firms: [{ ...first, profile: { exportQuota: "22,5" } }] })).toEqual(["firms.0.profile.exportQuota"]);
});

function theCase(key: string): FirmCase {
  const firm = cases.firms.find((candidate) => candidate.key === key);
  if (!firm) throw new Error(`no case ${key}`);
  return firm;
}
