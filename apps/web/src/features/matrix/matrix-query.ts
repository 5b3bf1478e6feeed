import { CompetenceKey } from "@etappe/domain/competence";
import { MATRIX_SHOWS, MATRIX_SORTS, type MatrixFilter } from "@etappe/domain/matrix";
import { Key } from "@etappe/domain/text";
import { createLoader, parseAsInteger, parseAsString, parseAsStringLiteral } from "nuqs/server";

export const MATRIX_ROWS = ["people", "roles"] as const;
export const DIRECTIONS = ["ascending", "descending"] as const;

const parsers = {
  rows: parseAsStringLiteral(MATRIX_ROWS).withDefault("people"),
  role: parseAsString,
  venture: parseAsString,
  competence: parseAsString,
  show: parseAsStringLiteral(MATRIX_SHOWS),
  search: parseAsString.withDefault(""),
  sort: parseAsStringLiteral(MATRIX_SORTS).withDefault("staff-number"),
  direction: parseAsStringLiteral(DIRECTIONS).withDefault("ascending"),
  from: parseAsInteger.withDefault(0),
};

/** The state of the matrix as it stands in its address; what makes no sense there is left out. */
export const loadMatrixQuery = createLoader(parsers);
export type MatrixQuery = Awaited<ReturnType<typeof loadMatrixQuery>>;

const DEFAULTS: Readonly<Record<string, string | number>> = {
  ...{ rows: "people", sort: "staff-number", direction: "ascending", from: 0 },
};

/** The address of the same matrix with something changed. A change of anything begins the list anew. */
export function matrixHref(path: string, query: MatrixQuery, change: Partial<MatrixQuery>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, from: 0, ...change })) {
    if (value !== null && value !== "" && value !== DEFAULTS[name]) parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text === "" ? path : `${path}?${text}`;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the API is asked for. Who comes for one competence wants to see its gaps, unless they say otherwise. */
export function filterOf({ role, venture, competence, show, search, sort, direction }: MatrixQuery): MatrixFilter {
  const known = CompetenceKey.safeParse(competence).data ?? null;
  return {
    role: Key.safeParse(role).data ?? null,
    ventureId: venture !== null && UUID.test(venture) ? venture : null,
    competence: known,
    show: show ?? (known === null ? "all" : "gap"),
    search: search.trim().slice(0, 100),
    sort: sort === "level" && known === null ? "staff-number" : sort,
    direction,
  };
}
