/** Burdens of roles and groups, and what was agreed about them. Nothing is deleted: what no longer holds stays readable. */
import type { AnswerBurden, ChangeBurden, RateBurden } from "@etappe/domain/burden";
import { and, asc, eq } from "drizzle-orm";
import { burdenAnswers, burdens } from "../schema/burdens.ts";
import { mine, type Scope } from "../scope.ts";

/** All burdens of a firm's ventures, oldest first; none for those who may not read them. */
export async function listBurdens(scope: Scope, firmId: string) {
  return scope
    .select({
      id: burdens.id,
      ventureId: burdens.ventureId,
      burden: burdens.burden,
      role: burdens.role,
      groupName: burdens.groupName,
      level: burdens.level,
      ratedOn: burdens.ratedOn,
      version: burdens.version,
    })
    .from(burdens)
    .where(and(mine(scope, burdens), eq(burdens.firmId, firmId)))
    .orderBy(asc(burdens.createdAt), asc(burdens.id));
}

export type BurdenRow = Awaited<ReturnType<typeof listBurdens>>[number];

/** All that was ever agreed about a firm's burdens, by date. */
export async function listBurdenAnswers(scope: Scope, firmId: string) {
  return scope
    .select({
      id: burdenAnswers.id,
      burdenId: burdenAnswers.burdenId,
      answer: burdenAnswers.answer,
      agreedWith: burdenAnswers.agreedWith,
      agreedOn: burdenAnswers.agreedOn,
      validUntil: burdenAnswers.validUntil,
      document: burdenAnswers.document,
      takenBackOn: burdenAnswers.takenBackOn,
      takenBackWhy: burdenAnswers.takenBackWhy,
      version: burdenAnswers.version,
    })
    .from(burdenAnswers)
    .where(and(mine(scope, burdenAnswers), eq(burdenAnswers.firmId, firmId)))
    .orderBy(asc(burdenAnswers.agreedOn), asc(burdenAnswers.createdAt), asc(burdenAnswers.id));
}

export type BurdenAnswerRow = Awaited<ReturnType<typeof listBurdenAnswers>>[number];

/** A burden rated for the first time; false when it was rated before, by this id or for the same people. */
export async function insertBurden(scope: Scope, burden: RateBurden): Promise<boolean> {
  const rows = await scope.insert(burdens).values(burden).onConflictDoNothing().returning({ id: burdens.id });
  return rows.length === 1;
}

/** Rates a burden anew if it is still at `version`; the new version, or null. */
export async function updateBurden(scope: Scope, change: ChangeBurden): Promise<number | null> {
  const { id, firmId, version, level, ratedOn } = change;
  const [row] = await scope
    .update(burdens)
    .set({ level, ratedOn, version: version + 1 })
    .where(and(mine(scope, burdens), eq(burdens.firmId, firmId), eq(burdens.id, id), eq(burdens.version, version)))
    .returning({ version: burdens.version });
  return row?.version ?? null;
}

/** Something agreed about a burden; false when this very answer was recorded before. */
export async function insertBurdenAnswer(scope: Scope, answer: AnswerBurden): Promise<boolean> {
  const rows = await scope
    .insert(burdenAnswers)
    .values(answer)
    .onConflictDoNothing({ target: [burdenAnswers.tenantId, burdenAnswers.id] })
    .returning({ id: burdenAnswers.id });
  return rows.length === 1;
}

/** Takes an answer back from a day on if it is still at `version`; the new version, or null. */
export async function takeBackBurdenAnswer(
  scope: Scope,
  taken: {
    readonly id: string;
    readonly firmId: string;
    readonly version: number;
    readonly takenBackOn: string;
    readonly takenBackWhy: string;
  },
): Promise<number | null> {
  const { id, firmId, version, takenBackOn, takenBackWhy } = taken;
  const [row] = await scope
    .update(burdenAnswers)
    .set({ takenBackOn, takenBackWhy, version: version + 1 })
    .where(
      and(
        mine(scope, burdenAnswers),
        eq(burdenAnswers.firmId, firmId),
        eq(burdenAnswers.id, id),
        eq(burdenAnswers.version, version),
      ),
    )
    .returning({ version: burdenAnswers.version });
  return row?.version ?? null;
}
