/** The two commonest indicators, so that a strategy's list reads as one line each. */
import type { FrameworkSource } from "../../framework.ts";

export type StrategySource = FrameworkSource["strategySets"][number]["types"][number];
export type IndicatorSource = StrategySource["indicators"][number];
export type RiskSource = StrategySource["risks"][number];

/** The stronger the impulse, the better the fit. */
export function byImpulse(impulse: string, weight: number, source: string): IndicatorSource {
  return { key: impulse, weight, measure: { kind: "impulse", impulse }, source };
}

/** The higher the criterion is rated, the better the fit. */
export function byCriterion(criterion: string, weight: number, source: string): IndicatorSource {
  return { key: criterion, weight, measure: { kind: "criterion", criterion }, source };
}

/** The other way round: the weaker, the better the fit. */
export function inverted(indicator: IndicatorSource): IndicatorSource {
  return { ...indicator, inverted: true };
}
