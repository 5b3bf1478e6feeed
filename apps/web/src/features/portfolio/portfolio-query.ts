import { PHASES } from "@etappe/domain/phase";
import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";

export const SORTS = ["name", "due", "review", "activity", "position"] as const;
export const DIRECTIONS = ["ascending", "descending"] as const;
export type Sort = (typeof SORTS)[number];

const parsers = {
  search: parseAsString.withDefault(""),
  phase: parseAsStringLiteral(PHASES),
  strategy: parseAsString,
  sort: parseAsStringLiteral(SORTS).withDefault("name"),
  direction: parseAsStringLiteral(DIRECTIONS).withDefault("ascending"),
  afterValue: parseAsString,
  afterFirm: parseAsString,
};

/** The state of the portfolio as it stands in its address; what makes no sense there is left out. */
export const loadPortfolioQuery = createLoader(parsers);
export type PortfolioQuery = Awaited<ReturnType<typeof loadPortfolioQuery>>;

/** The address of the same portfolio with something changed. A change of anything begins the list anew. */
export function portfolioHref(path: string, query: PortfolioQuery, change: Partial<PortfolioQuery>): string {
  const next: PortfolioQuery = { ...query, afterValue: null, afterFirm: null, ...change };
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(next)) {
    if (value !== null && value !== "" && value !== DEFAULTS[name]) parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === "" ? path : `${path}?${text}`;
}

const DEFAULTS: Readonly<Record<string, string>> = { sort: "name", direction: "ascending" };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the API is asked for. */
export function pageInput(query: PortfolioQuery) {
  const { afterValue, afterFirm, search, ...rest } = query;
  const after = afterValue !== null && afterFirm !== null && UUID.test(afterFirm);
  return {
    ...rest,
    search: search.slice(0, 100),
    strategy: rest.strategy?.slice(0, 100) ?? null,
    after: after ? { value: afterValue.slice(0, 300), firmId: afterFirm } : null,
  };
}
