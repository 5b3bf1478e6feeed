/** The register of a venture's decisions: every matter, every version, and what has happened since. */
import { listApprovals } from "@etappe/db/repositories/approvals";
import { type DecisionRow, listDecisionSnapshots } from "@etappe/db/repositories/decisions";
import { can } from "@etappe/domain/access";
import { approvalState } from "@etappe/domain/approval";
import { standing } from "@etappe/domain/decision";
import type { Evaluation } from "@etappe/domain/evaluation";
import type { Framework } from "@etappe/domain/framework";
import { labelOf } from "@etappe/domain/framework-part";
import { changedGround } from "@etappe/domain/ground";
import { type MaterialChange, materialChanges } from "@etappe/domain/material-change";
import * as z from "zod";
import { ApprovalShape, approvalShape, DecisionShape, decisionShape, MaterialChangeShape } from "./decision-shape.ts";
import { readFirmRecord } from "./firm-record.ts";
import { ItemShape, itemOf, PhaseShape, Words } from "./shapes.ts";
import { found, type Work } from "./trpc.ts";

export const RegisterShape = z.strictObject({
  phase: PhaseShape,
  state: z.enum(["running", "closed"]),
  matters: z.array(
    ItemShape.extend({
      phase: PhaseShape,
      required: z.boolean(),
      needsApproval: z.boolean(),
      /** The matters that this one builds on, in words. */
      restsOn: z.array(z.strictObject({ key: z.string(), label: Words })),
    }),
  ),
  decisions: z.array(
    DecisionShape.extend({
      /** The state on which it was taken; null for one from before states were kept. */
      hash: z.string().nullable(),
      approval: ApprovalShape,
      /** What has changed materially since it was approved; empty while the approval holds. */
      stale: z.array(MaterialChangeShape),
      ground: z.array(z.strictObject({ matter: z.string(), label: Words, choice: z.string(), changedOn: z.string() })),
    }),
  ),
  today: z.string(),
  mayEdit: z.boolean(),
});

type Place = { readonly firmId: string; readonly ventureId: string };

export async function readRegister(work: Work, place: Place): Promise<z.infer<typeof RegisterShape>> {
  const record = await readFirmRecord(work.scope, place.firmId);
  const { framework, evaluation } = record;
  const venture = found(record.ventures.find(({ id }) => id === place.ventureId));
  const decisions = record.decisions.filter(({ ventureId }) => ventureId === venture.id);
  const approvals = await listApprovals(work.scope, place.firmId);
  const isRunning = venture.state === "running";
  // Nobody looks again at what a closed venture has decided.
  const live = new Set(isRunning ? standing(decisions).map(({ id }) => id) : []);
  const approved = decisions.filter((d) => live.has(d.id) && approvalState(d, approvals) === "approved");
  const snapshots = new Map(
    (
      await listDecisionSnapshots(
        work.scope,
        place,
        approved.flatMap(({ snapshotId }) => snapshotId ?? []),
      )
    ).map((snapshot) => [snapshot.id, snapshot] as const),
  );
  const snapshotOf = ({ snapshotId }: DecisionRow) => (snapshotId === null ? undefined : snapshots.get(snapshotId));
  const ground = changedGround(decisions, framework.matters);
  const stale = new Map(approved.map((d) => [d.id, changesIn(venture.id, snapshotOf(d)?.evaluation, evaluation)]));
  return {
    phase: venture.phase,
    state: venture.state,
    matters: framework.matters.map((matter) => ({
      ...itemOf(matter),
      phase: matter.phase,
      required: matter.required,
      needsApproval: matter.needsApproval,
      restsOn: matter.restsOn.map((key) => ({ key, label: labelOf(framework, "matter", key) })),
    })),
    decisions: decisions.map((decision) => ({
      ...decisionShape(decision),
      hash: snapshotOf(decision)?.hash ?? null,
      approval: approvalShape(decision, approvals),
      stale: (stale.get(decision.id) ?? []).map((change) => changeShape(change, framework)),
      ground: (live.has(decision.id) ? (ground.get(decision.id) ?? []) : []).map(
        ({ matter, decisionId, changedOn }) => {
          const choice = decisions.find(({ id }) => id === decisionId)?.choice ?? "";
          return { matter, label: labelOf(framework, "matter", matter), choice, changedOn };
        },
      ),
    })),
    today: work.today,
    mayEdit: can(work.actor, "decision:settle") && isRunning,
  };
}

/** A leap that another venture of the firm plans is no news to this one. */
function changesIn(ventureId: string, then: Evaluation | null | undefined, now: Evaluation): readonly MaterialChange[] {
  if (!then) return [];
  return materialChanges(then, now).filter((change) => change.kind !== "leap" || change.venture === ventureId);
}

function changeShape(change: MaterialChange, framework: Framework): MaterialChangeShape {
  switch (change.kind) {
    case "suggestion": {
      const { kind, type, suggested } = change;
      return { kind, type: labelOf(framework, "strategy-type", type), suggested };
    }
    case "leap": {
      const { kind, country, form } = change;
      return { kind, country, form: labelOf(framework, "form", form) };
    }
    default:
      return change;
  }
}
