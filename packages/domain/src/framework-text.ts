/**
 * A framework as the text of a JSON file: how the built-in ones are shipped, and how houses keep, compare and exchange
 * theirs. Written twice it is the same text to the byte, whatever has stored the framework in between.
 */
import * as z from "zod";
import { Framework } from "./framework.ts";
import { type Field, type FieldShape, fieldsOf, isRecord } from "./framework-field.ts";
import { type FrameworkPart, frameworkOf, type PartContent } from "./framework-part.ts";
import type { PartKind } from "./part-kind.ts";
import { PARTS } from "./part-rule.ts";

/** What makes up a framework: the parts that it offers and those that it archived, whole or broken. */
export type FrameworkParts = {
  readonly key: string;
  readonly parts: readonly FrameworkPart[];
  readonly archive: readonly FrameworkPart[];
};

type Json = PartContent[string];

/** A framework that we ship, from its file. A fault in it is a fault of ours. */
export function shippedFramework(json: unknown): Framework {
  return Framework.parse(json);
}

/** The text of these parts: fields in the order of the schema, what may be left out written out, two blanks a step. */
export function frameworkText({ key, parts, archive }: FrameworkParts): string {
  const known = new Set(parts.map((part) => (part.kind === "strategy-set" ? part.key : null)));
  // Types of a set that is not there would be in no place at all; a reader tells these sets by their having nothing else.
  const homeless = parts.flatMap(({ kind, content: { set } }) =>
    kind === "strategy-type" && typeof set === "string" && !known.has(set) ? [set] : [],
  );
  const sets = [...new Set(homeless)].map((set) => ({
    kind: "strategy-set" as const,
    key: set,
    content: { key: set },
  }));
  const inOrder = ({ kind, key: name, content }: FrameworkPart) => ({
    kind,
    key: name,
    content: contentInOrder(kind, content),
  });
  const whole = frameworkOf(key, [...parts, ...sets].map(inOrder), archive.map(inOrder));
  const { data } = Framework.safeParse(whole);
  return `${JSON.stringify(data ?? inShape(Framework.shape, whole), null, 2)}\n`;
}

/** What such a file may hold, as JSON Schema. A reference says which kind of part it points to. */
export function frameworkSchema(): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(Framework, { io: "input" });
}

/** The content with what may be left out written out, or, where it is broken, as it is; its fields in their order. */
export function contentInOrder(kind: PartKind, content: PartContent): PartContent {
  const { data } = PARTS[kind].schema.safeParse(content);
  return (data as PartContent | undefined) ?? inFields(fieldsOf(kind), content);
}

function inFields(fields: readonly Field[], content: PartContent): PartContent {
  const shapes = new Map(fields.map(({ name, shape }) => [name, shape]));
  return sorted([...shapes.keys()], content, (name, value) => inShapeOf(shapes.get(name), value));
}

function inShapeOf(shape: FieldShape | undefined, value: Json): Json {
  if (shape?.kind === "list" && Array.isArray(value)) return value.map((one) => inShapeOf(shape.of, one));
  if (!isRecord(value)) return value;
  if (shape?.kind === "group") return inFields(shape.fields, value) as Json;
  if (shape?.kind === "text") return sorted(["de", "en"], value) as Json;
  const fields = shape?.kind === "variant" ? shape.cases.find(({ name }) => name === value.kind)?.fields : undefined;
  return inFields([KIND, ...(fields ?? [])], value) as Json;
}

const KIND: Field = { name: "kind", optional: false, shape: { kind: "line", max: 100 } };

function inShape(shape: Readonly<Record<string, unknown>>, value: PartContent): PartContent {
  return sorted(Object.keys(shape), value, (name, one) => {
    const schema = shape[name];
    return schema instanceof z.ZodObject && isRecord(one) ? (inShape(schema.shape, one) as Json) : one;
  });
}

/** The named fields first, as they are named; others after them by their names. */
function sorted(names: readonly string[], content: PartContent, of = (_: string, value: Json) => value): PartContent {
  const others = Object.keys(content)
    .filter((name) => !names.includes(name))
    .sort();
  const there = [...names, ...others].filter((name) => Object.hasOwn(content, name));
  return Object.fromEntries(
    there.flatMap((name) => {
      const value = content[name];
      return value === undefined ? [] : [[name, of(name, value)]];
    }),
  );
}
