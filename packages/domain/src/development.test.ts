import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectOf, PlanMeasure, RecordResults, weeksOf } from "./development.ts";

const COURSE = { targetLevel: 3, costEur: 4800, startOn: "2026-01-05", dueOn: "2026-05-24" };

describe("effect of a measure", () => {
  test("a Czech course for four, worked by hand", () => {
    const participants = [
      { levelBefore: 0, levelNow: 2 },
      { levelBefore: 1, levelNow: 3 },
      { levelBefore: null, levelNow: 3 },
      { levelBefore: 2, levelNow: null },
    ];

    // Planned 3 + 2 + 1, closed 2 + 2; 4800 / 4; 140 days are 20 weeks, over 4.
    expect(effectOf(participants, COURSE)).toEqual({
      ...{ plannedLevels: 6, closedLevels: 4, unknownBefore: 1, awaiting: 1, atTarget: 2 },
      ...{ costPerLevel: 1200, weeksPerLevel: 5 },
    });
  });

  test("a course that is over closes nothing until somebody has read a level", () => {
    const participants = [{ levelBefore: 0, levelNow: null }];

    expect(effectOf(participants, { ...COURSE, dueOn: "2026-01-06" })).toMatchObject({
      ...{ plannedLevels: 3, closedLevels: 0, costPerLevel: null, weeksPerLevel: null },
    });
  });

  test("what it costs or when it began may be unknown, and then so is what a level costs or takes", () => {
    const participants = [{ levelBefore: 1, levelNow: 2 }];

    expect(effectOf(participants, { ...COURSE, costEur: null }).costPerLevel).toBeNull();
    expect(effectOf(participants, { ...COURSE, startOn: null }).weeksPerLevel).toBeNull();
    expect(effectOf(participants, { ...COURSE, costEur: 0 }).costPerLevel).toBe(0);
  });

  test("a measure of one day takes a seventh of a week", () => {
    expect(weeksOf({ startOn: "2026-03-29", dueOn: "2026-03-29" })).toBeCloseTo(1 / 7);
  });

  const level = fc.integer({ min: 0, max: 6 });
  const participant = fc.record({ levelBefore: fc.option(level), levelNow: fc.option(level) });
  const several = fc.array(participant, { maxLength: 30 });
  const target = fc.integer({ min: 1, max: 6 });

  test("closes never more than was planned, and never less than nothing", () => {
    fc.assert(
      fc.property(several, target, (participants, targetLevel) => {
        const { plannedLevels, closedLevels } = effectOf(participants, { ...COURSE, targetLevel });
        expect(closedLevels).toBeGreaterThanOrEqual(0);
        expect(closedLevels).toBeLessThanOrEqual(plannedLevels);
      }),
    );
  });

  test("of whom nothing was known before, nothing is planned and nothing closed", () => {
    fc.assert(
      fc.property(several, fc.option(level), (participants, levelNow) => {
        const before = effectOf(participants, COURSE);
        const after = effectOf([...participants, { levelBefore: null, levelNow }], COURSE);
        expect([after.plannedLevels, after.closedLevels]).toEqual([before.plannedLevels, before.closedLevels]);
        expect(after.unknownBefore).toBe(before.unknownBefore + 1);
      }),
    );
  });

  test("a reading that is higher closes no less, and the order of participants does not matter", () => {
    fc.assert(
      fc.property(several, (participants) => {
        const higher = participants.map((each) => ({ ...each, levelNow: each.levelNow === null ? 1 : 6 }));
        expect(effectOf(higher, COURSE).closedLevels).toBeGreaterThanOrEqual(
          effectOf(participants, COURSE).closedLevels,
        );
        expect(effectOf(participants.toReversed(), COURSE)).toEqual(effectOf(participants, COURSE));
      }),
    );
  });
});

describe("what may be said", () => {
  const ID = "01890a5d-ac96-774b-bcce-b302099a8057";
  const PLAN = {
    ...{ id: ID, firmId: ID, ventureId: null, title: "Tschechisch", kind: "language-course", role: null },
    ...{ competence: "local-language/cs", targetLevel: 3, people: 4, costEur: null, ownerSide: "firm", owner: "" },
    ...{ startOn: "2026-01-05", dueOn: "2026-05-24" },
  };

  test("a plan within bounds, and none beyond", () => {
    expect(PlanMeasure.safeParse(PLAN).success).toBe(true);
    for (const odd of [
      ...[{ people: 0 }, { people: 201 }, { targetLevel: 0 }, { costEur: -1 }, { dueOn: "2026-01-04" }],
      ...[{ title: " " }, { competence: "Tschechisch" }, { kind: "prayer" }],
    ])
      expect(PlanMeasure.safeParse({ ...PLAN, ...odd }).success).toBe(false);
  });

  test("what somebody says of themselves is no result, and nobody has two", () => {
    const said = { firmId: ID, measureId: ID, source: "test", readOn: "2026-05-24" };
    const result = { employeeId: ID, level: 2 };
    expect(RecordResults.safeParse({ ...said, results: [result] }).success).toBe(true);
    expect(RecordResults.safeParse({ ...said, source: "self", results: [result] }).success).toBe(false);
    expect(RecordResults.safeParse({ ...said, results: [result, { ...result, level: 3 }] }).success).toBe(false);
  });
});
