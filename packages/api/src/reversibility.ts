import {
  insertReversibilityCard,
  listReversibilityCards,
  updateReversibilityCard,
} from "@etappe/db/repositories/reversibility";
import { can } from "@etappe/domain/access";
import { PLACEMENT_STATES } from "@etappe/domain/form-placement";
import { labelOf } from "@etappe/domain/framework-part";
import { findForm } from "@etappe/domain/ladder";
import { isOverdue, WriteReversibilityCard } from "@etappe/domain/reversibility-card";
import * as z from "zod";
import { changed, somebodyWasFaster } from "./changing.ts";
import { readFirmRecord } from "./firm-record.ts";
import { Changed, Id, OfFirm, Words } from "./shapes.ts";
import { allowed, found, refuse, router } from "./trpc.ts";

const CardShape = z.strictObject({
  id: Id,
  sunkResources: z.string(),
  sunkCost: z.number().nullable(),
  noticeWeeks: z.int().nullable(),
  noticeNote: z.string(),
  leavingCost: z.number().nullable(),
  leavingWeeks: z.int().nullable(),
  knowHowExposed: z.string(),
  exitTrigger: z.string(),
  nextLook: z.string().nullable(),
  version: z.int(),
  isOverdue: z.boolean(),
});

const ReversibilityShape = z.strictObject({
  /** One for each form on record, with its card if somebody has written one. */
  placements: z.array(
    z.strictObject({
      placementId: Id,
      country: z.string(),
      form: Words,
      state: z.enum(PLACEMENT_STATES),
      venture: z.string().nullable(),
      exitBarrier: z.int().nullable(),
      card: CardShape.nullable(),
    }),
  ),
  today: z.string(),
  mayEdit: z.boolean(),
});

export const reversibilityRouter = router({
  list: allowed("venture:read")
    .input(OfFirm)
    .output(ReversibilityShape)
    .query(async ({ ctx, input }) => {
      const { placements, framework, ventures } = await readFirmRecord(ctx.scope, input.firmId);
      const cards = new Map(
        (await listReversibilityCards(ctx.scope, input.firmId)).map(({ placementId, ...card }) => [placementId, card]),
      );
      return {
        placements: placements.map(({ id, country, form, state, ventureId }) => {
          const card = cards.get(id);
          return {
            ...{ placementId: id, country, state, form: labelOf(framework, "form", form) },
            venture: ventures.find((venture) => venture.id === ventureId)?.name ?? null,
            exitBarrier: findForm(form, framework)?.exitBarrier ?? null,
            card: card ? { ...card, isOverdue: isOverdue(card, state, ctx.today) } : null,
          };
        }),
        today: ctx.today,
        mayEdit: can(ctx.actor, "venture:edit"),
      };
    }),

  /** The first card of a form, or the one that is there written anew. */
  write: allowed("venture:edit")
    .input(WriteReversibilityCard)
    .output(Changed)
    .mutation(async ({ ctx, input }) => {
      const { firmId, placementId } = input;
      const { placements } = await readFirmRecord(ctx.scope, firmId);
      found(placements.find(({ id }) => id === placementId));
      const isFirst = input.version === 0;
      const version = isFirst
        ? (await insertReversibilityCard(ctx.scope, input)) && 1
        : await updateReversibilityCard(ctx.scope, input);
      if (version) {
        await changed(ctx, firmId, { event: "reversibility.written", subject: placementId, details: { version } });
        return { version };
      }
      const cards = await listReversibilityCards(ctx.scope, firmId);
      const there = cards.find((card) => card.placementId === placementId);
      // Said before and acknowledged again; an id that is taken elsewhere is not.
      if (isFirst && there?.id === input.id) return { version: there.version };
      if (!there) return refuse("CONFLICT", { because: isFirst ? "id-taken" : "changed-meanwhile", current: null });
      return somebodyWasFaster(there);
    }),
});
