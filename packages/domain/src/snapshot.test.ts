import * as fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./snapshot.ts";

test("the same state gives the same text, in whatever order its keys were written", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "x" }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
});

test("the order of a list counts, and so does every value", () => {
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  expect(canonicalJson({ level: 0 })).not.toBe(canonicalJson({ level: null }));
});

test("it says what JSON says", () => {
  const saysTheSame = fc.property(fc.jsonValue(), (value) => {
    expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });
  fc.assert(saysTheSame);
});
