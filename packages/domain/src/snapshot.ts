/**
 * What was known of a firm at one moment, and what the model made of it (von Behr 2001, §3: an open process
 * needs to know later on what a decision rested on).
 */
import type { Evaluation, FirmSituation } from "./evaluation.ts";

/** Everything that can change a conclusion, and the evidence noted beside the answers. Plain data. */
export type KnownState = {
  readonly frameworkVersionId: string;
  readonly situation: FirmSituation;
  /** By `kind/item`; answers without a note are missing. */
  readonly notes: Readonly<Record<string, string>>;
};

export type Snapshot = { readonly state: KnownState; readonly evaluation: Evaluation };

/**
 * JSON with its keys in order, so that the same state always gives the same text, and from it the same hash.
 * A missing key and one that holds undefined are the same; the order of lists counts.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
}
