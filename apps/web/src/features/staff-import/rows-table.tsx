import { Badge, type BadgeTone } from "@etappe/ui/badge";
import { LinkTabs } from "@etappe/ui/link-tabs";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import type { StaffPlace } from "../../paths.ts";
import { AppLink } from "../shell/app-link.tsx";
import { LeaveOutButton } from "./leave-out-button.tsx";
import { RowChanges } from "./row-changes.tsx";
import {
  filtersOf,
  type ListQuery,
  type ListRow,
  listAddress,
  type RowsPage,
  reasonText,
  type StaffList,
} from "./staff-import.ts";

type Props = {
  readonly place: StaffPlace;
  readonly list: StaffList;
  readonly page: RowsPage;
  readonly query: ListQuery;
  readonly i18n: I18n;
  /** Whether rows can still be left out. */
  readonly mayChoose: boolean;
};

const TONE: Readonly<Record<ListRow["outcome"], BadgeTone>> = {
  ...{ new: "accent", changed: "warning", same: "neutral", refused: "gap", "left-out": "neutral" },
};

/** Every row of the file with what becomes of it, and why not. */
export function RowsTable({ place, list, page, query, i18n, mayChoose }: Props) {
  const { t } = i18n;
  const { id } = list;
  const tabs = filtersOf(list).map(({ filter, rows }) => ({
    ...{ label: t(`staffImport.filter.${filter}`), count: rows, isCurrent: query.filter === filter },
    href: listAddress(place, { id, filter }),
  }));
  return (
    <section aria-labelledby="rows" className="flex flex-col gap-3">
      <h2 id="rows">{t(mayChoose ? "staffImport.preview.title" : "staffImport.preview.after")}</h2>
      <LinkTabs label={t("staffImport.preview.filter")} tabs={tabs} as={AppLink} />
      <Table caption={t("staffImport.preview.title")} isDense>
        <TableHead>
          <TableRow>
            <ColumnHead align="end">{t("staffImport.preview.row")}</ColumnHead>
            <ColumnHead>{t("staffImport.meaning.staff-number")}</ColumnHead>
            <ColumnHead>{t("staffImport.preview.outcome")}</ColumnHead>
            <ColumnHead>{t("staffImport.preview.changes")}</ColumnHead>
            <ColumnHead>{t("staffImport.preview.whyNot")}</ColumnHead>
            {mayChoose ? (
              <ColumnHead>
                <span className="sr-only">{t("staffImport.preview.choose")}</span>
              </ColumnHead>
            ) : null}
          </TableRow>
        </TableHead>
        <TableBody>
          {page.rows.map((row) => (
            <TableRow key={row.number}>
              <RowHead className="tabular-nums sm:text-end">{row.number}</RowHead>
              <Cell label={t("staffImport.meaning.staff-number")} className="wrap-anywhere">
                {row.staffNumber || "–"}
              </Cell>
              <Cell label={t("staffImport.preview.outcome")}>
                <Badge tone={TONE[row.outcome]}>{t(`staffImport.outcome.${row.outcome}`)}</Badge>
              </Cell>
              <Cell label={t("staffImport.preview.changes")} className="wrap-anywhere">
                {row.outcome === "new" || row.outcome === "changed" ? <RowChanges {...{ row, list, i18n }} /> : "–"}
              </Cell>
              <Cell label={t("staffImport.preview.whyNot")} className="wrap-anywhere">
                {row.reasons.length === 0 ? (
                  "–"
                ) : (
                  <ul>
                    {row.reasons.map((reason) => (
                      <li key={`${reason.because} ${reason.column}`}>{reasonText(reason, row, list.header, i18n)}</li>
                    ))}
                  </ul>
                )}
              </Cell>
              {mayChoose ? (
                <Cell>
                  <LeaveOutButton {...{ firmId: place.firmId, list: { id, version: list.version }, row }} />
                </Cell>
              ) : null}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <nav aria-label={t("staffImport.preview.pages")} className="flex flex-wrap gap-4">
        {query.after > 0 ? (
          <AppLink href={listAddress(place, { id, filter: query.filter })} className="text-accent hover:underline">
            {t("staffImport.preview.first")}
          </AppLink>
        ) : null}
        {page.next === null ? null : (
          <AppLink
            href={listAddress(place, { id, filter: query.filter, after: page.next })}
            className="text-accent hover:underline"
          >
            {t("staffImport.preview.next")}
          </AppLink>
        )}
      </nav>
    </section>
  );
}
