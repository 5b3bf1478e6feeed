import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ISF_2001 } from "./isf-2001.ts";
import { breadthOfForms, judgeStep, leftOutBy, levelIn, needsExitReason, nextSteps, reachedLevel } from "./ladder.ts";

const forms = ISF_2001.ladder.forms.map(({ key }) => key);
const use = fc.record({ country: fc.constantFrom("CZ", "CN", "BR"), form: fc.constantFrom(...forms) });
const shift = fc.record({
  country: fc.constantFrom("CZ", "CN"),
  form: fc.constantFrom(...forms),
  levels: fc.integer({ min: -2, max: 2 }),
  why: fc.constant("harder there"),
});
const climb = fc.record({ active: fc.array(use, { maxLength: 8 }), regionShifts: fc.array(shift, { maxLength: 3 }) });
const plain = { strategies: [] };

test("shifts add up, and only in their country and for their form", () => {
  const shifts = [
    { country: "CN", form: "sales-subsidiary", levels: 1, why: "fn26" },
    { country: "CN", form: "sales-subsidiary", levels: 1, why: "once more" },
  ];

  expect(levelIn("CN", "sales-subsidiary", shifts, ISF_2001)).toBe(6);
  expect(levelIn("CZ", "sales-subsidiary", shifts, ISF_2001)).toBe(4);
  expect(levelIn("CN", "licensing", shifts, ISF_2001)).toBe(2);
  expect(levelIn("CN", "unheard-of", shifts, ISF_2001)).toBeNull();
});

test("experience travels, less one level: what is a leap for a beginner is a step for whoever did it elsewhere", () => {
  const beginner = { active: [], regionShifts: [] };
  const experienced = { active: [{ country: "US", form: "assembly-site" }], regionShifts: [] };
  const plan = { country: "BR", form: "assembly-site" };

  expect(judgeStep(plan, beginner, plain, ISF_2001)).toEqual({ kind: "leap", level: 5, from: 0, tone: "warning" });
  expect(judgeStep(plan, experienced, plain, ISF_2001)).toEqual({ kind: "step", level: 5 });
});

test("a leap is a notice where cost reduction leads or the firm is forced, and never forbidden", () => {
  const beginner = { active: [], regionShifts: [] };
  const plan = { country: "RO", form: "manufacturing-site" };

  expect(judgeStep(plan, beginner, { strategies: ["cost-reduction"] }, ISF_2001)).toMatchObject({ tone: "notice" });
  expect(judgeStep(plan, beginner, { strategies: ["export-extension"], forced: true }, ISF_2001)).toMatchObject({
    tone: "notice",
  });
  expect(judgeStep(plan, beginner, { strategies: ["export-extension"] }, ISF_2001)).toMatchObject({ tone: "warning" });
});

test("no next step is ever a leap, a step down or a form in use, and the easiest to leave comes first", () => {
  fc.assert(
    fc.property(climb, fc.constantFrom("CZ", "CN", "BR", "US"), (given, country) => {
      const steps = nextSteps(country, given, ISF_2001);
      for (const form of steps) {
        const plan = { country, form: form.key };
        expect(judgeStep(plan, given, plain, ISF_2001).kind).toBe("step");
        expect(levelIn(country, form.key, given.regionShifts, ISF_2001)).toBeGreaterThanOrEqual(
          reachedLevel(given, ISF_2001, country),
        );
        expect(given.active).not.toContainEqual(plan);
      }
      const barriers = steps.map(({ exitBarrier }) => exitBarrier);
      expect(barriers).toEqual([...barriers].sort((a, b) => a - b));
    }),
  );
});

test("another form in use never lowers what is reached", () => {
  fc.assert(
    fc.property(climb, use, (given, more) => {
      const after = { ...given, active: [...given.active, more] };
      expect(reachedLevel(after, ISF_2001)).toBeGreaterThanOrEqual(reachedLevel(given, ISF_2001));
    }),
  );
});

test("breadth counts forms, not countries; nothing active is level 0", () => {
  const twice = [
    { country: "AT", form: "direct-export" },
    { country: "CH", form: "direct-export" },
  ];

  expect(breadthOfForms(twice)).toBe(1);
  expect(reachedLevel({ active: [], regionShifts: [] }, ISF_2001)).toBe(0);
});

test("in build-up whatever is harder to leave than a licence needs a reason", () => {
  const needing = ISF_2001.ladder.forms.filter((form) => needsExitReason(form, ISF_2001)).map(({ key }) => key);

  expect(needing).toEqual([
    "joint-venture",
    "acquisition",
    "sales-subsidiary",
    "assembly-site",
    "manufacturing-site",
    "international-network",
  ]);
});

test("a leap from exporting to a sales company leaves out contracts and shares, easiest to leave first", () => {
  const exporter = { active: [{ country: "AT", form: "third-party-sales" }], regionShifts: [] };
  const plan = { country: "CZ", form: "sales-subsidiary" };

  const leftOut = leftOutBy(plan, exporter, ISF_2001);

  expect(leftOut.map(({ level }) => level)).toEqual([2, 3]);
  expect(leftOut[0]?.forms[0]?.key).toBe("third-party-sales");
  expect(leftOut[1]?.forms.map(({ key }) => key)).toEqual(["joint-venture", "acquisition"]);
});

test("a leap leaves out exactly the levels between, and each of their forms is below the planned one; a step none", () => {
  fc.assert(
    fc.property(climb, use, (given, plan) => {
      const step = judgeStep(plan, given, plain, ISF_2001);
      const leftOut = leftOutBy(plan, given, ISF_2001);
      if (step.kind === "step") {
        expect(leftOut).toEqual([]);
        return;
      }
      expect(leftOut.length).toBe(step.level - step.from - 1);
      for (const { level, forms: there } of leftOut) {
        expect(level).toBeGreaterThan(step.from);
        expect(level).toBeLessThan(step.level);
        for (const { key } of there) expect(levelIn(plan.country, key, given.regionShifts, ISF_2001)).toBe(level);
      }
    }),
  );
});
