import type { Phase } from "@etappe/domain/phase";
import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import { firmStats } from "../schema/records.ts";
import { mine, ofSeenFirms, type Scope } from "../scope.ts";

export type FirmFigures = Omit<typeof firmStats.$inferInsert, "tenantId">;

/** Stores the figures of a firm; the caller computed them from its rows in this very transaction. */
export async function writeFigures(scope: Scope, figures: FirmFigures): Promise<void> {
  await scope
    .insert(firmStats)
    .values(figures)
    .onConflictDoUpdate({ target: [firmStats.tenantId, firmStats.firmId], set: figures });
}

/** The stored figures of one firm, or null when it is not there for this actor. */
export async function findFigures(scope: Scope, firmId: string) {
  const [row] = await scope
    .select({ firmId: firmStats.firmId, name: firmStats.name, ventures: firmStats.ventures })
    .from(firmStats)
    .where(and(mine(scope, firmStats), eq(firmStats.firmId, firmId)))
    .limit(1);
  return row ?? null;
}

/** Counts anew what is due in a firm after somebody reported on an action, of either side. */
export async function refreshDue(scope: Scope, firmId: string, at: Date): Promise<void> {
  await scope.execute(sql`select refresh_due(${firmId}, ${at.toISOString()})`);
}

/** What the portfolio can be sorted by, each with its index. Both keys always run in the same direction. */
const SORT_COLUMNS = {
  name: firmStats.name,
  due: firmStats.nextDue,
  review: firmStats.nextReview,
  activity: firmStats.lastActivity,
  position: firmStats.positionRank,
} as const;

export type PortfolioSort = keyof typeof SORT_COLUMNS;
export type PortfolioQuery = {
  readonly sort: PortfolioSort;
  readonly direction: "ascending" | "descending";
  /** The last row of the page before: its sort value as text, and its firm. */
  readonly after: { readonly value: string; readonly firmId: string } | null;
  readonly phase: Phase | null;
  readonly strategy: string | null;
  /** Part of the firm's name. */
  readonly search: string;
  readonly limit: number;
};

/** One page of the portfolio, read from the stored figures alone. */
export async function listFigures(scope: Scope, query: PortfolioQuery) {
  const column = SORT_COLUMNS[query.sort];
  const order = query.direction === "ascending" ? asc : desc;
  return scope
    .select()
    .from(firmStats)
    .where(and(mine(scope, firmStats), ofSeenFirms(scope, firmStats), ...filters(query), pageAfter(query)))
    .orderBy(order(column), order(firmStats.firmId))
    .limit(query.limit);
}

export type FiguresRow = Awaited<ReturnType<typeof listFigures>>[number];

/** The value that a page's last row is found by again. */
export function sortValue(row: FiguresRow, sort: PortfolioSort): string {
  switch (sort) {
    case "name":
      return row.name;
    case "due":
      return row.nextDue;
    case "review":
      return row.nextReview;
    case "activity":
      return row.lastActivity.toISOString();
    case "position":
      return String(row.positionRank);
  }
}

/**
 * Whether something is open with the people of a venture on this day: a burden of at least the level that its firm's
 * method names, without an answer in force, or an objection that stands (`openBurdens`, `standingObjections`).
 */
const openWithPeople = (scope: Scope, venture: SQL, today: string) => sql`
  (select count(*) from consultations c where c.tenant_id = ${scope.tenantId}::uuid and c.venture_id = ${venture}
      and c.firm_id = ${firmStats.firmId} and c.verdict = 'objected' and c.withdrawn_on is null)
  + (select count(*) from burdens b
      join engagements e on e.tenant_id = b.tenant_id and e.firm_id = b.firm_id
      join glossaries g on g.tenant_id = e.tenant_id and g.framework_version_id = e.framework_version_id
    where b.tenant_id = ${scope.tenantId}::uuid and b.firm_id = ${firmStats.firmId} and b.venture_id = ${venture}
      and b.level >= (g.words -> 'qualification' ->> 'openFrom')::int
      and not exists (select from burden_answers a
        where a.tenant_id = b.tenant_id and a.firm_id = b.firm_id and a.burden_id = b.id and a.agreed_on <= ${today}::date
          and (a.valid_until is null or a.valid_until >= ${today}::date)
          and (a.taken_back_on is null or a.taken_back_on > ${today}::date)))`;

const beforeOperating = sql`v ->> 'state' = 'running' and v ->> 'phase' = 'build-up'`;

/** What is open with the people of those ventures of these firms that are before the gate to operating, by venture. */
export async function countOpenWithPeople(
  scope: Scope,
  firmIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await scope.execute<{ venture: string; open: number }>(sql`
    select v ->> 'id' as venture, (${openWithPeople(scope, sql`(v ->> 'id')::uuid`, today)})::int as open
    from ${firmStats}, jsonb_array_elements(${firmStats.ventures}) as v
    where ${mine(scope, firmStats)} and ${firmStats.firmId} = any(${`{${firmIds.join(",")}}`}::uuid[])
      and ${beforeOperating}`);
  return new Map(rows.map(({ venture, open }) => [venture, open]));
}

/** Counts over all firms that the actor sees: late and open actions, late reviews, gates that are met and wait. */
export async function countPortfolio(scope: Scope, today: string) {
  const [row] = await scope
    .select({
      firms: sql<number>`count(*)::int`,
      ventures: sql<number>`coalesce(sum(cardinality(${firmStats.phases})), 0)::int`,
      openActions: sql<number>`coalesce(sum(cardinality(${firmStats.openDue})), 0)::int`,
      lateActions: sql<number>`coalesce(sum((select count(*) from unnest(${firmStats.openDue}) as due where due < ${today}::date)), 0)::int`,
      lateReviews: sql<number>`coalesce(sum((select count(*) from unnest(${firmStats.reviewDue}) as due where due < ${today}::date)), 0)::int`,
      openGates: sql<number>`coalesce(sum((select count(*) from jsonb_array_elements(${firmStats.ventures}) as v where v->>'state' = 'running' and v->>'missingAtGate' = '0' and not (${beforeOperating} and ${openWithPeople(scope, sql`(v ->> 'id')::uuid`, today)} > 0))), 0)::int`,
    })
    .from(firmStats)
    .where(and(mine(scope, firmStats), ofSeenFirms(scope, firmStats)));
  return row;
}

function filters(query: PortfolioQuery): (SQL | undefined)[] {
  return [
    query.phase === null ? undefined : sql`${query.phase} = any(${firmStats.phases})`,
    query.strategy === null ? undefined : sql`${query.strategy} = any(${firmStats.strategies})`,
    query.search === "" ? undefined : sql`strpos(lower(${firmStats.name}), lower(${query.search})) > 0`,
  ];
}

/** Both keys are compared as one, so that the index is entered where the page before ended. */
function pageAfter({ sort, direction, after }: PortfolioQuery): SQL | undefined {
  if (after === null) return undefined;
  const keys = sql`(${SORT_COLUMNS[sort]}, ${firmStats.firmId})`;
  const last = sql`(${sort === "position" ? Number(after.value) : after.value}, ${after.firmId})`;
  return direction === "ascending" ? sql`${keys} > ${last}` : sql`${keys} < ${last}`;
}
