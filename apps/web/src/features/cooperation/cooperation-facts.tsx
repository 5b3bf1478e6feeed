import type { I18n } from "../../i18n/i18n.ts";
import type { Cooperation, Terms } from "./cooperation-draft.ts";

type Props = { readonly cooperation: Cooperation; readonly terms: Terms; readonly i18n: I18n };

/** What is agreed with the partner, or not yet; what nobody knows says so. */
export function CooperationFacts({ cooperation, terms, i18n }: Props) {
  const { t, words } = i18n;
  const { functions, form, share, productRelation, reason, knowHowAgreement, note } = cooperation;
  const nameIn = (items: Terms["forms"], key: string | null) => {
    const label = items.find((item) => item.key === key)?.label;
    return label ? words(label) : key;
  };
  const facts = [
    ["functions", functions.map((key) => nameIn(terms.functions, key)).join(", ") || null],
    ["form", nameIn(terms.forms, form)],
    ["share", nameIn(terms.shares, share)],
    ["productRelation", nameIn(terms.productRelations, productRelation)],
    ["reason", nameIn(terms.reasons, reason)],
    ["knowHowAgreement", t(`cooperation.knowHow.${knowHowAgreement}`)],
  ] as const;
  return (
    <dl className="grid gap-x-5 gap-y-1.5 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
      {facts.map(([key, value]) => (
        <div key={key} className="contents">
          <dt className="text-sm text-soft max-sm:mt-1 sm:pt-px">{t(`cooperation.field.${key}`)}</dt>
          <dd className={value === null ? "text-faint italic" : ""}>{value ?? t("cooperation.notSaid")}</dd>
        </div>
      ))}
      {note ? (
        <div className="contents">
          <dt className="text-sm text-soft max-sm:mt-1 sm:pt-px">{t("cooperation.field.note")}</dt>
          <dd className="max-w-measure whitespace-pre-line">{note}</dd>
        </div>
      ) : null}
    </dl>
  );
}
