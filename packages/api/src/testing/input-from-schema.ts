/**
 * Inputs for a procedure that nobody has seen before, made from its schema: walked down to its
 * leaves, and built again with a value for each. Where a leaf is a UUID it is an id, and whose
 * id stands there is what the authorization matrix is about.
 */
import * as z from "zod";

export type Leaf = {
  /** Keys from the root, with `0` for the element of an array: "dependsOn.0". */
  readonly path: string;
  /** The last key that is a word. */
  readonly name: string;
  readonly schema: z.ZodType;
  readonly isId: boolean;
  /** Whether the input is also good without it: it may be null, missing, or the only element of an array that may be empty. */
  readonly optional: boolean;
};

/** Said of a leaf instead of a value: it is left out, as null, as a missing key, as an empty array. */
export const LEFT_OUT = Symbol("left out");

/** The leaves of a schema, in order. */
export function leavesOf(schema: z.ZodType): readonly Leaf[] {
  const leaves: Leaf[] = [];
  inputFrom(schema, (leaf) => {
    leaves.push(leaf);
    return null;
  });
  return leaves;
}

/** An input with this value at each leaf. */
export function inputFrom(schema: z.ZodType, valueAt: (leaf: Leaf) => unknown): unknown {
  return build(schema, { path: [], optional: false }, valueAt);
}

/** A value that this leaf takes: the first of the `known` ones, else a plain one of its type. */
export function fittingValue(leaf: Leaf, known: readonly unknown[]): unknown {
  const fits = [...known, ...plainValues(leaf.schema)].find((value) => leaf.schema.safeParse(value).success);
  if (fits === undefined) throw new Error(`no value fits ${leaf.path}: say one in known-values.ts`);
  return fits;
}

/** Objects in a schema that take keys nobody named. */
export function looseObjects(schema: z.ZodType): readonly string[] {
  const loose: string[] = [];
  const look = (inner: z.ZodType, path: readonly string[]): void => {
    if (inner instanceof z.ZodObject) {
      if (!(inner.def.catchall instanceof z.ZodNever)) loose.push(path.join(".") || "the whole");
      for (const [key, value] of Object.entries(inner.shape)) look(value as z.ZodType, [...path, key]);
    } else if (isAnything(inner)) {
      loose.push(path.join(".") || "the whole");
    } else for (const [key, value] of partsOf(inner)) look(value, key === "" ? path : [...path, key]);
  };
  look(schema, []);
  return loose;
}

/** Why a schema takes anything at some places, where it says so itself. */
export function openReasons(schema: z.ZodType): readonly string[] {
  const reason = reasonToBeOpen(schema);
  const inner = schema instanceof z.ZodObject ? Object.values(schema.shape) : partsOf(schema).map(([, part]) => part);
  return [...(reason ? [reason] : []), ...inner.flatMap((part) => openReasons(part as z.ZodType))];
}

type At = { readonly path: readonly string[]; readonly optional: boolean };

function build(schema: z.ZodType, at: At, valueAt: (leaf: Leaf) => unknown): unknown {
  const optional = { ...at, optional: true };
  if (schema instanceof z.ZodObject) return buildObject(schema, at, valueAt);
  if (schema instanceof z.ZodArray) {
    const mayBeEmpty = at.optional || schema.safeParse([]).success;
    const element = build(schema.element as z.ZodType, { path: [...at.path, "0"], optional: mayBeEmpty }, valueAt);
    return element === LEFT_OUT ? [] : [element];
  }
  if (schema instanceof z.ZodNullable) {
    const inner = build(schema.unwrap() as z.ZodType, optional, valueAt);
    return inner === LEFT_OUT ? null : inner;
  }
  if (schema instanceof z.ZodOptional) return build(schema.unwrap() as z.ZodType, optional, valueAt);
  if (schema instanceof z.ZodDefault) return build(schema.unwrap() as z.ZodType, optional, valueAt);
  if (schema instanceof z.ZodPipe) return build(schema.in as z.ZodType, at, valueAt);
  if (schema instanceof z.ZodUnion) return build(schema.options[0] as z.ZodType, at, valueAt);
  const name = at.path.findLast((key) => key !== "0") ?? "";
  return valueAt({ path: at.path.join("."), name, schema, isId: schema instanceof z.ZodUUID, optional: at.optional });
}

function buildObject(schema: z.ZodObject, at: At, valueAt: (leaf: Leaf) => unknown): unknown {
  const built = Object.entries(schema.shape).map(([key, inner]) => {
    const value = build(inner as z.ZodType, { path: [...at.path, key], optional: at.optional }, valueAt);
    const mayMiss = inner instanceof z.ZodOptional || inner instanceof z.ZodDefault;
    return { key, value, mayMiss };
  });
  // An object that lacks a part that it needs is left out as a whole.
  if (built.some(({ value, mayMiss }) => value === LEFT_OUT && !mayMiss)) return LEFT_OUT;
  return Object.fromEntries(built.flatMap(({ key, value }) => (value === LEFT_OUT ? [] : [[key, value]])));
}

function partsOf(schema: z.ZodType): readonly (readonly [string, z.ZodType])[] {
  if (schema instanceof z.ZodArray) return [["0", schema.element as z.ZodType]];
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return [["", schema.unwrap() as z.ZodType]];
  if (schema instanceof z.ZodPipe)
    return [
      ["", schema.in as z.ZodType],
      ["", schema.out as z.ZodType],
    ];
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => ["", option as z.ZodType]);
  return [];
}

/** A schema may say that it is open on purpose, and why (`openReasons`). Values out of a list of words are no anything. */
function isAnything(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodRecord) return !(schema.valueType instanceof z.ZodEnum) && !reasonToBeOpen(schema);
  return schema instanceof z.ZodAny || schema instanceof z.ZodUnknown;
}

function reasonToBeOpen(schema: z.ZodType): string | null {
  const open: unknown = schema.meta()?.open;
  return typeof open === "string" && open !== "" ? open : null;
}

function plainValues(schema: z.ZodType): readonly unknown[] {
  if (schema instanceof z.ZodEnum) return schema.options;
  if (schema instanceof z.ZodLiteral) return [...schema.values];
  return ["Text", "a-key", "2026-12-01", 1, 0, 2000, true];
}
