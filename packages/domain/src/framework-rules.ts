/** What the parts of a framework owe each other beyond their own shape: weights, levels, order, no circles. */
import { onCircles } from "./circles.ts";
import type { FaultReason, FrameworkFault } from "./framework-fault.ts";
import { isRecord } from "./framework-field.ts";
import type { FrameworkPart, PartContent } from "./framework-part.ts";
import type { PartKind } from "./part-kind.ts";

/** Faults of parts that each for itself may be in order. What is missing or of a wrong type is passed over: that is said elsewhere. */
export function ruleFaults(parts: readonly FrameworkPart[]): readonly FrameworkFault[] {
  return [
    ...parts.filter(({ kind }) => kind === "scale").flatMap(scaleFaults),
    ...weightFaults(parts),
    ...levelFaults(parts),
    ...circles(parts),
    ...orderFaults(parts),
  ];
}

type Place = Pick<FrameworkPart, "kind" | "key">;

function fault({ kind, key }: Place, field: string, because: FaultReason, values = {}): FrameworkFault {
  return { kind, key, field, because, values };
}

/** Levels run from 0 upwards without a gap: a share of the scale would mean something else at each of them. */
function scaleFaults(part: FrameworkPart): readonly FrameworkFault[] {
  const values = listIn(part.content, "levels").map((level) => level.value);
  const inOrder = values.every((value, index) => value === index);
  return inOrder ? [] : [fault(part, "levels", "levels-not-in-order")];
}

/** A score of nothing is no score: what is scored needs something that counts in it. */
function weightFaults(parts: readonly FrameworkPart[]): readonly FrameworkFault[] {
  const used = new Set(parts.filter(is("strategy-set")).flatMap(({ key, content }) => (content.inUse ? [key] : [])));
  const types = parts.filter(is("strategy-type")).filter(({ content }) => used.has(wordIn(content.set)));
  const scored = parts.filter(is("starting-position")).flatMap((part) =>
    ["resources", "potentials"].flatMap((field) => {
      const counts = parts.filter(is("criterion")).filter(({ content }) => content.dimension === part.content[field]);
      return sumOf(counts.map(({ content }) => content)) > 0 ? [] : [fault(part, field, "weighs-nothing")];
    }),
  );
  return [
    ...scored,
    ...types
      .filter(({ content }) => sumOf(listIn(content, "indicators")) <= 0)
      .map((type) => fault(type, "indicators", "weighs-nothing")),
    ...(types.length === 0 ? [fault({ kind: "strategy-set", key: "" }, "", "none-there")] : []),
  ];
}

/** A level that is asked for has to be one that can be reached. */
function levelFaults(parts: readonly FrameworkPart[]): readonly FrameworkFault[] {
  const tops = new Map(parts.filter(is("scale")).map(({ key, content }) => [key, topOf(content)]));
  const scaleOf = (kind: PartKind) =>
    new Map(parts.filter(is(kind)).map(({ key, content }) => [key, tops.get(wordIn(content.scale))]));
  const competences = scaleOf("competence");
  const check = (part: Place, field: string, level: unknown, top: number | undefined) =>
    top !== undefined && numberIn(level) > top ? [fault(part, field, "level-out-of-scale", { top })] : [];
  return parts.flatMap((part) => {
    const { kind, content } = part;
    if (kind === "capability-criterion") {
      const top = tops.get(wordIn(content.scale));
      return listIn(content, "required").flatMap(({ level }, i) => check(part, `required.${i}.level`, level, top));
    }
    if (kind === "role") {
      return listIn(content, "requires").flatMap(({ competence, level }, i) =>
        check(part, `requires.${i}.level`, level, competences.get(wordIn(competence))),
      );
    }
    if (kind === "burden-rules")
      return check(part, "openFrom", content.openFrom, tops.get(wordIn(content.burdenScale)));
    return [];
  });
}

/** A decision that rests on itself, by whatever way round, could never be settled on firm ground. */
function circles(parts: readonly FrameworkPart[]): readonly FrameworkFault[] {
  const matters = parts.filter(is("matter"));
  const round = onCircles(new Map(matters.map(({ key, content }) => [key, wordsIn(content, "restsOn")])));
  return [...round].map((key) => fault({ kind: "matter", key }, "restsOn", "in-a-circle"));
}

const ORDERED: readonly { readonly kind: PartKind; readonly lower: string; readonly upper: string }[] = [
  { kind: "stance-bands", lower: "reactiveUpTo", upper: "activeFrom" },
  { kind: "export-involvement", lower: "activeFrom", upper: "committedFrom" },
];

/** Two thresholds that change places would leave a band that nothing falls into. */
function orderFaults(parts: readonly FrameworkPart[]): readonly FrameworkFault[] {
  const bounds = ORDERED.flatMap(({ kind, lower, upper }) =>
    parts
      .filter(is(kind))
      .filter(({ content }) => numberIn(content[lower]) >= numberIn(content[upper]))
      .map((part) => fault(part, upper, "not-in-order")),
  );
  const measures = parts.filter(is("strategy-type")).flatMap((type) =>
    listIn(type.content, "indicators").flatMap(({ measure }, index) => {
      if (!isRecord(measure) || typeof measure.from !== "number" || typeof measure.to !== "number") return [];
      const inOrder = measure.kind === "fact-linear" ? measure.from !== measure.to : measure.from <= measure.to;
      return inOrder ? [] : [fault(type, `indicators.${index}.measure.to`, "not-in-order")];
    }),
  );
  return [...bounds, ...measures];
}

function is(kind: PartKind) {
  return (part: FrameworkPart) => part.kind === kind;
}

function listIn(content: PartContent, field: string): readonly PartContent[] {
  const list = content[field];
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function wordsIn(content: PartContent, field: string): readonly string[] {
  const list = content[field];
  return Array.isArray(list) ? list.filter((word) => typeof word === "string") : [];
}

function sumOf(weighted: readonly PartContent[]): number {
  return weighted.reduce((sum, { weight }) => sum + (typeof weight === "number" ? weight : 0), 0);
}

function topOf(scale: PartContent): number {
  return Math.max(0, ...listIn(scale, "levels").map(({ value }) => numberIn(value)));
}

/** A draft may hold anything where a key should stand, and not everything can be made a word. */
function wordIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function numberIn(value: unknown): number {
  return typeof value === "number" ? value : Number.NaN;
}
