import { expect, test } from "vitest";
import { check, draftOf, newRegister, savedTerms } from "./register-draft.ts";

const TODAY = "2026-11-22";
const said = {
  ...{ purpose: "Einsatz im Werk in Tschechien planen", legalBasis: "works-agreement" as const },
  ...{ worksAgreement: "BV 3/2026", retainUntil: "2028-11-22", keepsNames: false, namesReleased: false },
};

test("a new register keeps no names, ends on the usual day and is not complete before everything is said", () => {
  const draft = newRegister("2028-11-22");

  expect(draft).toMatchObject({ keepsNames: false, namesReleased: false, retainUntil: "2028-11-22" });
  expect(check(draft, TODAY)).toMatchObject({ fields: new Set(["purpose", "legalBasis", "worksAgreement"]) });
  expect(check({ ...draft, ...said }, TODAY)).toEqual({ kind: "complete", terms: said });
});

test("a last day that is over or too far away is said at its field", () => {
  expect(check({ ...said, retainUntil: TODAY }, TODAY)).toMatchObject({ retention: "retention-not-ahead" });
  expect(check({ ...said, retainUntil: "2040-01-01" }, TODAY)).toMatchObject({
    ...{ fields: new Set(["retainUntil"]), retention: "retention-too-long" },
  });
});

test("whoever keeps names no longer releases none either", () => {
  expect(check({ ...said, namesReleased: true }, TODAY)).toMatchObject({ terms: { namesReleased: false } });
});

test("what a colleague has left is read, and nothing else is taken for it", () => {
  const terms = { ...said, isOn: true, version: 3 };

  expect(savedTerms(terms)).toEqual(terms);
  expect(draftOf(terms)).toEqual(said);
  expect(savedTerms({ version: 3 })).toBeNull();
});
