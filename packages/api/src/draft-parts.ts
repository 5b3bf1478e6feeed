/** The parts of a draft: written by several people at once, with every change kept as it is made. */
import {
  type DraftPartRow,
  type DraftRow,
  deleteDraftPart,
  insertDraftPart,
  listDraftParts,
  lockDraft,
  setDraftPartArchived,
  setDraftPartOrder,
  writeDraftPart,
} from "@etappe/db/repositories/framework-drafts";
import {
  AddPart,
  MovePart,
  movedBehind,
  refusalOfAdding,
  refusalOfArchiving,
  refusalOfWriting,
  SetPartAside,
  WritePart,
} from "@etappe/domain/framework-draft";
import { partKey } from "@etappe/domain/framework-part";
import * as z from "zod";
import { somebodyWasFaster } from "./changing.ts";
import { PartShape, partShape, StandingShape, standingShape } from "./framework-shape.ts";
import { Id } from "./shapes.ts";
import { allowed, found, refuse, type Work } from "./trpc.ts";

const Written = StandingShape.extend({ part: PartShape });

/** They stand beside the other procedures of drafts (`drafts.ts`). */
export const partProcedures = {
  /** One part, whole or broken: kept when it is acknowledged, and never over a colleague's without saying so. */
  writePart: allowed("framework:edit")
    .input(WritePart)
    .output(Written)
    .mutation(async ({ ctx, input }) => {
      const { draft, part, others } = await thePart(ctx, input);
      const refusal = refusalOfWriting(part, input.content, others);
      if (refusal) return refuse("PRECONDITION_FAILED", { because: refusal });
      const { id, version, content } = input;
      const written = { id, version, content, key: partKey(part.kind, content), ...by(ctx) };
      if (!(await writeDraftPart(ctx.scope, draft.id, written))) return somebodyWasFaster(partShape(part));
      return standingWith(ctx, draft, id);
    }),

  addPart: allowed("framework:edit")
    .input(AddPart)
    .output(Written)
    .mutation(async ({ ctx, input }) => {
      const { draft, rows } = await theOpenDraft(ctx, input.draftId);
      const { id, kind, content, after } = input;
      if (rows.some((row) => row.id === id)) return standingWith(ctx, draft, id);
      const ofKind = rows.filter((row) => row.kind === kind);
      const refusal = refusalOfAdding(kind, content, ofKind);
      if (refusal) return refuse("PRECONDITION_FAILED", { because: refusal });
      await insertDraftPart(ctx.scope, draft.id, { id, kind, content, key: partKey(kind, content), ...by(ctx) });
      const ids = [...ofKind.map((row) => row.id), id];
      await setDraftPartOrder(ctx.scope, draft.id, movedBehind(ids, id, after));
      return standingWith(ctx, draft, id);
    }),

  archivePart: allowed("framework:edit")
    .input(SetPartAside)
    .output(Written)
    .mutation(async ({ ctx, input }) => {
      const { draft, part } = await thePart(ctx, input);
      const refusal = refusalOfArchiving(part.kind);
      if (refusal) return refuse("PRECONDITION_FAILED", { because: refusal });
      return setArchived(ctx, draft, part, { ...input, archived: true });
    }),

  restorePart: allowed("framework:edit")
    .input(SetPartAside)
    .output(Written)
    .mutation(async ({ ctx, input }) => {
      const { draft, part } = await thePart(ctx, input);
      return setArchived(ctx, draft, part, { ...input, archived: false });
    }),

  /** Takes away a part that no version ever offered; one that some version did is archived instead. */
  removePart: allowed("framework:edit")
    .input(SetPartAside)
    .output(StandingShape)
    .mutation(async ({ ctx, input }) => {
      const { draft, part } = await thePart(ctx, input);
      const refusal = part.known ? "key-fixed" : refusalOfArchiving(part.kind);
      if (refusal) return refuse("PRECONDITION_FAILED", { because: refusal });
      if (!(await deleteDraftPart(ctx.scope, draft.id, input))) return somebodyWasFaster(partShape(part));
      return draftStanding(ctx, await listDraftParts(ctx.scope, draft.id));
    }),

  movePart: allowed("framework:edit")
    .input(MovePart)
    .output(z.strictObject({ order: z.array(Id) }))
    .mutation(async ({ ctx, input }) => {
      const { draft, part, rows } = await thePart(ctx, input);
      const ids = rows.filter(({ kind }) => kind === part.kind).map(({ id }) => id);
      const order = [...movedBehind(ids, input.id, input.after)];
      await setDraftPartOrder(ctx.scope, draft.id, order);
      return { order };
    }),
};

/**
 * The draft with its parts, open until this transaction ends, or NOT_FOUND. Several people may write its parts at the
 * same time ("share"); whoever closes it does so alone ("update").
 */
export async function theOpenDraft(
  work: Work,
  draftId: string,
  lock: "share" | "update" = "share",
): Promise<{ draft: DraftRow; rows: readonly DraftPartRow[] }> {
  const draft = found(await lockDraft(work.scope, draftId, lock));
  if (draft.state !== "open") return refuse("PRECONDITION_FAILED", { because: "draft-closed" });
  return { draft, rows: await listDraftParts(work.scope, draftId) };
}

async function thePart(work: Work, { draftId, id }: { readonly draftId: string; readonly id: string }) {
  const { draft, rows } = await theOpenDraft(work, draftId);
  const part = found(rows.find((row) => row.id === id));
  const others = rows.filter((row) => row.kind === part.kind && row.id !== id);
  return { draft, rows, part, others };
}

async function setArchived(
  work: Work,
  draft: DraftRow,
  part: DraftPartRow,
  { id, version, archived }: SetPartAside & { readonly archived: boolean },
) {
  const done = await setDraftPartArchived(work.scope, draft.id, { id, version, archived, ...by(work) });
  return done ? standingWith(work, draft, id) : somebodyWasFaster(partShape(part));
}

async function standingWith(work: Work, draft: DraftRow, id: string): Promise<z.infer<typeof Written>> {
  const rows = await listDraftParts(work.scope, draft.id);
  return { part: partShape(found(rows.find((row) => row.id === id))), ...draftStanding(work, rows) };
}

export function draftStanding(work: Work, rows: readonly DraftPartRow[]): StandingShape {
  return standingShape(rows, work.actor.tenant.locale);
}

function by({ actor, now }: Work) {
  return { changedBy: actor.userId, changedByName: actor.name, updatedAt: now };
}
