import type { AnswerKind } from "@etappe/domain/answer";
import { and, asc, eq, isNull } from "drizzle-orm";
import { assessmentRounds, ratings } from "../schema/rounds.ts";
import { mine, type Scope } from "../scope.ts";

const shown = {
  kind: ratings.kind,
  item: ratings.item,
  level: ratings.level,
  notApplicable: ratings.notApplicable,
  note: ratings.note,
  frameworkVersionId: ratings.frameworkVersionId,
  version: ratings.version,
  ratedBy: ratings.ratedBy,
  ratedByName: ratings.ratedByName,
  ratedBySide: ratings.ratedBySide,
  updatedAt: ratings.updatedAt,
};

/** All ratings of a round that this actor may see, whoever gave them first comes first. */
export async function listRatings(scope: Scope, firmId: string, roundId: string) {
  return scope
    .select(shown)
    .from(ratings)
    .where(and(mine(scope, ratings), eq(ratings.firmId, firmId), eq(ratings.roundId, roundId)))
    .orderBy(asc(ratings.createdAt), asc(ratings.id));
}

export type RatingRow = Awaited<ReturnType<typeof listRatings>>[number];

/** What people say of one item in the round of a mandate that runs. */
export async function listViewsOfItem(
  scope: Scope,
  { firmId, engagementId, kind, item }: { firmId: string; engagementId: string; kind: AnswerKind; item: string },
) {
  return scope
    .select({
      level: ratings.level,
      notApplicable: ratings.notApplicable,
      frameworkVersionId: ratings.frameworkVersionId,
    })
    .from(ratings)
    .innerJoin(
      assessmentRounds,
      and(
        eq(assessmentRounds.tenantId, ratings.tenantId),
        eq(assessmentRounds.firmId, ratings.firmId),
        eq(assessmentRounds.id, ratings.roundId),
        eq(assessmentRounds.engagementId, engagementId),
        isNull(assessmentRounds.endedOn),
      ),
    )
    .where(and(mine(scope, ratings), eq(ratings.firmId, firmId), eq(ratings.kind, kind), eq(ratings.item, item)));
}

/** The ratings of one person in a round. */
export async function listRatingsBy(scope: Scope, firmId: string, roundId: string, userId: string) {
  return scope
    .select(shown)
    .from(ratings)
    .where(
      and(mine(scope, ratings), eq(ratings.firmId, firmId), eq(ratings.roundId, roundId), eq(ratings.ratedBy, userId)),
    );
}

/**
 * Writes one rating in its person's name if it is still at `version` (0: not rated yet in this round). Returns the row
 * as it is now, or null when it was changed meanwhile, from another device; then nothing was written.
 */
export async function writeRating(
  scope: Scope,
  rating: {
    readonly id: string;
    readonly firmId: string;
    readonly roundId: string;
    readonly frameworkVersionId: string;
    readonly kind: AnswerKind;
    readonly item: string;
    readonly level: number | null;
    readonly notApplicable: boolean;
    readonly note: string;
    readonly ratedBy: string;
    readonly ratedByName: string;
    readonly ratedBySide: "firm" | "house";
    readonly version: number;
    readonly updatedAt: Date;
  },
): Promise<RatingRow | null> {
  const { version, ...values } = rating;
  const { firmId, roundId, kind, item, ratedBy } = values;
  const { frameworkVersionId, level, notApplicable, note, updatedAt } = values;
  const rows =
    version === 0
      ? await scope
          .insert(ratings)
          .values(values)
          .onConflictDoNothing({
            target: [ratings.tenantId, ratings.firmId, ratings.roundId, ratings.ratedBy, ratings.kind, ratings.item],
          })
          .returning(shown)
      : await scope
          .update(ratings)
          .set({ frameworkVersionId, level, notApplicable, note, updatedAt, version: version + 1 })
          .where(
            and(
              mine(scope, ratings),
              eq(ratings.firmId, firmId),
              eq(ratings.roundId, roundId),
              eq(ratings.ratedBy, ratedBy),
              eq(ratings.kind, kind),
              eq(ratings.item, item),
              eq(ratings.version, version),
            ),
          )
          .returning(shown);
  return rows[0] ?? null;
}
