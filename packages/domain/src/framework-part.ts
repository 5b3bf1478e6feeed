/**
 * A framework as a list of parts, and back. The formulas want a framework whole; whoever edits, compares, files or
 * archives one wants its parts, one by one, whatever kind they are of.
 */
import type * as z from "zod";
import type { Framework } from "./framework.ts";
import { PART_KINDS, type PartKind } from "./part-kind.ts";
import { PARTS, type PartRule } from "./part-rule.ts";
import type { Text } from "./text.ts";

/** What stands in a part, as JSON. In a draft it may be broken; what its kind asks for is in `PARTS`. */
export type PartContent = { readonly [field: string]: z.core.util.JSONType };

/** One part. Among parts of its kind the key is its name; the parts of a framework have an order per kind. */
export type FrameworkPart = { readonly kind: PartKind; readonly key: string; readonly content: PartContent };

/** The key of a part with this content: its own, or what it is about ("CN/direct-export"). Blank where that is missing. */
export function partKey(kind: PartKind, content: PartContent): string {
  const { once: isOnce, named: fields } = PARTS[kind];
  if (isOnce) return kind;
  return fields.flatMap((field) => wordsIn(content[field])).join("/");
}

function wordsIn(value: PartContent[string] | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== "object") return [String(value)];
  // A database gives fields back in an order of its own.
  const kindFirst = Object.entries(value).sort(([a], [b]) => (a === "kind" ? -1 : b === "kind" ? 1 : a < b ? -1 : 1));
  return kindFirst.flatMap(([, word]) => wordsIn(word));
}

/** The parts that a framework offers, kind by kind, in its order. Its archive is not among them. */
export function partsOf(framework: Framework): readonly FrameworkPart[] {
  return PART_KINDS.flatMap((kind) =>
    contentsOf(kind, framework).map((content) => ({ kind, key: partKey(kind, content), content })),
  );
}

function contentsOf(kind: PartKind, framework: Framework): readonly PartContent[] {
  if (kind === "strategy-set") return framework.strategySets.map(({ types: _, ...set }) => plain(set));
  if (kind === "strategy-type") {
    return framework.strategySets.flatMap((set) => set.types.map((type) => plain({ set: set.key, ...type })));
  }
  const { schema, path, once: isOnce } = PARTS[kind];
  const found = at(framework, path);
  if (!isOnce) return (found as readonly unknown[]).map(plain);
  return [plain(Object.fromEntries(Object.keys(schema.shape).map((field) => [field, (found as PartContent)[field]])))];
}

/**
 * The framework that these parts make up, as JSON that is still to be checked: parts may be broken, or missing.
 * Strategy types of a set that is not there stand in no framework; a check of the parts names them.
 */
export function frameworkOf(
  key: string,
  parts: readonly FrameworkPart[],
  archive: readonly FrameworkPart[],
): PartContent {
  const whole: Record<string, unknown> = { key, archive: archive.map(plain) };
  for (const kind of PART_KINDS) {
    const contents = parts.filter((part) => part.kind === kind).map(({ content }) => content);
    if (kind === "strategy-type") continue;
    if (kind === "strategy-set") {
      whole.strategySets = contents.map((set) => ({ ...set, types: typesOf(set.key, parts) }));
      continue;
    }
    put(whole, PARTS[kind], contents);
  }
  return whole as PartContent;
}

function typesOf(set: unknown, parts: readonly FrameworkPart[]): readonly PartContent[] {
  return parts
    .filter(({ kind, content }) => kind === "strategy-type" && content.set === set)
    .map(({ content: { set: _, ...type } }) => type);
}

function put(whole: Record<string, unknown>, { path, once: isOnce }: PartRule, contents: readonly PartContent[]): void {
  const [last, ...before] = [...path].reverse();
  let place = whole;
  for (const step of before.reverse()) place = within(place, step);
  if (!isOnce && last) place[last] = contents;
  else if (isOnce) Object.assign(last ? within(place, last) : place, contents[0]);
}

function within(place: Record<string, unknown>, step: string): Record<string, unknown> {
  place[step] ??= {};
  return place[step] as Record<string, unknown>;
}

/**
 * A framework that also knows, in its archive, what earlier versions offered and it does not: what a mandate once
 * chose or answered never loses its name. `earlier` runs from the oldest to the newest; of two that know a part, the
 * newer one is believed.
 */
export function withEarlier(framework: Framework, earlier: readonly Framework[]): Framework {
  const known = new Set([...partsOf(framework), ...framework.archive].map(placeOf));
  const older = new Map<string, FrameworkPart>();
  for (const version of earlier) {
    for (const part of [...version.archive, ...partsOf(version)]) older.set(placeOf(part), part);
  }
  const added = [...older.values()].filter((part) => !PARTS[part.kind].once && !known.has(placeOf(part)));
  return added.length === 0 ? framework : { ...framework, archive: [...framework.archive, ...added] };
}

/** The one name of a part over all kinds: `criterion/innovation`. */
export function placeOf({ kind, key }: { readonly kind: PartKind; readonly key: string }): string {
  return `${kind}/${key}`;
}

/** What a part is called, offered or archived; a key that no version ever knew stands for itself. */
export function labelOf(framework: Framework, kind: PartKind, key: string): Text {
  const offered = itemsOf(framework, kind).find((item) => item.key === key);
  const archived = offered ? undefined : archivedPart(framework, kind, key);
  return offered?.label ?? (archived?.label as Text | undefined) ?? { de: key, en: key };
}

/** What a part held that this framework archived, or undefined. */
export function archivedPart(framework: Framework, kind: PartKind, key: string): PartContent | undefined {
  return framework.archive.find((part) => part.kind === kind && part.key === key)?.content;
}

/** Items as they stand in the framework; copies would cost more than all labels of a page. */
function itemsOf(framework: Framework, kind: PartKind): readonly { readonly key: string; readonly label: Text }[] {
  if (kind === "strategy-type") return framework.strategySets.flatMap(({ types }) => types);
  return at(framework, PARTS[kind].path) as readonly { key: string; label: Text }[];
}

function at(whole: unknown, path: readonly string[]): unknown {
  return path.reduce((place, step) => (place as Record<string, unknown>)[step], whole);
}

function plain(value: unknown): PartContent {
  return JSON.parse(JSON.stringify(value));
}
