import type { I18n } from "../../i18n/i18n.ts";
import { IndicatorMenu } from "./indicator-menu.tsx";
import { IndicatorPicture } from "./indicator-picture.tsx";
import { amount, type Indicator, type Place, ruleOf, standing } from "./operating.ts";
import { ReadingDialog } from "./reading-dialog.tsx";
import { StateBadge } from "./state-badge.tsx";

type Props = {
  readonly place: Place;
  readonly indicator: Indicator;
  readonly today: string;
  readonly mayEdit: boolean;
  readonly i18n: I18n;
};

export function IndicatorCard({ place, indicator, today, mayEdit, i18n }: Props) {
  const { t, day } = i18n;
  const last = standing(indicator).at(-1);
  return (
    <article className="flex h-full flex-col rounded-lg border border-line bg-card p-4 print:break-inside-avoid">
      <div className="flex items-start justify-between gap-3">
        <h3 className="min-w-0 text-lg">{indicator.name}</h3>
        <div className="shrink-0">
          <StateBadge state={indicator.state} i18n={i18n} />
        </div>
      </div>
      <p className="text-sm text-soft">{originOf(indicator, i18n)}</p>
      {last ? (
        <>
          <p className="mt-2">
            <span className="font-semibold">
              {t("operating.card.latest", { value: amount(last.value, indicator.unit, i18n), date: day(last.readOn) })}
            </span>
            <TrendWords indicator={indicator} i18n={i18n} />
          </p>
          <IndicatorPicture indicator={indicator} i18n={i18n} />
        </>
      ) : (
        <p className="my-3">{t("operating.card.empty")}</p>
      )}
      <p className="mt-1 text-sm text-soft">{ruleOf(indicator, i18n)}</p>
      {mayEdit ? (
        <div className="mt-auto flex flex-wrap gap-2.5 pt-3">
          <ReadingDialog {...{ place, indicator, today }} />
          <IndicatorMenu {...{ place, indicator }} />
        </div>
      ) : null}
    </article>
  );
}

function TrendWords({ indicator: { trend }, i18n: { t } }: Pick<Props, "indicator" | "i18n">) {
  if (trend === null) return null;
  const course = t(`operating.card.trend.${trend.course}`);
  const meaning = t(`operating.card.meaning.${trend.meaning}`);
  const text = trend.course === "flat" ? course : t("operating.card.trendText", { course, meaning });
  return (
    <span className="block text-sm text-soft" title={t("operating.card.trendInfo")}>
      <span aria-hidden="true">{ARROW[trend.course]} </span>
      {text}
    </span>
  );
}

const ARROW = { up: "↗", down: "↘", flat: "→" };

/** Where it comes from, with the section of the paper where it has one. */
export function originOf({ origin, requirement }: Indicator, { t, words }: I18n): string {
  const from = t(`operating.origin.${origin}`);
  return requirement ? `${from}: ${words(requirement.label)} (${requirement.source})` : from;
}
