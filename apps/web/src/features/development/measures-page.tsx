import type { Role } from "@etappe/domain/access";
import { EmptyState } from "@etappe/ui/empty-state";
import { PageHeader } from "@etappe/ui/page-header";
import { ColumnHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import type { StaffPlace } from "../../paths.ts";
import { QualificationTabs } from "../qualification/qualification-tabs.tsx";
import { MeasureDialog } from "./measure-dialog.tsx";
import type { Measures, Wanted } from "./measure-draft.ts";
import { MeasureRow } from "./measure-row.tsx";

type Props = {
  readonly place: StaffPlace;
  readonly role: Role;
  readonly shown: Measures;
  /** What a gap asks for, where one comes from the list of gaps. */
  readonly wanted: Wanted;
  readonly i18n: I18n;
};

/** How gaps are to be closed, at what cost and until when, and what has been read since. */
export function MeasuresPage({ place, role, shown, wanted, i18n }: Props) {
  const { t } = i18n;
  const { measures, mayPlan, mayEdit } = shown;
  const plan = mayPlan ? (
    <MeasureDialog
      key={`${wanted.competence} ${wanted.role}`}
      firmId={place.firmId}
      shown={shown}
      measure={null}
      wanted={wanted}
    />
  ) : null;
  const acts = mayEdit || measures.some(({ participants }) => participants !== null && shown.isRegisterOn);
  return (
    <>
      <PageHeader
        title={t("development.title")}
        subtitle={t("development.subtitle")}
        actions={measures.length > 0 ? plan : null}
        tabs={<QualificationTabs place={place} role={role} />}
      />
      {measures.length === 0 ? (
        <EmptyState title={t("development.empty.title")} actions={plan}>
          {t("development.empty.text")} {mayPlan ? null : t("development.empty.ask")}
        </EmptyState>
      ) : (
        <Table caption={t("development.caption")}>
          <TableHead>
            <TableRow>
              {(["measure", "goal", "people", "effect", "cost", "time"] as const).map((key) => (
                <ColumnHead key={key}>{t(`development.columns.${key}`)}</ColumnHead>
              ))}
              {acts ? (
                <ColumnHead>
                  <span className="sr-only">{t("development.columns.actions")}</span>
                </ColumnHead>
              ) : null}
            </TableRow>
          </TableHead>
          <TableBody>
            {measures.map((measure) => (
              <MeasureRow key={measure.id} {...{ place, shown, measure, i18n }} />
            ))}
          </TableBody>
        </Table>
      )}
    </>
  );
}
