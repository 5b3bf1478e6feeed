import { expect, test } from "vitest";
import type { Placement } from "./ladder-grid.ts";
import { changeOf, draftFor, faultIn } from "./placement-change.ts";

const plan: Placement = {
  ...{ id: "1", ventureId: null, country: "CZ", form: "joint-venture", label: { de: "JV", en: "JV" } },
  ...{ state: "planned", sinceYear: null, plannedFor: "2027-03-01", reason: "A partner we know", version: 3 },
  ...{ level: 3, shifted: 0, leftYear: null, forced: false },
};

test("a plan that comes into use does so this year, unless somebody says otherwise, and keeps its reason", () => {
  const draft = draftFor("activate", plan, 2026);

  expect(changeOf("activate", draft, plan)).toEqual({
    ...{ state: "active", sinceYear: 2026, leftYear: null, forced: false, reason: "A partner we know" },
  });
});

test("a form is not left without a word, and the reason it once had stays readable", () => {
  const active: Placement = { ...plan, state: "active", sinceYear: 2019 };
  const draft = draftFor("leave", active, 2026);

  expect(faultIn("leave", draft, false)).toBe("reason");
  const told = { ...draft, reason: "The partner became a rival " };
  expect(faultIn("leave", told, false)).toBeNull();
  expect(faultIn("leave", { ...told, leftYear: 2018 }, false)).toBe("leftYear");
  expect(changeOf("leave", told, active)).toEqual({
    state: "left",
    sinceYear: 2019,
    leftYear: 2026,
    forced: false,
    reason: "The partner became a rival\nA partner we know",
  });
});

test("explaining a plan leaves it a plan", () => {
  const draft = { sinceYear: null, leftYear: null, forced: true, reason: "Local content" };

  expect(changeOf("explain", draft, plan)).toMatchObject({ state: "planned", forced: true });
});

test("what is hard to leave comes into use only with its reason, where one is asked for", () => {
  const draft = { ...draftFor("activate", plan, 2026), reason: " " };

  expect(faultIn("activate", draft, true)).toBe("reason");
  expect(faultIn("activate", draft, false)).toBeNull();
});
