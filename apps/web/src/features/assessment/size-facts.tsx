import type { I18n } from "../../i18n/i18n.ts";
import type { Assessment } from "./answer-row.tsx";

type Props = { readonly facts: Assessment["facts"]; readonly i18n: I18n };

/** Size and turnover, right where one would suspect that they count: they do not. */
export function SizeFacts({ facts: { employeesHome, turnover, outsideTheStudy }, i18n: { t, format } }: Props) {
  const unknown = t("assessment.facts.unknown");
  const money = { style: "currency", currency: "EUR", maximumFractionDigits: 0 } as const;
  const facts = [
    { label: t("assessment.facts.employees"), value: employeesHome === null ? unknown : format.number(employeesHome) },
    { label: t("assessment.facts.turnover"), value: turnover === null ? unknown : format.number(turnover, money) },
  ];
  return (
    <section className="border-t border-line pt-3">
      <dl className="flex flex-wrap gap-x-8 gap-y-1">
        {facts.map(({ label, value }) => (
          <div key={label} className="flex items-baseline gap-2">
            <dt className="text-sm text-soft">{label}</dt>
            <dd className="tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1 text-sm text-soft">
        <strong className="font-semibold text-ink">{t("assessment.facts.noInfluence")}</strong>{" "}
        {t("assessment.position.size")} {outsideTheStudy ? t("assessment.facts.outside") : null}
      </p>
    </section>
  );
}
