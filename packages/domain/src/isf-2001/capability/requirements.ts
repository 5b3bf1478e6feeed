/**
 * The level that a criterion must reach because of a chosen strategy or form. The paper
 * says what each strategy newly asks of a firm (§4) and how forms grow more demanding
 * (§5); the figures are the house's reading of that. When several apply, the highest counts.
 */
import type { FrameworkSource } from "../../framework.ts";

export type CapabilityCriteria = FrameworkSource["capability"]["criteria"];
export type ActionTemplates = FrameworkSource["capability"]["actionTemplates"];
type Requirements = CapabilityCriteria[number]["required"];

/** Levels by the key of the strategy or form that asks for them. */
type Levels = Readonly<Record<string, number>>;

export function requiredBy({ strategies, forms }: { strategies: Levels; forms: Levels }): Requirements {
  return [
    ...Object.entries(strategies).map(([strategy, level]) => ({
      because: { kind: "strategy" as const, strategy },
      level,
    })),
    ...Object.entries(forms).map(([form, level]) => ({ because: { kind: "form" as const, form }, level })),
  ];
}
