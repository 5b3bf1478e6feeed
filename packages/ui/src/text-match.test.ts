import { expect, test } from "vitest";
import { isTyped } from "./text-match.ts";

test("an umlaut is found however it is typed", () => {
  for (const typed of ["Österr", "osterr", "OESTERR", "österreich ", "reich"]) {
    expect(isTyped("Österreich", typed)).toBe(true);
  }
});

test("accents and ß need not be typed", () => {
  expect(isTyped("Côte d’Ivoire", "cote")).toBe(true);
  expect(isTyped("Weißrussland", "weiss")).toBe(true);
});

test("what is not in the text is not found", () => {
  expect(isTyped("Österreich", "Ostsee")).toBe(false);
  expect(isTyped("Uruguay", "ue")).toBe(false);
});
