/** The firm's ladder as rows, columns, chips and leaps of a picture. Words come from outside. */
import type { LevelBand, LevelChip, LevelLeap } from "@etappe/ui/level-grid-data";
import type { Outputs } from "../../router-types.ts";

export type Ladder = Outputs["forms"]["ladder"];
export type Placement = Ladder["placements"][number];
export type Plan = Ladder["plans"][number];
export type Cooperation = Ladder["cooperations"][number];

/** All countries in which something is in use, planned or left, a partner sits, or a venture has in view; by reach. */
export function countriesOf({ placements, ventures, nextSteps, cooperations }: Ladder): readonly string[] {
  const countries = new Set([
    ...placements.map(({ country }) => country),
    ...ventures.flatMap((venture) => venture.countries),
    ...nextSteps.map(({ country }) => country),
    ...cooperations.flatMap(({ country }) => country ?? []),
  ]);
  const reach = (country: string) =>
    Math.max(
      0,
      ...placements.filter((at) => at.country === country && at.state === "active").map(({ level }) => level),
    );
  return [...countries].sort((a, b) => reach(a) - reach(b) || (a < b ? -1 : 1));
}

/** The row that a level is drawn in: a shift may carry a form beyond the ladder, but not out of the picture. */
export function rowOf(level: number, { levels }: Pick<Ladder, "levels">): string {
  const known = levels.map((row) => row.level);
  return String(Math.min(Math.max(level, Math.min(...known)), Math.max(...known)));
}

/** The row that stands on the capital line: the lowest level at which capital is tied up. Null when none is. */
export function firstWithCapital({ levels, capitalAbove }: Pick<Ladder, "levels" | "capitalAbove">): string | null {
  const above = levels.map(({ level }) => level).filter((level) => level > capitalAbove);
  return above.length === 0 ? null : String(Math.min(...above));
}

export function chipsOf(
  ladder: Ladder,
  say: { readonly label: (placement: Placement) => string; readonly note: (placement: Placement) => string },
): readonly LevelChip[] {
  return ladder.placements.map((placement) => ({
    id: placement.id,
    row: rowOf(placement.level, ladder),
    column: placement.country,
    label: say.label(placement),
    note: say.note(placement),
    state: placement.state,
  }));
}

/** One arrow for each country and level that is leapt to: two plans on one level are one leap, as loud as the louder. */
export function leapsOf(ladder: Ladder, label: string): readonly LevelLeap[] {
  const leaps = new Map<string, LevelLeap>();
  for (const { country, level, leap } of ladder.plans) {
    if (!leap) continue;
    const to = rowOf(level, ladder);
    const known = leaps.get(`${country} ${to}`);
    const tone = known?.tone === "warning" ? "warning" : leap.tone;
    const from = leap.from < 1 ? null : rowOf(leap.from, ladder);
    leaps.set(`${country} ${to}`, { column: country, from, to, label, tone });
  }
  return [...leaps.values()];
}

const BAND_STATE = {
  sought: "planned",
  agreed: "planned",
  running: "active",
  "in-conflict": "active",
  ended: "left",
} as const;

/** Cooperation across all levels: each partner in its country, one at home in none. Undefined while there is no partner. */
export function bandOf(
  { cooperations }: Pick<Ladder, "cooperations">,
  say: { readonly label: string; readonly noColumn: string; readonly note: (cooperation: Cooperation) => string },
): LevelBand | undefined {
  if (cooperations.length === 0) return undefined;
  return {
    label: say.label,
    noColumn: say.noColumn,
    chips: cooperations.map((each) => ({
      id: each.id,
      column: each.country,
      label: each.partner,
      note: say.note(each),
      state: BAND_STATE[each.state],
    })),
  };
}

/** The placement that a plan speaks of. */
export function placementOf(plan: Plan, { placements }: Ladder): Placement | undefined {
  return placements.find(({ id }) => id === plan.id);
}
