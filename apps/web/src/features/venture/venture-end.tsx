import { buttonClass } from "@etappe/ui/button-class";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { endingOf } from "./path-drawn.ts";
import type { Venture } from "./venture-draft.ts";

type Props = { readonly tenant: string; readonly firmId: string; readonly venture: Venture; readonly i18n: I18n };

/** How a closed venture ended and what was learned; a null strategy with what is watched and the way to a new look. */
export function VentureEnd({ tenant, firmId, venture, i18n }: Props) {
  const { t, day } = i18n;
  const last = venture.path.at(-1);
  const ending = endingOf(venture);
  if (!last || !ending) return null;
  const { watch, lookAgainOn, otherVenture } = last;
  const isDue = lookAgainOn !== null && lookAgainOn <= venture.today;
  return (
    <section aria-labelledby="end" className="rounded-lg border border-line-strong bg-card px-5 py-4">
      <h2 id="end">{t("venture.end.title")}</h2>
      <p className="mt-1 font-semibold">
        {t(`venture.close.endings.${ending}`)}
        {otherVenture ? (
          <>
            {": "}
            <Link href={paths.venture(tenant, firmId, otherVenture.id)} className="text-link">
              {otherVenture.name}
            </Link>
          </>
        ) : null}
      </p>
      <p className="mt-1 max-w-measure whitespace-pre-line">{last.reason}</p>
      {watch.length > 0 ? (
        <>
          <h3 className="mt-3">{t("venture.end.watch")}</h3>
          <ul className="mt-1 list-disc ps-5">
            {watch.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </>
      ) : null}
      {lookAgainOn ? (
        <p className={`mt-2 ${isDue ? "font-semibold text-gap" : "text-soft"}`}>
          {isDue
            ? `▲ ${t("venture.end.due", { date: day(lookAgainOn) })}`
            : t("venture.end.lookAgain", { date: day(lookAgainOn) })}
        </p>
      ) : null}
      {venture.mayTakeUp ? (
        <p className="mt-4">
          <Link
            href={`${paths.newVenture(tenant, firmId)}?from=${venture.id}`}
            className={buttonClass(isDue ? "primary" : undefined)}
          >
            {t("venture.end.takeUp")}
          </Link>
          <span className="mt-1.5 block text-sm text-soft">{t("venture.end.takeUpHint")}</span>
        </p>
      ) : null}
    </section>
  );
}
