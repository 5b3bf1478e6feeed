import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CapabilityLevels,
  capabilityLines,
  type DemandingVenture,
  fieldScores,
  templatesFor,
} from "./capability.ts";
import { strategyTypes } from "./framework.ts";
import { ISF_2001 } from "./isf-2001.ts";

const { criteria, fields } = ISF_2001.capability;
const country = fc.constantFrom("CZ", "PL", "BR");
const strategy = fc.record({
  type: fc.constantFrom(...strategyTypes(ISF_2001).map(({ key }) => key)),
  country: fc.option(country),
});
const form = fc.record({ country, form: fc.constantFrom(...ISF_2001.ladder.forms.map(({ key }) => key)) });
const anyVenture: fc.Arbitrary<DemandingVenture> = fc.record({
  id: fc.constantFrom("a", "b", "c"),
  strategies: fc.array(strategy, { maxLength: 3 }),
  plannedForms: fc.array(form, { maxLength: 3 }),
  activeForms: fc.array(form, { maxLength: 3 }),
});
const anyVentures = fc.array(anyVenture, { maxLength: 3 });
const anyLevels: fc.Arbitrary<CapabilityLevels> = fc.dictionary(
  fc.constantFrom(...criteria.map(({ key }) => key)),
  fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant("na" as const)),
);

const CZECH: DemandingVenture = {
  id: "Tschechien",
  strategies: [{ type: "export-extension", country: "CZ" }],
  plannedForms: [{ country: "CZ", form: "sales-subsidiary" }],
  activeForms: [],
};

describe("one venture by hand", () => {
  const lineOf = (key: string, levels: CapabilityLevels = {}) =>
    capabilityLines([CZECH], levels, ISF_2001).find(({ criterion }) => criterion === key);

  test("the most demanding of strategy and form decides, and both say why", () => {
    const line = lineOf("it-integration", { "it-integration": 1 });
    expect(line).toMatchObject({ field: "technology", required: 2, actual: 1, gap: 1 });
    expect(line?.because).toEqual([
      { kind: "strategy", key: "export-extension", venture: "Tschechien", country: "CZ", level: 2 },
      { kind: "form", key: "sales-subsidiary", venture: "Tschechien", country: "CZ", level: 2 },
    ]);
  });

  test("what nothing asks for is required at 0 and never a gap", () => {
    expect(lineOf("production-equipment", { "production-equipment": 0 })).toMatchObject({
      required: 0,
      gap: 0,
      because: [],
    });
  });

  test("what nobody was asked stays unknown, and what does not apply is left out", () => {
    expect(lineOf("it-integration")).toMatchObject({ required: 2, actual: null, gap: null });
    expect(lineOf("it-integration", { "it-integration": "na" })).toMatchObject({ actual: "na", gap: null });
  });
});

test("an unknown or inapplicable level is never a gap, a known one is short by exactly the difference", () => {
  fc.assert(
    fc.property(anyVentures, anyLevels, (ventures, levels) => {
      for (const { criterion, required, actual, gap } of capabilityLines(ventures, levels, ISF_2001)) {
        expect(actual).toBe(levels[criterion] ?? null);
        expect(gap).toBe(typeof actual === "number" ? Math.max(0, required - actual) : null);
      }
    }),
  );
});

test("the required level is that of the most demanding reason, and every reason is something a venture has", () => {
  fc.assert(
    fc.property(anyVentures, (ventures) => {
      for (const { criterion, required, because } of capabilityLines(ventures, {}, ISF_2001)) {
        const asked = criteria.find(({ key }) => key === criterion)?.required ?? [];
        expect(required).toBe(Math.max(0, ...because.map(({ level }) => level)));
        for (const { kind, key, venture, level } of because) {
          const own = ventures.filter(({ id }) => id === venture);
          const has = own.some(({ strategies, plannedForms, activeForms }) =>
            kind === "strategy"
              ? strategies.some(({ type }) => type === key)
              : [...plannedForms, ...activeForms].some((use) => use.form === key),
          );
          expect(has).toBe(true);
          const named = asked.find(({ because: b }) => (b.kind === "strategy" ? b.strategy : b.form) === key);
          expect(named?.level).toBe(level);
        }
      }
    }),
  );
});

test("one more strategy or form never lowers a required level", () => {
  fc.assert(
    fc.property(anyVentures, anyVenture, (ventures, more) => {
      const before = capabilityLines(ventures, {}, ISF_2001);
      const after = capabilityLines([...ventures, more], {}, ISF_2001);
      before.forEach(({ required }, index) => {
        expect(after[index]?.required).toBeGreaterThanOrEqual(required);
      });
    }),
  );
});

test("the firm is asked for what its most demanding venture asks for", () => {
  fc.assert(
    fc.property(anyVentures, (ventures) => {
      const alone = ventures.map((venture) => capabilityLines([venture], {}, ISF_2001));
      capabilityLines(ventures, {}, ISF_2001).forEach(({ required }, index) => {
        expect(required).toBe(Math.max(0, ...alone.map((lines) => lines[index]?.required ?? 0)));
      });
    }),
  );
});

test("a better level never makes a gap larger nor a field's score lower", () => {
  fc.assert(
    fc.property(anyVentures, anyLevels, fc.constantFrom(...criteria), (ventures, levels, criterion) => {
      const level = levels[criterion.key];
      fc.pre(typeof level === "number" && level < 4);
      const better = { ...levels, [criterion.key]: Number(level) + 1 };
      const [before, after] = [levels, better].map((known) => {
        const lines = capabilityLines(ventures, known, ISF_2001);
        const score = fieldScores(lines, ISF_2001).find(({ field }) => field === criterion.field)?.score ?? -1;
        return { gap: lines.find((line) => line.criterion === criterion.key)?.gap ?? -1, score };
      });
      expect(after?.gap).toBeLessThanOrEqual(before?.gap ?? -1);
      expect(after?.score).toBeGreaterThan(before?.score ?? 101);
    }),
  );
});

test("a field counts its gaps and its unknowns, and knows nothing when nobody was asked", () => {
  const asked = fieldScores(
    capabilityLines([CZECH], { "it-integration": 1, "data-exchange": "na" }, ISF_2001),
    ISF_2001,
  );
  const technology = asked.find(({ field }) => field === "technology");
  expect(technology).toMatchObject({ score: 25, answered: 1, applicable: 3, gaps: 1, unknown: 0 });

  const silent = fieldScores(capabilityLines([CZECH], {}, ISF_2001), ISF_2001);
  expect(silent.map(({ score }) => score)).toEqual(fields.map(() => null));
  expect(silent.map(({ gaps }) => gaps)).toEqual(fields.map(() => 0));
  expect(silent.every(({ unknown }) => unknown > 0)).toBe(true);
});

test("every criterion has templates that answer it", () => {
  for (const { key } of criteria) expect(templatesFor(key, ISF_2001).length, key).toBeGreaterThan(0);
});
