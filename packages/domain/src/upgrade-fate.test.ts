import { describe, expect, test } from "vitest";
import type { Framework } from "./framework.ts";
import { ISF_2001 } from "./isf-2001.ts";
import { fateOf, type Given } from "./upgrade-fate.ts";
import type { ScaleRule } from "./upgrade-rule.ts";

const INNOVATION: Given = {
  kind: "criterion",
  item: "innovation",
  level: 3,
  notApplicable: false,
  target: 4,
  frameworkVersionId: "a",
  toConfirm: false,
  version: 7,
};
const IMPULSE: Given = { ...INNOVATION, kind: "impulse", item: "cost-pressure", target: null };
const CAPABILITY: Given = { ...INNOVATION, kind: "capability", item: ISF_2001.capability.criteria[0]?.key ?? "" };
const OTHER = { de: "anders", en: "other" };

describe("an answer is marked for review where", () => {
  test.each([
    ["its label reads otherwise", "label", INNOVATION, { label: OTHER }],
    ["its help reads otherwise", "help", INNOVATION, { help: OTHER }],
    ["its help is gone", "help", INNOVATION, { help: undefined }],
    ["it counts for another dimension", "dimension", INNOVATION, { dimension: "resources" }],
    ["it counts for another field", "field", CAPABILITY, { field: "work" }],
    ["it pushes where it pulled", "character", IMPULSE, { character: "pull" }],
    ["it comes from somewhere else", "origin", IMPULSE, { origin: "internal" }],
  ] as const)("%s", (_, changed, given, change) => {
    expect(judge(given, withItem(given.item, change))).toEqual({
      kind: "judged",
      fate: "needs-review",
      before: given,
      after: { ...given, toConfirm: true, version: 8 },
      changed: [changed],
      conversion: null,
    });
  });

  test("a level of its scale is called or described otherwise", () => {
    const renamed = withScale((levels) =>
      levels.map((level) => (level.value === 0 ? { ...level, label: OTHER } : level)),
    );
    const without = withScale((levels) => levels.map(({ value, label }) => ({ value, label })));

    expect(judge(INNOVATION, renamed)).toMatchObject({ fate: "needs-review", changed: ["scale"] });
    expect(judge(INNOVATION, without)).toMatchObject({ fate: "needs-review", changed: ["scale"] });
    expect(judge(IMPULSE, renamed)).toMatchObject({ fate: "kept" });
  });
});

test.each([
  ["weight", INNOVATION, { weight: 9 }],
  ["source", INNOVATION, { source: "own" }],
  ["visibility", INNOVATION, { visibility: "internal" }],
  ["group", IMPULSE, { group: "pressure" }],
  ["required levels", CAPABILITY, { required: [] }],
] as const)("an answer is kept as it is where only its %s changes", (_, given, change) => {
  expect(judge(given, withItem(given.item, change))).toMatchObject({ fate: "kept", after: given, changed: [] });
});

test("a translation that was missing and is added changes nothing; another wording beside it does", () => {
  const german = withItem("innovation", { label: { de: "Innovation", en: "" } });
  const both = withItem("innovation", { label: { de: "Innovation", en: "Innovation" } });
  const other = withItem("innovation", { label: { de: "Neuerung", en: "Innovation" } });

  expect(judge(INNOVATION, both, {}, german)).toMatchObject({ fate: "kept" });
  expect(judge(INNOVATION, other, {}, german)).toMatchObject({ fate: "needs-review", changed: ["label"] });
});

test("a scale by another name whose levels read the same is no other scale", () => {
  const scale = ISF_2001.scales.find(({ key }) => key === "level-0-4");
  const twin = { ...ISF_2001, scales: [...ISF_2001.scales, ...(scale ? [{ ...scale, key: "twin" }] : [])] };

  expect(judge(INNOVATION, withItem("innovation", { scale: "twin" }, twin))).toMatchObject({ fate: "kept" });
});

describe("a level on a scale of seven", () => {
  const seven = withScale((levels) => [...levels, { value: 5, label: OTHER }, { value: 6, label: OTHER }]);

  test.each([
    ["clamp", 3, 4, false],
    ["proportional", 5, 6, false],
    ["ask-again", null, null, true],
  ] as const)("by the rule %s", (rule, level, target, toConfirm) => {
    const change = { from: "level-0-4", to: "level-0-4", fromTop: 4, toTop: 6 };

    expect(judge(INNOVATION, seven, { "level-0-4/4>level-0-4/6": rule })).toEqual({
      kind: "judged",
      fate: "converted",
      before: INNOVATION,
      after: { ...INNOVATION, level, target, toConfirm, frameworkVersionId: "b", version: 8 },
      changed: [],
      conversion: { change, rule },
    });
  });

  test("is converted and marked where the question reads otherwise as well", () => {
    const renamed = withItem("innovation", { label: OTHER }, seven);

    expect(judge(INNOVATION, renamed, { "level-0-4/4>level-0-4/6": "clamp" })).toMatchObject({
      fate: "converted",
      changed: ["label"],
      after: { level: 3, toConfirm: true },
    });
  });

  test("is refused without a rule", () => {
    expect(judge(INNOVATION, seven)).toEqual({
      kind: "refused",
      because: "rule-missing",
      change: { from: "level-0-4", to: "level-0-4", fromTop: 4, toTop: 6 },
    });
  });

  test("is no matter of what has no level: it does not apply on any scale", () => {
    const none = { ...INNOVATION, level: null, target: null };

    expect(judge({ ...none, notApplicable: true }, seven)).toMatchObject({ fate: "kept" });
    expect(judge(none, seven)).toMatchObject({ fate: "kept" });
    expect(judge({ ...none, notApplicable: true }, withItem("innovation", { label: OTHER }))).toMatchObject({
      fate: "needs-review",
    });
  });

  test("converted once, is not converted again by the next version with the same scale", () => {
    const first = judge(INNOVATION, seven, { "level-0-4/4>level-0-4/6": "proportional" });
    if (first.kind === "refused") throw new Error("has a rule");

    expect(fateOf(first.after, seven, { id: "c", framework: seven }, {})).toMatchObject({
      fate: "kept",
      after: { level: 5, frameworkVersionId: "b" },
    });
  });
});

test("a question that is gone leaves its answer as it was; one that is back takes it up", () => {
  const without = { ...ISF_2001, criteria: ISF_2001.criteria.filter(({ key }) => key !== "innovation") };

  expect(judge(INNOVATION, without)).toMatchObject({ fate: "archived", after: INNOVATION });
  expect(judge(INNOVATION, withItem("innovation", { label: OTHER }))).toMatchObject({ fate: "needs-review" });
  expect(() => judge(INNOVATION, ISF_2001, {}, without)).toThrow("criterion/innovation");
});

test("a row that was taken back to not asked says nothing that could be misread", () => {
  const empty = { ...INNOVATION, level: null, target: null };

  expect(judge(empty, withItem("innovation", { label: OTHER }))).toMatchObject({ fate: "kept", after: empty });
  expect(judge({ ...empty, target: 2 }, withItem("innovation", { label: OTHER }))).toMatchObject({
    fate: "needs-review",
  });
});

test("what does not apply is no matter of how the levels are called", () => {
  const none = { ...INNOVATION, level: null, target: null, notApplicable: true };
  const renamed = withScale((levels) => levels.map((level) => ({ ...level, label: OTHER })));

  expect(judge(none, renamed)).toMatchObject({ fate: "kept", after: none });
});

test("a mark stands until somebody confirms the answer", () => {
  const marked = { ...INNOVATION, toConfirm: true };

  expect(judge(marked, ISF_2001)).toMatchObject({ fate: "kept", after: marked });
  expect(judge(marked, withItem("innovation", { label: OTHER }))).toMatchObject({
    fate: "needs-review",
    after: marked,
  });
});

function judge(given: Given, framework: Framework, rules: Record<string, ScaleRule> = {}, under = ISF_2001) {
  return fateOf(given, under, { id: "b", framework }, rules);
}

function withItem(key: string, change: object, framework = ISF_2001): Framework {
  const changed = <I extends { readonly key: string }>(items: readonly I[]) =>
    items.map((item) => (item.key === key ? { ...item, ...change } : item));
  return {
    ...framework,
    impulses: changed(framework.impulses),
    criteria: changed(framework.criteria),
    capability: { ...framework.capability, criteria: changed(framework.capability.criteria) },
  };
}

type Levels = Framework["scales"][number]["levels"];

function withScale(change: (levels: Levels) => Levels): Framework {
  const scales = ISF_2001.scales.map((scale) =>
    scale.key === "level-0-4" ? { ...scale, levels: change(scale.levels) } : scale,
  );
  return { ...ISF_2001, scales };
}
