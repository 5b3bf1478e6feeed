"use client";
import { Checkbox } from "@etappe/ui/checkbox";
import { NumberField } from "@etappe/ui/number-field";
import { countryName } from "../../i18n/country.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { LanguageSelect } from "./language-select.tsx";
import { type LanguageOption, needText, type ProposedNeed, roleText, type Staffing } from "./staffing.ts";

export type ProposalDraft = {
  readonly id: string;
  readonly isTaken: boolean;
  readonly role: string;
  readonly people: number | null;
  readonly language: string | null;
};

type Props = {
  readonly proposal: ProposedNeed;
  readonly staffing: Staffing;
  readonly languages: readonly LanguageOption[];
  /** Null: it is only shown. */
  readonly draft: ProposalDraft | null;
  readonly isTried?: boolean;
  readonly onChange: ((said: Partial<ProposalDraft>) => void) | null;
};

/** One proposal with its reasons; where one may, with what can be changed of it before it is taken. */
export function ProposalFields({ proposal, staffing, languages, draft, isTried = false, onChange }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const role = roleText(proposal.role, staffing.roles, i18n);
  if (draft === null || onChange === null)
    return (
      <>
        <p className="font-semibold">
          {needText({ ...proposal, language: proposal.languages[0] ?? null }, staffing.roles, i18n)}
        </p>
        <Reasons proposal={proposal} />
      </>
    );
  return (
    <div className="flex flex-col gap-2">
      <Checkbox label={role} isSelected={draft.isTaken} onChange={(isTaken) => onChange({ isTaken })} />
      <div className="ps-8">
        <Reasons proposal={proposal} />
        {draft.isTaken ? (
          <div className="mt-2 flex flex-wrap items-start gap-x-5 gap-y-3">
            <NumberField
              label={t("staffing.proposals.people", { role })}
              value={draft.people}
              onChange={(people) => onChange({ people })}
              minValue={1}
              maxValue={500}
              showsSteppers
              error={isTried && draft.people === null ? t("staffing.missing.people") : null}
              className="w-full sm:w-72"
            />
            {proposal.languages.length > 0 ? (
              <div className="w-full sm:w-72">
                <LanguageSelect
                  label={t("staffing.proposals.language", { role })}
                  languages={languages}
                  first={proposal.languages}
                  language={draft.language}
                  onChange={(language) => onChange({ language })}
                />
              </div>
            ) : null}
          </div>
        ) : null}
      </div>
    </div>
  );
}

function Reasons({ proposal }: Pick<Props, "proposal">) {
  const { t, words, locale } = useI18n();
  return (
    <ul className="text-sm text-soft">
      {proposal.because.map(({ kind, label, country, people }) => (
        <li key={`${kind} ${label.de} ${country}`}>
          {t(`staffing.proposals.${kind}`, { people, what: words(label) })}
          {country === null ? "" : ` ${t("staffing.proposals.where", { country: countryName(country, locale) })}`}
        </li>
      ))}
    </ul>
  );
}
