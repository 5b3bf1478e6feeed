/** What stands in a part, a row or a field that has just been added. */
import type { Content, Json, Part } from "./draft-types.ts";
import type { FormField, FormShape, PartForm } from "./form-shape.ts";
import { isRecord } from "./json.ts";

/** Fields that a new part takes over from its neighbour: what belongs together mostly has the same. */
const LIKE_NEIGHBOUR: ReadonlySet<FormShape["kind"]> = new Set(["reference", "choice"]);

/**
 * A part of this kind with what was named already. What can be guessed is taken from the part before it, what weighs
 * weighs once, and the rest stays open: a gap is said, a wrong guess is not.
 */
export function newContent(form: PartForm, given: Content, neighbour: Content | null, source: string): Content {
  const fields = form.fields.map(({ name, optional, shape }): readonly [string, Json | undefined] => {
    if (given[name] !== undefined) return [name, given[name]];
    if (name === "source") return [name, source];
    if (neighbour && LIKE_NEIGHBOUR.has(shape.kind) && !form.named.includes(name)) return [name, neighbour[name]];
    return [name, optional ? undefined : blankOf(name, shape)];
  });
  return withoutGaps(fields);
}

/** A row of a list, ready to be written. */
export function newRow(shape: FormShape, source: string): Json {
  if (shape.kind === "group") return withoutGaps(shape.fields.map((field) => [field.name, inRow(field, source)]));
  if (shape.kind === "variant") return newCase(shape, shape.cases[0]?.name ?? "");
  return blankOf("", shape) ?? "";
}

/** A value of one of several shapes, of this one. */
export function newCase(shape: Extract<FormShape, { kind: "variant" }>, name: string): Content {
  const fields = shape.cases.find((one) => one.name === name)?.fields ?? [];
  return { kind: name, ...withoutGaps(fields.map((field) => [field.name, inRow(field, "")])) };
}

function inRow({ name, optional, shape }: FormField, source: string): Json | undefined {
  if (name === "source") return source;
  return optional ? undefined : blankOf(name, shape);
}

function blankOf(name: string, shape: FormShape): Json | undefined {
  switch (shape.kind) {
    case "text":
      return { de: "", en: "" };
    case "flag":
      return name === "is";
    case "list":
      return [];
    case "words":
      return [];
    case "number":
      return name === "weight" || name === "people" ? 1 : undefined;
    case "variant":
      return newCase(shape, shape.cases[0]?.name ?? "");
    case "group":
      return newRow(shape, "");
    default:
      return undefined;
  }
}

function withoutGaps(fields: readonly (readonly [string, Json | undefined])[]): Content {
  return Object.fromEntries(fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** A key out of words: "Größe des Marktes" is `groesse-des-marktes`. */
export function keyFrom(words: string): string {
  return words
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
}

/** A key that none of these has: the wanted one, else with the next free number. */
export function freeKey(wanted: string, taken: readonly string[]): string {
  const base = wanted || "part";
  if (!taken.includes(base)) return base;
  for (let number = 2; ; number++) {
    if (!taken.includes(`${base}-${number}`)) return `${base}-${number}`;
  }
}

/** A copy beside its original: the same but for its key and its label. */
export function copyOf(part: Part, taken: readonly string[], copied: { readonly de: string; readonly en: string }) {
  const { label } = part.content;
  const named = isRecord(label)
    ? { de: `${label.de ?? ""} ${copied.de}`.trim(), en: `${label.en ?? ""} ${copied.en}`.trim() }
    : null;
  return { ...part.content, key: freeKey(`${part.key}`, taken), ...(named ? { label: named } : {}) } satisfies Content;
}
