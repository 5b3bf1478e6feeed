/** Texts that are written in one language only, filled with the other one, so that nobody ever sees nothing. */
import type { Framework } from "./framework.ts";
import { isRecord } from "./framework-field.ts";

/** The framework with each blank text replaced by what stands in the other language. One without gaps is given back as it is. */
export function withTextsFilled(framework: Framework): Framework {
  return filled(framework) as Framework;
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return same(value, value.map(filled));
  if (!isRecord(value)) return value;
  const { de, en } = value;
  if (typeof de === "string" && typeof en === "string") {
    if (de.trim() === "") return { ...value, de: en };
    return en.trim() === "" ? { ...value, en: de } : value;
  }
  const entries = Object.entries(value).map(([key, one]) => [key, filled(one)] as const);
  return entries.some(([key, one]) => one !== value[key]) ? Object.fromEntries(entries) : value;
}

function same(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  return after.some((one, index) => one !== before[index]) ? after : before;
}
