"use client";
import { InfoTip } from "@etappe/ui/tooltip";
import type { I18n } from "../../i18n/i18n.ts";
import type { Evaluation } from "./answer-outcome.ts";
import { signed } from "./signed.ts";
import { weightsIn } from "./weights.ts";

/** Why one axis counts more than the other: the stance, in words. */
export function PositionWeights({ evaluation, i18n }: { readonly evaluation: Evaluation; readonly i18n: I18n }) {
  const { t } = i18n;
  return (
    <p>
      {sentence(evaluation, i18n)}{" "}
      <InfoTip label={t("assessment.position.weights.info")}>
        <p>{t("assessment.position.weights.infoText")}</p>
        <p className="mt-1">{t("assessment.position.weights.rule")}</p>
      </InfoTip>
    </p>
  );
}

function sentence(evaluation: Evaluation, { t, format }: I18n): string {
  const weights = weightsIn(evaluation);
  const { stance, stanceBand, startingPosition } = evaluation;
  if (weights === null) {
    return t(startingPosition === null ? "assessment.position.weights.rule" : "assessment.position.weights.same");
  }
  if (stance === null || stanceBand === null) return t("assessment.position.weights.unknown", weights);
  return t(`assessment.position.weights.${stanceBand}`, { ...weights, stance: signed(stance, format) });
}
