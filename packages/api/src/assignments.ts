/** Which firms a person of the house works for, and so which firms they can see at all. */
import { recordEvent } from "@etappe/db/repositories/audit";
import { deleteAssignment, insertAssignment, searchFirms } from "@etappe/db/repositories/firm-assignments";
import { findFirm } from "@etappe/db/repositories/firms";
import { findHousePerson } from "@etappe/db/repositories/people";
import * as z from "zod";
import { Id } from "./shapes.ts";
import { allowed, found, router, type Work } from "./trpc.ts";

const Assignment = z.strictObject({ userId: Id, firmId: Id });
type Assignment = z.infer<typeof Assignment>;

const CHOICES = 20;

export const assignmentsRouter = router({
  firmChoices: allowed("people:manage")
    .input(z.strictObject({ search: z.string().trim().max(120) }))
    .output(z.array(z.strictObject({ id: Id, name: z.string() })))
    .query(({ ctx, input }) => searchFirms(ctx.scope, input.search, CHOICES)),

  assign: allowed("people:manage")
    .input(Assignment)
    .output(Assignment)
    .mutation(async ({ ctx, input }) => {
      found(await findHousePerson(ctx.scope, input.userId));
      found(await findFirm(ctx.scope, input.firmId));
      const isNew = await insertAssignment(ctx.scope, { id: ctx.newId(), ...input });
      if (isNew) await note(ctx, "firm-assigned", input);
      return input;
    }),

  unassign: allowed("people:manage")
    .input(Assignment)
    .output(Assignment)
    .mutation(async ({ ctx, input }) => {
      found((await deleteAssignment(ctx.scope, input.userId, input.firmId)) || null);
      await note(ctx, "firm-unassigned", input);
      return input;
    }),
});

async function note(work: Work, event: string, { userId, firmId }: Assignment): Promise<void> {
  const details = {};
  await recordEvent(work.scope, work.actor, { id: work.newId(), event, subject: userId, firmId, details });
}
