import { expect, test } from "vitest";
import type { FirmSituation } from "./evaluation.ts";
import type { Framework } from "./framework.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { situationUnder } from "./situation-under.ts";

const KNOWN: FirmSituation = {
  ...{ profile: {}, activeForms: [], regionShifts: [], ventures: [] },
  impulses: { "cost-pressure": 4 },
  criteria: { innovation: 2, flexibility: "na", "not-in-any": 3 },
  capability: {},
};

test("under the same framework a firm is known as before", () => {
  expect(situationUnder(KNOWN, ISF_2001, ISF_2001)).toEqual(KNOWN);
});

test("a longer scale stretches levels, and nothing else", () => {
  const scale = ISF_2001.criteria[0]?.scale;
  const to: Framework = {
    ...ISF_2001,
    scales: ISF_2001.scales.map((one) =>
      one.key === scale
        ? { ...one, levels: Array.from({ length: 7 }, (_, value) => ({ value, label: { de: "x", en: "x" } })) }
        : one,
    ),
  };

  const { criteria, impulses } = situationUnder(KNOWN, ISF_2001, to);

  expect(criteria).toEqual({ innovation: 3, flexibility: "na", "not-in-any": 3 });
  expect(impulses).toEqual(KNOWN.impulses);
});
