import { Badge } from "@etappe/ui/badge";
import { buttonClass } from "@etappe/ui/button-class";
import Link from "next/link";
import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Firm } from "./profile-card.tsx";

type Props = { readonly tenant: string; readonly firm: Firm; readonly i18n: I18n };

/** Where the firm is abroad, plans to be and was, by country. */
export function AbroadCard({ tenant, firm, i18n: { t, words, day, locale } }: Props) {
  const byCountry = [...firm.placements].sort((a, b) =>
    countryName(a.country, locale).localeCompare(countryName(b.country, locale), locale),
  );
  return (
    <>
      {byCountry.length === 0 ? <p className="text-soft">{t("firm.overview.noAbroad")}</p> : null}
      <ul className="divide-y divide-line">
        {byCountry.map((placement) => (
          <li key={placement.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 py-1.5">
            <span className="min-w-28 font-semibold">{countryName(placement.country, locale)}</span>
            <span className={placement.state === "left" ? "text-soft line-through" : ""}>{words(placement.label)}</span>
            <Badge tone={placement.state === "active" ? "accent" : placement.state === "planned" ? "hue-2" : "neutral"}>
              {t(`firm.overview.state.${placement.state}`)}
            </Badge>
            <span className="text-sm text-soft">
              {placement.sinceYear === null ? "" : t("firm.overview.since", { year: placement.sinceYear })}
              {placement.plannedFor === null ? "" : t("firm.overview.plannedFor", { date: day(placement.plannedFor) })}
            </span>
          </li>
        ))}
      </ul>
      {firm.mayEdit ? (
        <Link
          href={paths.firmSection(tenant, firm.id, "ladder")}
          className={`mt-3 ${buttonClass("secondary", "small")}`}
        >
          {t("firm.overview.addAbroad")}
        </Link>
      ) : null}
    </>
  );
}
