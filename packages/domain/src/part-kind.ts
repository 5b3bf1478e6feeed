/**
 * The kinds of parts that a framework is made of. A part is what an administrator edits, copies and archives as one
 * thing: one criterion, one strategy type with its indicators, one set of thresholds.
 */
import { Key } from "./text.ts";

export const PART_KINDS = [
  "identity",
  "scale",
  "impulse",
  "stance-bands",
  "dimension",
  "criterion",
  "starting-position",
  "export-involvement",
  "strategy-set",
  "strategy-type",
  "suggestion",
  "ladder-level",
  "form",
  "region-shift",
  "ladder-rules",
  "cooperation-function",
  "cooperation-share",
  "product-relation",
  "cooperation-reason",
  "benefit",
  "danger",
  "safeguard",
  "cooperation-rules",
  "matter",
  "gate",
  "trigger",
  "questioned",
  "outcome",
  "home-plant-role",
  "home-plant-function",
  "field",
  "capability-criterion",
  "action-template",
  "competence",
  "role",
  "staffing",
  "burden",
  "burden-answer",
  "burden-rules",
  "reference-figure",
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** The key of another part, of this kind: what checks, forms and workbooks know of a reference. */
export function referenceTo(kind: PartKind) {
  return Key.meta({ references: kind });
}
