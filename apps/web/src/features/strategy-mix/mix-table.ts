/** The strategies that a venture holds as a table of place and type, and those that it held before. */
import type { Venture } from "../venture/venture-draft.ts";

export type Assignment = Venture["strategies"][number];

/** A place that strategies are held for: a country, or null for the venture as a whole. */
export type Place = string | null;

export type MixRow = {
  readonly place: Place;
  /** One for each type of the table, in its order; null where the type is not held here. */
  readonly cells: readonly (Assignment | null)[];
  readonly together: number;
};

export type Mix = {
  readonly types: Venture["strategyItems"];
  readonly rows: readonly MixRow[];
  /** In the order in which they are listed: heaviest first within a place. */
  readonly held: readonly Assignment[];
  /** What was held and is not any more, the latest first. */
  readonly history: readonly Assignment[];
};

export function mixOf({ strategies, strategyItems, countries }: Venture): Mix {
  const held = strategies.filter(({ heldTo }) => heldTo === null);
  const types = strategyItems.filter(({ key }) => held.some(({ type }) => type === key));
  const rows = placesOf(countries, held)
    .filter((place) => held.some(({ country }) => country === place))
    .map((place) => {
      const here = held.filter(({ country }) => country === place);
      return {
        place,
        cells: types.map(({ key }) => here.find(({ type }) => type === key) ?? null),
        together: here.reduce((sum, { weight }) => sum + weight, 0),
      };
    });
  return {
    types,
    rows,
    held: rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null).sort((a, b) => b.weight - a.weight)),
    history: strategies.filter(({ heldTo }) => heldTo !== null).toReversed(),
  };
}

/** The venture as a whole first, then its countries, then those that it has given up but still holds a strategy for. */
export function placesOf(countries: readonly string[], held: readonly Assignment[]): readonly Place[] {
  return [...new Set<Place>([null, ...countries, ...held.map(({ country }) => country)])];
}
