import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Evaluation, evaluateFirm, type FirmSituation } from "./evaluation.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { MATERIAL_POINTS, materialChanges } from "./material-change.ts";

const nothingKnown: FirmSituation = {
  ...{ profile: {}, impulses: {}, criteria: {}, capability: {} },
  ...{ activeForms: [], regionShifts: [], ventures: [] },
};
const level = fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined });
const rated = (items: readonly { readonly key: string }[]) =>
  fc.record(Object.fromEntries(items.map(({ key }) => [key, level])));
const situation = fc
  .record({ impulses: rated(ISF_2001.impulses), criteria: rated(ISF_2001.criteria) })
  .map((answers): FirmSituation => ({ ...nothingKnown, ...answers }));

test("nothing has changed materially while what is known is the same", () => {
  fc.assert(
    fc.property(situation, (known) => {
      expect(materialChanges(evaluate(known), evaluate(known))).toEqual([]);
    }),
  );
});

test("what changed one way changes back the other way", () => {
  fc.assert(
    fc.property(situation, situation, (one, other) => {
      const there = materialChanges(evaluate(one), evaluate(other));
      const back = materialChanges(evaluate(other), evaluate(one));
      expect(back.map(({ kind }) => kind).sort()).toEqual(there.map(({ kind }) => kind).sort());
    }),
  );
});

test("a starting position counts as moved from ten points on, and when it was or becomes unknown", () => {
  const at = (startingPosition: number | null): Evaluation => ({ ...evaluate(nothingKnown), startingPosition });

  expect(materialChanges(at(50), at(50 + MATERIAL_POINTS - 0.1))).toEqual([]);
  expect(materialChanges(at(50), at(40))).toEqual([{ kind: "position", from: 50, to: 40 }]);
  expect(materialChanges(at(null), at(40))).toEqual([{ kind: "position", from: null, to: 40 }]);
});

test("another band of the stance, a form that is used now and a leap that is planned now are named", () => {
  const pulled = { ...nothingKnown, impulses: { "entrepreneur-wish": 4 } };
  const leaping: FirmSituation = {
    ...nothingKnown,
    impulses: { "export-losses": 4 },
    activeForms: [{ country: "AT", form: "direct-export" }],
    ventures: [
      {
        ...{ id: "cz", running: true, phase: "build-up", countries: ["CZ"], strategies: [], facts: {} },
        ...{ plannedForms: [{ country: "CZ", form: "manufacturing-site", forced: false }], activeForms: [] },
      },
    ],
  };

  expect(materialChanges(evaluate(pulled), evaluate(leaping))).toEqual([
    { kind: "stance", from: "active", to: "reactive" },
    { kind: "leap", venture: "cz", country: "CZ", form: "manufacturing-site" },
    { kind: "reached-level", from: 0, to: 1 },
  ]);
  expect(materialChanges(evaluate(leaping), evaluate(leaping))).toEqual([]);
});

test("a type that is suggested now and one that no longer is are named with it", () => {
  const suggesting = (type: string | null): Evaluation => {
    const evaluation = evaluate(nothingKnown);
    return { ...evaluation, fits: evaluation.fits.map((fit) => ({ ...fit, suggested: fit.type === type })) };
  };

  expect(materialChanges(suggesting("cost-reduction"), suggesting("export-extension"))).toEqual([
    { kind: "suggestion", type: "export-extension", suggested: true },
    { kind: "suggestion", type: "cost-reduction", suggested: false },
  ]);
});

function evaluate(known: FirmSituation): Evaluation {
  return evaluateFirm(known, ISF_2001);
}
