import { buttonClass } from "@etappe/ui/button-class";
import { EmptyState } from "@etappe/ui/empty-state";
import { PageHeader } from "@etappe/ui/page-header";
import type { Metadata, Route } from "next";
import Link from "next/link";
import { PortfolioFilters } from "../../../features/portfolio/portfolio-filters.tsx";
import { PortfolioList } from "../../../features/portfolio/portfolio-list.tsx";
import { loadPortfolioQuery, pageInput } from "../../../features/portfolio/portfolio-query.ts";
import { PortfolioToday } from "../../../features/portfolio/portfolio-today.tsx";
import { paths } from "../../../paths.ts";
import { api } from "../../../server/api.ts";
import { getI18n } from "../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("portfolio.title") };
}

export default async function PortfolioPage({ params, searchParams }: PageProps<"/[tenant]/portfolio">) {
  const { tenant } = await params;
  const query = await loadPortfolioQuery(searchParams);
  const caller = await api(tenant);
  const [page, summary] = await Promise.all([caller.portfolio.page(pageInput(query)), caller.portfolio.summary({})]);
  const i18n = await getI18n();
  const { t, words } = i18n;
  const add = summary.mayCreate ? (
    <Link href={paths.newFirm(tenant) as Route} className={buttonClass("primary")}>
      {t("portfolio.newFirm")}
    </Link>
  ) : null;
  return (
    <>
      <PageHeader
        title={t("portfolio.title")}
        subtitle={t("portfolio.subtitle", { firms: summary.firms, ventures: summary.ventures })}
        actions={summary.firms > 0 ? add : null}
      />
      {summary.firms === 0 ? (
        <EmptyState title={t("portfolio.empty.title")} actions={add}>
          {t(summary.mayCreate ? "portfolio.empty.text" : "portfolio.empty.readOnly")}
        </EmptyState>
      ) : (
        <>
          <PortfolioToday tenant={tenant} summary={summary} i18n={i18n} />
          <PortfolioFilters
            path={paths.portfolio(tenant)}
            query={query}
            strategies={summary.strategies.map(({ key, label }) => ({ key, label: words(label) }))}
          />
          <PortfolioList tenant={tenant} page={page} levels={summary.levels} query={query} i18n={i18n} />
        </>
      )}
    </>
  );
}
