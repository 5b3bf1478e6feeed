import type { AnswerKind } from "@etappe/domain/answer";
import { and, eq, sql } from "drizzle-orm";
import { answers } from "../schema/assessments.ts";
import { mine, type Scope } from "../scope.ts";

const shown = {
  kind: answers.kind,
  item: answers.item,
  level: answers.level,
  notApplicable: answers.notApplicable,
  note: answers.note,
  departure: answers.departure,
  target: answers.target,
  frameworkVersionId: answers.frameworkVersionId,
  toConfirm: answers.toConfirm,
  version: answers.version,
  answeredByName: answers.answeredByName,
  updatedAt: answers.updatedAt,
};

/** All answers of a mandate. */
export async function listAnswers(scope: Scope, firmId: string, engagementId: string) {
  return scope
    .select(shown)
    .from(answers)
    .where(and(mine(scope, answers), eq(answers.firmId, firmId), eq(answers.engagementId, engagementId)));
}

export type AnswerRow = Awaited<ReturnType<typeof listAnswers>>[number];

/** The answer to one item, or null. */
export async function findAnswer(
  scope: Scope,
  place: { firmId: string; engagementId: string; kind: AnswerKind; item: string },
): Promise<AnswerRow | null> {
  const [row] = await scope.select(shown).from(answers).where(at(scope, place)).limit(1);
  return row ?? null;
}

/**
 * Writes one answer if the item is still at `version` (0: nobody has answered it). Departure and target stay as they
 * are where they are left out; nothing of it is left to confirm. Returns the row as it is now, or null when somebody
 * was faster; then nothing was written.
 */
export async function writeAnswer(
  scope: Scope,
  answer: {
    id: string;
    firmId: string;
    engagementId: string;
    frameworkVersionId: string;
    kind: AnswerKind;
    item: string;
    level: number | null;
    notApplicable: boolean;
    note: string;
    departure?: string | undefined;
    target?: number | null | undefined;
    answeredBy: string;
    answeredByName: string;
    version: number;
    /** When it was said; left out: now. */
    updatedAt?: Date | undefined;
  },
): Promise<AnswerRow | null> {
  const { id, firmId, engagementId, kind, item, version } = answer;
  const { frameworkVersionId, level, notApplicable, note, departure, target, answeredBy, answeredByName } = answer;
  const value = {
    toConfirm: false,
    frameworkVersionId,
    level,
    notApplicable,
    note,
    departure,
    target,
    answeredBy,
    answeredByName,
  };
  const updatedAt = answer.updatedAt ?? sql`now()`;
  const rows =
    version === 0
      ? await scope
          .insert(answers)
          .values({ id, firmId, engagementId, kind, item, ...value, updatedAt, visibility: "internal" })
          .onConflictDoNothing({
            target: [answers.tenantId, answers.firmId, answers.engagementId, answers.kind, answers.item],
          })
          .returning(shown)
      : await scope
          .update(answers)
          .set({ ...value, updatedAt, version: version + 1 })
          .where(and(at(scope, answer), eq(answers.version, version)))
          .returning(shown);
  return rows[0] ?? null;
}

function at(scope: Scope, place: { firmId: string; engagementId: string; kind: AnswerKind; item: string }) {
  return and(
    mine(scope, answers),
    eq(answers.firmId, place.firmId),
    eq(answers.engagementId, place.engagementId),
    eq(answers.kind, place.kind),
    eq(answers.item, place.item),
  );
}

/**
 * Writes several answers in one statement, each if its item is still at its `version` (0: nobody has answered
 * it). Returns those that were written: where they are fewer, somebody was faster, and the caller takes all back.
 */
export async function writeAnswers(
  scope: Scope,
  mandate: { firmId: string; engagementId: string; frameworkVersionId: string },
  by: { answeredBy: string; answeredByName: string },
  written: readonly (Pick<AnswerRow, "kind" | "item" | "level" | "notApplicable" | "note" | "version"> & {
    id: string;
    departure: string;
  })[],
): Promise<readonly AnswerRow[]> {
  if (written.length === 0) return [];
  return scope
    .insert(answers)
    .values(
      written.map((answer) => ({
        ...mandate,
        ...by,
        ...answer,
        version: answer.version + 1,
        visibility: "internal" as const,
      })),
    )
    .onConflictDoUpdate({
      target: [answers.tenantId, answers.firmId, answers.engagementId, answers.kind, answers.item],
      set: {
        level: sql`excluded.level`,
        notApplicable: sql`excluded.not_applicable`,
        note: sql`excluded.note`,
        departure: sql`excluded.departure`,
        frameworkVersionId: sql`excluded.framework_version_id`,
        toConfirm: false,
        answeredBy: sql`excluded.answered_by`,
        answeredByName: sql`excluded.answered_by_name`,
        version: sql`excluded.version`,
        updatedAt: sql`now()`,
      },
      setWhere: sql`${mine(scope, answers)} and ${answers.version} = excluded.version - 1`,
    })
    .returning(shown);
}
