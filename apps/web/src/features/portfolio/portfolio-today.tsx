import type { Route } from "next";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";

type Props = { readonly tenant: string; readonly summary: Outputs["portfolio"]["summary"]; readonly i18n: I18n };

/** What needs somebody today, over all firms; each leads to the list that begins with it. */
export function PortfolioToday({ tenant, summary, i18n: { t } }: Props) {
  const cells = [
    {
      count: summary.lateActions,
      text: t("portfolio.today.lateActions", { count: summary.lateActions }),
      hint: t("portfolio.today.ofOpen", { count: summary.openActions }),
      late: summary.lateActions > 0,
      href: `${paths.portfolio(tenant)}?sort=due` as Route,
    },
    {
      count: summary.openGates,
      text: t("portfolio.today.openGates", { count: summary.openGates }),
      hint: t("portfolio.today.gateHint"),
      late: false,
      href: null,
    },
    {
      count: summary.lateReviews,
      text: t("portfolio.today.lateReviews", { count: summary.lateReviews }),
      hint: t("portfolio.today.reviewHint"),
      late: summary.lateReviews > 0,
      href: `${paths.portfolio(tenant)}?sort=review` as Route,
    },
  ];
  return (
    <section aria-label={t("portfolio.today.label")} className="mb-5 border-y border-line-strong">
      <ul className="grid divide-line max-sm:divide-y sm:grid-cols-3 sm:divide-x">
        {cells.map((cell) => (
          <li key={cell.text} className="flex items-baseline gap-2.5 py-3 sm:px-4 sm:first:ps-0">
            <b className={`font-serif text-xl font-semibold ${cell.late ? "text-gap" : ""}`}>{cell.count}</b>
            <span>
              {cell.href ? (
                <Link href={cell.href} className="underline-offset-2 hover:underline">
                  {cell.text}
                </Link>
              ) : (
                cell.text
              )}{" "}
              <span className="block text-sm text-soft">{cell.hint}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
