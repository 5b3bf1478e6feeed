import { Badge } from "@etappe/ui/badge";
import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { Balance } from "./balance.tsx";
import { CooperationDialog } from "./cooperation-dialog.tsx";
import type { Cooperation } from "./cooperation-draft.ts";
import { CooperationFacts } from "./cooperation-facts.tsx";
import type { CooperationChoices } from "./cooperation-form.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import { Safeguards } from "./safeguards.tsx";
import { StateHistory } from "./state-history.tsx";
import { STATE_TONE } from "./state-tone.ts";

type Props = {
  readonly firmId: string;
  readonly cooperation: Cooperation;
  readonly choices: CooperationChoices;
  readonly i18n: I18n;
};

/** One cooperation: its terms, its balance, what protects it not yet, and its history. */
export function CooperationEntry({ firmId, cooperation, choices, i18n }: Props) {
  const { t, locale } = i18n;
  const { id, partner, partnerLocation, country, state } = cooperation;
  const place = country === null ? null : countryName(country, locale);
  return (
    <article
      aria-labelledby={`cooperation-${id}`}
      className="mt-4 border-t border-line-strong pt-4 print:break-inside-avoid"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h3 id={`cooperation-${id}`} className="text-lg">
            {partner}
          </h3>
          <p className="mt-1 flex flex-wrap items-center gap-2 text-sm">
            <Badge tone={STATE_TONE[state]} {...(state === "in-conflict" ? { icon: "alert" } : {})}>
              {t(`cooperation.state.${state}`)}
            </Badge>
            <span className="text-soft">
              {place === null || partnerLocation === "domestic"
                ? t(`cooperation.location.${partnerLocation}`)
                : t("cooperation.abroadIn", { country: place })}
            </span>
          </p>
        </div>
        {choices.mayEdit ? (
          <div className="flex flex-wrap gap-2.5 print:hidden">
            {state === "ended" ? null : <MoveDialog firmId={firmId} cooperation={cooperation} today={choices.today} />}
            <CooperationDialog firmId={firmId} cooperation={cooperation} choices={choices} />
          </div>
        ) : null}
      </div>
      <div className="mt-4 grid gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <CooperationFacts cooperation={cooperation} terms={choices.terms} i18n={i18n} />
          <Balance cooperation={cooperation} terms={choices.terms} i18n={i18n} />
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <Safeguards cooperation={cooperation} i18n={i18n} />
          <StateHistory cooperation={cooperation} i18n={i18n} />
        </div>
      </div>
    </article>
  );
}
