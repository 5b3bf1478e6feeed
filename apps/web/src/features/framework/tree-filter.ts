/** Which parts the tree shows: what was searched for, and what still needs a hand. */
import { isTyped } from "@etappe/ui/text-match";
import type { Content, Fault, Json, Part } from "./draft-types.ts";
import type { FormShape, PartForm } from "./form-shape.ts";
import { isRecord } from "./json.ts";

export const FILTERS = ["all", "faults", "missing-de", "missing-en", "new"] as const;
export type Filter = (typeof FILTERS)[number];

/** Everything that can be searched for in a part: its key and every word in it, in both languages. */
export function searchTextOf(part: Pick<Part, "key" | "content">): string {
  return [part.key, ...wordsIn(part.content)].join("\n");
}

function wordsIn(value: Json | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  return isRecord(value) ? Object.values(value).flatMap(wordsIn) : [];
}

export function isFound(part: Pick<Part, "key" | "content">, search: string): boolean {
  return search.trim() === "" || isTyped(searchTextOf(part), search);
}

export function passes(part: Part, filter: Filter, form: PartForm, faults: readonly Fault[]): boolean {
  switch (filter) {
    case "all":
      return true;
    case "faults":
      return faults.length > 0;
    case "missing-de":
      return hasGap(form, part.content, "de");
    case "missing-en":
      return hasGap(form, part.content, "en");
    case "new":
      return !part.known || part.version > 1;
  }
}

/** Whether a text of the part is blank in this language. */
export function hasGap(form: PartForm, content: Content, language: "de" | "en"): boolean {
  return isGap({ kind: "group", fields: form.fields }, content, language);
}

function isGap(shape: FormShape, value: Json | undefined, language: string): boolean {
  switch (shape.kind) {
    case "text":
      return !isRecord(value) || typeof value[language] !== "string" || value[language].trim() === "";
    case "group": {
      const record = isRecord(value) ? value : {};
      return shape.fields.some(
        (field) =>
          !(field.optional && record[field.name] === undefined) && isGap(field.shape, record[field.name], language),
      );
    }
    case "variant": {
      const fields = shape.cases.find(({ name }) => isRecord(value) && value.kind === name)?.fields ?? [];
      return isGap({ kind: "group", fields }, value, language);
    }
    case "list":
      return Array.isArray(value) && value.some((row) => isGap(shape.of, row, language));
    default:
      return false;
  }
}

/** Faults by the part that they are about: "criterion/innovation". */
export function faultsByPart(faults: readonly Fault[]): ReadonlyMap<string, readonly Fault[]> {
  const byPart = new Map<string, Fault[]>();
  for (const fault of faults) {
    const place = `${fault.kind}/${fault.key}`;
    byPart.set(place, [...(byPart.get(place) ?? []), fault]);
  }
  return byPart;
}
