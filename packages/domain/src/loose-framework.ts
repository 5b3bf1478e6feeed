/** A framework's JSON taken apart although it is broken, so that every fault in it can be named and not only the first. */
import type * as z from "zod";
import { type FileFault, fileFault } from "./file-fault.ts";
import { isRecord } from "./framework-field.ts";
import { type FrameworkPart, type PartContent, partKey } from "./framework-part.ts";
import { contentInOrder, type FrameworkParts } from "./framework-text.ts";
import { PART_KINDS, type PartKind } from "./part-kind.ts";
import { PARTS } from "./part-rule.ts";
import { reasonOf } from "./schema-fault.ts";

type Path = readonly PropertyKey[];

/** The parts that can be made out. What is nowhere in them is named by `formFaultsOf`. */
export function partsIn(json: PartContent): FrameworkParts {
  const parts = PART_KINDS.flatMap((kind) =>
    contentsIn(kind, json).map((found) => {
      const content = contentInOrder(kind, found);
      return { kind, key: partKey(kind, content), content };
    }),
  );
  return {
    key: typeof json.key === "string" ? json.key : "",
    parts,
    archive: recordsIn(json.archive).flatMap(archived),
  };
}

function contentsIn(kind: PartKind, json: PartContent): readonly PartContent[] {
  const sets = recordsIn(json.strategySets);
  if (kind === "strategy-set") return sets.filter((set) => !isPlace(set)).map(({ types: _, ...set }) => set);
  if (kind === "strategy-type") {
    return sets.flatMap(({ key = null, types }) => recordsIn(types).map((type) => ({ ...type, set: key })));
  }
  const { schema, path, once } = PARTS[kind];
  const found = at(json, path);
  if (!once) return recordsIn(found);
  if (!isRecord(found)) return [];
  return [Object.fromEntries(Object.entries(found).filter(([field]) => Object.hasOwn(schema.shape, field)))];
}

/** A key with types and nothing else is where those types stand whose set is archived, or was never there. */
function isPlace(set: PartContent): boolean {
  return Object.keys(set).sort().join() === "key,types" && recordsIn(set.types).length > 0;
}

function archived({ kind, key, content }: PartContent): readonly FrameworkPart[] {
  const known = PART_KINDS.find((one) => one === kind);
  return known && typeof key === "string" && isRecord(content) ? [{ kind: known, key, content }] : [];
}

/** What a schema said of the framework and not of one of its parts: those are judged one by one. */
export function formFaultsOf(json: PartContent, issues: readonly z.core.$ZodIssue[]): readonly FileFault[] {
  return issues
    .filter((issue) => !isSaidElsewhere(issue, json))
    .flatMap((issue) => reasonOf(issue).map(({ field, because, values }) => fileFault(field, because, values)));
}

function isSaidElsewhere(issue: z.core.$ZodIssue, json: PartContent): boolean {
  const { path, code } = issue;
  if (path.length === 1 && path[0] === "key") return true; // the framework's own key is looked at in any file
  if (path[0] === "strategySets") return isInTypology(issue, json);
  return PART_KINDS.some((kind) => {
    const { path: place, once, schema } = PARTS[kind];
    if (!place.every((step, index) => path[index] === step)) return false;
    // That there is none of a kind, or too few, is said of the kind.
    if (path.length === place.length) return once ? isMissing(issue) && place.length > 0 : code === "too_small";
    return once
      ? Object.hasOwn(schema.shape, path[place.length] ?? "")
      : path.length > place.length + 1 || isRecord(at(json, path));
  });
}

function isInTypology(issue: z.core.$ZodIssue, json: PartContent): boolean {
  const { path, code } = issue;
  if (path.length === 1) return code === "too_small";
  if (path[2] !== "types") return path.length > 2 || isRecord(at(json, path));
  // To which set a type belongs is said by where it stands; a field for it would be overlooked.
  if (code === "unrecognized_keys" && path.length === 4 && issue.keys.includes("set")) return false;
  return path.length > 4 || (path.length === 4 && isRecord(at(json, path)));
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return "input" in issue && issue.input === undefined;
}

function recordsIn(value: unknown): readonly PartContent[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function at(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (place, step) =>
      isRecord(place) || Array.isArray(place) ? (place as unknown as Record<PropertyKey, unknown>)[step] : undefined,
    json,
  );
}
