import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AnswerBurden, faultInBurden, isInForce, openBurdens, RateBurden } from "./burden.ts";
import { addDays } from "./calendar.ts";
import { ISF_2001 } from "./isf-2001.ts";

const TODAY = "2026-03-01";
const { qualification, scales } = ISF_2001;
const METHOD = { qualification, scales, roles: qualification.roles };
const agreed = { burdenId: "b", agreedOn: "2026-01-10", validUntil: null, takenBackOn: null };

describe("an agreement", () => {
  test("holds through its last day and not a day longer", () => {
    const answer = { ...agreed, validUntil: TODAY };

    expect(isInForce(answer, TODAY)).toBe(true);
    expect(isInForce(answer, addDays(TODAY, 1))).toBe(false);
  });

  test("holds from the day on which it was agreed, and no more from the day on which it was taken back", () => {
    expect(isInForce(agreed, "2026-01-09")).toBe(false);
    expect(isInForce(agreed, "2026-01-10")).toBe(true);
    expect(isInForce({ ...agreed, takenBackOn: TODAY }, TODAY)).toBe(false);
    expect(isInForce({ ...agreed, takenBackOn: TODAY }, addDays(TODAY, -1))).toBe(true);
  });

  test("does not end before it begins", () => {
    const said = { ...{ id: UUID, firmId: UUID, burdenId: UUID, answer: "job-guarantee", agreedWith: "Betriebsrat" } };
    const dated = (validUntil: string) => AnswerBurden.safeParse({ ...said, agreedOn: TODAY, validUntil }).success;

    expect(dated(addDays(TODAY, -1))).toBe(false);
    expect(dated(TODAY)).toBe(true);
  });
});

describe("open burdens", () => {
  test("are those of 3 and 4 that nothing in force answers: a case by hand", () => {
    const burdens = [
      { id: "light", level: 2 },
      { id: "answered", level: 4 },
      { id: "expired", level: 3 },
      { id: "bare", level: 3 },
    ];
    const answers = [
      { ...agreed, burdenId: "answered" },
      { ...agreed, burdenId: "expired", validUntil: "2026-02-28" },
    ];

    expect(openBurdens(burdens, answers, 3, TODAY).map(({ id }) => id)).toEqual(["expired", "bare"]);
  });

  test("never hold a light one, and an answer without an end closes any for good", () => {
    fc.assert(
      fc.property(fc.array(aBurden, { maxLength: 12 }), fc.array(anAnswer, { maxLength: 20 }), (levels, answers) => {
        const burdens = levels.map((level, index) => ({ id: String(index), level }));
        const open = openBurdens(burdens, answers, 3, TODAY);
        const closed = openBurdens(
          burdens,
          [...answers, ...open.map(({ id }) => ({ ...agreed, burdenId: id }))],
          3,
          TODAY,
        );

        expect(open.every(({ level }) => level >= 3)).toBe(true);
        expect(closed).toEqual([]);
      }),
    );
  });

  test("grow by nothing when an answer is added, and by nothing but its burden when it is taken back", () => {
    fc.assert(
      fc.property(
        fc.array(aBurden, { minLength: 1, maxLength: 12 }),
        fc.array(anAnswer, { minLength: 1, maxLength: 20 }),
        fc.nat(),
        (levels, answers, seed) => {
          const burdens = levels.map((level, index) => ({ id: String(index), level }));
          const at = seed % answers.length;
          const ids = (rows: typeof answers) => openBurdens(burdens, rows, 3, TODAY).map(({ id }) => id);
          const all = ids(answers);
          const without = ids(answers.filter((_, index) => index !== at));
          const takenBack = ids(answers.map((row, index) => (index === at ? { ...row, takenBackOn: TODAY } : row)));

          expect(all.every((id) => without.includes(id))).toBe(true);
          expect(takenBack).toEqual(without);
          expect(takenBack.filter((id) => !all.includes(id)).every((id) => id === answers[at]?.burdenId)).toBe(true);
        },
      ),
    );
  });
});

test("a burden is of the method, of a role in use or a group, on its scale, and not of tomorrow", () => {
  const said = { burden: "workload", role: qualification.roles[0]?.key ?? "", level: 3, ratedOn: TODAY };

  expect(faultInBurden(said, METHOD, TODAY)).toBeNull();
  expect(faultInBurden({ ...said, role: "" }, METHOD, TODAY)).toBeNull();
  expect(faultInBurden({ ...said, burden: "noise" }, METHOD, TODAY)).toMatchObject({ kind: "burden", key: "noise" });
  expect(faultInBurden({ ...said, role: "pilot" }, METHOD, TODAY)).toMatchObject({ kind: "role", key: "pilot" });
  expect(faultInBurden({ ...said, level: 5 }, METHOD, TODAY)).toEqual({ because: "level-out-of-scale" });
  expect(faultInBurden({ ...said, ratedOn: addDays(TODAY, 1) }, METHOD, TODAY)).toEqual({
    because: "in-the-future",
  });
});

test("a burden is said of a role or of a group, never of both or of nobody", () => {
  const said = { id: UUID, firmId: UUID, ventureId: UUID, burden: "workload", level: 3, ratedOn: TODAY };
  const isFine = (role: string, groupName: string) => RateBurden.safeParse({ ...said, role, groupName }).success;

  expect(isFine("trainer", "")).toBe(true);
  expect(isFine("", "Halle 2")).toBe(true);
  expect(isFine("trainer", "Halle 2")).toBe(false);
  expect(isFine("", " ")).toBe(false);
});

const UUID = "0190a0a0-0000-7000-8000-000000000001";
const aBurden = fc.integer({ min: 0, max: 4 });
const aDay = fc.integer({ min: -60, max: 60 }).map((days) => addDays(TODAY, days));
const anAnswer = fc.record({
  burdenId: fc.nat({ max: 11 }).map(String),
  agreedOn: aDay,
  validUntil: fc.option(aDay, { nil: null }),
  takenBackOn: fc.constant<string | null>(null),
});
