import { expect, test } from "vitest";
import { SettleDecision, standing } from "./decision.ts";

const id = "019a0000-0000-7000-8000-000000000001";
const settle = {
  ...{ id, firmId: id, ventureId: id, matter: "goals", choice: "eight contracts", reason: "below it costs more" },
  ...{ options: [], decidedBy: "Management", decidedOn: "2026-01-10", reversibility: "easy", reviewBy: "2026-07-10" },
  ...{ revises: null, visibility: "shared" },
};
const option = { text: "wait", pros: ["costs nothing"], cons: [], chosen: false, keptOpen: false };

test("of several options at most one is the chosen one, and that is not kept open as well", () => {
  const withOptions = (...options: readonly unknown[]) => SettleDecision.safeParse({ ...settle, options }).success;

  expect(withOptions({ ...option, chosen: true }, { ...option, keptOpen: true }, option)).toBe(true);
  expect(withOptions({ ...option, chosen: true }, { ...option, chosen: true })).toBe(false);
  expect(withOptions({ ...option, chosen: true, keptOpen: true })).toBe(false);
});

test("a decision is looked at again after it was taken", () => {
  expect(SettleDecision.safeParse({ ...settle, reviewBy: settle.decidedOn }).success).toBe(false);
});

test("of each matter the version stands that no other revises", () => {
  const versions = [
    { id: "a", revises: null },
    { id: "b", revises: "a" },
    { id: "c", revises: null },
  ];

  expect(standing(versions).map((version) => version.id)).toEqual(["b", "c"]);
});
