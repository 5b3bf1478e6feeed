/** What is found in JSON of strangers before anything else looks at it: what is made to hurt, and what no database holds. */
import { type FileFault, fileFault } from "./file-fault.ts";

/** The built-in method has five thousand values, in eight steps of depth. */
const MOST_VALUES = 50_000;
const MOST_DEPTH = 40;

/** To a program they are more than names, and no field of ours is called so. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

export type JsonCheck =
  | { readonly kind: "refused"; readonly because: "too-deep" | "too-many-values" }
  | { readonly kind: "looked-at"; readonly faults: readonly FileFault[] };

/** Looks at every value, step by step and not by calling itself: depth costs no stack. */
export function lookAt(json: unknown): JsonCheck {
  const faults: FileFault[] = [];
  const left: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [];
  let seen = 0;
  for (let next = { value: json, path: "", depth: 0 } as (typeof left)[number] | undefined; next; next = left.pop()) {
    const { value, path, depth } = next;
    if (depth > MOST_DEPTH) return { kind: "refused", because: "too-deep" };
    if (++seen > MOST_VALUES) return { kind: "refused", because: "too-many-values" };
    if (isUnstorable(value)) faults.push(fileFault(path, "bad-character"));
    if (typeof value !== "object" || value === null) continue;
    for (const key of Object.keys(value).reverse()) {
      const at = path === "" ? key : `${path}.${key}`;
      if (FORBIDDEN_KEYS.has(key)) faults.push(fileFault(at, "forbidden-key", { name: key }));
      else if (isUnstorable(key)) faults.push(fileFault(at, "bad-character"));
      else left.push({ value: (value as Record<string, unknown>)[key], path: at, depth: depth + 1 });
    }
  }
  return { kind: "looked-at", faults };
}

/** A character that is none, or half of one. */
export function isUnstorable(value: unknown): boolean {
  return typeof value === "string" && /\0|\p{Surrogate}/u.test(value);
}
