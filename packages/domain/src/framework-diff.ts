/** What is different between two frameworks, part by part and field by field: what release notes are written beside. */
import { type FieldValue, valuesIn } from "./framework-field.ts";
import { type FrameworkPart, type PartContent, placeOf } from "./framework-part.ts";
import type { PartKind } from "./part-kind.ts";

type Json = PartContent[string];

/** One field of a part, before and after; null where it was not there. Rows of a list are named by their key. */
export type FieldChange = { readonly field: string; readonly from: Json | null; readonly to: Json | null };

export type PartChange =
  | { readonly change: "added" | "removed" | "moved"; readonly kind: PartKind; readonly key: string }
  | {
      readonly change: "changed";
      readonly kind: PartKind;
      readonly key: string;
      readonly fields: readonly FieldChange[];
    };

/** What turns `from` into `to`, in the order of `to`, with what is removed at the end. The same parts: an empty list. */
export function differencesBetween(
  from: readonly FrameworkPart[],
  to: readonly FrameworkPart[],
): readonly PartChange[] {
  const before = new Map(from.map((part) => [placeOf(part), part]));
  const after = new Set(to.map(placeOf));
  const moved = movedPlaces(from, to);
  const there = to.flatMap((part): readonly PartChange[] => {
    const { kind, key } = part;
    const was = before.get(placeOf(part));
    if (!was) return [{ change: "added", kind, key }];
    const fields = fieldChanges(was, part);
    return [
      ...(fields.length > 0 ? [{ change: "changed" as const, kind, key, fields }] : []),
      ...(moved.has(placeOf(part)) ? [{ change: "moved" as const, kind, key }] : []),
    ];
  });
  const gone = from.filter((part) => !after.has(placeOf(part)));
  return [...there, ...gone.map(({ kind, key }) => ({ change: "removed" as const, kind, key }))];
}

/** The fields in which two parts of one kind differ. A field that is left out and one that holds its default differ. */
function fieldChanges(from: FrameworkPart, to: FrameworkPart): readonly FieldChange[] {
  const [before, after] = [namedValues(from), namedValues(to)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const [was, is] = [before.get(field) ?? null, after.get(field) ?? null];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, from: was, to: is }];
  });
}

/** Values by the names of their rows, so that a row that moved in its list is not taken for another one. */
function namedValues({ kind, content }: FrameworkPart): ReadonlyMap<string, Json | null> {
  return new Map(
    valuesIn(kind, content).map(({ path, value, shape }) => [nameOf(path, content), inOrder(value, shape)]),
  );
}

function nameOf(path: string, content: PartContent): string {
  let place: Json | undefined = content;
  return path
    .split(".")
    .map((step) => {
      const isRow = Array.isArray(place);
      place = (place as PartContent | undefined)?.[step];
      const key = isRow && typeof place === "object" && place !== null ? (place as PartContent).key : undefined;
      return typeof key === "string" && key !== "" ? key : step;
    })
    .join(".");
}

/** A database gives the languages of a text back in an order of its own. */
function inOrder(value: Json | undefined, shape: FieldValue["shape"]): Json | null {
  if (shape.kind !== "text" || typeof value !== "object" || value === null || Array.isArray(value))
    return value ?? null;
  const { de = "", en = "" } = value as PartContent;
  return { de, en } as Json;
}

/** The fewest parts that have to move so that the others of their kind stand in the same order as before. */
function movedPlaces(from: readonly FrameworkPart[], to: readonly FrameworkPart[]): ReadonlySet<string> {
  const order = new Map(from.map((part, index) => [placeOf(part), index]));
  const kept = to.filter((part) => order.has(placeOf(part)));
  const kinds = new Set(kept.map(({ kind }) => kind));
  return new Set(
    [...kinds].flatMap((kind) => {
      const places = kept.filter((part) => part.kind === kind).map(placeOf);
      const standing = longestRun(places.map((place) => order.get(place) ?? 0));
      return places.filter((_, index) => !standing.has(index));
    }),
  );
}

/** The places in a list of different numbers that make up its longest rising run. */
function longestRun(numbers: readonly number[]): ReadonlySet<number> {
  const best = numbers.map(() => ({ length: 1, before: -1 }));
  numbers.forEach((number, at) => {
    for (let earlier = 0; earlier < at; earlier++) {
      const [run, other] = [best[at], best[earlier]];
      if (run && other && (numbers[earlier] ?? 0) < number && other.length >= run.length) {
        best[at] = { length: other.length + 1, before: earlier };
      }
    }
  });
  const run = new Set<number>();
  let at = best.findIndex(({ length }) => length === Math.max(...best.map((one) => one.length)));
  while (at >= 0) {
    run.add(at);
    at = best[at]?.before ?? -1;
  }
  return run;
}
