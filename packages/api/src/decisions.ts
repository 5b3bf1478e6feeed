import { insertDecision } from "@etappe/db/repositories/decisions";
import { KnownThen, SettleDecision } from "@etappe/domain/decision";
import { NEEDED } from "@etappe/domain/workflow";
import { changed, saidBefore, theFirmLocked } from "./changing.ts";
import { RegisterShape, readRegister } from "./decision-register.ts";
import { readFirmRecord } from "./firm-record.ts";
import { KnownThenShape, readKnownThen } from "./known-then.ts";
import { Done, OfVenture } from "./shapes.ts";
import { takeSnapshot } from "./snapshots.ts";
import { allowed, refuse, router } from "./trpc.ts";
import { theVenture } from "./ventures.ts";
import { taken } from "./workflow.ts";

export const decisionsRouter = router({
  /** Every matter of a venture with all that was ever decided on it. */
  register: allowed("venture:read")
    .input(OfVenture)
    .output(RegisterShape)
    .query(({ ctx, input }) => readRegister(ctx, input)),

  /** The state on which one decision was taken. */
  knownThen: allowed("venture:read")
    .input(KnownThen)
    .output(KnownThenShape)
    .query(({ ctx, input }) => readKnownThen(ctx, input)),

  /**
   * Settles a matter, or revises how it was settled, on what is known now. A revision names the
   * decision that stands; if meanwhile another one does, it is refused and shows that one. What
   * the firm's manager is to approve, the firm must be able to read.
   */
  settle: allowed(NEEDED.settle)
    .input(SettleDecision)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      await theFirmLocked(ctx, input.firmId);
      const record = await readFirmRecord(ctx.scope, input.firmId);
      theVenture(record, input.ventureId);
      if (record.decisions.some(({ id }) => id === input.id)) return { id: input.id };
      const { id, matter, revises } = input;
      await taken(ctx, record, input.ventureId, { kind: "settle", id, matter, revises });
      const needsApproval = record.framework.matters.some((known) => known.key === matter && known.needsApproval);
      if (needsApproval && input.visibility !== "shared")
        return refuse("PRECONDITION_FAILED", { because: "approval-needs-sharing" });
      const snapshotId = await takeSnapshot(ctx, record);
      if (await insertDecision(ctx.scope, { ...input, needsApproval, snapshotId, recordedBy: ctx.actor.name })) {
        const details = { matter: input.matter, revision: input.revises !== null };
        await changed(ctx, input.firmId, { event: "decision.settled", subject: input.id, details });
      } else saidBefore(record.decisions, input.id);
      return { id: input.id };
    }),
});
