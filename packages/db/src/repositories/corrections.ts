import type { CorrectionOutcome, OpenCorrection, SettleCorrection } from "@etappe/domain/correction";
import type { Phase } from "@etappe/domain/phase";
import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { actions } from "../schema/actions.ts";
import { formPlacements } from "../schema/forms.ts";
import { corrections } from "../schema/operating.ts";
import { mine, type Scope } from "../scope.ts";

/** The correction loops of a venture, open and settled, in the order in which they were opened. */
export async function listCorrections(scope: Scope, place: { firmId: string; ventureId: string }) {
  return scope
    .select({
      id: corrections.id,
      trigger: corrections.trigger,
      causeKind: corrections.causeKind,
      causeId: corrections.causeId,
      questioned: corrections.questioned,
      openedOn: corrections.openedOn,
      openedBy: corrections.openedBy,
      occasion: corrections.occasion,
      state: corrections.state,
      fromPhase: corrections.fromPhase,
      findings: corrections.findings,
      outcome: corrections.outcome,
      lessons: corrections.lessons,
      settledOn: corrections.settledOn,
      settledBy: corrections.settledBy,
      reopenedPhase: corrections.reopenedPhase,
      version: corrections.version,
    })
    .from(corrections)
    .where(
      and(mine(scope, corrections), eq(corrections.firmId, place.firmId), eq(corrections.ventureId, place.ventureId)),
    )
    .orderBy(asc(corrections.createdAt), asc(corrections.id));
}

export type CorrectionRow = Awaited<ReturnType<typeof listCorrections>>[number];

/** A new loop, open; false when this very one was recorded before. */
export async function insertCorrection(
  scope: Scope,
  loop: OpenCorrection & { fromPhase: Phase; openedOn: string; openedBy: string },
): Promise<boolean> {
  const rows = await scope
    .insert(corrections)
    .values({ ...loop, state: "open" })
    .onConflictDoNothing({ target: [corrections.tenantId, corrections.id] })
    .returning({ id: corrections.id });
  return rows.length === 1;
}

type Settled = {
  readonly firmId: string;
  readonly ventureId: string;
  readonly ids: readonly string[];
  readonly outcome: CorrectionOutcome;
  readonly findings: string;
  readonly lessons: string;
  readonly settledOn: string;
  readonly settledBy: string;
  readonly reopenedPhase: Phase | null;
};

/** Settles these loops of a venture as far as they are open, in one statement; how many that were. */
export async function settleCorrections(scope: Scope, { firmId, ventureId, ids, ...value }: Settled): Promise<number> {
  if (ids.length === 0) return 0;
  const rows = await scope
    .update(corrections)
    .set({ ...value, state: "settled", version: sql`${corrections.version} + 1` })
    .where(
      and(
        mine(scope, corrections),
        eq(corrections.firmId, firmId),
        eq(corrections.ventureId, ventureId),
        inArray(corrections.id, [...ids]),
        eq(corrections.state, "open"),
      ),
    )
    .returning({ id: corrections.id });
  return rows.length;
}

/** What follows from a loop, as actions of the venture, in one statement. The same action sent twice is one. */
export async function insertConsequences(
  scope: Scope,
  loop: {
    firmId: string;
    ventureId: string;
    correctionId: string;
    phase: Phase;
    consequences: SettleCorrection["consequences"];
  },
): Promise<void> {
  const { consequences, ...of } = loop;
  if (consequences.length === 0) return;
  await scope
    .insert(actions)
    .values(consequences.map((action) => ({ ...action, ...of, state: "open" as const })))
    .onConflictDoNothing({ target: [actions.tenantId, actions.id] });
}

/** The actions that follow from the loops of a venture, as far as this actor may see them, by due date. */
export async function listConsequences(scope: Scope, place: { firmId: string; ventureId: string }) {
  return scope
    .select({
      id: actions.id,
      correctionId: actions.correctionId,
      title: actions.title,
      dueOn: actions.dueOn,
      state: actions.state,
    })
    .from(actions)
    .where(
      and(
        mine(scope, actions),
        eq(actions.firmId, place.firmId),
        eq(actions.ventureId, place.ventureId),
        isNotNull(actions.correctionId),
      ),
    )
    .orderBy(asc(actions.dueOn), asc(actions.id));
}

/** Marks what the venture is active in as left in this year, with the reason; how many placements that were. */
export async function leaveActive(
  scope: Scope,
  { firmId, ventureId, year, reason }: { firmId: string; ventureId: string; year: number; reason: string },
): Promise<number> {
  const rows = await scope
    .update(formPlacements)
    .set({
      state: "left",
      leftYear: year,
      // Why it was begun stays readable beside why it was left.
      reason: sql`left(concat_ws(E'\n', nullif(${formPlacements.reason}, ''), ${reason}::text), 2000)`,
      version: sql`${formPlacements.version} + 1`,
    })
    .where(
      and(
        mine(scope, formPlacements),
        eq(formPlacements.firmId, firmId),
        eq(formPlacements.ventureId, ventureId),
        eq(formPlacements.state, "active"),
      ),
    )
    .returning({ id: formPlacements.id });
  return rows.length;
}
