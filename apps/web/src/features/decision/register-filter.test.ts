import { expect, test } from "vitest";
import { recorded, registerOf } from "./recorded-for-tests.ts";
import { entriesOf, filterIn } from "./register-filter.ts";

const ground = [{ matter: "financing", label: { de: "a", en: "a" }, choice: "bank", changedOn: "2026-05-01" }];
const waiting = { state: "waiting", given: [] } as const;

test("a matter without a decision is open, one with a decision is settled", () => {
  expect(filtersOf(registerOf([recorded("a")]))).toEqual({ goals: ["all", "settled"], financing: ["all", "open"] });
});

test("a decision can be due, without its ground and waiting for approval at once", () => {
  const lost = recorded("a", null, { reviewBy: "2026-05-31", ground, approval: { ...waiting, given: [] } });

  expect(filtersOf(registerOf([lost])).goals).toEqual(["all", "settled", "due", "ground", "approval"]);
});

test("what was revised is looked at no more", () => {
  const before = recorded("a", null, { reviewBy: "2026-01-31", ground });

  expect(filtersOf(registerOf([before, recorded("b", "a")])).goals).toEqual(["all", "settled"]);
});

test("an approval that no longer holds is open again, an approved one is not", () => {
  const approved = { state: "approved", given: [] } as const;
  const stale = [{ kind: "reached-level", from: 1, to: 3 } as const];
  const held = recorded("a", null, { approval: { ...approved, given: [] } });

  expect(filtersOf(registerOf([held])).goals).not.toContain("approval");
  expect(filtersOf(registerOf([{ ...held, stale }])).goals).toContain("approval");
});

test("in a closed venture nothing is due and nobody is waited for", () => {
  const late = recorded("a", null, { reviewBy: "2026-01-31", approval: { ...waiting, given: [] } });

  expect(filtersOf(registerOf([late], { state: "closed" })).goals).toEqual(["all", "settled"]);
});

test("an address that names no filter shows everything", () => {
  expect([filterIn("due"), filterIn("log"), filterIn("what"), filterIn(undefined), filterIn(["due"])]).toEqual([
    ...["due", "log", "all", "all", "all"],
  ]);
});

function filtersOf(register: ReturnType<typeof registerOf>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(entriesOf(register).map((entry) => [entry.matter.key, [...entry.in]]));
}
