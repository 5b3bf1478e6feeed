import { expect, test } from "vitest";
import { check, decidedOn, draftFor, monthsLater, newDraft, revisionOf, versionsOf } from "./decision-draft.ts";
import { bareOption } from "./option-draft.ts";
import { recorded } from "./recorded-for-tests.ts";

const place = {
  id: "019a0000-0000-7000-8000-000000000001",
  firmId: "019a0000-0000-7000-8000-000000000002",
  ventureId: "019a0000-0000-7000-8000-000000000003",
  matter: "goals",
  revises: null,
};

const written = {
  ...newDraft("2026-11-22"),
  choice: "200 valves a year",
  reason: "What the partner asks for",
  decidedBy: "Management",
  reversibility: "easy" as const,
};

test("a review is proposed half a year on, at the end of a shorter month if need be", () => {
  expect(newDraft("2026-11-22").reviewBy).toBe("2027-05-22");
  expect(monthsLater("2026-08-31", 6)).toBe("2027-02-28");
  expect(monthsLater("2023-08-31", 6)).toBe("2024-02-29");
});

test("the proposed review follows the day of the decision, one set by hand stays", () => {
  expect(decidedOn(newDraft("2026-11-22"), "2026-10-01").reviewBy).toBe("2027-04-01");
  expect(decidedOn({ ...newDraft("2026-11-22"), reviewBy: "2027-01-15" }, "2026-10-01").reviewBy).toBe("2027-01-15");
});

test("a decision is not recorded before everything is said, and each field that lacks is named", () => {
  const checked = check(newDraft("2026-11-22"), place);

  expect(checked.kind === "missing" && [...checked.fields]).toEqual(["choice", "reason", "decidedBy", "reversibility"]);
});

test("a review that is not after the decision is pointed out, even while other fields are empty", () => {
  const checked = check({ ...written, choice: "", reviewBy: "2026-11-22" }, place);

  expect(checked.kind === "missing" && [...checked.fields]).toEqual(["choice", "reviewBy"]);
});

test("an option with arguments and no name is pointed out", () => {
  const checked = check({ ...written, options: [{ ...bareOption(0, "", "dropped"), pros: "cheap" }] }, place);

  expect(checked.kind === "missing" && [...checked.fields]).toEqual(["options"]);
});

test("a revision begins with what stands, and is looked at again counted from today", () => {
  expect(revisionOf(recorded("a", null, { choice: "go" }), "2026-11-22")).toMatchObject({
    choice: "go",
    options: [{ text: "wait", state: "kept-open", pros: "costs nothing" }],
    decidedOn: "2026-11-22",
    reviewBy: "2027-05-22",
    visibility: "internal",
  });
});

test("an option taken up again is the choice, and what was chosen is kept open", () => {
  const draft = draftFor({ kind: "reopen", option: "wait" }, recorded("a", null, { choice: "go" }), "2026-11-22");

  expect(draft).toMatchObject({ choice: "wait", reason: "", reversibility: null });
  expect(draft.options).toMatchObject([
    { text: "wait", state: "chosen", pros: "costs nothing" },
    { text: "go", state: "kept-open" },
  ]);
});

test("an option that was chosen by name is not written down a second time when another is taken up", () => {
  const [kept] = recorded("a").options;
  if (!kept) throw new Error("one is kept open");
  const options = [kept, { ...kept, text: "go now", chosen: true, keptOpen: false }];

  const draft = draftFor({ kind: "reopen", option: "wait" }, recorded("a", null, { options }), "2026-11-22");

  expect(draft.options.map(({ text, state }) => `${text} ${state}`)).toEqual(["wait chosen", "go now kept-open"]);
});

test("the versions of a decision are told from the one that stands back to the first", () => {
  const decisions = [recorded("a", null), recorded("b", "a"), recorded("c", "b")];

  expect(versionsOf("goals", decisions).map(({ id }) => id)).toEqual(["c", "b", "a"]);
  expect(versionsOf("financing", decisions)).toEqual([]);
});
