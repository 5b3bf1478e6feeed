import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { Ladder } from "./ladder-grid.ts";
import type { PlaceChoices } from "./place-dialog.tsx";
import { ShiftDialog } from "./shift-dialog.tsx";
import { UnshiftButton } from "./unshift-button.tsx";

type Props = {
  readonly firmId: string;
  readonly ladder: Ladder;
  readonly choices: PlaceChoices;
  readonly i18n: I18n;
};

/** Where a form counts higher or lower than the ladder has it, and why (fn26). */
export function RegionShifts({ firmId, ladder, choices, i18n }: Props) {
  const { t, words, locale } = i18n;
  return (
    <section aria-labelledby="shifts">
      <h2 id="shifts">{t("ladder.shift.title")}</h2>
      {ladder.regionShifts.length === 0 ? <p className="mt-1 text-sm text-soft">{t("ladder.shift.none")}</p> : null}
      <ul>
        {ladder.regionShifts.map(({ id, country, label, levels, why }) => {
          const names = { country: countryName(country, locale), form: words(label) };
          return (
            <li key={id ?? `${country} ${names.form} ${levels}`} className="border-b border-line py-2">
              <p className="font-semibold">
                {t("ladder.shift.line", {
                  ...names,
                  levels: Math.abs(levels),
                  direction: levels > 0 ? "up" : "down",
                })}
              </p>
              <p className="text-sm whitespace-pre-line text-soft">{why}</p>
              {id === null ? <p className="text-xs text-soft">{t("ladder.shift.ofFramework")}</p> : null}
              {ladder.mayEdit && id !== null ? (
                <UnshiftButton firmId={firmId} shiftId={id} name={t("ladder.shift.removeNamed", names)} />
              ) : null}
            </li>
          );
        })}
      </ul>
      {ladder.mayEdit ? (
        <div className="mt-3">
          <ShiftDialog firmId={firmId} choices={choices} />
        </div>
      ) : null}
    </section>
  );
}
