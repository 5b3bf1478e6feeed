/** Decisions to try the register on. */
import type { Decision, Register } from "./decision-draft.ts";

export function recorded(id: string, revises: string | null = null, more: Partial<Decision> = {}): Decision {
  return {
    ...{ id, revises, choice: id, matter: "goals", reason: "r" },
    options: [{ text: "wait", pros: ["costs nothing"], cons: [], chosen: false, keptOpen: true }],
    ...{ decidedBy: "Management", decidedOn: "2026-01-10", reversibility: "costly", reviewBy: "2026-07-10" },
    ...{ recordedBy: "Consultant", visibility: "internal", hash: null },
    ...{ approval: { state: "not-needed", given: [] }, stale: [], ground: [] },
    ...more,
  };
}

export function registerOf(decisions: readonly Decision[], more: Partial<Register> = {}): Register {
  const text = { de: "Ziele", en: "Goals" };
  const matter = { label: text, help: null, source: "§3", phase: "decision", required: true } as const;
  return {
    ...{ phase: "decision", state: "running", today: "2026-06-01", mayEdit: true },
    matters: ["goals", "financing"].map((key) => ({ ...matter, key, needsApproval: false, restsOn: [] })),
    decisions: [...decisions],
    ...more,
  };
}
