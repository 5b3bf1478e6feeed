import type { Role } from "@etappe/domain/access";
import { buttonClass } from "@etappe/ui/button-class";
import { EmptyState } from "@etappe/ui/empty-state";
import { PageHeader } from "@etappe/ui/page-header";
import type { I18n } from "../../i18n/i18n.ts";
import { paths, type StaffPlace } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";
import { QualificationTabs } from "../qualification/qualification-tabs.tsx";
import { AppLink } from "../shell/app-link.tsx";
import { InviteForm } from "./invite-form.tsx";
import { SaidSection } from "./said-section.tsx";

type Props = {
  readonly place: StaffPlace;
  readonly role: Role;
  readonly invited: Outputs["selfAssessments"]["invited"];
  readonly chosenRole: string | null;
  readonly overview: Outputs["selfAssessments"]["overview"];
  readonly said: Outputs["selfAssessments"]["said"] | null;
  readonly competence: string | null;
  readonly i18n: I18n;
};

/** What employees say of themselves beside what counts, and the links by which they say it. */
export function SelfPage({ place, role, invited, chosenRole, overview, said, competence, i18n }: Props) {
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={t("selfAssessment.title")}
        subtitle={t("selfAssessment.subtitle")}
        tabs={<QualificationTabs place={place} role={role} />}
      />
      {invited.isRegisterOn ? (
        <div className="flex flex-col gap-9">
          <section aria-labelledby="said-and-counted">
            <h2 id="said-and-counted">{t("selfAssessment.said.heading")}</h2>
            {said && competence ? (
              <SaidSection key={competence} {...{ place, competence, said }} choices={overview.competences} />
            ) : (
              <p className="mt-1 text-soft">{t("selfAssessment.said.empty")}</p>
            )}
          </section>
          <section aria-labelledby="invite">
            <h2 id="invite">{t("selfAssessment.invite.heading")}</h2>
            <InviteForm key={chosenRole} {...{ place, invited, chosenRole }} />
          </section>
        </div>
      ) : (
        <EmptyState
          title={t("selfAssessment.off.title")}
          actions={
            <AppLink href={paths.staff(place, "qualification/people")} className={buttonClass("primary")}>
              {t("selfAssessment.off.toPeople")}
            </AppLink>
          }
        >
          {t("selfAssessment.off.text")}
        </EmptyState>
      )}
    </>
  );
}
