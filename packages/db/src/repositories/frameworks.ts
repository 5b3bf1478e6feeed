/** The frameworks of a house and their published versions. */
import type { Framework } from "@etappe/domain/framework";
import type { Glossary } from "@etappe/domain/glossary";
import { Text } from "@etappe/domain/text";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { frameworkDraftParts, frameworkDrafts } from "../schema/framework-drafts.ts";
import { frameworks, frameworkVersions, glossaries } from "../schema/frameworks.ts";
import { mine, type Scope } from "../scope.ts";

/** All frameworks of the house by key, the standard one first, each with the draft of it that is open. */
export async function listFrameworks(scope: Scope) {
  const rows = await scope
    .select({
      id: frameworks.id,
      key: frameworks.key,
      standard: frameworks.standard,
      name: sql<unknown>`coalesce(
        (select v.content -> 'name' from framework_versions v
          where v.tenant_id = ${scope.tenantId}::uuid and v.framework_id = ${frameworks.id}
          order by v.number desc limit 1),
        (select p.content -> 'name' from framework_draft_parts p
          where p.tenant_id = ${scope.tenantId}::uuid and p.draft_id = ${frameworkDrafts.id} and p.kind = 'identity'))`,
      draft: {
        id: frameworkDrafts.id,
        basedOnNumber: frameworkVersions.number,
        startedByName: frameworkDrafts.startedByName,
        startedAt: frameworkDrafts.startedAt,
        changedAt: sql`greatest(${frameworkDrafts.startedAt}, (select max(p.updated_at) from framework_draft_parts p
          where p.tenant_id = ${scope.tenantId}::uuid and p.draft_id = ${frameworkDrafts.id}))`.mapWith(
          frameworkDraftParts.updatedAt,
        ),
      },
    })
    .from(frameworks)
    .leftJoin(
      frameworkDrafts,
      and(
        eq(frameworkDrafts.tenantId, frameworks.tenantId),
        eq(frameworkDrafts.frameworkId, frameworks.id),
        eq(frameworkDrafts.state, "open"),
      ),
    )
    .leftJoin(
      frameworkVersions,
      and(eq(frameworkVersions.tenantId, frameworkDrafts.tenantId), eq(frameworkVersions.id, frameworkDrafts.basedOn)),
    )
    .where(mine(scope, frameworks))
    .orderBy(desc(frameworks.standard), frameworks.key);
  return rows.map(({ name, draft, ...row }) => {
    const { id, startedByName, startedAt } = draft;
    const isThere = id !== null && startedByName !== null && startedAt !== null;
    return { ...row, name: nameIn(name, row.key), draft: isThere ? { ...draft, id, startedByName, startedAt } : null };
  });
}

export type FrameworkRow = Awaited<ReturnType<typeof listFrameworks>>[number];

/** A name of which something is written, or the key; what is blank reads as in the other language. */
function nameIn(name: unknown, key: string): Text {
  const { data } = Text.safeParse(name);
  return data ? { de: data.de.trim() || data.en, en: data.en.trim() || data.de } : { de: key, en: key };
}

const shown = (scope: Scope) => ({
  id: frameworkVersions.id,
  frameworkId: frameworkVersions.frameworkId,
  number: frameworkVersions.number,
  publishedAt: frameworkVersions.publishedAt,
  publishedByName: frameworkVersions.publishedByName,
  notes: frameworkVersions.notes,
  retiredAt: frameworkVersions.retiredAt,
  /** Running mandates that are pinned to it. */
  engagements: sql<number>`(select count(*)::int from engagements e where e.tenant_id = ${scope.tenantId}::uuid
    and e.framework_version_id = framework_versions.id and e.ended_on is null)`,
});

/** All versions of all frameworks of the house; of each framework the newest first. */
export async function listVersions(scope: Scope) {
  return scope
    .select(shown(scope))
    .from(frameworkVersions)
    .where(mine(scope, frameworkVersions))
    .orderBy(frameworkVersions.frameworkId, desc(frameworkVersions.number));
}

export type VersionRow = Awaited<ReturnType<typeof listVersions>>[number];

/** One version with its framework and what it says, as it was published; null when the tenant has no such version. */
export async function findVersion(
  scope: Scope,
  versionId: string,
): Promise<{
  readonly framework: { readonly id: string; readonly key: string; readonly standard: boolean };
  readonly version: VersionRow;
  readonly content: Framework;
} | null> {
  const [row] = await scope
    .select({
      framework: { id: frameworks.id, key: frameworks.key, standard: frameworks.standard },
      version: shown(scope),
      content: frameworkVersions.content,
    })
    .from(frameworkVersions)
    .innerJoin(
      frameworks,
      and(eq(frameworks.tenantId, frameworkVersions.tenantId), eq(frameworks.id, frameworkVersions.frameworkId)),
    )
    .where(and(mine(scope, frameworkVersions), eq(frameworkVersions.id, versionId)))
    .limit(1);
  return row ? { ...row, content: { ...row.content, archive: row.content.archive ?? [] } } : null;
}

/** The version under which a new mandate starts: the newest of the standard framework that is not retired, or null. */
export async function findStandardVersion(scope: Scope): Promise<string | null> {
  const [row] = await scope
    .select({ id: frameworkVersions.id })
    .from(frameworkVersions)
    .innerJoin(
      frameworks,
      and(eq(frameworks.tenantId, frameworkVersions.tenantId), eq(frameworks.id, frameworkVersions.frameworkId)),
    )
    .where(
      and(
        mine(scope, frameworkVersions),
        mine(scope, frameworks),
        frameworks.standard,
        isNull(frameworkVersions.retiredAt),
      ),
    )
    .orderBy(desc(frameworkVersions.number))
    .limit(1);
  return row?.id ?? null;
}

/** A framework without any version yet; false when this very one, or another with its key, is there. */
export async function insertFramework(
  scope: Scope,
  framework: { readonly id: string; readonly key: string; readonly standard?: boolean },
): Promise<boolean> {
  const rows = await scope.insert(frameworks).values(framework).onConflictDoNothing().returning({ id: frameworks.id });
  return rows.length === 1;
}

export type NewVersion = {
  readonly id: string;
  readonly frameworkId: string;
  readonly number: number;
  readonly content: Framework;
  readonly glossary: { readonly id: string; readonly words: Glossary };
  readonly notes: string;
  readonly publishedBy: string | null;
  readonly publishedByName: string;
  readonly publishedAt: Date;
};

/** A version, with the words of it that firms may read. From here on it stays as it is. Fails on a number that is taken. */
export async function publishVersion(scope: Scope, { glossary, ...version }: NewVersion): Promise<void> {
  await scope.insert(frameworkVersions).values(version);
  await scope.insert(glossaries).values({ ...glossary, frameworkVersionId: version.id });
}

/** What a house is founded with: a framework as version 1, which new mandates start under. */
export async function publishFirstVersion(
  scope: Scope,
  version: Pick<NewVersion, "id" | "frameworkId" | "content" | "glossary" | "publishedAt">,
): Promise<void> {
  await insertFramework(scope, { id: version.frameworkId, key: version.content.key, standard: true });
  await publishVersion(scope, { ...version, number: 1, notes: "", publishedBy: null, publishedByName: "" });
}

/** Takes a version off the list of those that mandates start or move to. Saying it twice leaves the first time. */
export async function retireVersion(scope: Scope, versionId: string, retiredAt: Date): Promise<void> {
  await scope
    .update(frameworkVersions)
    .set({ retiredAt })
    .where(
      and(mine(scope, frameworkVersions), eq(frameworkVersions.id, versionId), isNull(frameworkVersions.retiredAt)),
    );
}

/** Puts a version back on that list. */
export async function bringVersionBack(scope: Scope, versionId: string): Promise<void> {
  await scope
    .update(frameworkVersions)
    .set({ retiredAt: null })
    .where(and(mine(scope, frameworkVersions), eq(frameworkVersions.id, versionId)));
}

/** Lets new mandates start under this framework and no other. */
export async function makeStandard(scope: Scope, frameworkId: string): Promise<void> {
  // In this order: at no moment there may be two.
  await scope
    .update(frameworks)
    .set({ standard: false })
    .where(and(mine(scope, frameworks), frameworks.standard));
  await scope
    .update(frameworks)
    .set({ standard: true })
    .where(and(mine(scope, frameworks), eq(frameworks.id, frameworkId)));
}
