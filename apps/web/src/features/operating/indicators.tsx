import { Disclosure } from "@etappe/ui/disclosure";
import { EmptyState } from "@etappe/ui/empty-state";
import type { I18n } from "../../i18n/i18n.ts";
import { IndicatorCard } from "./indicator-card.tsx";
import { IndicatorDialog } from "./indicator-dialog.tsx";
import type { Operating, Place } from "./operating.ts";
import { PasteDialog } from "./paste-dialog.tsx";
import { RetiredIndicator } from "./retired-indicator.tsx";

type Props = { readonly place: Place; readonly operating: Operating; readonly i18n: I18n };

/** The venture's indicators, each with its course; what is retired stays within reach. */
export function Indicators({ place, operating, i18n }: Props) {
  const { t } = i18n;
  const { mayEdit, today } = operating;
  const inUse = operating.indicators.filter(({ retiredOn }) => retiredOn === null);
  const retired = operating.indicators.filter(({ retiredOn }) => retiredOn !== null);
  const add = mayEdit ? <IndicatorDialog place={place} start={{ kind: "new", requirement: null }} /> : null;
  return (
    <section aria-labelledby="indicators">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <h2 id="indicators">{t("operating.indicators.title")}</h2>
        {inUse.length > 0 && mayEdit ? (
          <div className="flex flex-wrap gap-2.5">
            <PasteDialog place={place} indicators={inUse} today={today} />
            {add}
          </div>
        ) : null}
      </div>
      {inUse.length === 0 ? (
        <EmptyState title={t("operating.indicators.empty")} actions={add}>
          {t("operating.indicators.emptyText")}
        </EmptyState>
      ) : (
        <>
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,21.5rem),1fr))] items-start gap-4">
            {inUse.map((indicator) => (
              <li key={indicator.id} className="min-w-0">
                <IndicatorCard {...{ place, indicator, today, mayEdit, i18n }} />
              </li>
            ))}
          </ul>
          <p className="mt-2 text-xs text-soft">{t("operating.picture.legend")}</p>
        </>
      )}
      {retired.length > 0 ? (
        <Disclosure summary={t("operating.indicators.retired", { count: retired.length })} className="mt-4">
          <ul>
            {retired.map((indicator) => (
              <RetiredIndicator key={indicator.id} {...{ place, indicator, mayEdit, i18n }} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </section>
  );
}
