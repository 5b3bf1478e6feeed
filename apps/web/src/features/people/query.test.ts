import { expect, test } from "vitest";
import { firmPeopleQuery, searchParamsOf } from "./query.ts";

const SOMEBODY = { name: "Änne O’Hara & Söhne", userId: "019aabb2-9c4e-7d3f-8a55-0123456789ab" };

test("what is in the address comes back out of it", () => {
  for (const query of [
    { search: "", after: null },
    { search: "50 % & mehr", after: null },
    { search: "a", after: SOMEBODY },
  ]) {
    expect(firmPeopleQuery(Object.fromEntries(new URLSearchParams(searchParamsOf(query))))).toEqual(query);
  }
});

test("a mistyped address shows the list from its beginning", () => {
  for (const parameters of [
    { afterId: SOMEBODY.userId },
    { afterName: "A", afterId: "made up" },
    { afterName: ["A", "B"], afterId: SOMEBODY.userId },
    { search: ["a", "b"] },
  ]) {
    expect(firmPeopleQuery(parameters)).toEqual({ search: "", after: null });
  }
});
