import { expect, test } from "vitest";
import { movedBehind, placeBeside } from "./draft-store.ts";
import type { Content, PlainPart } from "./draft-types.ts";
import { foldRows } from "./fold-rows.ts";
import type { PartForm } from "./form-shape.ts";
import { freeKey, keyFrom, newContent } from "./new-part.ts";
import { previewOf } from "./preview.ts";
import { hasGap, isFound } from "./tree-filter.ts";

test("a key is made out of words as they are written, and is never taken twice", () => {
  expect(keyFrom("Größe des Marktes (neu!)")).toBe("groesse-des-marktes-neu");
  expect(keyFrom("  Élan & Co. ")).toBe("elan-co");
  expect(freeKey("market", ["market", "market-2"])).toBe("market-3");
});

test("a part is moved one place at a time, and not beyond its ends", () => {
  const ids = ["a", "b", "c"];
  expect(movedBehind(ids, "c", placeBeside(ids, "c", -1) ?? null)).toEqual(["a", "c", "b"]);
  expect(movedBehind(ids, "b", placeBeside(ids, "b", -1) ?? null)).toEqual(["b", "a", "c"]);
  expect(movedBehind(ids, "a", placeBeside(ids, "a", 1) ?? null)).toEqual(["b", "a", "c"]);
  expect(placeBeside(ids, "a", -1)).toBeUndefined();
  expect(placeBeside(ids, "c", 1)).toBeUndefined();
});

test("a new part takes over what belongs together, and guesses nothing else", () => {
  const neighbour = { key: "old", scale: "levels", weight: 7, source: "§1" };
  const given = { key: "new", label: { de: "Neu", en: "" } };
  expect(newContent(CRITERION, given, neighbour, "House")).toEqual({
    ...given,
    scale: "levels",
    weight: 1,
    source: "House",
  });
});

test("a text that was never begun is no gap where it may be left out; one that was begun is", () => {
  const label = { de: "Neu", en: "New" };
  expect(hasGap(CRITERION, { label }, "en")).toBe(false);
  expect(hasGap(CRITERION, { label, help: { de: "Hilfe", en: " " } }, "en")).toBe(true);
  expect(hasGap(CRITERION, {}, "de")).toBe(true);
});

test("a part is found by its key and by any word in it, in both languages", () => {
  const part = {
    key: "market-size",
    content: { label: { de: "Größe", en: "Size" }, rows: [{ text: { de: "Österreich" } }] },
  };
  for (const typed of ["market", "groesse", "SIZE", "oster", ""]) expect(isFound(part, typed)).toBe(true);
  expect(isFound(part, "price")).toBe(false);
});

test("a row that is new as a whole is one line, a row that changed is its fields", () => {
  const added = [change("indicators.a.key", null, "a"), change("indicators.a.weight", null, 2)];
  const changed = change("indicators.b.label", null, "x");
  expect(foldRows([...added, changed])).toEqual([
    { kind: "row-added", field: "indicators.a", said: added },
    { kind: "field", field: changed },
  ]);
  expect(foldRows([change("levels.4.value", 4, null)])).toMatchObject([{ kind: "row-removed", field: "levels.4" }]);
});

test("a firm is asked what is shared with it, and nothing of its capability", () => {
  const parts = [
    part("scale", "s", { label: both("Skala"), levels: [{ value: 0, label: both("nie") }] }),
    part("dimension", "d", { label: both("Achse") }),
    part("criterion", "open", { label: { de: "Offen", en: "" }, dimension: "d", scale: "s" }),
    part("criterion", "ours", { label: both("Unseres"), dimension: "d", scale: "s", visibility: "internal" }),
    part("field", "f", { label: both("Feld") }),
    part("capability-criterion", "able", { label: both("Können"), field: "f", scale: "gone" }),
  ];
  const titles = { general: "", "easier-entry": "", pressure: "" };
  const asked = (side: "house" | "firm") =>
    previewOf(parts, side, "en", titles).flatMap(({ questions }) => questions.map(({ label }) => label));
  expect(asked("firm")).toEqual(["Offen"]);
  expect(asked("house")).toEqual(["Offen", "Unseres", "Können"]);
});

const words = { help: "", optional: false };
const CRITERION: PartForm = {
  ...{ kind: "criterion", one: "Kriterium", many: "Kriterien", help: "", once: false, named: ["key"] },
  fields: [
    { name: "key", label: "", ...words, shape: { kind: "key" } },
    { name: "label", label: "", ...words, shape: { kind: "text" } },
    { name: "help", label: "", help: "", optional: true, shape: { kind: "text" } },
    { name: "scale", label: "", ...words, shape: { kind: "reference", to: "scale" } },
    { name: "weight", label: "", ...words, shape: { kind: "number", min: 0, max: 100, whole: false } },
    { name: "source", label: "", ...words, shape: { kind: "line", max: 200 } },
  ],
};

function change(field: string, from: string | number | null, to: string | number | null) {
  return { field, from, to };
}

function part(kind: PlainPart["kind"], key: string, content: Content): PlainPart {
  return { kind, key, content };
}

function both(text: string) {
  return { de: text, en: text };
}
