/**
 * Roles, what the ventures need of them, and heads counted by hand: everything about a firm's people that works
 * without a single name. The firm's own people lead it as well as the house.
 */
import { findGlossaryOf } from "@etappe/db/repositories/engagements";
import { listPlacements } from "@etappe/db/repositories/forms";
import {
  deleteHeadCounts,
  type HeadCountRow,
  listHeadCounts,
  writeHeadCounts,
} from "@etappe/db/repositories/head-counts";
import { deleteNeed, insertNeeds, listNeeds, updateNeed } from "@etappe/db/repositories/staffing";
import { listStrategies } from "@etappe/db/repositories/ventures";
import { can } from "@etappe/domain/access";
import { LANGUAGES } from "@etappe/domain/country-languages";
import { CountHeads, faultInCounts } from "@etappe/domain/head-count";
import { requirementsOf } from "@etappe/domain/role-profile";
import { AdoptProposals, faultInNeed, TakeBackNeed, WriteNeed } from "@etappe/domain/staffing";
import * as z from "zod";
import { recordChange, saidBefore, somebodyWasFaster, unknownItem } from "./changing.ts";
import { roleProcedures } from "./role-profiles.ts";
import { Changed, Done, OfFirm } from "./shapes.ts";
import { requirementsChanged } from "./staff-figures.ts";
import { readStaffRecord, type StaffRecord } from "./staff-record.ts";
import { StaffingShape, staffingShape } from "./staffing-shape.ts";
import { allowed, found, refuse, router, type Work } from "./trpc.ts";

export const staffingRouter = router({
  show: allowed("staffing:read")
    .input(OfFirm)
    .output(StaffingShape)
    .query(async ({ ctx, input: { firmId } }) => {
      const record = await readStaffRecord(ctx.scope, firmId);
      const [placements, strategies, counts, glossary] = await Promise.all([
        listPlacements(ctx.scope, firmId),
        listStrategies(ctx.scope, firmId),
        listHeadCounts(ctx.scope, firmId),
        findGlossaryOf(ctx.scope, record.engagement),
      ]);
      const mayEdit = can(ctx.actor, "staffing:edit");
      const viewer = { today: ctx.today, mayEdit, fromStrategies: can(ctx.actor, "venture:read") };
      return staffingShape(record, { placements, strategies, counts, glossary: found(glossary) }, viewer);
    }),

  /** A need as it is now. Version 0: a new one. */
  writeNeed: allowed("staffing:edit")
    .input(WriteNeed)
    .output(Changed)
    .mutation(async ({ ctx, input: { version: before, ...need } }) => {
      const { id, firmId, ventureId, role, people } = need;
      const record = await readStaffRecord(ctx.scope, firmId);
      checkNeed(record, need);
      if (before === 0) {
        if ((await insertNeeds(ctx.scope, [need])) === 0) {
          const there = await listNeeds(ctx.scope, firmId);
          saidBefore(there, id);
          return { version: there.find((each) => each.id === id)?.version ?? 1 };
        }
      } else if ((await updateNeed(ctx.scope, { ...need, version: before })) === null)
        return somebodyWasFaster(await theNeed(ctx, firmId, id));
      const version = before + 1;
      await recordChange(ctx, firmId, { event: "need.written", subject: id, details: { ventureId, role, people } });
      await requirementsChanged(ctx, firmId);
      return { version };
    }),

  takeBackNeed: allowed("staffing:edit")
    .input(TakeBackNeed)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const { id, firmId } = input;
      const { needs } = await readStaffRecord(ctx.scope, firmId);
      const need = found(needs.find((each) => each.id === id));
      if (!(await deleteNeed(ctx.scope, input))) return somebodyWasFaster(await theNeed(ctx, firmId, id));
      const { ventureId, role, people } = need;
      await recordChange(ctx, firmId, { event: "need.taken-back", subject: id, details: { ventureId, role, people } });
      await requirementsChanged(ctx, firmId);
      return { id };
    }),

  /** Takes several proposals in one go, with number, language and date as they were settled. */
  adoptProposals: allowed("staffing:edit")
    .input(AdoptProposals)
    .output(z.strictObject({ written: z.int() }))
    .mutation(async ({ ctx, input: { firmId, needs } }) => {
      const record = await readStaffRecord(ctx.scope, firmId);
      for (const need of needs) checkNeed(record, need);
      const written = await insertNeeds(
        ctx.scope,
        needs.map((need) => ({ ...need, firmId })),
      );
      if (written < needs.length) {
        const there = await listNeeds(ctx.scope, firmId);
        for (const { id } of needs) saidBefore(there, id);
      }
      if (written > 0) {
        await recordChange(ctx, firmId, { event: "needs.adopted", subject: firmId, details: { needs: written } });
        await requirementsChanged(ctx, firmId);
      }
      return { written };
    }),

  /** What was counted of a role on a day: those counts that are said, all of them or none. */
  countHeads: allowed("staffing:edit")
    .input(CountHeads)
    .output(z.strictObject({ counted: z.int() }))
    .mutation(async ({ ctx, input }) => {
      const { firmId, role, countedOn, counts } = input;
      const { roles, languages, qualification } = await readStaffRecord(ctx.scope, firmId);
      const held = roles.find(({ key }) => key === role);
      if (!held) return unknownItem("role", role);
      const standing = await listHeadCounts(ctx.scope, firmId);
      const fault = faultInCounts(input, standing, requirementsOf([held], languages, qualification), ctx.today);
      if (fault) return refuse("PRECONDITION_FAILED", fault);
      const said = newlySaid(input, standing);
      const present = said.flatMap((count) => (count.people === null ? [] : [{ ...count, people: count.people }]));
      const gone = said.filter(({ people }) => people === null);
      const written = await writeHeadCounts(ctx.scope, { firmId, role, countedOn }, present);
      const deleted = await deleteHeadCounts(ctx.scope, { firmId, role }, gone);
      if (written + deleted < said.length) return fasterCounts(await listHeadCounts(ctx.scope, firmId), role);
      if (said.length > 0)
        await recordChange(ctx, firmId, {
          event: "heads.counted",
          subject: firmId,
          details: { role, counts: counts.length },
        });
      return { counted: said.length };
    }),

  ...roleProcedures,
});

/** A need is one of a venture that runs, in a role and a language that there are; anything else is refused. */
function checkNeed(
  { ventures, roles, qualification }: StaffRecord,
  need: Pick<WriteNeed, "ventureId" | "role" | "language">,
): void {
  const venture = found(ventures.find(({ id }) => id === need.ventureId));
  if (venture.state === "closed") refuse("PRECONDITION_FAILED", { because: "venture-closed" });
  const fault = faultInNeed(need, roles, qualification, LANGUAGES);
  if (fault) refuse("PRECONDITION_FAILED", fault);
}

/** Counts that say something new; what stands already as it is said was said before. A version that moved on is a conflict. */
function newlySaid({ role, countedOn, counts }: CountHeads, standing: readonly HeadCountRow[]) {
  return counts.filter(({ competence, people, version }) => {
    const row = standing.find((count) => count.role === role && count.competence === competence);
    if (!row) return people !== null && (version === 0 || fasterCounts(standing, role));
    if (row.people === people && row.countedOn === countedOn) return false;
    return row.version === version || fasterCounts(standing, role);
  });
}

function fasterCounts(standing: readonly HeadCountRow[], role: string): never {
  return somebodyWasFaster(
    standing
      .filter((count) => count.role === role)
      .map(({ competence, people, countedOn, version }) => ({ competence, people, countedOn, version })),
  );
}

async function theNeed({ scope }: Work, firmId: string, id: string) {
  return found((await listNeeds(scope, firmId)).find((need) => need.id === id));
}
