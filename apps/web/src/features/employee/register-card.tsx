import { Disclosure } from "@etappe/ui/disclosure";
import type { I18n } from "../../i18n/i18n.ts";
import type { Register, Terms } from "./employee-types.ts";
import { RegisterDialog } from "./register-dialog.tsx";
import { factsOf } from "./register-words.ts";
import { SwitchOffDialog } from "./switch-off-dialog.tsx";

type Props = { readonly firmId: string; readonly shown: Register; readonly terms: Terms; readonly i18n: I18n };

/** Why records of single employees are kept here, on which basis and until when: for everybody who may see that there are any. */
export function RegisterCard({ firmId, shown, terms, i18n }: Props) {
  const { t, day } = i18n;
  const summary = t("employees.register.summary", {
    ...{ agreement: terms.worksAgreement, day: day(terms.retainUntil) },
  });
  return (
    <section
      aria-label={t("employees.register.title")}
      className="mb-6 rounded-lg border border-line bg-card px-4 py-3"
    >
      <Disclosure summary={summary} isOpen={!shown.mayRead}>
        <RegisterFacts terms={terms} i18n={i18n} />
        {shown.mayEdit ? (
          <div className="mt-3 flex flex-wrap gap-2.5">
            <RegisterDialog firmId={firmId} register={terms} usualEnd={shown.usualEnd} today={shown.today} />
            <SwitchOffDialog firmId={firmId} version={terms.version} people={shown.people ?? 0} />
          </div>
        ) : null}
      </Disclosure>
    </section>
  );
}

export function RegisterFacts({ terms, i18n }: { readonly terms: Terms; readonly i18n: I18n }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
      {factsOf(terms, i18n).map(({ label, value }) => (
        <div key={label} className="contents max-sm:block">
          <dt className="text-sm text-soft">{label}</dt>
          <dd className="max-w-measure whitespace-pre-line">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
