import { expect, test } from "vitest";
import { CORRECTION_OUTCOMES, endsTheVenture, faultInSettling } from "./correction.ts";

const TODAY = "2026-03-01";

test("only coming home and leaving end a venture", () => {
  expect(CORRECTION_OUTCOMES.filter(endsTheVenture)).toEqual(["relocate-back", "exit"]);
});

test("a decision whose review raised a loop is confirmed until a day ahead, or the loop is not settled", () => {
  const fault = (nextReviewOn: string | null) =>
    faultInSettling({ outcome: "continue", lessons: "", nextReviewOn }, true, TODAY)?.because ?? null;

  expect(fault(null)).toBe("next-review-missing");
  expect(fault(TODAY)).toBe("next-review-not-ahead");
  expect(fault("2026-03-02")).toBeNull();
});

test("no next look is needed where nothing is confirmed, or nothing goes on", () => {
  expect(faultInSettling({ outcome: "adjust", lessons: "", nextReviewOn: null }, false, TODAY)).toBeNull();
  expect(faultInSettling({ outcome: "exit", lessons: "Gelernt", nextReviewOn: null }, true, TODAY)).toBeNull();
});

test("whoever comes home or leaves writes down what was learned", () => {
  const fault = (outcome: (typeof CORRECTION_OUTCOMES)[number]) =>
    faultInSettling({ outcome, lessons: "", nextReviewOn: null }, false, TODAY)?.because ?? null;

  expect(CORRECTION_OUTCOMES.map(fault)).toEqual([null, null, null, null, "lessons-missing", "lessons-missing"]);
});
