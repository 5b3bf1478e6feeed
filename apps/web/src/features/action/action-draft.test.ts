import { expect, test } from "vitest";
import { type Answered, answerChoices, answersIn, NOTHING, nameOfAnswered } from "./action-draft.ts";

const label = { de: "IT", en: "IT" };
const gap: Answered = { kind: "criterion", key: "it-integration", label, detail: "", ventureId: null };
const loop: Answered = { kind: "correction", key: "0190", label, detail: "2026-01-01", ventureId: "v" };

test("an action that answers one thing answers none of the others any more", () => {
  const none = { criterion: null, requirement: null, decisionId: null, correctionId: null };
  expect(answersIn(nameOfAnswered(gap))).toEqual({ ...none, criterion: "it-integration" });
  expect(answersIn(nameOfAnswered(loop))).toEqual({ ...none, correctionId: "0190" });
  expect(answersIn(NOTHING)).toEqual(none);
});

test("what an action answers already can still be chosen when it is no gap any more, and nothing twice", () => {
  expect(answerChoices([loop], [gap])).toEqual([loop, gap]);
  expect(answerChoices([gap, loop], [gap])).toEqual([gap, loop]);
});
