import { Disclosure } from "@etappe/ui/disclosure";
import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { countriesOf, type Ladder } from "./ladder-grid.ts";
import { type PlaceChoices, PlaceDialog } from "./place-dialog.tsx";

type Props = {
  readonly firmId: string;
  readonly ladder: Ladder;
  readonly choices: PlaceChoices;
  readonly i18n: I18n;
};
type Form = Ladder["forms"][number];

const SHOWN = 3;

/** What is within reach in each country without a leap, the easiest to leave again first. */
export function NextSteps({ firmId, ladder, choices, i18n }: Props) {
  const { t, locale } = i18n;
  const countries = countriesOf(ladder).filter((country) => ladder.nextSteps.some((step) => step.country === country));
  return (
    <section aria-labelledby="next-steps">
      <h2 id="next-steps">{t("ladder.steps.title")}</h2>
      <p className="mt-1 text-sm text-soft">{t("ladder.steps.hint")}</p>
      {countries.map((country) => {
        const forms = ladder.nextSteps.find((step) => step.country === country)?.forms ?? [];
        const rest = forms.slice(SHOWN);
        return (
          <div key={country} className="mt-3">
            <h3>{countryName(country, locale)}</h3>
            {forms.length === 0 ? <p className="text-sm text-soft">{t("ladder.steps.none")}</p> : null}
            <StepList {...{ firmId, ladder, choices, country, i18n }} forms={forms.slice(0, SHOWN)} />
            {rest.length > 0 ? (
              <Disclosure summary={t("ladder.steps.more", { count: rest.length })}>
                <StepList {...{ firmId, ladder, choices, country, i18n }} forms={rest} start={SHOWN + 1} />
              </Disclosure>
            ) : null}
          </div>
        );
      })}
    </section>
  );
}

type ListProps = Props & { readonly country: string; readonly forms: readonly Form[]; readonly start?: number };

function StepList({ firmId, ladder, choices, country, forms, start = 1, i18n }: ListProps) {
  const { t, words, locale } = i18n;
  return (
    <ol start={start}>
      {forms.map((form) => {
        const isPlanned = ladder.placements.some(
          (at) => at.country === country && at.form === form.key && at.state === "planned",
        );
        return (
          <li
            key={form.key}
            className="flex items-center justify-between gap-3 border-b border-line py-1.5 last:border-0"
          >
            <span className="min-w-0">
              {words(form.label)}
              <span className="block text-xs text-soft">
                {t("ladder.steps.level", { level: form.level })} ·{" "}
                {t("ladder.steps.barrier", { barrier: form.exitBarrier })}
              </span>
            </span>
            {isPlanned ? (
              <span className="text-sm text-soft">{t("ladder.steps.alreadyPlanned")}</span>
            ) : ladder.mayEdit ? (
              <PlaceDialog
                firmId={firmId}
                choices={choices}
                start={{ country, form: form.key }}
                label={t("ladder.steps.plan")}
                name={t("ladder.steps.planNamed", { form: words(form.label), country: countryName(country, locale) })}
              />
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
