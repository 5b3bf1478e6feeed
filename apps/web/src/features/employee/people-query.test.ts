import * as fc from "fast-check";
import { expect, test } from "vitest";
import { peopleQuery, searchParamsOf } from "./people-query.ts";

test("what was asked for comes back from the address", () => {
  const text = fc.string({ maxLength: 40, unit: "grapheme" }).map((drawn) => drawn.trim());
  const query = fc.record({
    search: text,
    role: text.map((drawn) => drawn || null),
    after: text.map((drawn) => drawn || null),
  });
  fc.assert(
    fc.property(query, (asked) => {
      const address = new URLSearchParams(searchParamsOf(asked));

      expect(peopleQuery(Object.fromEntries(address))).toEqual(asked);
    }),
  );
});

test("a mistyped address is the whole list", () => {
  expect(peopleQuery({ search: ["a", "b"], role: "", after: ["x"] })).toEqual({ search: "", role: null, after: null });
  expect(searchParamsOf({ search: "", role: null, after: null })).toBe("");
});
