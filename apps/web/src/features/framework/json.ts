/** Values within a part, by their place: `["indicators", "2", "weight"]`. Pure, and nothing is changed in place. */
import type { Content, Json } from "./draft-types.ts";

export function isRecord(value: unknown): value is Content {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function valueAt(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((place, step) => {
    if (Array.isArray(place)) return place[Number(step)];
    return isRecord(place) ? place[step] : undefined;
  }, value);
}

/** The content with another value at this place; undefined takes the field away. What lies on the way is made. */
export function withValue(content: Content, path: readonly string[], value: Json | undefined): Content {
  return put(content, path, value) as Content;
}

function put(place: Json | undefined, [step, ...rest]: readonly string[], value: Json | undefined): Json | undefined {
  if (step === undefined) return value;
  if (Array.isArray(place)) {
    return place.map((one, index) => (String(index) === step ? (put(one, rest, value) ?? null) : one));
  }
  const record = isRecord(place) ? place : {};
  const next = put(record[step], rest, value);
  if (next !== undefined) return { ...record, [step]: next };
  const { [step]: _, ...others } = record;
  return others;
}

/** The same value, in whatever order its fields are written: a database gives them back in an order of its own. */
export function isSameJson(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(value: Json | undefined): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isRecord(value)) return value;
  return Object.keys(value)
    .sort()
    .map((key) => [key, inOrder(value[key])]);
}

/**
 * What two people made of the same part, field by field; null where both changed one field and not to the same. A
 * part is small, and whoever writes its label does not contradict whoever writes its weight.
 */
export function mergedContent(base: Content, mine: Content, theirs: Content): Content | null {
  const fields = [...new Set([base, mine, theirs].flatMap(Object.keys))];
  const merged = fields.map((field): readonly [string, Json | undefined] | null => {
    const [was, my, their] = [base[field], mine[field], theirs[field]];
    if (isSameJson(my, their) || isSameJson(was, my)) return [field, their];
    return isSameJson(was, their) ? [field, my] : null;
  });
  if (merged.some((one) => one === null)) return null;
  return Object.fromEntries(merged.flatMap((one) => (one && one[1] !== undefined ? [[one[0], one[1]]] : [])));
}
