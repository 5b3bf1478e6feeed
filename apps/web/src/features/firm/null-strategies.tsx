import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Firm } from "./profile-card.tsx";

type Props = { readonly tenant: string; readonly firm: Firm; readonly i18n: I18n };

/** Where staying at home was decided: what is watched, and when the decision is looked at again. */
export function NullStrategies({ tenant, firm, i18n: { t, day } }: Props) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {firm.nullStrategies.map(({ ventureId, name, since, watch, lookAgainOn, isDue }) => (
        <li key={ventureId} className="py-3">
          <Link href={paths.venture(tenant, firm.id, ventureId)} className="text-base font-semibold hover:underline">
            {name}
          </Link>
          <p className="text-sm text-soft">{t("firm.overview.nullSince", { date: day(since) })}</p>
          <ul className="mt-1 max-w-measure list-disc ps-5 text-sm">
            {watch.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p className={`mt-1 text-sm ${isDue ? "font-semibold text-gap" : ""}`}>
            {isDue
              ? `▲ ${t("firm.overview.nullDue", { date: day(lookAgainOn) })}`
              : t("firm.overview.nullLookAgain", { date: day(lookAgainOn) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
