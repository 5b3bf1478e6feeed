import { endStrategy, insertStrategy } from "@etappe/db/repositories/ventures";
import { standing } from "@etappe/domain/decision";
import { strategyTypes } from "@etappe/domain/framework";
import { AssignStrategy, EndStrategy } from "@etappe/domain/strategy";
import * as z from "zod";
import { changed, saidBefore, theFirmLocked, unknownItem } from "./changing.ts";
import { type FirmRecord, readFirmRecord } from "./firm-record.ts";
import { Done, Id, ItemShape, itemOf, OfFirm, PhaseShape } from "./shapes.ts";
import { allowed, found, refuse, router } from "./trpc.ts";
import { theRunningVenture, theVenture } from "./ventures.ts";
import { taken } from "./workflow.ts";

/** The matter by which a firm settles its strategies, also against what the assessment says. */
const STRATEGY_MATTER = "strategy-mix";

const PortfolioShape = z.strictObject({
  today: z.string(),
  types: z.array(ItemShape),
  ventures: z.array(
    z.strictObject({
      id: Id,
      name: z.string(),
      phase: PhaseShape,
      state: z.enum(["running", "closed"]),
      endedOn: z.string().nullable(),
      /** When its strategies were settled for the first time. */
      settledOn: z.string().nullable(),
      /** What stands about them: the management's own preference, with its reason. */
      decision: z
        .strictObject({ choice: z.string(), reason: z.string(), decidedBy: z.string(), decidedOn: z.string() })
        .nullable(),
    }),
  ),
  /** Everything that is or was held, oldest first. */
  holdings: z.array(
    z.strictObject({
      id: Id,
      ventureId: Id,
      type: z.string(),
      country: z.string().nullable(),
      weight: z.number(),
      heldFrom: z.string(),
      heldTo: z.string().nullable(),
      why: z.string(),
    }),
  ),
});

export const strategiesRouter = router({
  /** The strategies of all ventures of a firm, with everything that they once were. */
  portfolio: allowed("venture:read")
    .input(OfFirm)
    .output(PortfolioShape)
    .query(async ({ ctx, input }) => portfolioShape(await readFirmRecord(ctx.scope, input.firmId), ctx.today)),

  /**
   * A strategy is held from today. Where the venture holds this type for this country already,
   * that assignment ends today: a new weight is a new row, so that the shift stays readable.
   */
  assign: allowed("strategy:assign")
    .input(AssignStrategy)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      // Two weights at the same moment would both stand where one is to take the other's place.
      await theFirmLocked(ctx, input.firmId);
      const record = await readFirmRecord(ctx.scope, input.firmId);
      const venture = theVenture(record, input.ventureId);
      await taken(ctx, record, input.ventureId, { kind: "edit" });
      if (!strategyTypes(record.framework).some(({ key }) => key === input.type))
        return unknownItem("strategy", input.type);
      if (input.country !== null && !venture.countries.includes(input.country)) {
        return refuse("PRECONDITION_FAILED", { because: "country-not-in-venture", country: input.country });
      }
      if (await insertStrategy(ctx.scope, { ...input, heldFrom: ctx.today })) {
        const before = record.strategies.find(
          ({ ventureId, type, country, heldTo }) =>
            ventureId === input.ventureId && type === input.type && country === input.country && heldTo === null,
        );
        if (before) await endStrategy(ctx.scope, { ...before, firmId: input.firmId, heldTo: ctx.today });
        const details = { type: input.type, country: input.country, weight: input.weight };
        await changed(ctx, input.firmId, { event: "strategy.assigned", subject: input.id, details });
      } else saidBefore(record.strategies, input.id);
      return { id: input.id };
    }),

  end: allowed("strategy:assign")
    .input(EndStrategy)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      theRunningVenture(await readFirmRecord(ctx.scope, input.firmId), input.ventureId);
      found((await endStrategy(ctx.scope, { ...input, heldTo: ctx.today })) || null);
      await changed(ctx, input.firmId, { event: "strategy.ended", subject: input.id });
      return { id: input.id };
    }),
});

function portfolioShape(record: FirmRecord, today: string): z.infer<typeof PortfolioShape> {
  const { framework, ventures, decisions, moves, strategies } = record;
  return {
    today,
    types: strategyTypes(framework).map(itemOf),
    ventures: ventures.map(({ id, name, phase, state }) => {
      const about = decisions.filter(({ ventureId, matter }) => ventureId === id && matter === STRATEGY_MATTER);
      const [stands] = standing(about);
      const [first] = about.map(({ decidedOn }) => decidedOn).sort();
      const closed = moves.find(({ ventureId, kind }) => ventureId === id && kind === "close");
      return {
        id,
        name,
        phase,
        state,
        endedOn: state === "closed" ? (closed?.movedOn ?? null) : null,
        settledOn: first ?? null,
        decision: stands
          ? {
              choice: stands.choice,
              reason: stands.reason,
              decidedBy: stands.decidedBy,
              decidedOn: stands.decidedOn,
            }
          : null,
      };
    }),
    holdings: strategies.map(({ id, ventureId, type, country, weight, heldFrom, heldTo, why }) => ({
      id,
      ventureId,
      type,
      country,
      weight,
      heldFrom,
      heldTo,
      why,
    })),
  };
}
