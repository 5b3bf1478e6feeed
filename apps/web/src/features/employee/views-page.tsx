import type { Role } from "@etappe/domain/access";
import { buttonClass } from "@etappe/ui/button-class";
import { EmptyState } from "@etappe/ui/empty-state";
import { PageHeader } from "@etappe/ui/page-header";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { paths, type StaffPlace } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";
import { QualificationTabs } from "../qualification/qualification-tabs.tsx";
import { AppLink } from "../shell/app-link.tsx";

type Props = {
  readonly place: StaffPlace;
  readonly role: Role;
  readonly log: Outputs["employees"]["views"];
  /** Whether this is a later page than the first. */
  readonly isLater: boolean;
  readonly i18n: I18n;
};

/** Who looked at records of employees, when, at how many, and whether with names. */
export function ViewsPage({ place, role, log: { views, next }, isLater, i18n }: Props) {
  const { t, moment } = i18n;
  const path = paths.staff(place, "qualification/views");
  return (
    <>
      <PageHeader
        title={t("employees.views.title")}
        subtitle={t("employees.views.subtitle")}
        tabs={<QualificationTabs place={place} role={role} />}
      />
      {views.length === 0 ? (
        <EmptyState title={t("employees.views.emptyTitle")}>{t("employees.views.empty")}</EmptyState>
      ) : (
        <Table caption={t("employees.views.caption")} isDense>
          <TableHead>
            <TableRow>
              <ColumnHead>{t("employees.views.at")}</ColumnHead>
              <ColumnHead>{t("employees.views.who")}</ColumnHead>
              <ColumnHead>{t("employees.views.what")}</ColumnHead>
              <ColumnHead align="end">{t("employees.views.records")}</ColumnHead>
              <ColumnHead>{t("employees.views.names")}</ColumnHead>
            </TableRow>
          </TableHead>
          <TableBody>
            {views.map((view) => (
              <TableRow key={view.id}>
                <RowHead className="whitespace-nowrap">{moment(view.at)}</RowHead>
                <Cell label={t("employees.views.who")}>
                  {view.viewerName}
                  <span className="block text-xs text-soft">{t(`employees.views.side.${view.viewerSide}`)}</span>
                </Cell>
                <Cell label={t("employees.views.what")}>{t(`employees.views.whats.${view.what}`)}</Cell>
                <Cell label={t("employees.views.records")} align="end">
                  {view.records}
                </Cell>
                <Cell label={t("employees.views.names")}>
                  {t(view.withNames ? "employees.views.withNames" : "employees.views.withoutNames")}
                </Cell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      <nav className="mt-3 flex gap-2.5" aria-label={t("employees.list.pages")}>
        {isLater ? (
          <AppLink href={path} className={buttonClass("secondary")}>
            {t("employees.views.newest")}
          </AppLink>
        ) : null}
        {next ? (
          <AppLink href={`${path}?after=${next}`} className={buttonClass("secondary")}>
            {t("employees.views.older")}
          </AppLink>
        ) : null}
      </nav>
    </>
  );
}
