import { isOpen } from "@etappe/domain/action";
import { Badge } from "@etappe/ui/badge";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import { ActionComments } from "../roadmap/action-comments.tsx";
import { ActionDialog } from "./action-dialog.tsx";
import type { ActionList } from "./action-draft.ts";
import { ActionState } from "./action-state.tsx";
import { AnsweredLinks } from "./answered-links.tsx";
import { ReportDialog } from "./report-dialog.tsx";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly list: ActionList;
  readonly shown: ActionList["actions"];
  readonly i18n: I18n;
};

/** The firm's actions as they are planned and reported on. */
export function ActionTable({ tenant, firmId, list, shown, i18n }: Props) {
  const { t, words } = i18n;
  return (
    <Table caption={t("action.title")}>
      <TableHead>
        <TableRow>
          <ColumnHead>{t("action.column.title")}</ColumnHead>
          <ColumnHead>{t("action.column.field")}</ColumnHead>
          <ColumnHead>{t("action.column.owner")}</ColumnHead>
          <ColumnHead>{t("action.column.due")}</ColumnHead>
          <ColumnHead>{t("action.column.state")}</ColumnHead>
        </TableRow>
      </TableHead>
      <TableBody>
        {shown.map((action) => (
          <TableRow key={action.id}>
            <RowHead>
              <span className="font-semibold">{action.title}</span>{" "}
              {action.visibility === "internal" ? <Badge icon="info">{t("action.internalBadge")}</Badge> : null}
              <AnsweredLinks {...{ tenant, firmId, action, i18n }} />
              <WaitsFor action={action} list={list} i18n={i18n} />
              {action.evidence === "" ? null : (
                <span className="block max-w-measure text-sm font-normal whitespace-pre-line text-soft">
                  {t("action.column.evidence")}: {action.evidence}
                </span>
              )}
              <span className="flex flex-wrap items-start gap-x-3">
                {list.mayEdit ? <ReportDialog firmId={firmId} action={action} /> : null}
                {list.mayEdit ? <ActionDialog firmId={firmId} planning={list.planning} action={action} /> : null}
                <ActionComments
                  firmId={firmId}
                  actionId={action.id}
                  comments={list.comments.filter(({ actionId }) => actionId === action.id)}
                  mayHide
                />
              </span>
            </RowHead>
            <Cell label={t("action.column.field")}>
              {words(
                list.planning.fields.find(({ key }) => key === action.field)?.label ?? {
                  de: action.field,
                  en: action.field,
                },
              )}
              <span className="block text-sm text-soft">{t(`phase.${action.phase}`)}</span>
            </Cell>
            <Cell label={t("action.column.owner")}>
              {action.owner === "" ? null : <span className="block">{action.owner}</span>}
              <span className="text-sm text-soft">{t(`roadmap.side.${action.ownerSide}`)}</span>
            </Cell>
            <Cell label={t("action.column.due")}>
              <Due action={action} today={list.planning.today} i18n={i18n} />
            </Cell>
            <Cell label={t("action.column.state")}>
              {list.mayEdit ? <ActionState firmId={firmId} action={action} /> : t(`roadmap.state.${action.state}`)}
              {action.progress > 0 && action.state !== "done" ? (
                <span className="block text-sm text-soft">{t("action.progress", { percent: action.progress })}</span>
              ) : null}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

type RowProps = { readonly action: ActionList["actions"][number]; readonly i18n: I18n };

function WaitsFor({ action, list, i18n: { t } }: RowProps & { readonly list: ActionList }) {
  const titles = list.actions.filter(({ id }) => action.dependsOn.includes(id)).map(({ title }) => title);
  if (titles.length === 0) return null;
  return (
    <span className="block text-sm font-normal text-soft">
      {t("action.column.waits")}: {titles.join(", ")}
    </span>
  );
}

function Due({ action, today, i18n: { t, day } }: RowProps & { readonly today: string }) {
  const late = isOpen(action.state) && action.dueOn < today;
  const { startOn, dueOn } = action;
  return (
    <span className={late ? "font-semibold text-gap" : ""}>
      {late ? "▲ " : ""}
      {startOn === null ? day(dueOn) : t("action.period", { from: day(startOn), to: day(dueOn) })}
      {late ? <span className="block text-sm">{t("roadmap.late")}</span> : null}
    </span>
  );
}
