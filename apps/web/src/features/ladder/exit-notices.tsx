import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { type Ladder, placementOf } from "./ladder-grid.ts";

type Props = { readonly ladder: Ladder; readonly i18n: I18n };

/** Forms that are hard to leave again, planned while a venture is still being built up (§5). */
export function ExitNotices({ ladder, i18n }: Props) {
  const { t, words, locale } = i18n;
  const plans = ladder.plans.filter(({ exitBarrier }) => exitBarrier !== null);
  if (plans.length === 0) return null;
  return (
    <section aria-labelledby="exits">
      <h2 id="exits">{t("ladder.exit.title")}</h2>
      <p className="mt-1 text-sm text-soft">{t("ladder.exit.text")}</p>
      <ul>
        {plans.map((plan) => {
          const reason = placementOf(plan, ladder)?.reason ?? "";
          return (
            <li key={plan.id} className="border-b border-line py-2 last:border-0">
              <p className="font-semibold">
                {t("ladder.exit.line", {
                  country: countryName(plan.country, locale),
                  form: words(plan.label),
                  barrier: plan.exitBarrier ?? 0,
                })}
              </p>
              <p className={reason ? "text-sm text-soft" : "text-sm font-semibold text-warn"}>
                {reason ? t("ladder.exit.reason", { reason }) : `▲ ${t("ladder.exit.noReason")}`}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
