import { expect, test } from "vitest";
import { faultsIn, type MeasureDraft, newDraft, saidPlan } from "./measure-draft.ts";

const label = { de: "x", en: "x" };
const SHOWN = {
  ...{
    measures: [],
    isRegisterOn: true,
    mayPlan: true,
    mayPlanForHouse: true,
    mayEdit: true,
    mayTakePart: true,
    today: "2026-11-22",
  },
  competenceKeys: ["english", "local-language/cs"],
  ventures: [{ id: "v", name: "Tschechien", isRunning: true }],
  competences: [
    { key: "local-language", label, help: null, kind: "language" as const, scale: "cefr", perLanguage: true },
    { key: "english", label, help: null, kind: "language" as const, scale: "cefr", perLanguage: false },
  ],
  scales: [{ key: "cefr", levels: [] }],
  roles: [{ key: "fitter", label, boundaryCrosser: false }],
};
const FULL: MeasureDraft = {
  ...newDraft({ competence: "local-language/cs", role: "fitter" }, SHOWN),
  ...{ title: "Kurs", targetLevel: 3, people: 4, dueOn: "2026-12-22" },
};

test("from a gap a plan begins with its competence and role, and a language with a course", () => {
  expect(newDraft({ competence: "local-language/cs", role: "fitter" }, SHOWN)).toMatchObject({
    ...{ competence: "local-language/cs", role: "fitter", kind: "language-course", ventureId: "v" },
  });
  expect(newDraft({ competence: "made-up", role: "nobody" }, SHOWN)).toMatchObject({
    ...{ competence: null, role: null, kind: "training" },
  });
});

test("what is missing or the wrong way round is pointed at", () => {
  expect([...faultsIn(newDraft({ competence: null, role: null }, SHOWN), true)]).toEqual([
    ...["competence", "target", "people", "title", "due"],
  ]);
  expect([...faultsIn({ ...FULL, dueOn: "2026-11-01" }, true)]).toEqual(["order"]);
  expect([...faultsIn({ ...FULL, people: 201 }, true)]).toEqual(["people"]);
  expect([...faultsIn({ ...FULL, title: "", dueOn: null }, false)]).toEqual([]);
});

test("a cost that is not known is sent as unknown, never as nothing", () => {
  expect(faultsIn(FULL, true).size).toBe(0);
  expect(saidPlan(FULL)).toMatchObject({ costEur: null, people: 4, targetLevel: 3 });
  expect(saidPlan({ ...FULL, costEur: 0 }).costEur).toBe(0);
});
