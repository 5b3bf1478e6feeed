import { type Glossary, withEarlierWords } from "@etappe/domain/glossary";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { engagements, glossaries } from "../schema/frameworks.ts";
import { mine, ofSeenFirms, type Scope } from "../scope.ts";

export type Engagement = {
  readonly id: string;
  readonly frameworkVersionId: string;
  /** The versions that it was pinned to before, oldest first. */
  readonly earlierVersionIds: readonly string[];
  readonly startedOn: string;
};

/** The mandate that runs for this firm, or null. */
export async function findEngagement(scope: Scope, firmId: string): Promise<Engagement | null> {
  const [row] = await scope
    .select({
      id: engagements.id,
      frameworkVersionId: engagements.frameworkVersionId,
      earlierVersionIds: engagements.earlierVersionIds,
      startedOn: engagements.startedOn,
    })
    .from(engagements)
    .where(and(mine(scope, engagements), eq(engagements.firmId, firmId), isNull(engagements.endedOn)))
    .limit(1);
  return row ?? null;
}

/** The versions that running mandates are pinned to, as far as this person sees their firms. */
export async function listVersionsInUse(scope: Scope): Promise<readonly string[]> {
  const rows = await scope
    .selectDistinct({ id: engagements.frameworkVersionId })
    .from(engagements)
    .where(and(mine(scope, engagements), ofSeenFirms(scope, engagements), isNull(engagements.endedOn)));
  return rows.map(({ id }) => id);
}

export async function insertEngagement(
  scope: Scope,
  engagement: { id: string; firmId: string; frameworkVersionId: string; startedOn: string },
): Promise<void> {
  await scope.insert(engagements).values(engagement);
}

/**
 * Pins a running mandate to another version if it is still at `from`, which joins those that it was pinned to before;
 * false when it is not there any more. The caller holds the firm (`lockFirm`).
 */
export async function moveEngagement(
  scope: Scope,
  move: { readonly firmId: string; readonly id: string; readonly from: string; readonly to: string },
): Promise<boolean> {
  const { firmId, id, from, to } = move;
  const others = sql`array_remove(array_remove(${engagements.earlierVersionIds}, ${to}::uuid), ${from}::uuid)`;
  const rows = await scope
    .update(engagements)
    .set({ frameworkVersionId: to, earlierVersionIds: sql`array_append(${others}, ${from}::uuid)` })
    .where(
      and(
        mine(scope, engagements),
        eq(engagements.firmId, firmId),
        eq(engagements.id, id),
        eq(engagements.frameworkVersionId, from),
        isNull(engagements.endedOn),
      ),
    )
    .returning({ id: engagements.id });
  return rows.length === 1;
}

type Pinned = Pick<Engagement, "frameworkVersionId" | "earlierVersionIds">;

/** The words that a firm may read of the version its mandate runs under, and of what it chose under earlier ones. */
export async function findGlossaryOf(scope: Scope, pinned: Pinned): Promise<Glossary | null> {
  return (await findGlossariesOf(scope, pinned))?.now ?? null;
}

/** The same, with the words of each of those versions by itself: what was said under one of them is read in its words. */
export async function findGlossariesOf(
  scope: Scope,
  { frameworkVersionId, earlierVersionIds }: Pinned,
): Promise<{ readonly now: Glossary; readonly versions: ReadonlyMap<string, Glossary> } | null> {
  const rows = await scope
    .select({ versionId: glossaries.frameworkVersionId, words: glossaries.words })
    .from(glossaries)
    .where(
      and(mine(scope, glossaries), inArray(glossaries.frameworkVersionId, [frameworkVersionId, ...earlierVersionIds])),
    );
  const versions = new Map(rows.map((row) => [row.versionId, row.words]));
  const current = versions.get(frameworkVersionId);
  const earlier = earlierVersionIds.flatMap((id) => versions.get(id) ?? []);
  return current ? { now: withEarlierWords(current, earlier), versions } : null;
}
