import { findStaffFigures } from "@etappe/db/repositories/qualification";
import { can } from "@etappe/domain/access";
import { gapIndexOf } from "@etappe/domain/qualification";
import { readKnownPeople } from "./gaps-known.ts";
import { GapsShape, gapsShape, IndexShape } from "./gaps-shape.ts";
import { OfFirm } from "./shapes.ts";
import { readStaffRecord } from "./staff-record.ts";
import { allowed, router } from "./trpc.ts";

export const qualificationRouter = router({
  /** What is missing for the work abroad, per need and competence, and how far it is covered: numbers, and no single person. */
  gaps: allowed("staffing:read")
    .input(OfFirm)
    .output(GapsShape)
    .query(async ({ ctx, input }) => {
      const record = await readStaffRecord(ctx.scope, input.firmId);
      const known = await readKnownPeople(ctx, record);
      const { today } = ctx;
      return gapsShape(record, known, { today, mayPlan: can(ctx.actor, "staffing:edit") });
    }),

  /** The gap index as it was computed last, for a line elsewhere; null where there is none for this person. */
  index: allowed("staffing:read")
    .input(OfFirm)
    .output(IndexShape.nullable())
    .query(async ({ ctx, input }) => {
      const figures = await findStaffFigures(ctx.scope, input.firmId);
      return figures && { ...gapIndexOf(figures), pairs: figures.pairs, knownPairs: figures.knownPairs };
    }),
});
