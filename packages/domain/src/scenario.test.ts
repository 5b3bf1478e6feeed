import * as fc from "fast-check";
import { expect, test } from "vitest";
import file from "../cases/firms.json" with { type: "json" };
import { itemsOf } from "./answer.ts";
import { caseFileUnder, situationOf } from "./case-file.ts";
import { evaluateFirm } from "./evaluation.ts";
import { topOfScale } from "./framework.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { effectOf, noteFor, realChanges, type ScenarioChange, ScenarioChanges, withChanges } from "./scenario.ts";

const situations = caseFileUnder(ISF_2001).parse(file).firms.map(situationOf);
const anyFirm = fc.constantFrom(...situations);

const places = (["impulse", "criterion", "capability"] as const).flatMap((kind) =>
  itemsOf(kind, ISF_2001).map(({ key, scale }) => ({ kind, item: key, top: topOfScale(ISF_2001, scale) })),
);
const anyChange: fc.Arbitrary<ScenarioChange> = fc.constantFrom(...places).chain(({ kind, item, top }) =>
  fc.oneof(
    fc.integer({ min: 0, max: top }).map((level) => ({ kind, item, level, notApplicable: false })),
    fc.constant({ kind, item, level: null, notApplicable: false }),
    fc.constant({ kind, item, level: null, notApplicable: kind !== "impulse" }),
  ),
);
const anyChanges = fc.uniqueArray(anyChange, { selector: ({ kind, item }) => `${kind}/${item}`, maxLength: 30 });

test("a scenario without moves changes nothing", () => {
  fc.assert(
    fc.property(anyFirm, (firm) => {
      const now = evaluateFirm(firm, ISF_2001);
      expect(evaluateFirm(withChanges(firm, []), ISF_2001)).toEqual(now);
      const { fits } = effectOf(now, now);
      expect(
        fits.filter(({ crosses, newRisks, goneRisks }) => crosses || newRisks.length + goneRisks.length > 0),
      ).toEqual([]);
    }),
  );
});

test("what is tried out is what would come true: moving answers and evaluating is evaluating the moved answers", () => {
  fc.assert(
    fc.property(anyFirm, anyChanges, (firm, changes) => {
      const levels: Record<ScenarioChange["kind"], Record<string, number | "na" | undefined>> = {
        impulse: { ...firm.impulses },
        criterion: { ...firm.criteria },
        capability: { ...firm.capability },
      };
      for (const { kind, item, level, notApplicable } of changes) {
        if (level === null && !notApplicable) delete levels[kind][item];
        else levels[kind][item] = level ?? "na";
      }
      const answered = {
        ...firm,
        impulses: levels.impulse as typeof firm.impulses,
        criteria: levels.criterion,
        capability: levels.capability,
      };
      const tried = evaluateFirm(withChanges(firm, changes), ISF_2001);
      expect(tried).toEqual(evaluateFirm(answered, ISF_2001));
    }),
  );
});

test("the scratch copy is a copy: the firm stays as it was, whatever is moved", () => {
  fc.assert(
    fc.property(anyFirm, anyChanges, (firm, changes) => {
      const original = structuredClone(firm);
      withChanges(firm, changes);
      expect(firm).toEqual(original);
    }),
  );
});

test("a move that says what is answered already is no move, and the others are enough", () => {
  fc.assert(
    fc.property(anyFirm, anyChanges, (firm, changes) => {
      const real = realChanges(firm, changes);
      expect(evaluateFirm(withChanges(firm, real), ISF_2001)).toEqual(
        evaluateFirm(withChanges(firm, changes), ISF_2001),
      );
      expect(realChanges(withChanges(firm, changes), changes)).toEqual([]);
    }),
  );
});

test("a type crosses the threshold exactly when it is suggested on one side only", () => {
  fc.assert(
    fc.property(anyFirm, anyChanges, (firm, changes) => {
      const [before, after] = [firm, withChanges(firm, changes)].map((each) => evaluateFirm(each, ISF_2001));
      if (!before || !after) throw new Error("evaluated nothing");
      for (const { type, crosses } of effectOf(before, after).fits) {
        const was = before.fits.find((fit) => fit.type === type)?.suggested;
        const is = after.fits.find((fit) => fit.type === type)?.suggested;
        expect(crosses).toBe(was === is ? null : is ? "over" : "under");
      }
    }),
  );
});

test("every lever does what it says: moved alone, it carries its type over or under the threshold", () => {
  for (const firm of situations) {
    const before = evaluateFirm(firm, ISF_2001);
    for (const { type, levers } of before.fits) {
      for (const { item, to, carries } of levers) {
        const moved = withChanges(firm, [{ kind: item.kind, item: item.key, level: to, notApplicable: false }]);
        const shift = effectOf(before, evaluateFirm(moved, ISF_2001)).fits.find((fit) => fit.type === type);
        expect(shift?.crosses, `${type}: ${item.key} at ${to}`).toBe(carries);
      }
    }
  }
});

test("no item is moved twice in one scenario", () => {
  const move = { kind: "impulse", item: "cost-pressure", level: 3, notApplicable: false };

  expect(ScenarioChanges.safeParse([move, { ...move, kind: "criterion" }]).success).toBe(true);
  expect(ScenarioChanges.safeParse([move, { ...move, level: 1 }]).success).toBe(false);
});

test("applying a scenario keeps the evidence that was noted before", () => {
  expect(noteFor("Workshop", "")).toBe("Workshop");
  expect(noteFor("Workshop", "two customers said so")).toBe("Workshop\n\ntwo customers said so");
  expect(noteFor("Workshop", "x".repeat(4000))).toHaveLength(4000);
});
