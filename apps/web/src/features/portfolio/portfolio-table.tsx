import { Cell, ColumnHead, RowHead, Table, TableBody, TableHead, TableRow } from "@etappe/ui/table";
import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";
import { LevelCell, PositionCell, StanceCell, VenturesCell, WorkCell } from "./portfolio-cells.tsx";
import { type PortfolioQuery, portfolioHref, type Sort } from "./portfolio-query.ts";

export type PortfolioRow = Outputs["portfolio"]["page"]["rows"][number];
type Props = {
  readonly tenant: string;
  readonly rows: readonly PortfolioRow[];
  readonly today: string;
  readonly levels: number;
  readonly query: PortfolioQuery;
  readonly i18n: I18n;
};

export function PortfolioTable({ tenant, rows, today, levels, query, i18n }: Props) {
  const { t } = i18n;
  const head = (sort: Sort, children: ReactNode, align: "start" | "end" = "start") => (
    <SortHead {...{ tenant, sort, query, i18n, align }}>{children}</SortHead>
  );
  return (
    <Table caption={t("portfolio.title")}>
      <TableHead>
        <TableRow>
          {head("name", t("portfolio.column.firm"))}
          <ColumnHead>{t("portfolio.column.ventures")}</ColumnHead>
          <ColumnHead>{t("portfolio.column.stance")}</ColumnHead>
          {head(
            "position",
            <>
              {t("portfolio.column.position")}
              <span className="block font-normal">{t("portfolio.column.positionAxes")}</span>
            </>,
          )}
          <ColumnHead>{t("portfolio.column.level")}</ColumnHead>
          {head("due", t("portfolio.column.actions"), "end")}
          {head("review", t("portfolio.column.review"))}
          {head("activity", t("portfolio.column.activity"))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.firmId}>
            <RowHead>
              <Link href={paths.firm(tenant, row.firmId)} className="font-semibold text-ink hover:underline">
                {row.name}
              </Link>
              <FirmLine row={row} i18n={i18n} />
            </RowHead>
            <Cell label={t("portfolio.column.ventures")}>
              <VenturesCell tenant={tenant} row={row} i18n={i18n} />
            </Cell>
            <Cell label={t("portfolio.column.stance")} className="lg:min-w-36">
              <StanceCell row={row} i18n={i18n} />
            </Cell>
            <Cell label={t("portfolio.column.position")} className="lg:min-w-38">
              <PositionCell row={row} i18n={i18n} />
            </Cell>
            <Cell label={t("portfolio.column.level")} className="lg:min-w-22">
              <LevelCell row={row} levels={levels} i18n={i18n} />
            </Cell>
            <Cell label={t("portfolio.column.actions")} align="end">
              <WorkCell row={row} i18n={i18n} />
            </Cell>
            <Cell label={t("portfolio.column.review")} className="whitespace-nowrap">
              <Review day={row.nextReview} today={today} i18n={i18n} />
            </Cell>
            <Cell label={t("portfolio.column.activity")} className="text-soft lg:max-w-24">
              {i18n.format.relativeTime(new Date(row.lastActivity), { now: new Date() })}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function SortHead(props: {
  readonly tenant: string;
  readonly sort: Sort;
  readonly query: PortfolioQuery;
  readonly i18n: I18n;
  readonly align: "start" | "end";
  readonly children: ReactNode;
}) {
  const { tenant, sort, query, i18n, align, children } = props;
  const isSorted = query.sort === sort;
  const direction = isSorted && query.direction === "ascending" ? "descending" : "ascending";
  const href = portfolioHref(paths.portfolio(tenant), query, { sort, direction }) as Route;
  const by = { column: i18n.t(`portfolio.sort.${sort}`), direction: i18n.t(`portfolio.sort.${direction}`) };
  return (
    <ColumnHead sort={isSorted ? query.direction : "none"} align={align}>
      <Link href={href} title={i18n.t("portfolio.sort.by", by)} className="hover:underline">
        {children}
        {isSorted ? <span aria-hidden="true"> {query.direction === "ascending" ? "↑" : "↓"}</span> : null}
      </Link>
    </ColumnHead>
  );
}

/** Sector and size, and a word where the firm is smaller or larger than those of the study. */
function FirmLine({ row, i18n: { t } }: { readonly row: PortfolioRow; readonly i18n: I18n }) {
  const { sector, employeesHome } = row;
  const parts = [
    sector === null ? null : t(`sector.${sector as "28"}`),
    employeesHome === null ? null : t("portfolio.row.employees", { count: employeesHome }),
    employeesHome !== null && employeesHome < 20 ? t("portfolio.row.smaller") : null,
    employeesHome !== null && employeesHome > 2000 ? t("portfolio.row.larger") : null,
  ].filter((part) => part !== null);
  return <span className="block text-sm font-normal text-soft">{parts.join(" · ")}</span>;
}

function Review({ day, today, i18n }: { readonly day: string | null; readonly today: string; readonly i18n: I18n }) {
  if (day === null) return <span className="text-soft">{i18n.t("portfolio.row.none")}</span>;
  if (day >= today) return <>{i18n.day(day)}</>;
  return <span className="font-semibold text-gap">▲ {i18n.t("portfolio.row.late", { date: i18n.day(day) })}</span>;
}
