import { Disclosure } from "@etappe/ui/disclosure";
import type { I18n } from "../../i18n/i18n.ts";
import type { Indicator, Place } from "./operating.ts";
import { ReadingsTable } from "./readings-table.tsx";
import { ReviveButton } from "./revive-button.tsx";

type Props = {
  readonly place: Place;
  readonly indicator: Indicator;
  readonly mayEdit: boolean;
  readonly i18n: I18n;
};

export function RetiredIndicator({ place, indicator, mayEdit, i18n }: Props) {
  const { t, day } = i18n;
  return (
    <li className="border-b border-line py-3 last:border-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        <p>
          <span className="font-semibold">{indicator.name}</span>{" "}
          <span className="text-sm text-soft">
            {t("operating.indicators.retiredOn", { date: day(indicator.retiredOn ?? "") })}
          </span>
        </p>
        {mayEdit ? <ReviveButton place={place} indicator={indicator} /> : null}
      </div>
      {indicator.readings.length > 0 ? (
        <Disclosure summary={t("operating.picture.twin")}>
          <ReadingsTable indicator={indicator} i18n={i18n} />
        </Disclosure>
      ) : null}
    </li>
  );
}
