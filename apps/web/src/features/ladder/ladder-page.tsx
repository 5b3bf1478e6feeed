import { EmptyState } from "@etappe/ui/empty-state";
import { PageHeader } from "@etappe/ui/page-header";
import type { I18n } from "../../i18n/i18n.ts";
import type { Reversibility } from "../reversibility/card-draft.ts";
import { ReversibilitySection } from "../reversibility/reversibility-section.tsx";
import type { CountryOption } from "../venture/country-options.ts";
import { Breadth, type BreadthOf } from "./breadth.tsx";
import { ExitNotices } from "./exit-notices.tsx";
import type { Ladder } from "./ladder-grid.ts";
import { LadderPicture } from "./ladder-picture.tsx";
import { LeapNotices } from "./leap-notices.tsx";
import { NextSteps } from "./next-steps.tsx";
import { type PlaceChoices, PlaceDialog } from "./place-dialog.tsx";
import { PlacementsTable, type VentureName } from "./placements-table.tsx";
import { RegionShifts } from "./region-shifts.tsx";

type Props = BreadthOf & {
  readonly firmId: string;
  readonly ladder: Ladder;
  readonly reversibility: Reversibility;
  readonly ventures: readonly VentureName[];
  /** To choose from, where one may. */
  readonly countries: readonly CountryOption[];
  readonly i18n: I18n;
};

/** What the firm does where, what it plans, and which steps lie next: the ladder and the words to it. */
export function LadderPage(props: Props) {
  const { firmId, evaluation, productionType, ladder, reversibility, ventures, countries, i18n } = props;
  const { t, words } = i18n;
  const choices: PlaceChoices = {
    countries,
    forms: ladder.forms.map(({ label, ...form }) => ({ ...form, label: words(label) })),
    ventures: ladder.ventures,
    climb: ladder,
  };
  const place = ladder.mayEdit ? (
    <PlaceDialog firmId={firmId} choices={choices} start={null} label={t("ladder.place.open")} />
  ) : null;
  const isEmpty = ladder.placements.length === 0;
  const hasCountry = ladder.nextSteps.length > 0;
  return (
    <>
      <PageHeader
        title={t("ladder.title")}
        subtitle={<Breadth {...{ evaluation, productionType, i18n }} levels={ladder.levels.length} />}
        actions={isEmpty ? null : place}
      />
      {/* What the picture means stands beside it, and right after it where there is no room beside. */}
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_18.5rem] xl:grid-rows-[auto_1fr]">
        <div className="min-w-0">
          {isEmpty && !hasCountry ? (
            <EmptyState title={t("ladder.empty.title")} actions={place}>
              {t("ladder.empty.text")}
            </EmptyState>
          ) : (
            <LadderPicture ladder={ladder} i18n={i18n} />
          )}
          {isEmpty && hasCountry ? <div className="mt-5">{place}</div> : null}
        </div>
        <div className="flex min-w-0 flex-col gap-7 xl:col-start-2 xl:row-span-2">
          <LeapNotices ladder={ladder} i18n={i18n} />
          <ExitNotices ladder={ladder} i18n={i18n} />
          {hasCountry ? <NextSteps {...{ firmId, ladder, choices, i18n }} /> : null}
          <RegionShifts {...{ firmId, ladder, choices, i18n }} />
        </div>
        {isEmpty ? null : <PlacementsTable {...{ firmId, ladder, ventures, i18n }} />}
      </div>
      <ReversibilitySection {...{ firmId, reversibility, i18n }} />
    </>
  );
}
