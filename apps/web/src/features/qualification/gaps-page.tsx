import type { Role } from "@etappe/domain/access";
import { buttonClass } from "@etappe/ui/button-class";
import { EmptyState } from "@etappe/ui/empty-state";
import { PageHeader } from "@etappe/ui/page-header";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths, type StaffPlace } from "../../paths.ts";
import { CoverageBars } from "./coverage-bars.tsx";
import { CrossersTable } from "./crossers-table.tsx";
import type { GapFilter, Gaps } from "./gap-filter.ts";
import { GapIndexLine } from "./gap-index-line.tsx";
import { GapList } from "./gap-list.tsx";
import { QualificationTabs } from "./qualification-tabs.tsx";

type Props = {
  readonly place: StaffPlace;
  readonly role: Role;
  readonly gaps: Gaps;
  readonly filter: GapFilter;
  readonly i18n: I18n;
};

/** What the firm's people still lack for the work abroad: what is most urgent, what hangs on too few, and how much of it is known. */
export function GapsPage({ place, role, gaps, filter, i18n }: Props) {
  const { t } = i18n;
  const isEmpty = gaps.entries.length === 0;
  return (
    <>
      <PageHeader
        title={t("qualification.gaps.title")}
        subtitle={t("qualification.gaps.subtitle")}
        tabs={<QualificationTabs place={place} role={role} />}
      />
      <div className="flex flex-col gap-9">
        {isEmpty ? <NoNeeds place={place} gaps={gaps} i18n={i18n} /> : null}
        {isEmpty && gaps.index === null ? null : <GapIndexLine place={place} gaps={gaps} i18n={i18n} />}
        {isEmpty ? null : (
          <section aria-labelledby="gap-list">
            <h2 id="gap-list">{t("qualification.gaps.list.title")}</h2>
            <p className="mt-1 mb-4 max-w-measure text-sm text-soft">{t("qualification.gaps.list.intro")}</p>
            <GapList place={place} gaps={gaps} filter={filter} />
          </section>
        )}
        <CrossersTable gaps={gaps} i18n={i18n} />
        <CoverageBars place={place} gaps={gaps} i18n={i18n} />
      </div>
    </>
  );
}

/** Without a need there is nothing that could be missing. */
function NoNeeds({ place, gaps, i18n: { t } }: Pick<Props, "place" | "gaps" | "i18n">) {
  return (
    <EmptyState
      title={t("qualification.gaps.none.title")}
      actions={
        gaps.mayPlan ? (
          <Link href={paths.staff(place, "qualification/roles")} className={buttonClass("primary")}>
            {t("qualification.gaps.none.action")}
          </Link>
        ) : null
      }
    >
      {t("qualification.gaps.none.text")}
    </EmptyState>
  );
}
