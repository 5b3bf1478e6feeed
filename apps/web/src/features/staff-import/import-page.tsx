import type { Role } from "@etappe/domain/access";
import { buttonClass } from "@etappe/ui/button-class";
import { EmptyState } from "@etappe/ui/empty-state";
import { Notice } from "@etappe/ui/notice";
import { PageHeader } from "@etappe/ui/page-header";
import type { I18n } from "../../i18n/i18n.ts";
import { paths, type StaffPlace } from "../../paths.ts";
import { QualificationTabs } from "../qualification/qualification-tabs.tsx";
import { AppLink } from "../shell/app-link.tsx";
import { EarlierLists } from "./earlier-lists.tsx";
import { ListView } from "./list-view.tsx";
import type { ListQuery, RowsPage, StaffList, StaffLists } from "./staff-import.ts";
import { UploadList } from "./upload-list.tsx";

type Props = {
  readonly place: StaffPlace;
  readonly role: Role;
  readonly lists: StaffLists;
  /** The list that is looked at, with a page of its rows. */
  readonly shown: { readonly list: StaffList; readonly page: RowsPage } | null;
  readonly query: ListQuery;
  readonly today: string;
  readonly i18n: I18n;
};

/** Staff lists on their way into the register. */
export function ImportPage({ place, role, lists, shown, query, today, i18n }: Props) {
  const { t } = i18n;
  const header = (
    <PageHeader
      title={t("staffImport.title")}
      subtitle={t("staffImport.subtitle")}
      tabs={<QualificationTabs place={place} role={role} />}
    />
  );
  if (!lists.isOn)
    return (
      <>
        {header}
        <EmptyState
          title={t("staffImport.off.title")}
          actions={
            <AppLink href={paths.staff(place, "qualification/people")} className={buttonClass("primary")}>
              {t("staffImport.off.action")}
            </AppLink>
          }
        >
          {t("staffImport.off.text")}
        </EmptyState>
      </>
    );
  return (
    <>
      {header}
      {shown ? (
        <ListView {...{ place, query, today, i18n, ...shown }} />
      ) : (
        <div className="flex flex-col gap-8">
          <section aria-label={t("staffImport.upload.label")} className="flex flex-col gap-3">
            <UploadList place={place} />
            <Notice tone="info" role="note">
              {t(lists.takesNames ? "staffImport.names.taken" : "staffImport.names.notTaken")}
            </Notice>
          </section>
          <EarlierLists {...{ place, lists, i18n }} />
        </div>
      )}
    </>
  );
}
