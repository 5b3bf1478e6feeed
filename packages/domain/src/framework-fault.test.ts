import { describe, expect, test } from "vitest";
import { Framework } from "./framework.ts";
import { type FrameworkFault, faultsIn, gapsIn } from "./framework-fault.ts";
import { type FrameworkPart, frameworkOf, type PartContent, partKey, partsOf } from "./framework-part.ts";
import { withTextsFilled } from "./framework-texts.ts";
import { ISF_2001 } from "./isf-2001.ts";
import type { PartKind } from "./part-kind.ts";

const PARTS = partsOf(ISF_2001);

test("the built-in framework has no fault and no gap, in either language", () => {
  expect(faultsIn(PARTS, [], "de")).toEqual([]);
  expect(faultsIn(PARTS, [], "en")).toEqual([]);
  expect(gapsIn(PARTS, "de").missing + gapsIn(PARTS, "en").missing).toBe(0);
  expect(gapsIn(PARTS, "de").all).toBeGreaterThan(600);
});

describe("every fault is named with its place", () => {
  test.each<[string, FrameworkFault["because"], string, readonly FrameworkPart[]]>([
    [
      "a field that is missing",
      "missing",
      "group",
      changed("impulse", "cost-pressure", ({ group: _, ...rest }) => rest),
    ],
    ["a type that is wrong", "wrong-type", "weight", changed("criterion", "innovation", put("weight", "viel"))],
    ["a field that nothing reads", "unknown-field", "colour", changed("criterion", "innovation", put("colour", "red"))],
    [
      "a word that is no choice",
      "not-a-choice",
      "character",
      changed("impulse", "cost-pressure", put("character", "x")),
    ],
    ["a level that is not whole", "not-whole", "level", changed("form", "licensing", put("level", 1.5))],
    ["a weight of nothing", "too-small", "weight", changed("criterion", "innovation", put("weight", 0))],
    ["a share above the whole", "too-large", "basisFrom", changed("suggestion", "suggestion", put("basisFrom", 2))],
    ["a source without end", "too-long", "source", changed("danger", "know-how-leak", put("source", "x".repeat(201)))],
    ["a scale of one level", "too-few", "levels", changed("scale", "intensity-0-4", firstLevelOnly)],
    ["a key in capitals", "bad-format", "key", changed("danger", "know-how-leak", put("key", "Know How"))],
    [
      "a text without German",
      "text-missing",
      "label",
      changed("matter", "goals", put("label", { de: " ", en: "Goals" })),
    ],
    ["a key that is taken", "key-taken", "key", [...PARTS, part("matter", "goals")]],
    [
      "a scale that is not there",
      "unknown-reference",
      "scale",
      changed("criterion", "innovation", put("scale", "none")),
    ],
    ["a fact's text in an indicator", "text-missing", "indicators.1.label", changedIndicatorLabel()],
    [
      "a level above its scale",
      "level-out-of-scale",
      "openFrom",
      changed("burden-rules", "burden-rules", put("openFrom", 9)),
    ],
    [
      "a circle of decisions",
      "in-a-circle",
      "restsOn",
      changed("matter", "strategy-mix", put("restsOn", ["value-chain"])),
    ],
    [
      "bands that change places",
      "not-in-order",
      "activeFrom",
      changed("stance-bands", "stance-bands", put("activeFrom", -0.5)),
    ],
    ["levels with a hole", "levels-not-in-order", "levels", changed("scale", "intensity-0-4", withoutSecondLevel)],
    [
      "a position that nothing counts in",
      "weighs-nothing",
      "potentials",
      PARTS.filter(({ content }) => content.dimension !== "potentials"),
    ],
    [
      "a type without a reason for it",
      "weighs-nothing",
      "indicators",
      changed("strategy-type", "cost-reduction", put("indicators", [])),
    ],
    ["no form at all", "none-there", "", PARTS.filter(({ kind }) => kind !== "form")],
  ])("%s", (_, because, field, parts) => {
    const faults = faultsIn(parts, [], "de");

    expect(faults.map((fault) => [fault.because, fault.field])).toContainEqual([because, field]);
  });

  test("what a framework archived is told from what it never had", () => {
    const [archived, others] = [PARTS.filter(isInnovation), PARTS.filter((one) => !isInnovation(one))];

    const faults = faultsIn(others, archived, "de");

    expect(new Set(faults.map(({ because }) => because))).toEqual(new Set(["archived-reference"]));
    expect(faults.every(({ kind }) => kind === "strategy-type")).toBe(true);
  });
});

test("a part that was emptied is a row of faults and never an accident", () => {
  const oneOfEachKind = [...new Map(PARTS.map((one) => [one.kind, one])).values()];
  for (const { kind, key } of oneOfEachKind) {
    const emptied = PARTS.map((one) => (one.kind === kind && one.key === key ? { kind, key, content: {} } : one));
    expect(faultsIn(emptied, [], "de").length, `${kind}/${key}`).toBeGreaterThan(0);
  }
});

test("a text that is written in one language only is no fault there, and is read in that language everywhere", () => {
  const german = changed("matter", "goals", put("label", { de: "Ziele", en: "" }));

  expect(faultsIn(german, [], "de")).toEqual([]);
  expect(faultsIn(german, [], "en").map(({ because }) => because)).toEqual(["text-missing"]);
  expect(gapsIn(german, "en").missing).toBe(1);
  const read = withTextsFilled(Framework.parse(frameworkOf(ISF_2001.key, german, [])));
  expect(read.matters.find(({ key }) => key === "goals")?.label).toEqual({ de: "Ziele", en: "Ziele" });
  expect(withTextsFilled(ISF_2001)).toBe(ISF_2001);
});

function part(kind: PartKind, key: string): FrameworkPart {
  const found = PARTS.find((one) => one.kind === kind && one.key === key);
  if (!found) throw new Error(`no ${kind} ${key}`);
  return found;
}

function changed(kind: PartKind, key: string, change: (content: PartContent) => PartContent): readonly FrameworkPart[] {
  const content = change(part(kind, key).content);
  return PARTS.map((one) =>
    one.kind === kind && one.key === key ? { kind, key: partKey(kind, content), content } : one,
  );
}

function put(field: string, value: PartContent[string]) {
  return (content: PartContent): PartContent => ({ ...content, [field]: value });
}

function firstLevelOnly(content: PartContent): PartContent {
  return { ...content, levels: levelsOf(content).slice(0, 1) };
}

function withoutSecondLevel(content: PartContent): PartContent {
  return { ...content, levels: levelsOf(content).filter((_, index) => index !== 1) };
}

function levelsOf({ levels }: PartContent): PartContent[] {
  return levels as unknown as PartContent[];
}

function changedIndicatorLabel(): readonly FrameworkPart[] {
  return changed("strategy-type", "follow-key-customers", (content) => {
    const indicators = content.indicators as unknown as PartContent[];
    const blank = indicators.map((one, index) => (index === 1 ? { ...one, label: { de: "", en: "Share" } } : one));
    return { ...content, indicators: blank };
  });
}

function isInnovation({ kind, key }: FrameworkPart): boolean {
  return kind === "criterion" && key === "innovation";
}
