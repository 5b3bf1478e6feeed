"use client";
import { daysOfChange } from "@etappe/domain/strategy-portfolio";
import { Button } from "@etappe/ui/button";
import { Select } from "@etappe/ui/select";
import { useState } from "react";
import { countryName } from "../../i18n/country.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { PortfolioPicture } from "./portfolio-picture.tsx";
import type { Portfolio } from "./portfolio-rows.ts";
import { PortfolioTable } from "./portfolio-table.tsx";

type Props = { readonly tenant: string; readonly firmId: string; readonly portfolio: Portfolio };

/** Type by country by time by weight, and any day of it as a table. */
export function PortfolioView({ tenant, firmId, portfolio }: Props) {
  const i18n = useI18n();
  const { t, day, locale } = i18n;
  const { today, holdings, ventures } = portfolio;
  const days = [...daysOfChange(holdings, ventures).filter((change) => change < today), today];
  const [chosen, setChosen] = useState(today);
  const index = Math.max(0, days.indexOf(chosen));
  const on = days[index] ?? today;
  const step = (by: number) => setChosen(days[index + by] ?? on);
  const placeName = (country: string | null) =>
    country === null ? t("strategyMix.whole") : countryName(country, locale);
  return (
    <div className="flex flex-col gap-4">
      <PortfolioPicture portfolio={portfolio} on={on} placeName={placeName} i18n={i18n} />
      <div className="flex flex-wrap items-end gap-2.5">
        <Select
          className="w-56"
          label={t("strategyMix.portfolio.on")}
          placeholder={day(on)}
          options={days.toReversed().map((change) => ({
            id: change,
            label: change === today ? t("strategyMix.portfolio.today", { date: day(change) }) : day(change),
          }))}
          value={on}
          onChange={(id) => setChosen(id ?? today)}
        />
        <Button onPress={() => step(-1)} isDisabled={index === 0}>
          {t("strategyMix.portfolio.earlier")}
        </Button>
        <Button onPress={() => step(1)} isDisabled={index === days.length - 1}>
          {t("strategyMix.portfolio.later")}
        </Button>
      </div>
      <PortfolioTable {...{ tenant, firmId, portfolio, on, placeName, i18n }} />
    </div>
  );
}
