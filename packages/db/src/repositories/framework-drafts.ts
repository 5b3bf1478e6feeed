/** Frameworks while they are written: a draft and its parts. */
import { type FrameworkPart, type PartContent, partsOf, placeOf } from "@etappe/domain/framework-part";
import { PART_KINDS, type PartKind } from "@etappe/domain/part-kind";
import { and, asc, eq, sql } from "drizzle-orm";
import { arrayText } from "../array-text.ts";
import { frameworkDraftParts as draftParts, frameworkDrafts } from "../schema/framework-drafts.ts";
import { frameworks, frameworkVersions } from "../schema/frameworks.ts";
import { mine, type Scope } from "../scope.ts";
import { findContents } from "./framework-contents.ts";

export type DraftState = typeof frameworkDrafts.$inferSelect.state;

export type DraftRow = {
  readonly id: string;
  readonly frameworkId: string;
  readonly frameworkKey: string;
  readonly basedOn: { readonly id: string; readonly number: number } | null;
  readonly state: DraftState;
  readonly version: number;
  readonly startedByName: string;
  readonly startedAt: Date;
  /** The number of the newest version of its framework; 0 where there is none yet. */
  readonly newestNumber: number;
};

/** A draft in whatever state, or null. */
export async function findDraft(scope: Scope, draftId: string): Promise<DraftRow | null> {
  const [row] = await scope
    .select({
      id: frameworkDrafts.id,
      frameworkId: frameworkDrafts.frameworkId,
      frameworkKey: frameworks.key,
      basedOn: { id: frameworkVersions.id, number: frameworkVersions.number },
      state: frameworkDrafts.state,
      version: frameworkDrafts.version,
      startedByName: frameworkDrafts.startedByName,
      startedAt: frameworkDrafts.startedAt,
      newestNumber: sql<number>`(select coalesce(max(v.number), 0) from framework_versions v
        where v.tenant_id = ${scope.tenantId}::uuid and v.framework_id = ${frameworkDrafts.frameworkId})`,
    })
    .from(frameworkDrafts)
    .innerJoin(
      frameworks,
      and(eq(frameworks.tenantId, frameworkDrafts.tenantId), eq(frameworks.id, frameworkDrafts.frameworkId)),
    )
    .leftJoin(
      frameworkVersions,
      and(eq(frameworkVersions.tenantId, frameworkDrafts.tenantId), eq(frameworkVersions.id, frameworkDrafts.basedOn)),
    )
    .where(isDraft(scope, draftId))
    .limit(1);
  return row ?? null;
}

/** The draft as it stands, kept so until this transaction ends: from being closed ("share"), or from being touched at all ("update"). */
export async function lockDraft(scope: Scope, draftId: string, lock: "share" | "update"): Promise<DraftRow | null> {
  const rows = await scope
    .select({ id: frameworkDrafts.id })
    .from(frameworkDrafts)
    .where(isDraft(scope, draftId))
    .for(lock);
  return rows.length === 1 ? findDraft(scope, draftId) : null;
}

/** The draft of a framework that is open, or null. */
export async function findOpenDraft(scope: Scope, frameworkId: string): Promise<{ readonly id: string } | null> {
  const [row] = await scope
    .select({ id: frameworkDrafts.id })
    .from(frameworkDrafts)
    .where(
      and(
        mine(scope, frameworkDrafts),
        eq(frameworkDrafts.frameworkId, frameworkId),
        eq(frameworkDrafts.state, "open"),
      ),
    )
    .limit(1);
  return row ?? null;
}

export type NewDraft = {
  readonly id: string;
  readonly frameworkId: string;
  readonly basedOn: string | null;
  readonly startedBy: string;
  readonly startedByName: string;
  readonly startedAt: Date;
};

/**
 * A draft with all its parts, in the order given, in one statement; false when its framework has an open draft, this
 * very one or another: then nothing is written.
 */
export async function insertDraft(
  scope: Scope,
  { id, frameworkId, basedOn, startedBy, startedByName, startedAt }: NewDraft,
  parts: readonly (FrameworkPart & { readonly id: string; readonly archived: boolean })[],
): Promise<boolean> {
  const by = sql`${startedBy}::uuid, ${startedByName}::text, ${startedAt.toISOString()}::timestamptz`;
  const rows = await scope.execute(sql`with draft as (
      insert into framework_drafts (tenant_id, id, framework_id, based_on, started_by, started_by_name, started_at)
      values (${scope.tenantId}::uuid, ${id}::uuid, ${frameworkId}::uuid, ${basedOn}::uuid, ${by})
      on conflict do nothing returning tenant_id, id),
    part as (
      insert into framework_draft_parts (tenant_id, id, draft_id, kind, part_key, position, content, archived,
        changed_by, changed_by_name, updated_at)
      select draft.tenant_id, p."id", draft.id, p."kind", p."key", p."position", p."content", p."archived", ${by}
      from draft, jsonb_to_recordset(${JSON.stringify(parts.map((part, position) => ({ ...part, position })))}::text::jsonb)
        as p("id" uuid, "kind" text, "key" text, "position" integer, "content" jsonb, "archived" boolean))
    select id from draft`);
  return rows.length === 1;
}

/** Closes an open draft that is still at `version`; false when it is not. */
export async function closeDraft(
  scope: Scope,
  {
    id,
    version,
    state,
  }: { readonly id: string; readonly version: number; readonly state: Exclude<DraftState, "open"> },
): Promise<boolean> {
  const rows = await scope
    .update(frameworkDrafts)
    .set({ state, version: version + 1 })
    .where(and(isDraft(scope, id), eq(frameworkDrafts.version, version), eq(frameworkDrafts.state, "open")))
    .returning({ id: frameworkDrafts.id });
  return rows.length === 1;
}

const shown = {
  id: draftParts.id,
  kind: draftParts.kind,
  key: draftParts.partKey,
  content: draftParts.content,
  archived: draftParts.archived,
  version: draftParts.version,
  changedByName: draftParts.changedByName,
  updatedAt: draftParts.updatedAt,
};

/**
 * All parts of a draft, kind by kind and in their order. `known` is one that a version offered, of its framework or of
 * the one that it began as.
 */
export async function listDraftParts(scope: Scope, draftId: string) {
  const rows = await scope
    .select(shown)
    .from(draftParts)
    .where(and(mine(scope, draftParts), eq(draftParts.draftId, draftId)))
    .orderBy(
      sql`array_position(${arrayText(PART_KINDS)}::text[], ${draftParts.kind})`,
      asc(draftParts.position),
      asc(draftParts.id),
    );
  const known = await knownBefore(scope, draftId);
  return rows.map((row) => ({ ...row, known: known.some((version) => version.has(placeOf(row))) }));
}

export type DraftPartRow = Awaited<ReturnType<typeof listDraftParts>>[number];

/** What a version offers, or has in its archive; read off once per process. */
const placesIn = new WeakMap<object, ReadonlySet<string>>();

async function knownBefore(scope: Scope, draftId: string): Promise<readonly ReadonlySet<string>[]> {
  const versions = await scope.execute<{ id: string }>(sql`select v.id from framework_drafts d
    join framework_versions v on v.tenant_id = d.tenant_id and (v.framework_id = d.framework_id or v.id = d.based_on)
    where d.tenant_id = ${scope.tenantId}::uuid and d.id = ${draftId}::uuid`);
  const contents = await findContents(
    scope,
    versions.map(({ id }) => id),
  );
  return [...contents.values()].map((content) => {
    const found = placesIn.get(content) ?? new Set([...partsOf(content), ...content.archive].map(placeOf));
    placesIn.set(content, found);
    return found;
  });
}

type Change = { readonly changedBy: string; readonly changedByName: string; readonly updatedAt: Date };
type AtVersion = { readonly id: string; readonly version: number };

/** Writes a part that is still at `version`; the new version, or null when somebody was faster. */
export async function writeDraftPart(
  scope: Scope,
  draftId: string,
  part: AtVersion & { readonly key: string; readonly content: PartContent } & Change,
): Promise<number | null> {
  const { id, version, key, ...value } = part;
  return setPart(scope, draftId, { id, version }, { ...value, partKey: key });
}

/** Archives a part that is still at `version`, or brings it back; the new version, or null when somebody was faster. */
export async function setDraftPartArchived(
  scope: Scope,
  draftId: string,
  { id, version, archived, changedBy, changedByName, updatedAt }: AtVersion & { readonly archived: boolean } & Change,
): Promise<number | null> {
  return setPart(scope, draftId, { id, version }, { archived, changedBy, changedByName, updatedAt });
}

async function setPart(
  scope: Scope,
  draftId: string,
  { id, version }: AtVersion,
  value: Partial<typeof draftParts.$inferInsert>,
): Promise<number | null> {
  const [row] = await scope
    .update(draftParts)
    .set({ ...value, version: version + 1 })
    .where(and(isPart(scope, draftId, id), eq(draftParts.version, version)))
    .returning({ version: draftParts.version });
  return row?.version ?? null;
}

/** A new part, the last of its kind; false when this very one, or another of its kind with its key, is there. */
export async function insertDraftPart(
  scope: Scope,
  draftId: string,
  part: { readonly id: string; readonly kind: PartKind; readonly key: string; readonly content: PartContent } & Change,
): Promise<boolean> {
  const { key, ...value } = part;
  const last = sql<number>`(select coalesce(max(p.position), 0) + 1 from framework_draft_parts p
    where p.tenant_id = ${scope.tenantId}::uuid and p.draft_id = ${draftId}::uuid and p.kind = ${part.kind}::text)`;
  const rows = await scope
    .insert(draftParts)
    .values({ ...value, draftId, partKey: key, position: last })
    .onConflictDoNothing()
    .returning({ id: draftParts.id });
  return rows.length === 1;
}

/** Puts parts of one kind into this order, in one statement. What they say stays, and so does their version. */
export async function setDraftPartOrder(scope: Scope, draftId: string, ids: readonly string[]): Promise<void> {
  await scope.execute(sql`update framework_draft_parts as p set position = o.position
    from unnest(${arrayText(ids)}::uuid[]) with ordinality as o(id, position)
    where p.tenant_id = ${scope.tenantId}::uuid and p.draft_id = ${draftId}::uuid and p.id = o.id
      and p.position is distinct from o.position`);
}

/** Takes away a part that is still at `version`; false when somebody was faster. The caller knows that no version offered it. */
export async function deleteDraftPart(scope: Scope, draftId: string, { id, version }: AtVersion): Promise<boolean> {
  const rows = await scope
    .delete(draftParts)
    .where(and(isPart(scope, draftId, id), eq(draftParts.version, version)))
    .returning({ id: draftParts.id });
  return rows.length === 1;
}

function isDraft(scope: Scope, id: string) {
  return and(mine(scope, frameworkDrafts), eq(frameworkDrafts.id, id));
}

function isPart(scope: Scope, draftId: string, id: string) {
  return and(mine(scope, draftParts), eq(draftParts.draftId, draftId), eq(draftParts.id, id));
}
