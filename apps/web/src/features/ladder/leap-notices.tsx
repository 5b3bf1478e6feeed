import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { type Ladder, type Plan, placementOf } from "./ladder-grid.ts";

type Props = { readonly ladder: Ladder; readonly i18n: I18n };

/** Leaps in words: how far, how grave, and what lies in between. Nothing is forbidden here. */
export function LeapNotices({ ladder, i18n }: Props) {
  return ladder.plans
    .filter(({ leap }) => leap !== null)
    .map((plan) => <LeapNotice key={plan.id} plan={plan} ladder={ladder} i18n={i18n} />);
}

function LeapNotice({ plan, ladder, i18n }: Props & { readonly plan: Plan }) {
  const { t, words, locale } = i18n;
  const { leap, level, country, label, forced } = plan;
  if (!leap) return null;
  const form = words(label);
  // A reason that stands below, beside the exit barrier, is not said twice.
  const reason = plan.exitBarrier === null ? (placementOf(plan, ladder)?.reason ?? "") : "";
  return (
    <section>
      <h2 className={leap.tone === "warning" ? "text-gap" : "text-warn"}>
        {leap.tone === "warning" ? "▲" : "△"}{" "}
        {t("ladder.leap.title", { country: countryName(country, locale), count: level - leap.from })}
      </h2>
      <p className="mt-1">
        {leap.from < 1
          ? t("ladder.leap.fromNothing", { to: level, form })
          : t("ladder.leap.from", { from: leap.from, to: level, form })}{" "}
        {t(leap.tone === "notice" && forced ? "ladder.leap.forced" : `ladder.leap.${leap.tone}`)}
      </p>
      <p className="mt-2">{t("ladder.leap.missing")}</p>
      <ul className="list-disc ps-5">
        {leap.leftOut.map((row) => {
          const forms = row.forms.map((known) => words(known.label)).join(", ");
          const planned = ladder.placements.find(
            (at) => at.country === country && at.level === row.level && at.state === "planned",
          );
          return (
            <li key={row.level}>
              {row.label === null
                ? t("ladder.leap.missingNameless", { level: row.level, forms })
                : t("ladder.leap.missingLevel", { level: row.level, label: words(row.label), forms })}
              {planned ? `. ${t("ladder.leap.plannedBetween", { form: words(planned.label) })}` : null}
            </li>
          );
        })}
      </ul>
      {reason ? <p className="mt-2 text-sm text-soft">{t("ladder.exit.reason", { reason })}</p> : null}
    </section>
  );
}
