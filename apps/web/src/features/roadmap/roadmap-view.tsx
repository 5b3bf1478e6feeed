import { PHASES } from "@etappe/domain/phase";
import { Badge } from "@etappe/ui/badge";
import { PageHeader } from "@etappe/ui/page-header";
import { Stepper } from "@etappe/ui/stepper";
import type { I18n } from "../../i18n/i18n.ts";
import { phaseHue } from "../../phase-hue.ts";
import { PlanTimeline } from "../plan/plan-timeline.tsx";
import { PrintButton } from "../plan/print-button.tsx";
import { RoadmapList } from "./roadmap-list.tsx";
import type { Roadmap } from "./roadmap-words.ts";
import { WaitingList } from "./waiting-list.tsx";
import { wayInWords } from "./way-words.ts";

type Props = { readonly roadmap: Roadmap; readonly i18n: I18n };

/** The roadmap as a firm's people see it: what waits for them, where they stand in plain words, and then the whole. */
export function RoadmapView({ roadmap, i18n }: Props) {
  const { t } = i18n;
  const hasItems = roadmap.items.length > 0;
  return (
    <>
      <p className="text-sm text-soft">{roadmap.firm.name}</p>
      <PageHeader title={t("roadmap.yours")} actions={hasItems ? <PrintButton /> : null} />
      <div className="flex flex-col gap-9">
        <WaitingList roadmap={roadmap} i18n={i18n} mayHide={false} />
        <Ways roadmap={roadmap} i18n={i18n} />
        {hasItems ? (
          <section className="max-sm:hidden print:block">
            <h2 className="mb-3">{t("roadmap.axis.title")}</h2>
            <PlanTimeline roadmap={roadmap} zoom="month" lanes="venture" kept={null} />
          </section>
        ) : null}
        <section className="print:hidden">
          <h2 className="mb-3">{t("roadmap.list.title")}</h2>
          <RoadmapList roadmap={roadmap} i18n={i18n} showsPast={false} />
        </section>
      </div>
    </>
  );
}

/** Where each venture of the firm stands: in three steps, and in a few sentences. */
function Ways({ roadmap, i18n }: Props) {
  const { t } = i18n;
  if (roadmap.ventures.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2">{t("roadmap.ways.title")}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {roadmap.ventures.map((venture) => (
          <li key={venture.id} className="flex flex-col gap-1.5 py-3">
            <span className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
              <span className="font-semibold sm:min-w-56">{venture.name}</span>
              {venture.state === "closed" ? (
                <Badge>{t("phase.closed")}</Badge>
              ) : (
                <Stepper
                  label={venture.name}
                  steps={PHASES.map((phase, index) => {
                    const here = PHASES.indexOf(venture.phase);
                    const state =
                      index < here ? ("done" as const) : index === here ? ("current" as const) : ("open" as const);
                    return {
                      id: phase,
                      label: t(`phase.${phase}`),
                      hue: phaseHue(phase),
                      state,
                      stateText: t(`phase.step.${state}`),
                    };
                  })}
                />
              )}
            </span>
            <p className="max-w-measure text-soft">{wayInWords(venture, roadmap, i18n).join(" ")}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
