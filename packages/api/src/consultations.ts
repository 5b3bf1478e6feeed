import { listBurdenAnswers, listBurdens } from "@etappe/db/repositories/burdens";
import { insertConsultation, listConsultations, withdrawConsultation } from "@etappe/db/repositories/consultations";
import { listMeasures } from "@etappe/db/repositories/development";
import { GiveConsultation, WithdrawConsultation } from "@etappe/domain/consultation";
import { theRunningOne } from "./burdens.ts";
import { recordChange, saidBefore, somebodyWasFaster } from "./changing.ts";
import { Changed, Done } from "./shapes.ts";
import { readStaffRecord, type StaffRecord } from "./staff-record.ts";
import { allowed, found, router, type Work } from "./trpc.ts";

export const consultationsRouter = router({
  /** What the works council says about something that is planned, in the name of whoever says it. */
  give: allowed("consultation:give")
    .input(GiveConsultation)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const record = await readStaffRecord(ctx.scope, input.firmId);
      theRunningOne(record, input.ventureId);
      found((await isThere(ctx, record, input)) || null);
      const by = { givenBy: ctx.actor.userId, givenByName: ctx.actor.name, givenAt: ctx.now };
      if (await insertConsultation(ctx.scope, { ...input, ...by })) {
        const { about, verdict } = input;
        await recordChange(ctx, input.firmId, {
          event: "consultation.given",
          subject: input.aboutId,
          details: { about, verdict },
        });
      } else saidBefore(await listConsultations(ctx.scope, input.firmId), input.id);
      return { id: input.id };
    }),

  /** Withdraws what was said, for a reason. Any member may: it is the council that speaks. */
  withdraw: allowed("consultation:give")
    .input(WithdrawConsultation)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const { id, firmId, why } = input;
      const rows = await listConsultations(ctx.scope, firmId);
      const row = found(rows.find((said) => said.id === id));
      const current = { id: row.id, verdict: row.verdict, withdrawnOn: row.withdrawnOn, version: row.version };
      if (row.withdrawnOn !== null) return somebodyWasFaster(current);
      const withdrawn = { id, firmId, version: input.version, withdrawnOn: ctx.today, withdrawnWhy: why };
      const version = await withdrawConsultation(ctx.scope, withdrawn);
      if (version === null) return somebodyWasFaster(current);
      await recordChange(ctx, firmId, {
        event: "consultation.withdrawn",
        subject: row.aboutId,
        details: { about: row.about, verdict: row.verdict },
      });
      return { version };
    }),
});

/** Whether what is spoken about is there and belongs to the venture; a measure may be the whole firm's. */
async function isThere(work: Work, record: StaffRecord, said: GiveConsultation): Promise<boolean> {
  const { firmId, ventureId, about, aboutId } = said;
  const [burdens, answers, measures] = await Promise.all([
    listBurdens(work.scope, firmId),
    listBurdenAnswers(work.scope, firmId),
    listMeasures(work.scope, firmId),
  ]);
  const own = new Set(burdens.filter((burden) => burden.ventureId === ventureId).map(({ id }) => id));
  switch (about) {
    case "venture":
      return aboutId === ventureId;
    case "burden":
      return own.has(aboutId);
    case "answer":
      return answers.some(({ id, burdenId }) => id === aboutId && own.has(burdenId));
    case "need":
      return record.needs.some((need) => need.id === aboutId && need.ventureId === ventureId);
    case "measure":
      return measures.some(({ id, ventureId: of }) => id === aboutId && (of === null || of === ventureId));
  }
}
