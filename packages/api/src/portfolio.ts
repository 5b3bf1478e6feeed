import { listVersionsInUse } from "@etappe/db/repositories/engagements";
import { findContents } from "@etappe/db/repositories/framework-contents";
import { findStandardVersion } from "@etappe/db/repositories/frameworks";
import {
  countOpenWithPeople,
  countPortfolio,
  type FiguresRow,
  listFigures,
  type PortfolioQuery,
  sortValue,
} from "@etappe/db/repositories/portfolio";
import { can } from "@etappe/domain/access";
import { type Framework, strategyTypes } from "@etappe/domain/framework";
import { withTextsFilled } from "@etappe/domain/framework-texts";
import { PHASES } from "@etappe/domain/phase";
import * as z from "zod";
import { NO_DATE } from "./figures.ts";
import { Id, PhaseShape, Words } from "./shapes.ts";
import { allowed, found, router, type Work } from "./trpc.ts";

const PAGE = 50;

const Query = z.strictObject({
  sort: z.enum(["name", "due", "review", "activity", "position"]).default("name"),
  direction: z.enum(["ascending", "descending"]).default("ascending"),
  phase: z.enum(PHASES).nullable().default(null),
  strategy: z.string().max(100).nullable().default(null),
  search: z.string().trim().max(100).default(""),
  after: z
    .strictObject({ value: z.string().max(300), firmId: Id })
    .nullable()
    .default(null),
});

const RowShape = z.strictObject({
  firmId: Id,
  name: z.string(),
  sector: z.string().nullable(),
  employeesHome: z.int().nullable(),
  ventures: z.array(
    z.strictObject({
      id: Id,
      name: z.string(),
      phase: PhaseShape,
      state: z.enum(["running", "closed"]),
      missingAtGate: z.int().nullable(),
    }),
  ),
  stance: z.number().nullable(),
  stanceBand: z.enum(["reactive", "mixed", "active"]).nullable(),
  resources: z.number().nullable(),
  potentials: z.number().nullable(),
  startingPosition: z.number().nullable(),
  answered: z.int(),
  applicable: z.int(),
  reachedLevel: z.int(),
  openActions: z.int(),
  lateActions: z.int(),
  nextReview: z.string().nullable(),
  lateReviews: z.int(),
  lastActivity: z.iso.datetime(),
});

export const portfolioRouter = router({
  page: allowed("portfolio:read")
    .input(Query)
    .output(
      z.strictObject({
        rows: z.array(RowShape),
        next: z.strictObject({ value: z.string(), firmId: Id }).nullable(),
        today: z.string(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const rows = await listFigures(ctx.scope, { ...presentable(input), limit: PAGE + 1 });
      const shown = rows.slice(0, PAGE);
      const firmIds = shown.map(({ firmId }) => firmId);
      const open = await countOpenWithPeople(ctx.scope, firmIds, ctx.today);
      const last = rows.length > PAGE ? shown.at(-1) : undefined;
      return {
        rows: shown.map((row) => rowShape(row, open, ctx.today)),
        next: last ? { value: sortValue(last, input.sort), firmId: last.firmId } : null,
        today: ctx.today,
      };
    }),

  /** What needs somebody today, over all firms, and what the portfolio can be narrowed to. */
  summary: allowed("portfolio:read")
    .input(z.strictObject({}))
    .output(
      z.strictObject({
        firms: z.int(),
        ventures: z.int(),
        openActions: z.int(),
        lateActions: z.int(),
        lateReviews: z.int(),
        openGates: z.int(),
        strategies: z.array(z.strictObject({ key: z.string(), label: Words })),
        levels: z.int(),
        mayCreate: z.boolean(),
      }),
    )
    .query(async ({ ctx }) => {
      const counts = found(await countPortfolio(ctx.scope, ctx.today));
      const frameworks = await frameworksInUse(ctx);
      const types = frameworks.flatMap(strategyTypes).map(({ key, label }) => [key, { key, label }] as const);
      return {
        ...counts,
        strategies: [...new Map(types).values()],
        levels: Math.max(...frameworks.flatMap(({ ladder }) => ladder.levels.map(({ level }) => level))),
        mayCreate: can(ctx.actor, "firm:create"),
      };
    }),
});

/** What new mandates start under, and what those that run are pinned to: a firm's strategies are known by name, whichever. */
async function frameworksInUse({ scope }: Work): Promise<readonly Framework[]> {
  const standard = found(await findStandardVersion(scope));
  const versionIds = [...new Set([...(await listVersionsInUse(scope)), standard])];
  const contents = await findContents(scope, versionIds);
  return [...contents.values()].map(withTextsFilled);
}

/** A place in the list that cannot be (a mistyped address) is no place: the list begins at its beginning. */
function presentable({ after, ...query }: z.infer<typeof Query>): Omit<PortfolioQuery, "limit"> {
  const possible = {
    name: () => true,
    due: (value: string) => z.iso.date().safeParse(value).success,
    review: (value: string) => z.iso.date().safeParse(value).success,
    activity: (value: string) => z.iso.datetime().safeParse(value).success,
    position: (value: string) => value !== "" && Number.isFinite(Number(value)),
  };
  return { ...query, after: after && possible[query.sort](after.value) ? after : null };
}

function rowShape(row: FiguresRow, open: ReadonlyMap<string, number>, today: string): z.infer<typeof RowShape> {
  return {
    firmId: row.firmId,
    name: row.name,
    sector: row.sector,
    employeesHome: row.employeesHome,
    // What is open with the people is counted when it is read: it changes with the calendar, too.
    ventures: row.ventures.map(({ missingAtGate, ...venture }) => ({
      ...venture,
      missingAtGate: missingAtGate === null ? null : missingAtGate + (open.get(venture.id) ?? 0),
    })),
    stance: row.stance,
    stanceBand: row.stanceBand,
    resources: row.resources,
    potentials: row.potentials,
    startingPosition: row.startingPosition,
    answered: row.answered,
    applicable: row.applicable,
    reachedLevel: row.reachedLevel,
    openActions: row.openDue.length,
    lateActions: row.openDue.filter((due) => due < today).length,
    nextReview: row.nextReview === NO_DATE ? null : row.nextReview,
    lateReviews: row.reviewDue.filter((due) => due < today).length,
    lastActivity: row.lastActivity.toISOString(),
  };
}
