import { EmptyState } from "@etappe/ui/empty-state";
import { PageHeader } from "@etappe/ui/page-header";
import type { I18n } from "../../i18n/i18n.ts";
import { type OwnRecord, roleLabel } from "./employee-types.ts";
import { ReadingsTable } from "./readings-table.tsx";
import { RegisterFacts } from "./register-card.tsx";
import { StandingsTable } from "./standings-table.tsx";

type Props = { readonly own: OwnRecord; readonly i18n: I18n };

/** What is kept of the person who looks, why, and until when. */
export function OwnRecordPage({ own: { register, record }, i18n }: Props) {
  const { t, words } = i18n;
  const terms = register?.isOn ? register : null;
  return (
    <>
      <PageHeader title={t("employees.own.title")} subtitle={t("employees.own.subtitle")} />
      {record && terms ? (
        <div className="flex flex-col gap-9">
          <section aria-labelledby="why" className="rounded-lg border border-line bg-card p-4 sm:p-5">
            <h2 id="why" className="mb-2">
              {t("employees.own.why")}
            </h2>
            <RegisterFacts terms={terms} i18n={i18n} />
          </section>
          <section aria-labelledby="who">
            <h2 id="who">{t("employees.own.who")}</h2>
            <dl className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
              {[
                { label: t("employees.staffNumber"), value: record.person.staffNumber },
                { label: t("employees.name"), value: record.person.name ?? t("employees.noName") },
                {
                  label: t("employees.roles.label"),
                  value:
                    record.person.roles.map((key) => roleLabel(key, record.terms.roles, words)).join(", ") ||
                    t("employees.roles.none"),
                },
              ].map(({ label, value }) => (
                <div key={label} className="contents max-sm:block">
                  <dt className="text-sm text-soft">{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </section>
          <section aria-labelledby="standings">
            <h2 id="standings" className="mb-2">
              {t("employees.standings.title")}
            </h2>
            {record.standings.length > 0 ? (
              <StandingsTable {...record} saying={null} i18n={i18n} />
            ) : (
              <p className="text-soft">{t("employees.standings.empty")}</p>
            )}
          </section>
          <section aria-labelledby="readings">
            <h2 id="readings">{t("employees.readings.title")}</h2>
            <p className="mb-2 max-w-measure text-sm text-soft">{t("employees.readings.hint")}</p>
            {record.readings.length > 0 ? (
              <ReadingsTable {...record} editing={null} i18n={i18n} />
            ) : (
              <p className="text-soft">{t("employees.readings.empty")}</p>
            )}
          </section>
          <p className="max-w-measure text-soft">{t("employees.own.rights")}</p>
        </div>
      ) : (
        <EmptyState title={t("employees.own.none.title")}>
          {t(terms ? "employees.own.none.notLinked" : "employees.own.none.off")}
        </EmptyState>
      )}
    </>
  );
}
