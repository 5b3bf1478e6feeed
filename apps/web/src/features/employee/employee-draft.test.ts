import { expect, test } from "vitest";
import { draftOf, nameSaid, savedPerson } from "./employee-draft.ts";

const kim = {
  ...{ id: "018f0000-0000-7000-8000-000000000001", staffNumber: "10001", name: "Kim Kanari" },
  ...{ roles: ["fitter"], version: 2 },
};

test("whoever may not write the name says nothing of it, so that it stays", () => {
  expect(nameSaid(draftOf(kim), false)).toEqual({});
  expect(nameSaid(draftOf(kim), true)).toEqual({ name: "Kim Kanari" });
  expect(nameSaid({ ...draftOf(kim), name: "  " }, true)).toEqual({ name: null });
});

test("what a colleague has left is read, and nothing else is taken for it", () => {
  expect(savedPerson(kim)).toEqual(kim);
  expect(savedPerson({ staffNumber: "10001" })).toBeNull();
});
