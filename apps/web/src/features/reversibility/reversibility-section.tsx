import type { I18n } from "../../i18n/i18n.ts";
import { type Reversibility, shownPlaces } from "./card-draft.ts";
import { PrintButton } from "./print-button.tsx";
import { ReversibilityCard } from "./reversibility-card.tsx";

type Props = { readonly firmId: string; readonly reversibility: Reversibility; readonly i18n: I18n };

/** How each form could be left again, one card each (§5, fn39). */
export function ReversibilitySection({ firmId, reversibility, i18n }: Props) {
  const { t } = i18n;
  const places = shownPlaces(reversibility);
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="reversibility" className="mt-10">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div>
          <h2 id="reversibility">{t("reversibility.title")}</h2>
          <p className="mt-1 max-w-measure text-sm text-soft">{t("reversibility.hint")}</p>
        </div>
        <PrintButton />
      </div>
      <ul className="mt-4 grid items-start gap-4 xl:grid-cols-2">
        {places.map((place) => (
          <ReversibilityCard
            key={place.placementId}
            {...{ firmId, place, i18n }}
            today={reversibility.today}
            mayEdit={reversibility.mayEdit}
          />
        ))}
      </ul>
    </section>
  );
}
