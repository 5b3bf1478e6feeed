/**
 * What published versions say. They never change, so each is read and parsed once per process, and the same goes for
 * what is made of them. The tenant is part of every key.
 */
import type { Framework } from "@etappe/domain/framework";
import { withEarlier } from "@etappe/domain/framework-part";
import { withTextsFilled } from "@etappe/domain/framework-texts";
import { and, inArray } from "drizzle-orm";
import { frameworkVersions } from "../schema/frameworks.ts";
import { mine, type Scope } from "../scope.ts";

const published = new Map<string, Framework>();
const readable = new Map<string, Framework>();
const merged = new Map<string, Framework>();

/**
 * These versions as they were published, with their gaps: to compare, copy and judge by. By id; one that the tenant
 * does not have is missing.
 */
export async function findContents(
  scope: Scope,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, Framework>> {
  const keyOf = (id: string) => `${scope.tenantId}/${id}`;
  const unknown = [...new Set(versionIds)].filter((id) => !published.has(keyOf(id)));
  if (unknown.length > 0) {
    const rows = await scope
      .select({ id: frameworkVersions.id, content: frameworkVersions.content })
      .from(frameworkVersions)
      .where(and(mine(scope, frameworkVersions), inArray(frameworkVersions.id, unknown)));
    // Versions from before there was an archive have none.
    for (const { id, content } of rows) published.set(keyOf(id), { ...content, archive: content.archive ?? [] });
  }
  return new Map(
    versionIds.flatMap((id) => {
      const content = published.get(keyOf(id));
      return content ? [[id, content] as const] : [];
    }),
  );
}

/** What a published version says, to work with: no text is blank. Null when the tenant has no such version. */
export async function findFramework(scope: Scope, versionId: string): Promise<Framework | null> {
  const known = readable.get(`${scope.tenantId}/${versionId}`);
  if (known) return known;
  const content = (await findContents(scope, [versionId])).get(versionId);
  return content ? once(readable, `${scope.tenantId}/${versionId}`, () => withTextsFilled(content)) : null;
}

/**
 * What a mandate works under: its version, which also knows in its archive what the versions offered that the mandate
 * was pinned to before. Null when the tenant does not have one of them.
 */
export async function findFrameworkOf(
  scope: Scope,
  pinned: { readonly frameworkVersionId: string; readonly earlierVersionIds: readonly string[] },
): Promise<Framework | null> {
  const { frameworkVersionId, earlierVersionIds } = pinned;
  if (earlierVersionIds.length === 0) return findFramework(scope, frameworkVersionId);
  const key = `${scope.tenantId}/${[frameworkVersionId, ...earlierVersionIds].join("/")}`;
  const known = merged.get(key);
  if (known) return known;
  const contents = await findContents(scope, [frameworkVersionId, ...earlierVersionIds]);
  const content = contents.get(frameworkVersionId);
  const earlier = earlierVersionIds.flatMap((id) => contents.get(id) ?? []);
  if (!content || earlier.length < earlierVersionIds.length) return null;
  return once(merged, key, () => withTextsFilled(withEarlier(content, earlier)));
}

function once(cache: Map<string, Framework>, key: string, make: () => Framework): Framework {
  const made = make();
  cache.set(key, made);
  return made;
}
