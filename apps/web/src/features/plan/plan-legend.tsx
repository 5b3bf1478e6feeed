"use client";
import { PHASES } from "@etappe/domain/phase";
import { useI18n } from "../../i18n/use-i18n.ts";
import { MarkSign } from "./plan-row.tsx";

/** How to read it: phases by pattern and hue, marks by shape, so that a grey print says the same. */
export function PlanLegend({ hasBaseline }: { readonly hasBaseline: boolean }) {
  const { t } = useI18n();
  const sample = "relative inline-block h-4.5 w-7 shrink-0";
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1.5 text-xs text-soft">
      {PHASES.map((phase) => (
        <li key={phase} className="inline-flex items-center gap-2">
          <span aria-hidden="true" className={sample}>
            <span className="plan-bar !top-0 !w-full" data-phase={phase} />
          </span>
          {t(`phase.full.${phase}`)}
        </li>
      ))}
      <li className="inline-flex items-center gap-2">
        <span aria-hidden="true" className={sample}>
          <span className="plan-bar !top-0 !w-full" data-phase="operating">
            <span className="plan-progress !w-1/2" />
          </span>
        </span>
        {t("plan.legend.progress")}
      </li>
      <li className="inline-flex items-center gap-2">
        <span aria-hidden="true" className={sample}>
          <span className="plan-bar !top-0 !w-full" data-phase="build-up" data-critical="" />
        </span>
        {t("plan.legend.critical")}
      </li>
      {hasBaseline ? (
        <li className="inline-flex items-center gap-2">
          <span aria-hidden="true" className={sample}>
            <span className="plan-was !top-1.5 !w-full" />
          </span>
          {t("plan.legend.baseline")}
        </li>
      ) : null}
      {(["gate", "decision", "review", "need", "debt"] as const).map((kind) => (
        <li key={kind} className="inline-flex items-center gap-1.5">
          <span className={kind === "debt" ? "text-gap" : ""}>
            <MarkSign mark={{ kind }} />
          </span>
          {t(`roadmap.kind.${kind}`)}
        </li>
      ))}
      <li className="inline-flex items-center gap-2">
        <svg aria-hidden="true" width="28" height="12">
          <path d="M0 6H24" stroke="var(--gap)" strokeWidth="1.4" strokeDasharray="5 3" />
          <circle cx="24" cy="6" r="3.5" fill="var(--gap)" />
        </svg>
        {t("plan.legend.conflict")}
      </li>
    </ul>
  );
}
