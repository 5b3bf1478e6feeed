import { EmptyState } from "@etappe/ui/empty-state";
import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { FitList } from "../strategy/fit-list.tsx";
import type { Venture } from "../venture/venture-draft.ts";
import { type AssignChoices, AssignDialog } from "./assign-dialog.tsx";
import { HeldList } from "./held-list.tsx";
import { MixHistory } from "./mix-history.tsx";
import { mixOf, type Place, placesOf } from "./mix-table.ts";
import { WeightsTable } from "./weights-table.tsx";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly venture: Venture;
  readonly fits: Outputs["assessments"]["fits"];
  readonly i18n: I18n;
};

/** The strategies of a venture side by side, with their weights, reasons and history. */
export function MixPage({ tenant, firmId, venture, fits, i18n }: Props) {
  const { t, words, locale } = i18n;
  const mix = mixOf(venture);
  const placeName = (place: Place) => (place === null ? t("strategyMix.whole") : countryName(place, locale));
  const choices: AssignChoices = {
    types: venture.strategyItems.map(({ key, label, help }) => ({
      key,
      label: words(label),
      help: help ? words(help) : null,
    })),
    places: placesOf(venture.countries, []).map((place) => ({ id: place ?? "", label: placeName(place) })),
    held: mix.held.map(({ type, country, weight }) => ({ type, country, weight })),
  };
  const assign = venture.mayEdit ? (
    <AssignDialog
      firmId={firmId}
      ventureId={venture.id}
      choices={choices}
      change={null}
      label={t("strategyMix.assign.open")}
    />
  ) : null;
  const isNew = mix.held.length === 0 && mix.history.length === 0;
  return (
    <div className="flex flex-col gap-10">
      {isNew ? (
        <EmptyState title={t("strategyMix.empty.title")} actions={assign}>
          {t("strategyMix.empty.text")}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-8">
          <section aria-labelledby="mix">
            <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
              <div className="min-w-0 flex-1 basis-72">
                <h2 id="mix">{t("strategyMix.title")}</h2>
                <p className="mt-1 max-w-measure text-sm text-soft">{t("strategyMix.intro")}</p>
              </div>
              {assign}
            </div>
            {mix.held.length > 0 ? (
              <WeightsTable mix={mix} placeName={placeName} i18n={i18n} />
            ) : (
              <p className="text-soft">{t("strategyMix.empty.title")}.</p>
            )}
          </section>
          {mix.held.length > 0 ? <HeldList {...{ firmId, venture, mix, choices, placeName, i18n }} /> : null}
          <MixHistory history={mix.history} placeName={placeName} i18n={i18n} />
        </div>
      )}
      <section aria-labelledby="fits">
        <h2 id="fits">{t("strategyMix.fits.title")}</h2>
        <p className="mt-1 mb-3 max-w-measure text-sm text-soft">{t("strategyMix.fits.intro")}</p>
        <FitList tenant={tenant} firmId={firmId} fits={fits} i18n={i18n} />
      </section>
    </div>
  );
}
