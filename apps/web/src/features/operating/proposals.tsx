import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { AppLink } from "../shell/app-link.tsx";
import { IndicatorDialog } from "./indicator-dialog.tsx";
import type { Operating, Place } from "./operating.ts";

type Props = { readonly place: Place; readonly operating: Operating; readonly i18n: I18n };

/** Where indicators come from: the goals that stand, and what the strategies newly ask for. */
export function Proposals({ place, operating, i18n }: Props) {
  const { t, words, day } = i18n;
  const { goals, proposals, mayEdit } = operating;
  const decisions = paths.ventureSection(place.tenant, place.firmId, place.ventureId, "decisions");
  return (
    <section aria-labelledby="proposals" className="min-w-0">
      {goals ? (
        <div className="mb-6">
          <h2 className="text-lg">{t("operating.proposals.goals", { date: day(goals.decidedOn) })}</h2>
          <p className="mt-1 max-w-measure whitespace-pre-line">{goals.choice}</p>
        </div>
      ) : (
        <p className="mb-6 text-sm text-soft">
          {t("operating.proposals.noGoals")}{" "}
          <AppLink href={decisions} className="font-semibold text-accent hover:underline">
            {t("operating.proposals.toDecision")}
          </AppLink>
        </p>
      )}
      {proposals.length > 0 ? (
        <>
          <h2 id="proposals" className="text-lg">
            {t("operating.proposals.title")}
          </h2>
          <p className="mt-1 text-sm text-soft">{t("operating.proposals.hint")}</p>
          <ul className="mt-1">
            {proposals.map(({ key, label, source, strategy }) => (
              <li
                key={key}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line py-2.5 last:border-0"
              >
                <p className="min-w-0">
                  {words(label)}
                  <span className="block text-sm text-soft">
                    {t("operating.proposals.from", { strategy: words(strategy), source })}
                  </span>
                </p>
                {mayEdit ? (
                  <IndicatorDialog place={place} start={{ kind: "new", requirement: { key, label: words(label) } }} />
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
