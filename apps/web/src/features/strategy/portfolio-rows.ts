/** The firm's strategy portfolio as rows and columns, on one day. */
import { type PortfolioCell, portfolioOn } from "@etappe/domain/strategy-portfolio";
import type { Outputs } from "../../router-types.ts";

export type Portfolio = Outputs["strategies"]["portfolio"];

export type PortfolioRow = {
  readonly venture: Portfolio["ventures"][number];
  /** Null: the venture as a whole. */
  readonly country: string | null;
  /** One for each type of the portfolio, in its order. */
  readonly cells: readonly (PortfolioCell | null)[];
};

/** A row for each venture and country that something is or was held for until that day; countries of a venture stay together. */
export function rowsOn(day: string, { holdings, ventures, types }: Portfolio): readonly PortfolioRow[] {
  const cells = portfolioOn(day, holdings, ventures);
  return ventures.flatMap((venture) => {
    const own = cells.filter(({ ventureId }) => ventureId === venture.id);
    const countries = [...new Set(own.map(({ country }) => country))].sort((a, b) => (a ?? "").localeCompare(b ?? ""));
    return countries.map((country) => ({
      venture,
      country,
      cells: types.map(({ key }) => own.find((cell) => cell.type === key && cell.country === country) ?? null),
    }));
  });
}
