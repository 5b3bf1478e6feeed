/**
 * The path of one venture abroad: decision, build-up, operating (von Behr 2001,
 * §1 and §5). Forward it goes one phase at a time. Backward it may go any
 * distance: a correction loop is part of the method, not a failure. From every
 * phase there is a way out. What may be done when is in `workflow.ts`.
 */
import * as z from "zod";

export const PHASES = ["decision", "build-up", "operating"] as const;
export type Phase = (typeof PHASES)[number];
export const Phase = z.enum(PHASES);

/** What a correction loop may question, and the phase that this reopens (§5, fn38, fn39). */
export const QUESTIONED = ["goal", "strategy", "form", "country", "partner"] as const;
export type Questioned = (typeof QUESTIONED)[number];

/** The phase after this one, or null from the last. */
export function nextPhase(phase: Phase): Phase | null {
  return PHASES[PHASES.indexOf(phase) + 1] ?? null;
}

/** Goals and strategies are the decision phase's matter; form, country and partner that of the build-up (§3 fn13). */
export function phaseReopenedBy(questioned: Questioned): Phase {
  return questioned === "goal" || questioned === "strategy" ? "decision" : "build-up";
}

/**
 * Where questioning this leads from a phase: to the phase that it belongs to, but never
 * forward. What belongs to a later phase is simply part of this phase's work.
 */
export function phaseAfterQuestioning(from: Phase, questioned: Questioned): Phase {
  const reopened = phaseReopenedBy(questioned);
  return isEarlier(reopened, from) ? reopened : from;
}

export function isEarlier(phase: Phase, than: Phase): boolean {
  return PHASES.indexOf(phase) < PHASES.indexOf(than);
}
