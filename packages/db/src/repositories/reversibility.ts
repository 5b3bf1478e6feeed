import type { WriteReversibilityCard } from "@etappe/domain/reversibility-card";
import { and, eq } from "drizzle-orm";
import { reversibilityCards } from "../schema/forms.ts";
import { mine, type Scope } from "../scope.ts";

/** The cards of a firm's placements, at most one of each. */
export async function listReversibilityCards(scope: Scope, firmId: string) {
  return scope
    .select({
      id: reversibilityCards.id,
      placementId: reversibilityCards.placementId,
      sunkResources: reversibilityCards.sunkResources,
      sunkCost: reversibilityCards.sunkCost,
      noticeWeeks: reversibilityCards.noticeWeeks,
      noticeNote: reversibilityCards.noticeNote,
      leavingCost: reversibilityCards.leavingCost,
      leavingWeeks: reversibilityCards.leavingWeeks,
      knowHowExposed: reversibilityCards.knowHowExposed,
      exitTrigger: reversibilityCards.exitTrigger,
      nextLook: reversibilityCards.nextLook,
      version: reversibilityCards.version,
    })
    .from(reversibilityCards)
    .where(and(mine(scope, reversibilityCards), eq(reversibilityCards.firmId, firmId)));
}

export type ReversibilityCardRow = Awaited<ReturnType<typeof listReversibilityCards>>[number];

/** The first card of a placement, at version 1; false when the placement has one, or the id is taken. */
export async function insertReversibilityCard(
  scope: Scope,
  { version: _version, ...card }: WriteReversibilityCard,
): Promise<boolean> {
  const rows = await scope
    .insert(reversibilityCards)
    .values(card)
    .onConflictDoNothing()
    .returning({ id: reversibilityCards.id });
  return rows.length === 1;
}

/** Writes a card anew if it is still at `version`; the new version, or null. */
export async function updateReversibilityCard(scope: Scope, card: WriteReversibilityCard): Promise<number | null> {
  const { id, firmId, placementId, version, ...value } = card;
  const [row] = await scope
    .update(reversibilityCards)
    .set({ ...value, version: version + 1 })
    .where(
      and(
        mine(scope, reversibilityCards),
        eq(reversibilityCards.firmId, firmId),
        eq(reversibilityCards.placementId, placementId),
        eq(reversibilityCards.id, id),
        eq(reversibilityCards.version, version),
      ),
    )
    .returning({ version: reversibilityCards.version });
  return row?.version ?? null;
}
