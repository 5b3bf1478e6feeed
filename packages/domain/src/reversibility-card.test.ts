import { expect, test } from "vitest";
import { isOverdue } from "./reversibility-card.ts";

test("a card is overdue from the day after its next look, and never once the form is left", () => {
  const card = { nextLook: "2026-11-20" };

  expect(isOverdue(card, "active", "2026-11-20")).toBe(false);
  expect(isOverdue(card, "active", "2026-11-21")).toBe(true);
  expect(isOverdue(card, "left", "2026-11-21")).toBe(false);
  expect(isOverdue({ nextLook: null }, "active", "2026-11-21")).toBe(false);
});
