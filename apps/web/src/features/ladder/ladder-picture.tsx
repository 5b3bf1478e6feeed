import { Figure } from "@etappe/ui/figure";
import { ChipSample } from "@etappe/ui/level-chip";
import { LevelGrid } from "@etappe/ui/level-grid";
import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { chipLabel, chipNote } from "./chip-words.ts";
import {
  bandOf,
  type Cooperation,
  chipsOf,
  countriesOf,
  firstWithCapital,
  type Ladder,
  leapsOf,
  type Placement,
} from "./ladder-grid.ts";
import { LadderList } from "./ladder-list.tsx";

type Props = { readonly ladder: Ladder; readonly i18n: I18n };

/** The ladder with its capital line: what the firm does where, what it plans, and what it has left. */
export function LadderPicture({ ladder, i18n }: Props) {
  const { t, words, locale } = i18n;
  const countries = countriesOf(ladder);
  const leaps = leapsOf(ladder, t("ladder.picture.leap"));
  const onLine = firstWithCapital(ladder);
  const count = (state: Placement["state"]) => ladder.placements.filter((at) => at.state === state).length;
  return (
    <Figure
      caption={t("ladder.picture.caption")}
      legend={(["active", "planned", "left"] as const).map((state) => ({
        sample: <ChipSample state={state} />,
        text: t(`ladder.state.${state}`),
      }))}
      twin={{ label: t("ladder.picture.twin"), table: <LadderList ladder={ladder} i18n={i18n} /> }}
    >
      <LevelGrid
        title={t("ladder.picture.title")}
        desc={t("ladder.picture.desc", {
          countries: countries.length,
          active: count("active"),
          planned: count("planned"),
          leaps: leaps.length,
        })}
        rows={ladder.levels.map(({ level, label }) => ({
          id: String(level),
          mark: String(level),
          label: words(label),
        }))}
        columns={countries.map((country) => ({ id: country, label: countryName(country, locale) }))}
        chips={chipsOf(ladder, { label: (at) => chipLabel(at, i18n), note: (at) => chipNote(at, i18n) })}
        line={
          onLine === null
            ? undefined
            : {
                above: onLine,
                aboveText: t("ladder.picture.withCapital"),
                belowText: t("ladder.picture.withoutCapital"),
              }
        }
        leaps={leaps}
        band={bandOf(ladder, {
          label: t("ladder.band.label"),
          noColumn: t("ladder.band.home"),
          note: (cooperation) => partnerNote(cooperation, i18n),
        })}
      />
    </Figure>
  );
}

/** How far a cooperation is; and that a partner sits at home, where no column says so. */
function partnerNote({ state, country }: Cooperation, { t }: I18n): string {
  const said = t(`cooperation.state.${state}`);
  return country === null ? `${t("ladder.band.home")}, ${said}` : said;
}
