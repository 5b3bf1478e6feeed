/**
 * What is wrong with a framework that somebody wrote, each fault with its place. A draft may be saved with faults and
 * never published with one: every formula may then take the framework at its word.
 */
import { Framework } from "./framework.ts";
import { valuesIn } from "./framework-field.ts";
import { type FrameworkPart, frameworkOf, placeOf } from "./framework-part.ts";
import { ruleFaults } from "./framework-rules.ts";
import { PART_KINDS, type PartKind } from "./part-kind.ts";
import { PARTS } from "./part-rule.ts";
import { reasonOf } from "./schema-fault.ts";
import type { Locale, Text } from "./text.ts";

export const FAULT_REASONS = [
  "missing",
  "wrong-type",
  "unknown-field",
  "not-a-choice",
  "not-whole",
  "too-small",
  "too-large",
  "too-long",
  "too-few",
  "bad-format",
  "text-missing",
  "key-taken",
  "unknown-reference",
  "archived-reference",
  "none-there",
  "weighs-nothing",
  "level-out-of-scale",
  "levels-not-in-order",
  "in-a-circle",
  "not-in-order",
] as const;
export type FaultReason = (typeof FAULT_REASONS)[number];

export type FrameworkFault = {
  readonly kind: PartKind;
  /** The part's key; blank where a whole kind is meant, or the key itself is missing. */
  readonly key: string;
  /** Where in the part: "indicators.2.weight"; blank for the part as a whole. */
  readonly field: string;
  readonly because: FaultReason;
  /** What a sentence about it needs: a bound, the name that is unknown, the language. */
  readonly values: Readonly<Record<string, string | number>>;
};

/**
 * All faults of a framework made up of these parts, kind by kind. `language` is the one in which every text has to be
 * there; gaps in the other one are no fault (`gapsIn`). None: `Framework` parses it, and no rule points into the void.
 */
export function faultsIn(
  parts: readonly FrameworkPart[],
  archive: readonly FrameworkPart[],
  language: Locale,
): readonly FrameworkFault[] {
  const ofParts = parts.flatMap((part) => [...schemaFaults(part), ...textFaults(part, language)]);
  const between = [...takenKeys(parts), ...referenceFaults(parts, archive), ...ruleFaults(parts)];
  return [...missingKinds(parts), ...ofParts, ...between];
}

/** Texts that are blank in this language, of all that there are: how complete a translation is. */
export function gapsIn(parts: readonly FrameworkPart[], language: Locale): { missing: number; all: number } {
  const texts = parts
    .flatMap(({ kind, content }) => valuesIn(kind, content))
    .filter(({ shape }) => shape.kind === "text");
  return { missing: texts.filter(({ value }) => isBlank(value, language)).length, all: texts.length };
}

function schemaFaults({ kind, key, content }: FrameworkPart): readonly FrameworkFault[] {
  const { error } = PARTS[kind].schema.safeParse(content, { reportInput: true });
  return (error?.issues ?? []).flatMap((issue) =>
    reasonOf(issue).map(({ field, because, values }) => ({ kind, key, field, because, values })),
  );
}

function textFaults({ kind, key, content }: FrameworkPart, language: Locale): readonly FrameworkFault[] {
  return valuesIn(kind, content)
    .filter(({ shape, value }) => shape.kind === "text" && isText(value) && isBlank(value, language))
    .map(({ path }) => ({ kind, key, field: path, because: "text-missing", values: { language } }));
}

function takenKeys(parts: readonly FrameworkPart[]): readonly FrameworkFault[] {
  const seen = new Set<string>();
  return parts.flatMap((part) => {
    const place = placeOf(part);
    const isTaken = seen.has(place);
    seen.add(place);
    const { kind, key } = part;
    return isTaken ? [{ kind, key, field: "key", because: "key-taken" as const, values: { key } }] : [];
  });
}

function referenceFaults(
  parts: readonly FrameworkPart[],
  archive: readonly FrameworkPart[],
): readonly FrameworkFault[] {
  const there = new Set(parts.map(placeOf));
  const archived = new Set(archive.map(placeOf));
  return parts.flatMap(({ kind, key, content }) =>
    valuesIn(kind, content).flatMap(({ path, shape, value }) => {
      if (shape.kind !== "reference" || typeof value !== "string") return [];
      const place = placeOf({ kind: shape.to, key: value });
      if (there.has(place)) return [];
      const because = archived.has(place) ? ("archived-reference" as const) : ("unknown-reference" as const);
      return [{ kind, key, field: path, because, values: { to: shape.to, key: value } }];
    }),
  );
}

/** Kinds of which a framework needs one at least, and has none. */
function missingKinds(parts: readonly FrameworkPart[]): readonly FrameworkFault[] {
  const there = new Set(parts.map(({ kind }) => kind));
  return neededKinds()
    .filter((kind) => !there.has(kind))
    .map((kind) => ({ kind, key: "", field: "", because: "none-there", values: {} }));
}

let needed: readonly PartKind[] | null = null;

/** Said by the schema of the whole, once: of what does it miss something where there is nothing at all? */
function neededKinds(): readonly PartKind[] {
  if (needed) return needed;
  const { error } = Framework.safeParse(frameworkOf("empty", [], []));
  const tooFew = new Set(error?.issues.flatMap(({ code, path }) => (code === "too_small" ? [path.join()] : [])));
  needed = PART_KINDS.filter((kind) => PARTS[kind].once || tooFew.has(PARTS[kind].path.join()));
  return needed;
}

function isText(value: unknown): value is Text {
  return typeof value === "object" && value !== null && "de" in value && "en" in value;
}

function isBlank(value: unknown, language: Locale): boolean {
  return !isText(value) || typeof value[language] !== "string" || value[language].trim() === "";
}
