import * as fc from "fast-check";
import { expect, test } from "vitest";
import { standing } from "./decision.ts";
import { changedGround, type GroundDecision } from "./ground.ts";
import { ISF_2001 } from "./isf-2001.ts";

const { matters } = ISF_2001;
const VENTURES = ["cz", "cn"] as const;

const settlement = fc.record({
  ventureId: fc.constantFrom(...VENTURES),
  matter: fc.constantFrom(...matters.map(({ key }) => key)),
  choice: fc.constantFrom("this", "that"),
  daysLater: fc.integer({ min: 0, max: 2 }),
});
/** Decisions in their order, each revising the one on its matter that stood. */
const history = fc
  .array(settlement, { minLength: 1, maxLength: 25 })
  .map((settlements) => settlements.reduce<readonly GroundDecision[]>(after, []));

test("what rests on a matter has lost its ground once that matter is decided differently, and names it", () => {
  const decisions = told(["strategy-mix", "grow"], ["value-chain", "stay"], ["strategy-mix", "save"]);

  expect(changedGround(decisions, matters)).toEqual(
    new Map([["1", [{ matter: "strategy-mix", decisionId: "2", changedOn: "2026-01-03" }]]]),
  );
});

test("a ground that was settled before has not changed, one that is settled only afterwards has", () => {
  expect(changedGround(told(["strategy-mix", "grow"], ["value-chain", "stay"]), matters).size).toBe(0);
  expect([...changedGround(told(["value-chain", "stay"], ["strategy-mix", "grow"]), matters).keys()]).toEqual(["0"]);
});

test("what somebody decided earlier and wrote down late has not changed the ground of what came after", () => {
  const [upper, lower] = told(["value-chain", "stay"], ["strategy-mix", "grow"]);
  if (!upper || !lower) throw new Error("two were told");

  expect(changedGround([upper, { ...lower, decidedOn: "2025-12-01" }], matters).size).toBe(0);
});

test("a decision that is taken back and taken again has changed the ground twice", () => {
  const decisions = told(
    ["strategy-mix", "grow"],
    ["value-chain", "stay"],
    ["strategy-mix", "save"],
    ["strategy-mix", "grow"],
  );

  expect(changedGround(decisions, matters).get("1")).toMatchObject([{ decisionId: "3" }]);
});

test("only standing decisions lose their ground, only to standing ones of the same venture that they rest on", () => {
  fc.assert(
    fc.property(history, (decisions) => {
      const stands = new Set(standing(decisions).map(({ id }) => id));
      for (const [id, changes] of changedGround(decisions, matters)) {
        const upper = theOne(id, decisions);
        expect(stands.has(id)).toBe(true);
        for (const { matter, changedOn } of changes) {
          expect(matters.find(({ key }) => key === upper.matter)?.restsOn).toContain(matter);
          expect(changedOn >= upper.decidedOn).toBe(true);
          const lower = decisions.filter((d) => d.ventureId === upper.ventureId && d.matter === matter);
          expect(lower.length).toBeGreaterThan(0);
        }
      }
    }),
  );
});

test("a confirmation clears its own decision and takes nobody's ground away", () => {
  fc.assert(
    fc.property(history, fc.nat(), (decisions, pick) => {
      const stands = standing(decisions);
      const confirmed = stands[pick % stands.length];
      if (!confirmed) return;
      const { ventureId, matter, choice } = confirmed;
      const before = changedGround(decisions, matters);
      const now = changedGround(after(decisions, { ventureId, matter, choice, daysLater: 0 }), matters);

      const others = (lost: typeof before) => new Map([...lost].filter(([id]) => stands.some((d) => d.id === id)));
      expect(now.has(String(decisions.length))).toBe(false);
      expect(others(now)).toEqual(new Map([...before].filter(([id]) => id !== confirmed.id)));
    }),
  );
});

test("a different choice takes the ground from exactly what rests on it", () => {
  fc.assert(
    fc.property(history, fc.nat(), (decisions, pick) => {
      const stands = standing(decisions);
      const revised = stands[pick % stands.length];
      if (!revised) return;
      const { ventureId, matter } = revised;
      const lost = changedGround(after(decisions, { ventureId, matter, choice: "new", daysLater: 0 }), matters);

      for (const upper of stands.filter(({ id }) => id !== revised.id)) {
        const rests = matters.find(({ key }) => key === upper.matter)?.restsOn.includes(matter) ?? false;
        const isNamed = lost.get(upper.id)?.some(({ decisionId }) => decisionId === String(decisions.length)) ?? false;
        expect(isNamed).toBe(rests && upper.ventureId === ventureId);
      }
    }),
  );
});

type Settlement = { ventureId: string; matter: string; choice: string; daysLater: number };

function after(decisions: readonly GroundDecision[], settled: Settlement): readonly GroundDecision[] {
  const { ventureId, matter, choice, daysLater } = settled;
  const stands = standing(decisions).find((d) => d.ventureId === ventureId && d.matter === matter);
  const last = decisions.at(-1)?.decidedOn ?? "2026-01-01";
  const day = new Date(Date.parse(last) + daysLater * 86_400_000).toISOString().slice(0, 10);
  const id = String(decisions.length);
  return [...decisions, { id, ventureId, matter, choice, decidedOn: day, revises: stands?.id ?? null }];
}

/** Decisions of one venture, a day apart. */
function told(...settled: readonly (readonly [matter: string, choice: string])[]): readonly GroundDecision[] {
  return settled.reduce<readonly GroundDecision[]>(
    (decisions, [matter, choice], index) =>
      after(decisions, { ventureId: "cz", matter, choice, daysLater: index === 0 ? 0 : 1 }),
    [],
  );
}

function theOne(id: string, decisions: readonly GroundDecision[]): GroundDecision {
  const decision = decisions.find((candidate) => candidate.id === id);
  if (!decision) throw new Error(`${id} is no decision`);
  return decision;
}
