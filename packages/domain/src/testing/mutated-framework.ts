/** Frameworks that houses might make of a given one, for tests that should hold for all of them. */
import { isRecord, valuesIn } from "../framework-field.ts";
import { type FrameworkPart, type PartContent, partKey } from "../framework-part.ts";
import type { FrameworkParts } from "../framework-text.ts";
import { PARTS } from "../part-rule.ts";

type Json = PartContent[string];

/** One change: at which part, whether it is archived, and else which of its values becomes which text or number. */
export type Mutation = {
  readonly at: number;
  readonly isArchived: boolean;
  readonly pick: number;
  readonly text: string;
  readonly number: number;
};

/** Parts in another number and with other texts and numbers, some of them archived; most of them still whole. */
export function mutated({ key, parts, archive }: FrameworkParts, mutations: readonly Mutation[]): FrameworkParts {
  const offered = [...parts];
  const archived = [...archive];
  for (const { at, isArchived, pick, text, number } of mutations) {
    const index = at % offered.length;
    const part = offered[index];
    if (!part) continue;
    if (isArchived && !PARTS[part.kind].once) {
      offered.splice(index, 1);
      archived.push(part);
      continue;
    }
    const next = changed(part, pick, text, number);
    // With another key it is another part, and not what is tried here.
    if (next.key === part.key) offered[index] = next;
  }
  return { key, parts: offered, archive: archived };
}

function changed(part: FrameworkPart, pick: number, text: string, number: number): FrameworkPart {
  const values = valuesIn(part.kind, part.content);
  const chosen = values[pick % values.length];
  if (!chosen) return part;
  const { shape, path } = chosen;
  const value =
    shape.kind === "text"
      ? { de: text, en: "en" }
      : shape.kind === "number" && !shape.whole
        ? number
        : shape.kind === "line"
          ? `x${text}`
          : undefined;
  const content =
    value === undefined ? part.content : (put(part.content as Json, path.split("."), value) as PartContent);
  return { ...part, key: partKey(part.kind, content), content };
}

function put(place: Json, [step = "", ...rest]: readonly string[], value: Json): Json {
  const next = (one: Json) => (rest.length === 0 ? value : put(one, rest, value));
  if (Array.isArray(place)) return place.map((one, index) => (String(index) === step ? next(one) : one));
  return isRecord(place) ? ({ ...place, [step]: next(place[step] as Json) } as Json) : place;
}
