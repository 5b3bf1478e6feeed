import { BarPair } from "@etappe/ui/bar-pair";
import { buttonClass } from "@etappe/ui/button-class";
import { Scale } from "@etappe/ui/scale";
import { StepsMini } from "@etappe/ui/steps-mini";
import { InfoTip } from "@etappe/ui/tooltip";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Firm } from "./profile-card.tsx";

type Props = { readonly tenant: string; readonly firm: Firm; readonly i18n: I18n };

/** Where the firm stands: what drives it, from what position it starts, how far up it has come. */
export function StandingCard({ tenant, firm, i18n }: Props) {
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-3">
      <Stance tenant={tenant} firm={firm} i18n={i18n} />
      <Position tenant={tenant} firm={firm} i18n={i18n} />
      <Forms firm={firm} i18n={i18n} />
    </div>
  );
}

function Stance({ tenant, firm: { id, evaluation, mayEdit }, i18n: { t } }: Props) {
  const { stance, stanceBand } = evaluation;
  return (
    <section>
      <h3 className="text-sm text-soft">{t("firm.overview.stance")}</h3>
      {stance === null || stanceBand === null ? (
        <Unknown
          text={t("firm.overview.stanceUnknown")}
          action={
            mayEdit ? { href: paths.firmSection(tenant, id, "impulses"), text: t("firm.overview.rateImpulses") } : null
          }
        />
      ) : (
        <>
          <p className="mb-2 font-semibold">{t(`firm.overview.band.${stanceBand}`)}</p>
          <Scale
            title={t("portfolio.row.stanceTitle", { value: stance })}
            value={stance}
            startLabel={t("portfolio.row.reactive")}
            endLabel={t("portfolio.row.active")}
            nullText={t("portfolio.row.notAsked")}
          />
        </>
      )}
    </section>
  );
}

function Position({ tenant, firm: { id, evaluation, mayEdit }, i18n: { t, format, words } }: Props) {
  const { resources, potentials, startingPosition, heldBackBy } = evaluation;
  const bar = (dimension: typeof resources, tone: "neutral" | "accent") => ({
    label: words(dimension.label),
    value: dimension.score,
    valueText: dimension.score === null ? t("portfolio.row.none") : format.number(dimension.score, "whole"),
    tone,
    isThin: dimension.applicable > 0 && dimension.answered / dimension.applicable < 0.8,
  });
  return (
    <section>
      <h3 className="text-sm text-soft">{t("firm.overview.position")}</h3>
      {startingPosition === null ? (
        <Unknown
          text={t("firm.overview.positionUnknown")}
          action={
            mayEdit ? { href: paths.firmSection(tenant, id, "position"), text: t("firm.overview.ratePosition") } : null
          }
        />
      ) : (
        <p className="mb-2 font-semibold">{t("firm.overview.positionValue", { value: startingPosition })}</p>
      )}
      {resources.score === null && potentials.score === null ? null : (
        <BarPair
          title={t("portfolio.row.positionTitle", {
            resources: bar(resources, "neutral").valueText,
            potentials: bar(potentials, "accent").valueText,
          })}
          bars={[bar(resources, "neutral"), bar(potentials, "accent")]}
          showsLabels
          width={220}
          thinText={t("portfolio.row.coverage", {
            answered: resources.answered + potentials.answered,
            applicable: resources.applicable + potentials.applicable,
          })}
        />
      )}
      {heldBackBy.length > 0 ? (
        <p className="mt-2 text-sm">
          {t("firm.overview.heldBack", { items: heldBackBy.map(({ label }) => words(label)).join(", ") })}
        </p>
      ) : null}
    </section>
  );
}

function Forms({ firm: { evaluation }, i18n: { t } }: Pick<Props, "firm" | "i18n">) {
  const { formsInUse, reachedLevel, referenceForms, exportInvolvement } = evaluation;
  return (
    <section>
      <h3 className="text-sm text-soft">{t("firm.overview.abroad")}</h3>
      <p className="mb-2 font-semibold">{t("firm.overview.forms", { count: formsInUse, level: reachedLevel })}</p>
      <StepsMini
        title={t("portfolio.row.levelTitle", { level: reachedLevel, levels: 7 })}
        count={7}
        filled={reachedLevel}
      />
      {exportInvolvement ? (
        <p className="mt-2 text-sm">
          {t(`firm.involvement.${exportInvolvement}`)}{" "}
          <InfoTip label={t(`firm.involvement.${exportInvolvement}`)}>{t("firm.involvement.basis")}</InfoTip>
        </p>
      ) : null}
      {referenceForms ? (
        <p className="mt-1 text-xs text-soft">
          {t("firm.overview.reference", {
            value: referenceForms.value,
            study: referenceForms.study,
            year: referenceForms.year ?? 0,
            n: referenceForms.n ?? 0,
          })}
        </p>
      ) : null}
    </section>
  );
}

function Unknown({
  text,
  action,
}: {
  text: string;
  action: { href: ReturnType<typeof paths.firm>; text: string } | null;
}) {
  return (
    <>
      <p className="mb-2">{text}</p>
      {action ? (
        <Link href={action.href} className={buttonClass("secondary", "small")}>
          {action.text}
        </Link>
      ) : null}
    </>
  );
}
