import type { Role } from "@etappe/domain/access";
import { EmptyState } from "@etappe/ui/empty-state";
import { Notice } from "@etappe/ui/notice";
import { PageHeader } from "@etappe/ui/page-header";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths, type StaffPlace } from "../../paths.ts";
import { QualificationTabs } from "../qualification/qualification-tabs.tsx";
import { RolesSection } from "./roles-section.tsx";
import { languageOptions, type Staffing } from "./staffing.ts";
import { VentureNeeds } from "./venture-needs.tsx";

type Props = {
  readonly place: StaffPlace;
  readonly role: Role;
  readonly staffing: Staffing;
  readonly i18n: I18n;
};

/** Which roles the work abroad needs, how many people for each and by when, without a single name. */
export function StaffingPage({ place, role, staffing, i18n }: Props) {
  const { t } = i18n;
  const languages = languageOptions(staffing, i18n);
  return (
    <>
      <PageHeader
        title={t("staffing.title")}
        subtitle={t("staffing.subtitle")}
        tabs={<QualificationTabs place={place} role={role} />}
      />
      {staffing.keepsEmployees ? (
        <Notice
          tone="info"
          role="note"
          className="mb-6"
          actions={
            <Link href={paths.staff(place, "qualification/gaps")} className="text-link">
              {t("staffing.gapsLink")}
            </Link>
          }
        >
          {t("staffing.registerOn")}
        </Notice>
      ) : null}
      <div className="flex flex-col gap-10">
        <section aria-labelledby="needs">
          <h2 id="needs">{t("staffing.needs.title")}</h2>
          {staffing.ventures.length === 0 ? (
            <EmptyState title={t("staffing.needs.empty.title")} className="mt-4">
              {t("staffing.needs.empty.text")}
            </EmptyState>
          ) : (
            staffing.ventures.map((venture) => (
              <VentureNeeds key={venture.id} {...{ venture, staffing, languages, i18n }} />
            ))
          )}
        </section>
        <RolesSection staffing={staffing} i18n={i18n} />
      </div>
    </>
  );
}
