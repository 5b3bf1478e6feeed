import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { NeedDialog } from "./need-dialog.tsx";
import { NeedEntry } from "./need-entry.tsx";
import { Proposals } from "./proposals.tsx";
import type { LanguageOption, StaffedVenture, Staffing } from "./staffing.ts";

type Props = {
  readonly venture: StaffedVenture;
  readonly staffing: Staffing;
  readonly languages: readonly LanguageOption[];
  readonly i18n: I18n;
};

/** What one venture needs, the next date first, and what is proposed besides. */
export function VentureNeeds({ venture, staffing, languages, i18n }: Props) {
  const { t, locale } = i18n;
  const where = venture.countries.map((country) => countryName(country, locale)).join(", ");
  return (
    <article aria-labelledby={`needs-${venture.id}`} className="mt-5">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div>
          <h3 id={`needs-${venture.id}`}>{venture.name}</h3>
          <p className="text-sm text-soft">
            {[t(`venture.phase.${venture.phase}`), where].filter((part) => part !== "").join(" · ")}
          </p>
        </div>
        {staffing.mayEdit ? <NeedDialog {...{ venture, staffing, languages }} need={null} /> : null}
      </div>
      {venture.needs.length === 0 ? (
        <p className="mt-3 text-soft">{t("staffing.needs.none")}</p>
      ) : (
        <ul className="mt-3 border-y border-line">
          {venture.needs.map((need) => (
            <NeedEntry key={need.id} {...{ need, venture, staffing, languages, i18n }} />
          ))}
        </ul>
      )}
      {venture.proposals.length > 0 ? <Proposals {...{ venture, staffing, languages }} /> : null}
    </article>
  );
}
