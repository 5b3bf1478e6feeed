import { PHASES } from "@etappe/domain/phase";
import { BarPair } from "@etappe/ui/bar-pair";
import { Scale } from "@etappe/ui/scale";
import { StepBars } from "@etappe/ui/stepper";
import { StepsMini } from "@etappe/ui/steps-mini";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { phaseHue } from "../../phase-hue.ts";
import type { PortfolioRow } from "./portfolio-table.tsx";

type Props = { readonly row: PortfolioRow; readonly i18n: I18n };

export function VenturesCell({ tenant, row, i18n: { t } }: Props & { readonly tenant: string }) {
  if (row.ventures.length === 0) return <span className="text-sm text-soft">{t("portfolio.row.noVenture")}</span>;
  return (
    <ul className="flex flex-col gap-1.5">
      {row.ventures.map((venture) => (
        <li key={venture.id}>
          <StepBars
            count={PHASES.length}
            reached={PHASES.indexOf(venture.phase) + 1}
            hue={phaseHue(venture.phase)}
            label={t(venture.state === "closed" ? "phase.closed" : `phase.${venture.phase}`)}
          >
            <Link href={paths.venture(tenant, row.firmId, venture.id)} className="hover:underline">
              {venture.name}
            </Link>
            {venture.missingAtGate === 0 ? <span className="text-accent"> · {t("portfolio.row.gateOpen")}</span> : null}
          </StepBars>
        </li>
      ))}
    </ul>
  );
}

export function StanceCell({ row, i18n: { t } }: Props) {
  return (
    <Scale
      title={row.stance === null ? "" : t("portfolio.row.stanceTitle", { value: row.stance })}
      value={row.stance}
      startLabel={t("portfolio.row.reactive")}
      endLabel={t("portfolio.row.active")}
      nullText={t("portfolio.row.notAsked")}
    />
  );
}

/** Below four fifths a score rests on too little to be read like the others. */
const THIN = 0.8;

export function PositionCell({ row, i18n: { t, format } }: Props) {
  const { resources, potentials, answered, applicable } = row;
  if (resources === null && potentials === null) {
    return <span className="text-sm text-soft">{t("portfolio.row.notAsked")}</span>;
  }
  const isThin = applicable > 0 && answered / applicable < THIN;
  const text = (score: number | null) => (score === null ? t("portfolio.row.none") : format.number(score, "whole"));
  return (
    <BarPair
      title={t("portfolio.row.positionTitle", { resources: text(resources), potentials: text(potentials) })}
      bars={[
        { label: t("portfolio.row.resources"), value: resources, valueText: text(resources), tone: "neutral", isThin },
        {
          label: t("portfolio.row.potentials"),
          value: potentials,
          valueText: text(potentials),
          tone: "accent",
          isThin,
        },
      ]}
      thinText={isThin ? t("portfolio.row.coverage", { answered, applicable }) : undefined}
    />
  );
}

export function LevelCell({ row, levels, i18n: { t } }: Props & { readonly levels: number }) {
  return (
    <span className="flex items-end gap-2">
      <StepsMini
        title={t("portfolio.row.levelTitle", { level: row.reachedLevel, levels })}
        count={levels}
        filled={row.reachedLevel}
      />
      <span aria-hidden="true" className="text-xs text-soft">
        {row.reachedLevel}
      </span>
    </span>
  );
}

export function WorkCell({ row, i18n: { t } }: Props) {
  return (
    <>
      <span className="whitespace-nowrap">
        {row.openActions} <span className="text-soft">{t("portfolio.row.open")}</span>
      </span>
      <span
        className={`block whitespace-nowrap ${row.lateActions > 0 ? "font-semibold text-gap" : "text-sm text-soft"}`}
      >
        {t("portfolio.row.overdue", { count: row.lateActions })}
      </span>
    </>
  );
}
