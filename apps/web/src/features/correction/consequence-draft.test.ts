import { expect, test } from "vitest";
import { completed, missingIn, newConsequence } from "./consequence-draft.ts";

const filled = { ...newConsequence("a"), title: "Taktplan", field: "organization", dueOn: "2026-12-01" };

test("a line that nobody has begun is left out", () => {
  expect(completed([newConsequence("b"), filled])).toMatchObject([
    { id: "a", title: "Taktplan", visibility: "shared" },
  ]);
});

test("one that lacks something keeps the loop from being settled, and says what", () => {
  const half = { ...filled, title: " ", dueOn: null };

  expect([...missingIn(half)]).toEqual(["title", "dueOn"]);
  expect(completed([filled, half])).toBeNull();
});
