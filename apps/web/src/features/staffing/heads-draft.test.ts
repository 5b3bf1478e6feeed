import { expect, test } from "vitest";
import { changedCounts } from "./heads-draft.ts";

const counts = [
  { competence: "", people: 5 },
  { competence: "english", people: 0 },
];

test("only what says something else is sent; nobody is another word than not known", () => {
  expect(changedCounts({ "": { people: 5 }, english: { people: 0 } }, counts)).toEqual([]);
  expect(changedCounts({ english: { people: null }, "local-language/cs": { people: 0 } }, counts)).toEqual([
    { competence: "english", people: null },
    { competence: "local-language/cs", people: 0 },
  ]);
});
