import { type EditCooperation, ratedItems, type StartCooperation } from "@etappe/domain/cooperation";
import { and, asc, eq } from "drizzle-orm";
import { cooperationStates, cooperations } from "../schema/cooperations.ts";
import { mine, type Scope } from "../scope.ts";

export const cooperationShown = {
  id: cooperations.id,
  ventureId: cooperations.ventureId,
  partner: cooperations.partner,
  partnerLocation: cooperations.partnerLocation,
  country: cooperations.country,
  functions: cooperations.functions,
  form: cooperations.form,
  share: cooperations.share,
  productRelation: cooperations.productRelation,
  reason: cooperations.reason,
  benefits: cooperations.benefits,
  dangers: cooperations.dangers,
  knowHowAgreement: cooperations.knowHowAgreement,
  note: cooperations.note,
  state: cooperations.state,
  version: cooperations.version,
};

/** All cooperations of a firm, running and ended, oldest first. */
export async function listCooperations(scope: Scope, firmId: string) {
  return scope
    .select(cooperationShown)
    .from(cooperations)
    .where(and(mine(scope, cooperations), eq(cooperations.firmId, firmId)))
    .orderBy(asc(cooperations.createdAt), asc(cooperations.id));
}

export type CooperationRow = Awaited<ReturnType<typeof listCooperations>>[number];

/** What the firm's cooperations came to, step by step. */
export async function listCooperationStates(scope: Scope, firmId: string) {
  return scope
    .select({
      id: cooperationStates.id,
      cooperationId: cooperationStates.cooperationId,
      state: cooperationStates.state,
      since: cooperationStates.since,
      why: cooperationStates.why,
      recordedBy: cooperationStates.recordedBy,
    })
    .from(cooperationStates)
    .where(and(mine(scope, cooperationStates), eq(cooperationStates.firmId, firmId)))
    .orderBy(asc(cooperationStates.since), asc(cooperationStates.createdAt), asc(cooperationStates.id));
}

export type CooperationStateRow = Awaited<ReturnType<typeof listCooperationStates>>[number];

/** A new cooperation; false when this very one was recorded before. */
export async function insertCooperation(
  scope: Scope,
  { since: _since, why: _why, ...cooperation }: StartCooperation,
): Promise<boolean> {
  const rows = await scope
    .insert(cooperations)
    .values({ ...cooperation, ...ratingsOf(cooperation) })
    .onConflictDoNothing({ target: [cooperations.tenantId, cooperations.id] })
    .returning({ id: cooperations.id });
  return rows.length === 1;
}

/** Changes the terms of a cooperation if it is still at `version`; the new version, or null. */
export async function updateCooperation(scope: Scope, change: EditCooperation): Promise<number | null> {
  const { id, firmId, version, ...terms } = change;
  return setCooperation(scope, { id, firmId, version }, { ...terms, ...ratingsOf(terms) });
}

/** Puts a cooperation into a state if it is still at `version`; the new version, or null. */
export async function setCooperationState(
  scope: Scope,
  at: At,
  state: CooperationRow["state"],
): Promise<number | null> {
  return setCooperation(scope, at, { state });
}

/** A step on a cooperation's history; false when this very one was recorded before. */
export async function insertCooperationState(
  scope: Scope,
  step: CooperationStateRow & { readonly firmId: string },
): Promise<boolean> {
  const rows = await scope
    .insert(cooperationStates)
    .values(step)
    .onConflictDoNothing({ target: [cooperationStates.tenantId, cooperationStates.id] })
    .returning({ id: cooperationStates.id });
  return rows.length === 1;
}

type At = { readonly id: string; readonly firmId: string; readonly version: number };

async function setCooperation(
  scope: Scope,
  { id, firmId, version }: At,
  value: Partial<typeof cooperations.$inferInsert>,
): Promise<number | null> {
  const [row] = await scope
    .update(cooperations)
    .set({ ...value, version: version + 1 })
    .where(
      and(
        mine(scope, cooperations),
        eq(cooperations.firmId, firmId),
        eq(cooperations.id, id),
        eq(cooperations.version, version),
      ),
    )
    .returning({ version: cooperations.version });
  return row?.version ?? null;
}

function ratingsOf({ benefits, dangers }: Pick<EditCooperation, "benefits" | "dangers">) {
  return { benefits: ratedItems(benefits), dangers: ratedItems(dangers) };
}
