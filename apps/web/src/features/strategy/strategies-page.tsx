import { buttonClass } from "@etappe/ui/button-class";
import { EmptyState } from "@etappe/ui/empty-state";
import { PageHeader } from "@etappe/ui/page-header";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";
import { FitComparison } from "./fit-comparison.tsx";
import { FitList } from "./fit-list.tsx";
import type { Portfolio } from "./portfolio-rows.ts";
import { PortfolioView } from "./portfolio-view.tsx";
import { Preferences } from "./preferences.tsx";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly fits: Outputs["assessments"]["fits"];
  readonly portfolio: Portfolio;
  readonly i18n: I18n;
};

/** What would suit the firm, what its management prefers, what it pursues: in this order, and never mixed up. */
export function StrategiesPage(props: Props) {
  const { tenant, firmId, portfolio, i18n } = props;
  const { t } = i18n;
  return (
    <>
      <PageHeader
        title={t("fit.title")}
        subtitle={t("fit.subtitle")}
        actions={
          <Link href={paths.firmSection(tenant, firmId, "what-if")} className={buttonClass()}>
            {t("fit.whatIf")}
          </Link>
        }
      />
      <div className="flex flex-col gap-10">
        <section aria-labelledby="comparison">
          <h2 id="comparison" className="mb-1.5">
            {t("fit.table.caption")}
          </h2>
          <FitComparison {...props} />
        </section>
        <section aria-labelledby="preference">
          <h2 id="preference">{t("fit.preference.title")}</h2>
          <p className="max-w-measure text-sm text-soft">{t("fit.preference.intro")}</p>
          <Preferences {...props} />
        </section>
        <section aria-labelledby="portfolio">
          <h2 id="portfolio">{t("fit.portfolio.title")}</h2>
          <p className="mb-3 max-w-measure text-sm text-soft">{t("fit.portfolio.intro")}</p>
          {portfolio.holdings.length > 0 ? (
            <PortfolioView tenant={tenant} firmId={firmId} portfolio={portfolio} />
          ) : (
            <NoStrategy {...props} />
          )}
        </section>
        <section aria-labelledby="types">
          <h2 id="types">{t("fit.listTitle")}</h2>
          <FitList {...props} />
        </section>
      </div>
    </>
  );
}

function NoStrategy({ tenant, firmId, portfolio, i18n: { t } }: Props) {
  const venture = portfolio.ventures.find(({ state }) => state === "running");
  const [href, text] = venture
    ? [
        paths.ventureSection(tenant, firmId, venture.id, "strategy"),
        t("fit.portfolio.toVenture", { venture: venture.name }),
      ]
    : [paths.newVenture(tenant, firmId), t("fit.preference.start")];
  return (
    <EmptyState
      title={t("fit.portfolio.empty")}
      actions={
        <Link href={href} className={buttonClass("primary")}>
          {text}
        </Link>
      }
    >
      {t("fit.portfolio.emptyText")}
    </EmptyState>
  );
}
