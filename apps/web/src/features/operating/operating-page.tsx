import { INDICATOR_STATES } from "@etappe/domain/indicator";
import { Notice } from "@etappe/ui/notice";
import type { I18n } from "../../i18n/i18n.ts";
import type { Corrections } from "../correction/correction-types.ts";
import { CorrectionsPanel } from "../correction/corrections-panel.tsx";
import { ExitConditions } from "./exit-conditions.tsx";
import { Indicators } from "./indicators.tsx";
import type { Operating, Place } from "./operating.ts";
import { Proposals } from "./proposals.tsx";

type Props = {
  readonly place: Place;
  readonly operating: Operating;
  readonly corrections: Corrections;
  readonly i18n: I18n;
};

/** The correction loops of a venture, above what raises them: what is measured, what is still to be measured, and when it would be left. */
export function OperatingPage({ place, operating, corrections, i18n }: Props) {
  const { t } = i18n;
  const summary = summaryOf(operating, i18n);
  return (
    <div className="flex flex-col gap-9">
      <CorrectionsPanel {...place} {...{ corrections, i18n }} />
      <div>
        <h2>{t("operating.title")}</h2>
        <p className="mt-1 max-w-measure text-sm text-soft">{t("operating.intro")}</p>
        {summary ? <p className="mt-2 font-semibold">{summary}</p> : null}
        {operating.phase === "operating" ? null : (
          <Notice tone="info" role="note" className="mt-4 max-w-3xl">
            {t("operating.notYet", { phase: t(`venture.phase.${operating.phase}`) })}
          </Notice>
        )}
      </div>
      <Indicators {...{ place, operating, i18n }} />
      <div className="grid gap-x-10 gap-y-9 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <ExitConditions {...{ place, operating, i18n }} />
        <Proposals {...{ place, operating, i18n }} />
      </div>
    </div>
  );
}

/** "Two off track, one to watch": what matters most first, and nothing where there is nothing. */
function summaryOf({ indicators }: Operating, { t }: I18n): string {
  const inUse = indicators.filter(({ retiredOn }) => retiredOn === null);
  const counts = [...INDICATOR_STATES]
    .sort((a, b) => WEIGHT[a] - WEIGHT[b])
    .map((state) => {
      const count = inUse.filter((indicator) => indicator.state === state).length;
      return count === 0 ? [] : [t(`operating.summary.${state}`, { count })];
    });
  const said = counts.flat().join(", ");
  return said === "" ? "" : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

const WEIGHT = { "off-track": 0, watch: 1, "on-track": 2, unknown: 3 };
