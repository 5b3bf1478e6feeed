import type { PartKind } from "@etappe/domain/part-kind";

/** The parts of a framework in the order in which a consultant thinks of them. */
export const PART_GROUPS = {
  method: ["identity", "scale"],
  position: [
    ...(["impulse", "stance-bands", "dimension", "criterion"] as const),
    ...(["starting-position", "export-involvement"] as const),
  ],
  strategy: ["strategy-set", "strategy-type", "suggestion"],
  form: ["ladder-level", "form", "region-shift", "ladder-rules"],
  cooperation: [
    ...(["cooperation-function", "cooperation-share", "product-relation", "cooperation-reason"] as const),
    ...(["benefit", "danger", "safeguard", "cooperation-rules"] as const),
  ],
  decision: ["matter", "gate"],
  operating: ["trigger", "questioned", "outcome", "home-plant-role", "home-plant-function"],
  capability: ["field", "capability-criterion", "action-template"],
  people: ["competence", "role", "staffing", "burden", "burden-answer", "burden-rules"],
  figures: ["reference-figure"],
} as const satisfies Readonly<Record<string, readonly PartKind[]>>;

export type PartGroup = keyof typeof PART_GROUPS;
