import { expect, test } from "vitest";
import { answersIn, faultOf, newDraft, type Planning } from "../action/action-draft.ts";
import type { Stand } from "./gap.ts";
import { proposalOf, requirementProposal } from "./proposal.ts";

const words = { de: "IT aufnehmen", en: "Survey the IT" };
const item = { label: words, help: null, source: "§A" };
const PLANNING: Planning = {
  fields: [],
  ventures: [
    { id: "v1", name: "Polen", phase: "decision" },
    { id: "v2", name: "Tschechien", phase: "operating" },
  ],
  others: [],
  answerable: [],
  today: "2026-01-01",
};
const STAND: Stand = {
  criterion: { ...item, key: "it-integration", field: "technology", weight: 1, scale: "level-0-4" },
  required: 3,
  because: [{ kind: "strategy", label: words, ventureId: "v1", venture: "Polen", country: null, level: 3 }],
  actual: 1,
  gap: 2,
};

test("a proposal for a gap can be saved as it is: field, phase, effort, day, and the venture that asks for the most", () => {
  const template = {
    ...item,
    key: "survey",
    field: "technology",
    phase: "build-up",
    effortDays: 5,
    answers: [],
  } as const;
  const draft = { ...newDraft(PLANNING), ...proposalOf({ ...template, answers: [] }, STAND, PLANNING, "IT aufnehmen") };

  expect(faultOf(draft)).toBeNull();
  expect(draft).toMatchObject({ field: "technology", phase: "build-up", effortDays: 5, ventureId: "v1" });
  expect(draft.dueOn).toBe("2026-02-08");
  expect(answersIn(draft.answers)).toMatchObject({ criterion: "it-integration" });
});

test("a proposal for a requirement lies in its venture's phase, and asks only for the field", () => {
  const check = { ventureId: "v2", requirement: { ...item, key: "lead-time" } };
  const draft = { ...newDraft(PLANNING), ...requirementProposal(check, PLANNING, "Lieferzeit") };

  expect(draft).toMatchObject({ ventureId: "v2", phase: "operating", title: "Lieferzeit" });
  expect(faultOf(draft)).toBe("missing");
  expect(faultOf({ ...draft, field: "technology" })).toBeNull();
});
