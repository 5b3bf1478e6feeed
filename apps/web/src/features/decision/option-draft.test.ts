import { expect, test } from "vitest";
import { bareOption, optionOf, optionsOf, withState } from "./option-draft.ts";

test("an option that nobody wrote anything into is none; its arguments are its lines", () => {
  const drafts = [
    bareOption(0, "  ", "kept-open"),
    { ...bareOption(1, "wait", "chosen"), pros: "- costs nothing\n\n  time to learn ", cons: "a rival is faster" },
  ];

  expect(optionsOf(drafts)).toEqual([
    {
      text: "wait",
      pros: ["costs nothing", "time to learn"],
      cons: ["a rival is faster"],
      chosen: true,
      keptOpen: false,
    },
  ]);
});

test("arguments without an option are not dropped in silence", () => {
  expect(optionsOf([{ ...bareOption(0, "", "dropped"), cons: "too dear" }])).toHaveLength(1);
});

test("a recorded option can be written on and comes out as it was", () => {
  const option = { text: "wait", pros: ["a", "b"], cons: [], chosen: false, keptOpen: true };

  expect(optionsOf([optionOf(option, 0)])).toEqual([option]);
});

test("choosing one lets go of the one chosen before", () => {
  const drafts = [bareOption(0, "a", "chosen"), bareOption(1, "b", "kept-open"), bareOption(2, "c", "dropped")];

  expect(withState(drafts, 1, "chosen").map(({ state }) => state)).toEqual(["dropped", "chosen", "dropped"]);
  expect(withState(drafts, 2, "kept-open").map(({ state }) => state)).toEqual(["chosen", "kept-open", "kept-open"]);
});
