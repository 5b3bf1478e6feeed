"use client";
import { lanesUntil } from "@etappe/domain/strategy-portfolio";
import { Figure } from "@etappe/ui/figure";
import { Hatch } from "@etappe/ui/picture";
import { spanOf } from "@etappe/ui/time-scale";
import { WeightLanes } from "@etappe/ui/weight-lanes";
import { useId } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import type { Portfolio } from "./portfolio-rows.ts";

type Props = {
  readonly portfolio: Portfolio;
  readonly on: string;
  readonly placeName: (country: string | null) => string;
  readonly i18n: I18n;
};

/** Each strategy of each venture as a band through time, as thick as its weight. */
export function PortfolioPicture({ portfolio, on, placeName, i18n }: Props) {
  const { t, words, day, locale, format } = i18n;
  const { today, holdings, ventures, types } = portfolio;
  const lanes = lanesUntil(today, holdings, ventures);
  const span = spanOf([...lanes.flatMap(({ bands }) => bands.map(({ from }) => from)), today]);
  if (lanes.length === 0 || !span) return null;
  const held = lanes.filter(({ bands }) => bands.some(({ from, to }) => from <= on && (on < to || to === today)));
  return (
    <Figure
      caption={t("strategyMix.portfolio.reading")}
      legend={(["chosen", "option"] as const).map((status) => ({
        sample: <Sample status={status} />,
        text: t(`strategyMix.portfolio.legend.${status}`),
      }))}
    >
      <WeightLanes
        title={t("strategyMix.portfolio.title")}
        desc={t("strategyMix.portfolio.desc", { lanes: lanes.length, date: day(on), held: held.length })}
        from={span.from}
        to={span.to}
        mark={on}
        locale={locale}
        lanes={lanes.map(({ ventureId, type, country, bands }) => {
          const item = types.find(({ key }) => key === type);
          const venture = ventures.find(({ id }) => id === ventureId)?.name ?? "";
          return {
            id: `${ventureId} ${type} ${country ?? ""}`,
            label: item ? words(item.label) : type,
            note: t("strategyMix.portfolio.laneNote", { place: placeName(country), venture }),
            bands: bands.map(({ from, to, weight, status }) => ({
              ...{ from, to, weight },
              text: format.number(weight, "oneDecimal"),
              look: status === "chosen" ? ("solid" as const) : ("hatched" as const),
            })),
          };
        })}
      />
    </Figure>
  );
}

function Sample({ status }: { readonly status: "chosen" | "option" }) {
  const id = useId();
  return (
    <svg aria-hidden="true" width="26" height="12">
      <defs>
        <Hatch id={id} ink="var(--accent)" />
      </defs>
      <rect
        x="0.5"
        y="0.5"
        width="25"
        height="11"
        fill={status === "chosen" ? "var(--accent)" : `url(#${id})`}
        stroke="var(--accent)"
      />
    </svg>
  );
}
