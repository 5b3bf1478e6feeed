import { standing } from "@etappe/domain/decision";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Venture } from "./venture-draft.ts";

type Props = { readonly tenant: string; readonly firmId: string; readonly venture: Venture; readonly i18n: I18n };

const SHOWN = 5;

/** The decisions to look at again, soonest first. */
export function Reviews({ tenant, firmId, venture, i18n }: Props) {
  const { t } = i18n;
  const due = standing(venture.decisions).toSorted((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1));
  const late = due.filter(({ reviewBy }) => reviewBy < venture.today).length;
  const shown = due.slice(0, Math.max(SHOWN, late));
  const decisions = paths.ventureSection(tenant, firmId, venture.id, "decisions");
  return (
    <section aria-labelledby="reviews">
      <h2 id="reviews">{t("venture.reviews.title")}</h2>
      {due.length === 0 ? <p className="mt-1 text-sm text-soft">{t("venture.reviews.none")}</p> : null}
      {late > 0 ? (
        <p className="mt-1 text-sm font-semibold text-gap">▲ {t("venture.reviews.lateCount", { count: late })}</p>
      ) : null}
      <ul className="mt-1">
        {shown.map((decision) => (
          <li key={decision.id} className="flex flex-wrap justify-between gap-x-3 border-b border-line py-2 text-sm">
            <Link href={`${decisions}#${decision.matter}`} className="text-link min-w-0">
              {labelOf(decision.matter, venture, i18n)}
            </Link>
            <span className={decision.reviewBy < venture.today ? "font-semibold text-gap" : "text-soft"}>
              {t("venture.reviews.due", { date: i18n.day(decision.reviewBy) })}
              {decision.reviewBy < venture.today ? `, ${t("venture.reviews.late")}` : ""}
            </span>
          </li>
        ))}
      </ul>
      {due.length > shown.length ? (
        <p className="mt-2 text-sm">
          <Link href={decisions} className="text-link">
            {t("venture.reviews.more", { count: due.length - shown.length })}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function labelOf(matter: string, venture: Venture, { words }: I18n): string {
  const known = venture.matters.find(({ key }) => key === matter);
  return known ? words(known.label) : matter;
}
