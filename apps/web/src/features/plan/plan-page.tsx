import { compareWithBaseline } from "@etappe/domain/baseline";
import { EmptyState } from "@etappe/ui/empty-state";
import { PageHeader } from "@etappe/ui/page-header";
import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { RoadmapList } from "../roadmap/roadmap-list.tsx";
import type { Roadmap } from "../roadmap/roadmap-words.ts";
import { BaselineBar } from "./baseline-bar.tsx";
import { CriticalWords } from "./critical-words.tsx";
import { LayoutTabs } from "./layout-tabs.tsx";
import { PlanBoard } from "./plan-board.tsx";
import { chosenBaseline, type PlanQuery } from "./plan-query.ts";
import { PlanTable } from "./plan-table.tsx";
import { PlanTimeline } from "./plan-timeline.tsx";
import { PrintButton } from "./print-button.tsx";

type Props = {
  readonly roadmap: Roadmap;
  readonly plans: Outputs["plans"]["baselines"];
  readonly query: PlanQuery;
  readonly i18n: I18n;
};

/** The roadmap as the house works with it: as a timeline, a board or a list, against a plan that was kept. */
export function PlanPage({ roadmap, plans, query, i18n }: Props) {
  const { t } = i18n;
  const { view, zoom, lanes } = query;
  const baseline = chosenBaseline(plans.baselines, query.baseline);
  const comparison = baseline && compareWithBaseline(roadmap.actions, baseline.plan);
  const isEmpty = roadmap.items.length === 0;
  return (
    <>
      <PageHeader
        title={t("roadmap.title")}
        subtitle={t("roadmap.subtitle")}
        actions={isEmpty ? null : <PrintButton />}
        tabs={<LayoutTabs view={view} />}
      />
      {isEmpty ? (
        <EmptyState title={t("roadmap.list.empty")}>{t("roadmap.list.emptyText")}</EmptyState>
      ) : (
        <>
          {view === "board" ? null : (
            <BaselineBar
              firmId={roadmap.firm.id}
              baselines={plans.baselines.map(({ plan: _, ...named }) => named)}
              chosen={baseline && { ...baseline }}
              comparison={comparison}
              mayPlan={plans.mayPlan}
            />
          )}
          {view === "timeline" ? (
            <>
              <CriticalWords roadmap={roadmap} i18n={i18n} />
              <div className="max-sm:hidden print:block">
                <PlanTimeline roadmap={roadmap} zoom={zoom} lanes={lanes} kept={baseline?.plan ?? null} />
              </div>
              <div className="sm:hidden print:hidden">
                <RoadmapList roadmap={roadmap} i18n={i18n} showsPast={false} />
              </div>
            </>
          ) : null}
          {view === "board" ? <PlanBoard roadmap={roadmap} /> : null}
          {view === "list" ? <PlanTable roadmap={roadmap} comparison={comparison} i18n={i18n} /> : null}
        </>
      )}
    </>
  );
}
