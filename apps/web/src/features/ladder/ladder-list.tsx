import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { chipNote, signed } from "./chip-words.ts";
import { type Cooperation, countriesOf, type Ladder, type Placement } from "./ladder-grid.ts";

type Props = { readonly ladder: Ladder; readonly i18n: I18n };

/** The picture in words: country by country, from the lowest level up. */
export function LadderList({ ladder, i18n }: Props) {
  const { t, locale } = i18n;
  const nowhere = ladder.cooperations.filter(({ country }) => country === null);
  return (
    <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {countriesOf(ladder).map((country) => {
        const here = ladder.placements.filter((at) => at.country === country).sort((a, b) => a.level - b.level);
        return (
          <li key={country}>
            <p className="font-semibold">{countryName(country, locale)}</p>
            {here.length === 0 ? <p className="text-sm text-soft">{t("ladder.nothingHere")}</p> : null}
            <ol className="text-sm">
              {here.map((placement) => (
                <li key={placement.id}>
                  {lineOf(placement, i18n)}
                  {ladder.plans.some(({ id, leap }) => id === placement.id && leap) ? (
                    <strong className="text-gap"> ▲ {t("ladder.picture.leap")}</strong>
                  ) : null}
                </li>
              ))}
              {ladder.cooperations
                .filter((cooperation) => cooperation.country === country)
                .map((cooperation) => (
                  <li key={cooperation.id}>{partnerLine(cooperation, i18n)}</li>
                ))}
            </ol>
          </li>
        );
      })}
      {nowhere.length > 0 ? (
        <li>
          <p className="font-semibold">{t("ladder.band.noCountry")}</p>
          <ul className="text-sm">
            {nowhere.map((cooperation) => (
              <li key={cooperation.id}>{partnerLine(cooperation, i18n)}</li>
            ))}
          </ul>
        </li>
      ) : null}
    </ul>
  );
}

function partnerLine({ partner, form, functions, state }: Cooperation, { t, words }: I18n): string {
  const parts = [...functions.map(words), form ? words(form) : null, t(`cooperation.state.${state}`)];
  return t("ladder.band.line", { partner, terms: parts.filter((part) => part).join(", ") });
}

function lineOf(placement: Placement, i18n: I18n): string {
  const { t, words } = i18n;
  const { level, label, state, shifted } = placement;
  const parts = [
    `${t("ladder.picture.level", { level })}: ${words(label)}`,
    shifted === 0 ? null : t("ladder.counts", { signed: signed(shifted) }),
    t(`ladder.state.${state}`),
    state === "planned" && placement.plannedFor === null ? null : chipNote(placement, i18n),
  ];
  return parts.filter((part) => part).join(", ");
}
