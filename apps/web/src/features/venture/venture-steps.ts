/** The phases of a venture as the stepper shows them, with how much of the present one is settled. */
import { standing } from "@etappe/domain/decision";
import { PHASES, type Phase } from "@etappe/domain/phase";
import type { Venture } from "./venture-draft.ts";

export type VentureStep = { readonly phase: Phase; readonly state: "done" | "current" | "open" };

export function ventureSteps({ phase, state }: Pick<Venture, "phase" | "state">): readonly VentureStep[] {
  const reached = PHASES.indexOf(phase);
  return PHASES.map((candidate, index) => ({
    phase: candidate,
    state: index < reached ? "done" : index > reached ? "open" : state === "closed" ? "done" : "current",
  }));
}

/** How many of the matters of a phase have a standing decision. */
export function settledIn(phase: Phase, { matters, decisions }: Pick<Venture, "matters" | "decisions">) {
  const settled = new Set(standing(decisions).map(({ matter }) => matter));
  const own = matters.filter((matter) => matter.phase === phase);
  return { settled: own.filter(({ key }) => settled.has(key)).length, all: own.length };
}
