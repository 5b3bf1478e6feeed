import { CORRECTION_OUTCOMES, type CorrectionOutcome, endsTheVenture } from "@etappe/domain/correction";
import type { Phase, Questioned } from "@etappe/domain/phase";
import { phaseAfterLoop } from "@etappe/domain/workflow";
import type { Outputs } from "../../router-types.ts";

export type Corrections = Outputs["corrections"]["list"];
export type Loop = Corrections["loops"][number];
export type Cause = Corrections["causes"][number];

/** An item of the framework in the reader's language. */
export type Choice<K extends string = string> = { readonly id: K; readonly label: string; readonly hint?: string };

/** Where an outcome leads the venture from this phase, as the model has it. */
export type Consequence =
  | { readonly kind: "ends" }
  | { readonly kind: "back"; readonly phase: Phase }
  | { readonly kind: "stays"; readonly phase: Phase };

export function leadsTo(phase: Phase, questioned: Questioned, outcome: CorrectionOutcome): Consequence {
  if (endsTheVenture(outcome)) return { kind: "ends" };
  const next = phaseAfterLoop(phase, questioned, outcome);
  return next === phase ? { kind: "stays", phase } : { kind: "back", phase: next };
}

export function outcomeOf(id: string): CorrectionOutcome | null {
  return CORRECTION_OUTCOMES.find((outcome) => outcome === id) ?? null;
}
