"use client";
import { Scale } from "@etappe/ui/scale";
import { InfoTip } from "@etappe/ui/tooltip";
import type { I18n } from "../../i18n/i18n.ts";
import type { Evaluation } from "./answer-outcome.ts";
import type { LastRound } from "./last-round.ts";
import { signed } from "./signed.ts";

type Props = {
  readonly evaluation: Evaluation;
  readonly answered: number;
  readonly all: number;
  readonly last: LastRound | null;
  readonly i18n: I18n;
};

/** Driven or driving: the stance on its line from −1 to 1, and in words. */
export function StanceLine({ evaluation: { stance, stanceBand }, answered, all, last, i18n }: Props) {
  const { t, format } = i18n;
  return (
    <section>
      <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5">
        <h2 className="inline-flex items-baseline gap-1">
          {t("assessment.impulses.stance")}
          <InfoTip label={t("assessment.impulses.stanceInfo")}>{t("assessment.impulses.stanceBasis")}</InfoTip>
        </h2>
        {stance === null || stanceBand === null ? null : (
          <p className="flex flex-wrap items-baseline gap-x-2.5" aria-live="polite">
            <strong className="font-serif text-lg">{signed(stance, format)}</strong>
            <span>{t(`firm.overview.band.${stanceBand}`)}</span>
          </p>
        )}
        <span className="text-sm text-soft">{t("assessment.impulses.stanceAnswered", { answered, all })}</span>
        {last ? (
          <span className="text-sm text-soft">
            {last.stance === null
              ? t("assessment.lastRound.unknown", { number: last.number })
              : t("assessment.lastRound.value", { number: last.number, value: signed(last.stance, format) })}
          </span>
        ) : null}
      </div>
      <div className="mt-2">
        <Scale
          title={stance === null ? "" : t("portfolio.row.stanceTitle", { value: stance })}
          value={stance}
          previous={last?.stance}
          size="line"
          startLabel={`−1 ${t("portfolio.row.reactive")}`}
          endLabel={`${t("portfolio.row.active")} +1`}
          nullText={t("assessment.impulses.stanceUnknown")}
        />
      </div>
    </section>
  );
}
