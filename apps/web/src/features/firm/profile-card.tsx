import type { FirmProfile } from "@etappe/domain/firm-profile";
import { Notice } from "@etappe/ui/notice";
import { InfoTip } from "@etappe/ui/tooltip";
import type { ReactNode } from "react";
import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";

/** The firm as the page gets it: in the same process, where a missing fact is undefined. */
export type Firm = Omit<Outputs["firms"]["show"], "profile"> & { readonly profile: FirmProfile };
type Props = { readonly firm: Firm; readonly formLabel: (key: string) => string; readonly i18n: I18n };

/** The facts of a firm, and in one sentence what nobody has asked yet. */
export function ProfileCard({ firm, formLabel, i18n }: Props) {
  const { t } = i18n;
  const facts = factsOf(firm.profile, i18n);
  const known = facts.filter(({ value }) => value !== null);
  const unknown = facts.filter(({ value }) => value === null);
  return (
    <>
      <dl className="grid grid-cols-[minmax(8rem,auto)_1fr] gap-x-5 gap-y-1.5">
        {known.map(({ name, value, info }) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd>
              {value} {info ? <InfoTip label={name}>{info}</InfoTip> : null}
            </dd>
          </div>
        ))}
      </dl>
      {unknown.length > 0 ? (
        <p className="mt-3 max-w-measure text-sm text-soft">
          {t("firm.profile.stillUnknown", { facts: unknown.map(({ name }) => name).join(", ") })}
        </p>
      ) : null}
      {firm.outsideTheStudy ? (
        <Notice tone="info" role="note" className="mt-3">
          {t("firm.profile.outside")}
        </Notice>
      ) : null}
      <FailedAttempts firm={firm} formLabel={formLabel} i18n={i18n} />
    </>
  );
}

function FailedAttempts({ firm, formLabel, i18n: { t, locale } }: Props) {
  const attempts = firm.profile.failedAttempts ?? [];
  if (attempts.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 text-sm">{t("firm.profile.failedAttempts")}</h3>
      <ul className="mt-1 max-w-measure text-sm">
        {attempts.map((attempt) => (
          <li key={`${attempt.year}-${attempt.country}-${attempt.form}`}>
            {t("firm.profile.failedAttempt", {
              year: attempt.year,
              country: countryName(attempt.country, locale),
              form: formLabel(attempt.form),
              learned: attempt.learned,
            })}{" "}
            <span className="text-soft">{t(`firm.profile.failedThen.${attempt.then}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

type Fact = { readonly name: string; readonly value: ReactNode | null; readonly info?: string };

function factsOf(profile: Firm["profile"], { t }: I18n): Fact[] {
  const { sector, productionType, supplierRole, ownership, marketPosition } = profile;
  const percent = (value: number | undefined) => (value === undefined ? null : t("firm.profile.percent", { value }));
  return [
    { name: t("firm.profile.sector"), value: sector ? `${t(`sector.${sector}`)} (NACE ${sector})` : null },
    {
      name: t("firm.profile.employeesHome"),
      value:
        profile.employeesHome === undefined ? null : t("portfolio.row.employees", { count: profile.employeesHome }),
      info: t("firm.profile.sizeHint"),
    },
    {
      name: t("firm.profile.turnover"),
      value: profile.turnover === undefined ? null : t("firm.profile.euro", { value: profile.turnover }),
      info: t("firm.profile.sizeHint"),
    },
    { name: t("firm.profile.exportQuotaShort"), value: percent(profile.exportQuota) },
    {
      name: t("firm.profile.productionType"),
      value: productionType ? t(`firm.productionType.${productionType}`) : null,
    },
    {
      name: t("firm.profile.marketPosition"),
      value: marketPosition ? marketPosition.map((key) => t(`firm.marketPosition.${key}`)).join(", ") : null,
    },
    { name: t("firm.profile.supplierRole"), value: supplierRole ? t(`firm.supplierRole.${supplierRole}`) : null },
    { name: t("firm.profile.topCustomersShareShort"), value: percent(profile.topCustomersShare) },
    { name: t("firm.profile.ownership"), value: ownership ? t(`firm.ownership.${ownership}`) : null },
  ];
}
