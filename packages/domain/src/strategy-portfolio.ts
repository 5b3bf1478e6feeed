/**
 * The strategies of all ventures of a firm as one portfolio: type by country by time by weight (von Behr 2001,
 * §3 and §4: several at once, shifting with success and failure). What was, stays readable as it was on that day.
 */

/** A strategy type held by a venture for a country (null: as a whole) from a day to a day (null: still); weight 0 to 100. */
export type Holding = {
  readonly id: string;
  readonly ventureId: string;
  readonly type: string;
  readonly country: string | null;
  readonly weight: number;
  readonly heldFrom: string;
  readonly heldTo: string | null;
};

/** When the firm first settled the strategies of a venture, and when the venture came to its end. */
export type VentureDays = { readonly id: string; readonly settledOn: string | null; readonly endedOn: string | null };

/** Under consideration, decided upon, or given up: by the day it is looked at. */
export type HoldingStatus = "option" | "chosen" | "ended";

export type PortfolioCell = {
  readonly ventureId: string;
  readonly type: string;
  readonly country: string | null;
  readonly status: HoldingStatus;
  /** The weight on that day; of what has ended, the last one. */
  readonly weight: number;
  /** The weight before this one, where there was another. */
  readonly before: number | null;
  /** Since when it has this weight or, ended, until when it was held. */
  readonly on: string;
  /** The row that says so. */
  readonly holding: string;
};

/** The portfolio as it was on a day (yyyy-mm-dd): a cell for each venture, type and country that were held until then. */
export function portfolioOn(
  day: string,
  holdings: readonly Holding[],
  ventures: readonly VentureDays[],
): readonly PortfolioCell[] {
  return [...byCell(holdings).values()].flatMap((rows) => {
    const until = rows.filter((row) => row.heldFrom <= day && row.heldFrom !== row.heldTo);
    const last = until.at(-1);
    const venture = ventures.find(({ id }) => id === last?.ventureId);
    if (!last || !venture) return [];
    const { id, ventureId, type, country, weight, heldFrom, heldTo } = last;
    const endedOn = earliest([heldTo, venture.endedOn].filter((end) => end !== null && end <= day));
    const isSettled = venture.settledOn !== null && venture.settledOn <= day;
    const status = endedOn !== null ? "ended" : isSettled ? "chosen" : "option";
    const before = until.at(-2)?.weight ?? null;
    return [{ ventureId, type, country, status, weight, before, on: endedOn ?? heldFrom, holding: id }];
  });
}

/** The days on which the portfolio changed, the earliest first. */
export function daysOfChange(holdings: readonly Holding[], ventures: readonly VentureDays[]): readonly string[] {
  const held = new Set(holdings.map(({ ventureId }) => ventureId));
  const ofHoldings = holdings
    .filter(({ heldFrom, heldTo }) => heldFrom !== heldTo)
    .flatMap(({ heldFrom, heldTo }) => [heldFrom, heldTo]);
  const ofVentures = ventures
    .filter(({ id }) => held.has(id))
    .flatMap(({ settledOn, endedOn }) => [settledOn, endedOn]);
  const days = [...ofHoldings, ...ofVentures].filter((day) => day !== null);
  const first = earliest(ofHoldings);
  return [...new Set(days)].filter((day) => first !== null && day >= first).sort();
}

export type Band = {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly status: Exclude<HoldingStatus, "ended">;
};

export type Lane = Pick<PortfolioCell, "ventureId" | "type" | "country"> & { readonly bands: readonly Band[] };

/** The same through time, up to a day: for each venture, type and country how long it was held with what weight. */
export function lanesUntil(
  day: string,
  holdings: readonly Holding[],
  ventures: readonly VentureDays[],
): readonly Lane[] {
  const days = daysOfChange(holdings, ventures).filter((change) => change <= day);
  const spans = days.map((from, index) => ({
    to: days[index + 1] ?? day,
    from,
    on: portfolioOn(from, holdings, ventures),
  }));
  return (spans.at(-1)?.on ?? []).map(({ ventureId, type, country }) => {
    const bands: Band[] = [];
    for (const { from, to, on } of spans) {
      const cell = on.find((c) => c.ventureId === ventureId && c.type === type && c.country === country);
      if (!cell || cell.status === "ended") continue;
      const { weight, status } = cell;
      const last = bands.at(-1);
      const goesOn = last?.to === from && last.weight === weight && last.status === status;
      if (goesOn) bands[bands.length - 1] = { ...last, to };
      else bands.push({ from, to, weight, status });
    }
    return { ventureId, type, country, bands };
  });
}

/** Rows of the same venture, type and country, in the order in which they were held. */
function byCell(holdings: readonly Holding[]): Map<string, readonly Holding[]> {
  const inOrder = holdings.toSorted((a, b) => (a.heldFrom < b.heldFrom ? -1 : a.heldFrom > b.heldFrom ? 1 : 0));
  const cells = new Map<string, Holding[]>();
  for (const holding of inOrder) {
    const cell = `${holding.ventureId} ${holding.type} ${holding.country ?? ""}`;
    cells.set(cell, [...(cells.get(cell) ?? []), holding]);
  }
  return cells;
}

function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);
}
