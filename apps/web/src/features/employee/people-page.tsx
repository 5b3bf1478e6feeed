import type { Role } from "@etappe/domain/access";
import { EmptyState } from "@etappe/ui/empty-state";
import { Notice } from "@etappe/ui/notice";
import { PageHeader } from "@etappe/ui/page-header";
import type { I18n } from "../../i18n/i18n.ts";
import { paths, type StaffPlace } from "../../paths.ts";
import { QualificationTabs } from "../qualification/qualification-tabs.tsx";
import { EmployeeDialog } from "./employee-dialog.tsx";
import type { EmployeePage, Register } from "./employee-types.ts";
import { PeopleFilter } from "./people-filter.tsx";
import { PeopleList } from "./people-list.tsx";
import type { PeopleQuery } from "./people-query.ts";
import { RegisterCard } from "./register-card.tsx";
import { RegisterDialog } from "./register-dialog.tsx";

type Props = {
  readonly place: StaffPlace;
  readonly role: Role;
  readonly register: Register;
  /** Null where there is no register, or not for these eyes. */
  readonly page: EmployeePage | null;
  readonly query: PeopleQuery;
  readonly i18n: I18n;
};

/** Whether the firm keeps records of single employees, on which terms, and of whom. */
export function PeoplePage({ place, role, register, page, query, i18n }: Props) {
  const { t } = i18n;
  const { firmId } = place;
  const terms = register.register?.isOn ? register.register : null;
  const path = paths.staff(place, "qualification/people");
  const add =
    page?.mayEdit && terms ? (
      <EmployeeDialog {...{ firmId }} person={null} roles={page.roles} writesName={page.mayName && page.keepsNames} />
    ) : null;
  const isEmpty = register.people === 0;
  return (
    <>
      <PageHeader
        title={t("employees.title")}
        subtitle={t("employees.subtitle")}
        actions={isEmpty ? null : add}
        tabs={<QualificationTabs place={place} role={role} />}
      />
      {terms ? (
        <>
          <RegisterCard {...{ firmId, terms, i18n }} shown={register} />
          {page ? null : <Notice tone="info">{t("employees.notForYou")}</Notice>}
          {page && isEmpty ? (
            <EmptyState title={t("employees.empty.title")} actions={add}>
              {t("employees.empty.text")}
            </EmptyState>
          ) : null}
          {page && !isEmpty ? (
            <>
              <PeopleFilter {...{ path, page, query, i18n }} />
              <PeopleList {...{ path, page, query, i18n }} />
            </>
          ) : null}
        </>
      ) : (
        <RegisterOff firmId={firmId} register={register} i18n={i18n} />
      )}
    </>
  );
}

/** What the register would be for, and that the firm gets along without one. */
function RegisterOff({
  firmId,
  register,
  i18n: { t },
}: Pick<Props, "register" | "i18n"> & { readonly firmId: string }) {
  const { mayEdit, usualEnd, today } = register;
  return (
    <EmptyState
      title={t("employees.off.title")}
      actions={mayEdit ? <RegisterDialog {...{ firmId, usualEnd, today }} register={register.register} /> : null}
    >
      <p>{t("employees.off.what")}</p>
      <p className="mt-2">{t("employees.off.without")}</p>
      {mayEdit ? null : <p className="mt-2">{t("employees.off.firmDecides")}</p>}
    </EmptyState>
  );
}
