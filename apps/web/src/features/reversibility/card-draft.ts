/** A reversibility card as it is being written down. */
import type { WriteReversibilityCard } from "@etappe/domain/reversibility-card";
import * as z from "zod/mini";
import type { Outputs } from "../../router-types.ts";

export type Reversibility = Outputs["reversibility"]["list"];
export type CardPlace = Reversibility["placements"][number];
export type Card = NonNullable<CardPlace["card"]>;

export type CardDraft = Omit<WriteReversibilityCard, "id" | "firmId" | "placementId" | "version">;

export const NEW_CARD: CardDraft = {
  ...{ sunkResources: "", sunkCost: null, noticeWeeks: null, noticeNote: "", leavingCost: null, leavingWeeks: null },
  ...{ knowHowExposed: "", exitTrigger: "", nextLook: null },
};

export function draftOf({ id: _id, version: _version, isOverdue: _overdue, ...card }: Card): CardDraft {
  return card;
}

/** Those that are shown, with a card first: what is in use or planned, and what was left with a card to learn from. */
export function shownPlaces({ placements }: Reversibility): readonly CardPlace[] {
  const order = { active: 0, planned: 1, left: 2 };
  return placements
    .filter(({ state, card }) => state !== "left" || card !== null)
    .toSorted((a, b) => Number(a.card === null) - Number(b.card === null) || order[a.state] - order[b.state]);
}

const Saved = z.object({ id: z.string(), version: z.number() });

/** The card as a colleague has left it, when that is why it was not written. */
export function savedCard(current: unknown) {
  const saved = Saved.safeParse(current);
  return saved.success ? saved.data : null;
}
