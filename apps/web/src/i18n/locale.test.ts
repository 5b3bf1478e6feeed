import { expect, test } from "vitest";
import { preferredLocale } from "./locale.ts";

test("the browser's best language that the product speaks is taken", () => {
  expect(preferredLocale("en-US,en;q=0.9,de;q=0.8")).toBe("en");
  expect(preferredLocale("fr-FR, en;q=0.3, de-AT;q=0.5")).toBe("de");
  expect(preferredLocale("de;q=0, en;q=0.1")).toBe("en");
});

test("without one of them it is German, the source language", () => {
  for (const header of [null, "", "fr", "*", ";;;q=x", "q=1"]) expect(preferredLocale(header)).toBe("de");
});
