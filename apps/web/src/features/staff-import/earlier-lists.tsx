import { Badge } from "@etappe/ui/badge";
import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import type { StaffPlace } from "../../paths.ts";
import { AppLink } from "../shell/app-link.tsx";
import { listAddress, type StaffLists } from "./staff-import.ts";

type Props = { readonly place: StaffPlace; readonly lists: StaffLists; readonly i18n: I18n };

/** Lists that were handed in before, with who did and what became of their rows. */
export function EarlierLists({ place, lists: { lists }, i18n }: Props) {
  const { t, format } = i18n;
  if (lists.length === 0) return null;
  return (
    <section aria-labelledby="earlier-lists">
      <h2 id="earlier-lists" className="mb-2">
        {t("staffImport.earlier.title")}
      </h2>
      <Table caption={t("staffImport.earlier.title")}>
        <TableHead>
          <TableRow>
            <ColumnHead>{t("staffImport.earlier.file")}</ColumnHead>
            <ColumnHead>{t("staffImport.earlier.state")}</ColumnHead>
            <ColumnHead>{t("staffImport.earlier.who")}</ColumnHead>
            <ColumnHead align="end">{t("staffImport.filter.new")}</ColumnHead>
            <ColumnHead align="end">{t("staffImport.filter.changed")}</ColumnHead>
            <ColumnHead align="end">{t("staffImport.filter.refused")}</ColumnHead>
            <ColumnHead align="end">{t("staffImport.rows")}</ColumnHead>
          </TableRow>
        </TableHead>
        <TableBody>
          {lists.map(({ id, fileName, state, startedByName, startedAt, counts }) => (
            <TableRow key={id}>
              <RowHead className="wrap-anywhere">
                <AppLink href={listAddress(place, { id })} className="text-accent hover:underline">
                  {fileName}
                </AppLink>
              </RowHead>
              <Cell label={t("staffImport.earlier.state")}>
                <Badge tone={state === "failed" ? "gap" : state === "done" ? "accent" : "neutral"}>
                  {t(`staffImport.state.${state}`)}
                </Badge>
              </Cell>
              <Cell label={t("staffImport.earlier.who")}>
                {startedByName}, {i18n.moment(startedAt)}
              </Cell>
              <Cell label={t("staffImport.filter.new")} align="end">
                {format.number(counts.new)}
              </Cell>
              <Cell label={t("staffImport.filter.changed")} align="end">
                {format.number(counts.changed)}
              </Cell>
              <Cell label={t("staffImport.filter.refused")} align="end">
                {format.number(counts.refused)}
              </Cell>
              <Cell label={t("staffImport.rows")} align="end">
                {format.number(counts.total)}
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
