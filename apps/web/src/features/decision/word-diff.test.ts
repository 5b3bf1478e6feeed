import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type DiffPart, wordDiff } from "./word-diff.ts";

const text = fc.array(fc.constantFrom("acht", "zehn", "Verträge", "nach", "\n", "zwölf"), { maxLength: 12 });
const textOf = (parts: readonly DiffPart[], without: DiffPart["kind"]) =>
  parts.flatMap((part) => (part.kind === without ? [] : [part.text])).join("");

test("both texts can be read out of their difference, and what is the same is not marked", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(" "), other.join(" ")];
      const parts = wordDiff(before, after);

      expect(textOf(parts, "in")).toBe(before);
      expect(textOf(parts, "out")).toBe(after);
      if (before === after) expect(parts.every(({ kind }) => kind === "same")).toBe(true);
    }),
  );
});

test("only the words that changed are marked", () => {
  expect(wordDiff("weniger als acht Verträge", "weniger als zehn Verträge")).toEqual([
    { kind: "same", text: "weniger als" },
    { kind: "out", text: " acht" },
    { kind: "in", text: " zehn" },
    { kind: "same", text: " Verträge" },
  ]);
});

test("a text that was written anew is not torn into words", () => {
  expect(wordDiff("Das spart dem Kunden Zeit.", "Beim Partner fehlt der Prüfstand.")).toEqual([
    { kind: "out", text: "Das spart dem Kunden Zeit." },
    { kind: "in", text: "Beim Partner fehlt der Prüfstand." },
  ]);
});
