import { expect, test } from "vitest";
import { firstOf, type NeedLine, summaryOf } from "./staffing.ts";

const line = (met: number | null): NeedLine => ({ competence: "english", required: 3, people: 2, met, holders: null });

test("what nobody has counted is neither enough nor too little", () => {
  expect(summaryOf([line(2), line(1), line(null)])).toEqual({ known: 2, all: 3, short: 1 });
});

test("languages of the venture's countries stand first, the others stay in their order", () => {
  const options = ["bg", "cs", "da", "pl"].map((id) => ({ id, label: id }));
  expect(firstOf(options, ["pl", "cs"]).map(({ id }) => id)).toEqual(["cs", "pl", "bg", "da"]);
});
