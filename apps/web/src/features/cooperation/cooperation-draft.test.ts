import { expect, test } from "vitest";
import { missingIn, NEW_TERMS, rate, ratingsOf, saidTerms } from "./cooperation-draft.ts";

const begin = { ventureId: "v", state: "sought", since: "2026-03-01", why: "" } as const;

test("a cooperation needs a partner and a share, and a new one a venture and a day", () => {
  expect([...missingIn(NEW_TERMS, { ...begin, ventureId: null, since: null })]).toEqual([
    "partner",
    "share",
    "ventureId",
    "since",
  ]);
  expect([...missingIn({ ...NEW_TERMS, partner: "Ventil Brno", share: "none" }, begin)]).toEqual([]);
  expect([...missingIn({ ...NEW_TERMS, partner: " ", share: "none" }, null)]).toEqual(["partner"]);
});

test("a rating that is taken back is not asked, which is not the same as 0", () => {
  const rated = rate(rate({}, "capital", 0), "reputation", 3);

  expect(rated).toEqual({ capital: 0, reputation: 3 });
  expect(rate(rated, "reputation", null)).toEqual({ capital: 0 });
  expect(saidTerms({ ...NEW_TERMS, benefits: rated }).benefits).toEqual([
    { item: "capital", level: 0 },
    { item: "reputation", level: 3 },
  ]);
  expect(ratingsOf([{ item: "capital", level: 0 }])).toEqual({ capital: 0 });
});

test("a partner at home keeps no country abroad", () => {
  const abroad = { ...NEW_TERMS, country: "CZ" };

  expect(saidTerms(abroad).country).toBe("CZ");
  expect(saidTerms({ ...abroad, partnerLocation: "domestic" }).country).toBeNull();
});
