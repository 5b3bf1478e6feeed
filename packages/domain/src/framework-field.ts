/**
 * The fields of a part, read off the schema of its kind: one truth for the form in which it is edited, the columns of
 * a workbook, and the search through what stands in it.
 */
import type * as z from "zod";
import type { PartContent } from "./framework-part.ts";
import type { PartKind } from "./part-kind.ts";
import { PARTS } from "./part-rule.ts";
import { Key, Text } from "./text.ts";

export type FieldShape =
  /** A text in both languages. */
  | { readonly kind: "text" }
  /** The stable key of the thing itself. */
  | { readonly kind: "key" }
  | { readonly kind: "line"; readonly max: number }
  | { readonly kind: "number"; readonly min: number; readonly max: number; readonly whole: boolean }
  | { readonly kind: "flag" }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "reference"; readonly to: PartKind }
  | { readonly kind: "group"; readonly fields: readonly Field[] }
  /** One of several shapes; which one stands in its field `kind`. */
  | {
      readonly kind: "variant";
      readonly cases: readonly { readonly name: string; readonly fields: readonly Field[] }[];
    }
  | { readonly kind: "list"; readonly of: FieldShape; readonly min: number };

export type Field = { readonly name: string; readonly optional: boolean; readonly shape: FieldShape };

const known = new Map<PartKind, readonly Field[]>();

/** The fields of a part of this kind, in the order of its schema. */
export function fieldsOf(kind: PartKind): readonly Field[] {
  const fields = known.get(kind) ?? fieldsIn(PARTS[kind].schema);
  known.set(kind, fields);
  return fields;
}

function fieldsIn(schema: z.ZodObject): readonly Field[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => ({
    name,
    optional: field.safeParse(undefined).success,
    shape: shapeOf(field),
  }));
}

/** Schemas are taken apart by what zod says of them; a kind of schema that no form could show is a fault of ours. */
function shapeOf(schema: z.ZodType): FieldShape {
  const { def } = schema as unknown as { readonly def: Definition };
  switch (def.type) {
    case "optional":
    case "default":
      return shapeOf(def.innerType);
    case "string": {
      const to = schema.meta()?.references;
      if (to) return { kind: "reference", to: to as PartKind };
      return schema === Key ? { kind: "key" } : { kind: "line", max: (schema as z.ZodString).maxLength ?? 100 };
    }
    case "number": {
      const { minValue, maxValue } = schema as z.ZodNumber;
      return { kind: "number", min: minValue ?? 0, max: maxValue ?? 0, whole: def.format === "safeint" };
    }
    case "boolean":
      return { kind: "flag" };
    case "enum":
      return { kind: "choice", options: (schema as z.ZodEnum).options.map(String) };
    case "array":
      return { kind: "list", of: shapeOf(def.element), min: minLength(def) };
    case "object":
      return schema === Text ? { kind: "text" } : { kind: "group", fields: fieldsIn(schema as z.ZodObject) };
    case "union":
      return { kind: "variant", cases: def.options.map(caseOf) };
    default:
      throw new Error(`a framework holds no ${def.type}`);
  }
}

function caseOf(option: z.ZodObject): { name: string; fields: readonly Field[] } {
  const { kind, ...others } = option.shape as Record<string, z.ZodType>;
  const [name] = (kind as unknown as { readonly def: { readonly values: readonly string[] } }).def.values;
  return { name: String(name), fields: fieldsIn({ shape: others } as z.ZodObject) };
}

function minLength({ checks = [] }: Definition): number {
  const found = checks.map(({ _zod }) => _zod.def).find(({ check }) => check === "min_length");
  return found?.minimum ?? 0;
}

type Definition = {
  readonly type: string;
  readonly format?: string;
  readonly innerType: z.ZodType;
  readonly element: z.ZodType;
  readonly options: readonly z.ZodObject[];
  readonly checks?: readonly {
    readonly _zod: { readonly def: { readonly check: string; readonly minimum?: number } };
  }[];
};

/** One value in a part: where it stands ("indicators.2.weight"), what it should be, and what is there. */
export type FieldValue = {
  readonly path: string;
  readonly shape: FieldShape;
  readonly optional: boolean;
  readonly value: Json | undefined;
};

type Json = PartContent[string];

/**
 * Every value in a part down to its texts, numbers and references, in the order of its fields; groups and lists
 * are gone through, broken or not. Fields that the kind does not have are left to the check of the schema.
 */
export function valuesIn(kind: PartKind, content: PartContent): readonly FieldValue[] {
  return valuesOfFields(fieldsOf(kind), content, "");
}

function valuesOfFields(fields: readonly Field[], content: Json | undefined, path: string): readonly FieldValue[] {
  const record = isRecord(content) ? content : {};
  return fields.flatMap(({ name, optional, shape }) =>
    valuesOfShape(shape, record[name], path === "" ? name : `${path}.${name}`, optional),
  );
}

function valuesOfShape(
  shape: FieldShape,
  value: Json | undefined,
  path: string,
  optional: boolean,
): readonly FieldValue[] {
  if (value === undefined && optional) return [];
  switch (shape.kind) {
    case "group":
      return valuesOfFields(shape.fields, value, path);
    case "list":
      return Array.isArray(value)
        ? value.flatMap((one, index) => valuesOfShape(shape.of, one, `${path}.${index}`, false))
        : [];
    case "variant": {
      const fields = shape.cases.find(({ name }) => isRecord(value) && name === value.kind)?.fields;
      return fields ? valuesOfFields(fields, value, path) : [];
    }
    default:
      return [{ path, shape, optional, value }];
  }
}

export function isRecord(value: unknown): value is PartContent {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
