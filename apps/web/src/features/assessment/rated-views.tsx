import { Badge } from "@etappe/ui/badge";
import { Disclosure } from "@etappe/ui/disclosure";
import type { I18n } from "../../i18n/i18n.ts";
import type { Scale } from "./answer-row.tsx";
import type { RatedItem } from "./beside.ts";
import { levelText } from "./level-text.ts";

type Props = { readonly rated: RatedItem; readonly scale: Scale | undefined; readonly i18n: I18n };

/** Who rated an item how, and how far they are apart: the difference is what there is to talk about. */
export function RatedViews({ rated: { spread, ratings }, scale, i18n }: Props) {
  const { t } = i18n;
  return (
    <Disclosure
      summary={
        <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <SpreadText spread={spread} i18n={i18n} />
          <AgreementBadge agreement={spread.agreement} i18n={i18n} />
        </span>
      }
    >
      <ul className="flex max-w-measure flex-col gap-1 ps-5 text-sm">
        {ratings.map(({ by, side, isOwn, level, notApplicable, note, outdated }) => (
          <li key={`${side} ${by} ${level} ${note}`}>
            <span className="font-semibold">{isOwn ? t("rating.views.own") : by}</span>{" "}
            <span className="text-soft">({t(`rating.views.side.${side}`)})</span>:{" "}
            {outdated
              ? t("rating.views.outdated", { level: level ?? "–" })
              : levelText({ level, notApplicable }, scale, i18n)}
            {note ? <span className="block whitespace-pre-wrap text-soft">„{note}“</span> : null}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

export function SpreadText({ spread, i18n: { t, format } }: Pick<Props, "i18n"> & Pick<RatedItem, "spread">) {
  const { count, median, lowest, highest, notApplicable } = spread;
  if (median === null || lowest === null || highest === null) {
    return <>{t("rating.views.noLevel", { count, notApplicable })}</>;
  }
  const values = { count, median: format.number(median, { maximumFractionDigits: 1 }), lowest, highest };
  return <>{t(lowest === highest ? "rating.views.same" : "rating.views.spread", values)}</>;
}

export function AgreementBadge({
  agreement,
  i18n: { t },
}: Pick<Props, "i18n"> & { readonly agreement: RatedItem["spread"]["agreement"] }) {
  if (agreement === "alone") return null;
  const isApart = agreement === "apart";
  return (
    <Badge tone={isApart ? "warning" : "neutral"} icon={isApart ? "alert" : "check"}>
      {t(`rating.views.agreement.${agreement}`)}
    </Badge>
  );
}
