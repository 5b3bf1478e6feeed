import { expect, test } from "vitest";
import { leapOf, needsReason } from "./place-preview.ts";

const choices = {
  forms: [
    { key: "licensing", level: 2, needsExitReason: false },
    { key: "sales-subsidiary", level: 4, needsExitReason: true },
  ],
  ventures: [
    { id: "built", phase: "build-up" as const },
    { id: "thought-of", phase: "decision" as const },
  ],
  climb: {
    ...{ starts: [{ country: "CZ", level: 2 }], startElsewhere: 3, leapAbove: 1, levels: [] },
    regionShifts: [
      { id: null, country: "CN", form: "sales-subsidiary", levels: 1, why: "", label: { de: "", en: "" } },
    ],
  },
};

test("before it is saved a plan says that it is a leap: from where, and to which level", () => {
  expect(leapOf({ country: "CZ", form: "sales-subsidiary" }, choices)).toEqual({ from: 2, level: 4 });
  expect(leapOf({ country: "CZ", form: "licensing" }, choices)).toBeNull();
  expect(leapOf({ country: null, form: "sales-subsidiary" }, choices)).toBeNull();
});

test("where nothing is yet, experience from elsewhere counts, and a region may still make it a leap", () => {
  expect(leapOf({ country: "PL", form: "sales-subsidiary" }, choices)).toBeNull();
  expect(leapOf({ country: "CN", form: "sales-subsidiary" }, choices)).toEqual({ from: 3, level: 5 });
});

test("a reason is needed in build-up alone, for what is hard to leave and is not left yet", () => {
  const place = { form: "sales-subsidiary", state: "planned", venture: "built" } as const;

  expect(needsReason(place, choices)).toBe(true);
  expect(needsReason({ ...place, state: "left" }, choices)).toBe(false);
  expect(needsReason({ ...place, form: "licensing" }, choices)).toBe(false);
  expect(needsReason({ ...place, venture: "thought-of" }, choices)).toBe(false);
  expect(needsReason({ ...place, venture: "" }, choices)).toBe(false);
});
