import { PHASES } from "@etappe/domain/phase";
import { buttonClass } from "@etappe/ui/button-class";
import { EmptyState } from "@etappe/ui/empty-state";
import { StepBars } from "@etappe/ui/stepper";
import Link from "next/link";
import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { phaseHue } from "../../phase-hue.ts";
import type { Firm } from "./profile-card.tsx";

type Props = { readonly tenant: string; readonly firm: Firm; readonly i18n: I18n };

/** The firm's ventures side by side, each with its phase, its strategies and what is missing at its gate. */
export function VenturesCard({ tenant, firm, i18n }: Props) {
  const { t } = i18n;
  const add = firm.mayEdit ? (
    <Link href={paths.newVenture(tenant, firm.id)} className={buttonClass("primary", "small")}>
      {t("firm.overview.newVenture")}
    </Link>
  ) : null;
  if (firm.ventures.length === 0) {
    return (
      <EmptyState title={t("firm.overview.noVenture")} actions={add}>
        {t("firm.overview.noVentureText")}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        {firm.ventures.map((venture) => (
          <li key={venture.id} className="py-3">
            <Venture tenant={tenant} firmId={firm.id} venture={venture} i18n={i18n} />
          </li>
        ))}
      </ul>
      {add ? <p className="mt-4">{add}</p> : null}
    </>
  );
}

type VentureProps = Omit<Props, "firm"> & { readonly firmId: string; readonly venture: Firm["ventures"][number] };

function Venture({ tenant, firmId, venture, i18n: { t, words, locale } }: VentureProps) {
  const { phase, state, countries, strategies, missingAtGate } = venture;
  return (
    <>
      <StepBars
        count={PHASES.length}
        reached={PHASES.indexOf(phase) + 1}
        hue={phaseHue(phase)}
        label={t(state === "closed" ? "phase.closed" : `phase.${phase}`)}
      >
        <Link href={paths.venture(tenant, firmId, venture.id)} className="text-base font-semibold hover:underline">
          {venture.name}
        </Link>
      </StepBars>
      <p className="mt-1 text-sm text-soft">{countries.map((code) => countryName(code, locale)).join(", ")}</p>
      <ul className="text-sm">
        {strategies.length === 0 ? <li className="text-soft">{t("firm.overview.noStrategy")}</li> : null}
        {strategies.map((strategy) => (
          <li key={`${strategy.type}-${strategy.country}`}>
            {t("firm.overview.strategyLine", {
              strategy: words(strategy.label),
              country: strategy.country === null ? "none" : countryName(strategy.country, locale),
              weight: strategy.weight,
            })}
          </li>
        ))}
      </ul>
      {missingAtGate === null ? null : (
        <p className={`mt-1 text-sm ${missingAtGate === 0 ? "font-semibold text-accent" : "text-soft"}`}>
          {t("firm.overview.gateMissing", { count: missingAtGate })}
        </p>
      )}
    </>
  );
}
