import { InfoTip } from "@etappe/ui/tooltip";
import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";

type Shown = Outputs["firms"]["show"];

export type BreadthOf = {
  readonly evaluation: Pick<Shown["evaluation"], "formsInUse" | "reachedLevel" | "referenceForms">;
  readonly productionType: Shown["profile"]["productionType"] | undefined;
};
type Props = BreadthOf & { readonly levels: number; readonly i18n: I18n };

/** How many forms side by side and how high, against the study's mean for this kind of production. */
export function Breadth({ evaluation, productionType, levels, i18n }: Props) {
  const { t } = i18n;
  const { formsInUse, reachedLevel } = evaluation;
  return (
    <>
      <Compared
        evaluation={evaluation}
        productionType={productionType}
        breadth={t("ladder.breadth", { count: formsInUse })}
        i18n={i18n}
      />
      {reachedLevel > 0 ? (
        <span className="block text-sm">{t("ladder.reached", { level: reachedLevel, levels })}</span>
      ) : null}
    </>
  );
}

function Compared({ evaluation, productionType, breadth, i18n }: Omit<Props, "levels"> & { readonly breadth: string }) {
  const { t, format } = i18n;
  const reference = evaluation.referenceForms;
  if (!reference || !productionType) return <>{breadth}</>;
  const { study, year, n } = reference;
  const known = {
    breadth,
    type: t(`ladder.type.${productionType}`),
    value: format.number(reference.value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  };
  if (year === null || n === null) return <>{t("ladder.referencePlain", { ...known, study })}</>;
  return (
    <>
      {t("ladder.reference", { ...known, year: String(year), n: String(n) })}{" "}
      <InfoTip label={t("ladder.referenceLabel")}>
        {t("ladder.referenceInfo", { study, year: String(year), n: String(n) })}
      </InfoTip>
    </>
  );
}
