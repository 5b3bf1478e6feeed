import type { OwnLevels } from "@etappe/api/own-levels";
import type { I18n } from "../../i18n/i18n.ts";

type Props = {
  readonly register: OwnLevels["register"];
  /** The consultancy that works with the records for the firm. */
  readonly house: string;
  readonly i18n: I18n;
};

/** Why records are kept, on what grounds, until when, and who sees them: what an employee has to know before they say anything. */
export function RegisterFacts({ register, house, i18n }: Props) {
  const { t, day } = i18n;
  const { purpose, legalBasis, worksAgreement, retainUntil } = register;
  const facts = [
    { label: t("selfAssessment.door.purpose"), value: purpose },
    { label: t("selfAssessment.door.basis"), value: t(`selfAssessment.door.bases.${legalBasis}`) },
    { label: t("selfAssessment.door.agreement"), value: worksAgreement || t("selfAssessment.door.noAgreement") },
    { label: t("selfAssessment.door.until"), value: day(retainUntil) },
    { label: t("selfAssessment.door.who"), value: t("selfAssessment.door.whoText") },
  ];
  return (
    <dl className="flex flex-col gap-2 border-s-2 border-line-strong ps-3 text-sm">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt className="text-soft">{label}</dt>
          <dd className="break-words">{value}</dd>
        </div>
      ))}
      <div className="text-soft">{t("selfAssessment.door.house", { house })}</div>
    </dl>
  );
}
