import { buttonClass } from "@etappe/ui/button-class";
import { EmptyState } from "@etappe/ui/empty-state";
import type { Route } from "next";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";
import { type PortfolioQuery, portfolioHref } from "./portfolio-query.ts";
import { PortfolioTable } from "./portfolio-table.tsx";

type Props = {
  readonly tenant: string;
  readonly page: Outputs["portfolio"]["page"];
  readonly levels: number;
  readonly query: PortfolioQuery;
  readonly i18n: I18n;
};

/** One page of the portfolio, and the ways on. */
export function PortfolioList({ tenant, page, levels, query, i18n }: Props) {
  const { t } = i18n;
  const path = paths.portfolio(tenant);
  if (page.rows.length === 0) {
    return <EmptyState title={t("portfolio.nothingFound.title")}>{t("portfolio.nothingFound.text")}</EmptyState>;
  }
  const next = page.next && { afterValue: page.next.value, afterFirm: page.next.firmId };
  return (
    <>
      {/* Between phone and desk the columns need more room than there is: the table scrolls, the page never does. */}
      <div className="max-lg:overflow-x-auto">
        <PortfolioTable tenant={tenant} rows={page.rows} today={page.today} levels={levels} query={query} i18n={i18n} />
      </div>
      <p className="mt-3.5 max-w-measure text-xs text-soft">{t("portfolio.note")}</p>
      {next || query.afterFirm !== null ? (
        <p className="mt-5 flex flex-wrap gap-2.5">
          {next ? (
            <Link href={portfolioHref(path, query, next) as Route} className={buttonClass()}>
              {t("portfolio.more")}
            </Link>
          ) : null}
          {query.afterFirm === null ? null : (
            <Link href={portfolioHref(path, query, {}) as Route} className={buttonClass("quiet")}>
              {t("portfolio.fromStart")}
            </Link>
          )}
        </p>
      ) : null}
    </>
  );
}
