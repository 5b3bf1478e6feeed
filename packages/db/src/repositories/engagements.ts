import type { Framework } from "@etappe/domain/framework";
import type { Glossary } from "@etappe/domain/glossary";
import { and, desc, eq, isNull } from "drizzle-orm";
import { engagements, frameworks, frameworkVersions, glossaries } from "../schema/frameworks.ts";
import { mine, type Scope } from "../scope.ts";

export type Engagement = { readonly id: string; readonly frameworkVersionId: string; readonly startedOn: string };

/** The mandate that runs for this firm, or null. */
export async function findEngagement(scope: Scope, firmId: string): Promise<Engagement | null> {
  const [row] = await scope
    .select({
      id: engagements.id,
      frameworkVersionId: engagements.frameworkVersionId,
      startedOn: engagements.startedOn,
    })
    .from(engagements)
    .where(and(mine(scope, engagements), eq(engagements.firmId, firmId), isNull(engagements.endedOn)))
    .limit(1);
  return row ?? null;
}

export async function insertEngagement(
  scope: Scope,
  engagement: { id: string; firmId: string; frameworkVersionId: string; startedOn: string },
): Promise<void> {
  await scope.insert(engagements).values(engagement);
}

/** The newest published version of the tenant's framework with this key, or null. */
export async function findNewestVersion(scope: Scope, key: string): Promise<string | null> {
  const [row] = await scope
    .select({ id: frameworkVersions.id })
    .from(frameworkVersions)
    .innerJoin(
      frameworks,
      and(eq(frameworks.tenantId, frameworkVersions.tenantId), eq(frameworks.id, frameworkVersions.frameworkId)),
    )
    .where(and(mine(scope, frameworkVersions), eq(frameworks.key, key)))
    .orderBy(desc(frameworkVersions.number))
    .limit(1);
  return row?.id ?? null;
}

/** Published versions never change, so each is read and parsed once per process. The tenant is part of the key. */
const published = new Map<string, Framework>();

/** What a published version says, or null when the tenant has no such version. */
export async function findFramework(scope: Scope, versionId: string): Promise<Framework | null> {
  const key = `${scope.tenantId}/${versionId}`;
  const known = published.get(key);
  if (known) return known;
  const [row] = await scope
    .select({ content: frameworkVersions.content })
    .from(frameworkVersions)
    .where(and(mine(scope, frameworkVersions), eq(frameworkVersions.id, versionId)))
    .limit(1);
  if (row) published.set(key, row.content);
  return row?.content ?? null;
}

/** The words of a version that a firm may read. */
export async function findGlossary(scope: Scope, versionId: string): Promise<Glossary | null> {
  const [row] = await scope
    .select({ words: glossaries.words })
    .from(glossaries)
    .where(and(mine(scope, glossaries), eq(glossaries.frameworkVersionId, versionId)))
    .limit(1);
  return row?.words ?? null;
}

/** A framework as version 1, published now, with the words that firms may read. */
export async function publishFirstVersion(
  scope: Scope,
  version: {
    frameworkId: string;
    versionId: string;
    glossaryId: string;
    content: Framework;
    words: Glossary;
    publishedAt: Date;
  },
): Promise<void> {
  const { frameworkId, versionId, content } = version;
  await scope.insert(frameworks).values({ id: frameworkId, key: content.key });
  await scope
    .insert(frameworkVersions)
    .values({ id: versionId, frameworkId, number: 1, content, publishedAt: version.publishedAt });
  await scope
    .insert(glossaries)
    .values({ id: version.glossaryId, frameworkVersionId: versionId, words: version.words });
}
