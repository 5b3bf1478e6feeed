import * as fc from "fast-check";
import { expect, test } from "vitest";
import { strategyTypes } from "./framework.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { CheckRequirement, type CheckSaid, checksOf, REQUIREMENT_STATES } from "./requirement-check.ts";

const types = strategyTypes(ISF_2001);
const anyStrategies = fc.array(fc.record({ type: fc.constantFrom(...types.map(({ key }) => key)) }), { maxLength: 6 });

test("holding strategies opens exactly their new requirements, each once", () => {
  fc.assert(
    fc.property(anyStrategies, (strategies) => {
      const checks = checksOf({ id: "v", strategies }, [], ISF_2001);
      const wanted = types
        .filter(({ key }) => strategies.some(({ type }) => type === key))
        .flatMap(({ key, newRequirements }) => newRequirements.map((item) => `${key}/${item.key}`));
      expect(checks.map(({ strategy, requirement }) => `${strategy}/${requirement}`)).toEqual(wanted);
      expect(checks.every(({ state, version }) => state === "open" && version === 0)).toBe(true);
    }),
  );
});

test("what was said of a check stays with its venture and its strategy", () => {
  const said: CheckSaid = {
    ...{ ventureId: "v", strategy: "cost-reduction", requirement: "lead-time" },
    ...{ state: "met", note: "vier Wochen", version: 3 },
  };
  const held = (id: string, type: string) => checksOf({ id, strategies: [{ type }] }, [said], ISF_2001);

  expect(held("v", "cost-reduction").find(({ requirement }) => requirement === "lead-time")).toMatchObject(said);
  expect(held("other", "cost-reduction").every(({ state }) => state === "open")).toBe(true);
  expect(held("v", "market-development").some(({ requirement }) => requirement === "lead-time")).toBe(false);
});

test("only who says that a requirement is not needed has to say why", () => {
  const ids = { firmId: crypto.randomUUID(), ventureId: crypto.randomUUID() };
  const check = { ...ids, strategy: "cost-reduction", requirement: "lead-time", note: " ", version: 0 };
  const passes = REQUIREMENT_STATES.filter((state) => CheckRequirement.safeParse({ ...check, state }).success);

  expect(passes).toEqual(["open", "in-work", "met"]);
  expect(CheckRequirement.safeParse({ ...check, state: "not-needed", note: "eigene Messung" }).success).toBe(true);
});
