/** How the numbers of a venture in operation are written. */
import type { IndicatorState } from "@etappe/domain/indicator";
import type { BadgeTone } from "@etappe/ui/badge";
import type { IconName } from "@etappe/ui/icon";
import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";

export type Operating = Outputs["indicators"]["show"];
export type Indicator = Operating["indicators"][number];
export type Reading = Indicator["readings"][number];
export type ExitCondition = Operating["conditions"][number];
export type Place = { readonly tenant: string; readonly firmId: string; readonly ventureId: string };

/** A value with its unit, as the language writes it: "17,5 Tage". */
export function amount(value: number, unit: string, { format }: Pick<I18n, "format">): string {
  const number = format.number(value, { maximumFractionDigits: 3 });
  // What belongs together is not parted at the end of a line.
  return unit === "" ? number : `${number}\u00a0${unit}`;
}

/** The target and both thresholds in one sentence. */
export function ruleOf(indicator: Indicator, i18n: I18n): string {
  const { direction, target, watchFrom, offFrom, unit } = indicator;
  return i18n.t(`operating.card.rule.${direction}`, {
    target: amount(target, unit, i18n),
    watch: amount(watchFrom, unit, i18n),
    off: amount(offFrom, unit, i18n),
  });
}

/** The readings that no later one has corrected, oldest day first. */
export function standing(indicator: Indicator): readonly Reading[] {
  return indicator.readings.filter(({ stands }) => stands);
}

export const STATE_LOOK: Readonly<Record<IndicatorState, { readonly tone: BadgeTone; readonly icon: IconName }>> = {
  "on-track": { tone: "accent", icon: "check" },
  watch: { tone: "warning", icon: "alert" },
  "off-track": { tone: "gap", icon: "stop" },
  unknown: { tone: "neutral", icon: "question" },
};
