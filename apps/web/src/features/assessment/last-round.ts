import type { I18n } from "../../i18n/i18n.ts";
import type { Assessment } from "./answer-row.tsx";

export type LastRound = Assessment["rounds"][number];

/** The round before the one that runs, or null in the first. */
export function lastRoundOf(rounds: readonly LastRound[]): LastRound | null {
  return rounds.findLast(({ endedOn }) => endedOn !== null) ?? null;
}

/** "Runde 1: 48,2" or that nothing was known then. */
export function lastRoundText(
  { number }: LastRound,
  value: number | null,
  format: "oneDecimal" | "whole",
  { t, format: formats }: I18n,
): string {
  if (value === null) return t("assessment.lastRound.unknown", { number });
  return t("assessment.lastRound.value", { number, value: formats.number(value, format) });
}
