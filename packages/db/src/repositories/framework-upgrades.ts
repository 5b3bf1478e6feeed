/** Mandates on their way to another version of their framework, and the record of those that went. */
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { firms } from "../schema/firms.ts";
import { frameworkUpgrades, type KeptAnswer, upgradedAnswers } from "../schema/framework-upgrades.ts";
import { engagements, frameworks, frameworkVersions } from "../schema/frameworks.ts";
import { mine, ofSeenFirms, type Scope } from "../scope.ts";

export type { KeptAnswer } from "../schema/framework-upgrades.ts";

/** All mandates that run, by the name of their firm, with what they are pinned to and how much was answered in them. */
export async function listRunningEngagements(scope: Scope) {
  return scope
    .select({
      id: engagements.id,
      firmId: engagements.firmId,
      firmName: firms.name,
      frameworkVersionId: engagements.frameworkVersionId,
      earlierVersionIds: engagements.earlierVersionIds,
      startedOn: engagements.startedOn,
      answers: sql<number>`(select count(*)::int from answers a where a.tenant_id = ${scope.tenantId}::uuid
        and a.firm_id = ${engagements.firmId} and a.engagement_id = ${engagements.id})`,
    })
    .from(engagements)
    .innerJoin(firms, and(eq(firms.tenantId, engagements.tenantId), eq(firms.id, engagements.firmId)))
    .where(and(mine(scope, engagements), ofSeenFirms(scope, engagements), isNull(engagements.endedOn)))
    .orderBy(asc(firms.name), asc(engagements.id));
}

export type RunningEngagementRow = Awaited<ReturnType<typeof listRunningEngagements>>[number];

type Mandate = { readonly firmId: string; readonly engagementId: string };

/**
 * Writes answers of one mandate as an upgrade or its undo left them, in one statement: each if the item is still at the
 * version before its own. When it was said, and by whom, stays as given here: nobody says anything anew. Answers with
 * how many were written; where they are fewer, somebody was faster, and the caller takes all back.
 */
export async function writeMovedAnswers(
  scope: Scope,
  { firmId, engagementId }: Mandate,
  written: readonly KeptAnswer[],
): Promise<number> {
  if (written.length === 0) return 0;
  const rows = await scope.execute(sql`update answers as a
      set level = r."level", not_applicable = r."notApplicable", target = r."target", note = r."note",
        departure = r."departure", framework_version_id = r."frameworkVersionId", to_confirm = r."toConfirm",
        answered_by = r."answeredBy", answered_by_name = r."answeredByName", version = r."version",
        -- What is said here in milliseconds stays as exact as it was.
        updated_at = case when date_trunc('milliseconds', a.updated_at) = r."updatedAt" then a.updated_at else r."updatedAt" end
    from jsonb_to_recordset(${JSON.stringify(written)}::text::jsonb) as r("kind" text, "item" text, "level" smallint,
      "notApplicable" boolean, "target" smallint, "note" text, "departure" text, "frameworkVersionId" uuid,
      "toConfirm" boolean, "answeredBy" uuid, "answeredByName" text, "version" integer, "updatedAt" timestamptz)
    where a.tenant_id = ${scope.tenantId}::uuid and a.firm_id = ${firmId}::uuid
      and a.engagement_id = ${engagementId}::uuid and a.kind = r."kind" and a.item = r."item"
      and a.version = r."version" - 1
    returning a.id`);
  return rows.length;
}

export type NewUpgrade = Pick<
  typeof frameworkUpgrades.$inferInsert,
  | "id"
  | "firmId"
  | "engagementId"
  | "fromVersionId"
  | "toVersionId"
  | "rules"
  | "counts"
  | "doneBy"
  | "doneByName"
  | "doneAt"
>;

export async function insertUpgrade(scope: Scope, upgrade: NewUpgrade): Promise<void> {
  await scope.insert(frameworkUpgrades).values(upgrade);
}

type OfUpgrade = { readonly firmId: string; readonly upgradeId: string };
type Fate = typeof upgradedAnswers.$inferSelect.fate;

/** What an upgrade made of every answer of its mandate, also of those that it left alone, in one statement. */
export async function insertUpgradedAnswers(
  scope: Scope,
  { firmId, upgradeId }: OfUpgrade,
  rows: readonly {
    readonly id: string;
    readonly fate: Fate;
    readonly before: KeptAnswer;
    readonly after: KeptAnswer;
  }[],
): Promise<void> {
  await scope.execute(sql`insert into upgraded_answers (tenant_id, id, firm_id, upgrade_id, kind, item, fate, before,
      after, version_after)
    select ${scope.tenantId}::uuid, r."id", ${firmId}::uuid, ${upgradeId}::uuid, r."before" ->> 'kind',
      r."before" ->> 'item', r."fate", r."before", r."after", (r."after" ->> 'version')::int
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
      as r("id" uuid, "fate" text, "before" jsonb, "after" jsonb)`);
}

const from = alias(frameworkVersions, "from_version");
const to = alias(frameworkVersions, "to_version");
const fromFramework = alias(frameworks, "from_framework");
const toFramework = alias(frameworks, "to_framework");

/** The upgrades of a firm's mandates, the newest first. */
export async function listUpgrades(scope: Scope, firmId: string) {
  return scope
    .select({
      id: frameworkUpgrades.id,
      engagementId: frameworkUpgrades.engagementId,
      from: { id: from.id, number: from.number, frameworkKey: fromFramework.key },
      to: { id: to.id, number: to.number, frameworkKey: toFramework.key },
      rules: frameworkUpgrades.rules,
      counts: frameworkUpgrades.counts,
      doneByName: frameworkUpgrades.doneByName,
      doneAt: frameworkUpgrades.doneAt,
      undoneByName: frameworkUpgrades.undoneByName,
      undoneAt: frameworkUpgrades.undoneAt,
    })
    .from(frameworkUpgrades)
    .innerJoin(from, and(eq(from.tenantId, frameworkUpgrades.tenantId), eq(from.id, frameworkUpgrades.fromVersionId)))
    .innerJoin(to, and(eq(to.tenantId, frameworkUpgrades.tenantId), eq(to.id, frameworkUpgrades.toVersionId)))
    .innerJoin(fromFramework, and(eq(fromFramework.tenantId, from.tenantId), eq(fromFramework.id, from.frameworkId)))
    .innerJoin(toFramework, and(eq(toFramework.tenantId, to.tenantId), eq(toFramework.id, to.frameworkId)))
    .where(and(mine(scope, frameworkUpgrades), eq(frameworkUpgrades.firmId, firmId)))
    .orderBy(desc(frameworkUpgrades.createdAt), desc(frameworkUpgrades.id));
}

export type UpgradeRow = Awaited<ReturnType<typeof listUpgrades>>[number];

/** What each upgrade of a firm made of each answer, and what an undo of it took back; the oldest upgrade first. */
export async function listUpgradedAnswers(scope: Scope, firmId: string) {
  return scope
    .select({
      upgradeId: upgradedAnswers.upgradeId,
      kind: upgradedAnswers.kind,
      item: upgradedAnswers.item,
      fate: upgradedAnswers.fate,
      before: upgradedAnswers.before,
      after: upgradedAnswers.after,
      versionAfter: upgradedAnswers.versionAfter,
      lost: upgradedAnswers.lost,
    })
    .from(upgradedAnswers)
    .where(and(mine(scope, upgradedAnswers), eq(upgradedAnswers.firmId, firmId)))
    .orderBy(asc(upgradedAnswers.createdAt), asc(upgradedAnswers.kind), asc(upgradedAnswers.item));
}

export type UpgradedAnswerRow = Awaited<ReturnType<typeof listUpgradedAnswers>>[number];

/** Says that an upgrade was taken back; false when it was before. */
export async function markUndone(
  scope: Scope,
  { firmId, upgradeId }: OfUpgrade,
  undone: { readonly undoneBy: string; readonly undoneByName: string; readonly undoneAt: Date },
): Promise<boolean> {
  const rows = await scope
    .update(frameworkUpgrades)
    .set(undone)
    .where(
      and(
        mine(scope, frameworkUpgrades),
        eq(frameworkUpgrades.firmId, firmId),
        eq(frameworkUpgrades.id, upgradeId),
        isNull(frameworkUpgrades.undoneAt),
      ),
    )
    .returning({ id: frameworkUpgrades.id });
  return rows.length === 1;
}

/**
 * Keeps in an upgrade's record what its undo takes back, in one statement: beside what the upgrade made of the answer,
 * or on a line of its own where it was given for the first time since.
 */
export async function keepLostAnswers(
  scope: Scope,
  { firmId, upgradeId }: OfUpgrade,
  rows: readonly { readonly id: string; readonly fate: Fate; readonly lost: KeptAnswer }[],
): Promise<void> {
  if (rows.length === 0) return;
  await scope.execute(sql`insert into upgraded_answers (tenant_id, id, firm_id, upgrade_id, kind, item, fate, lost)
    select ${scope.tenantId}::uuid, r."id", ${firmId}::uuid, ${upgradeId}::uuid, r."lost" ->> 'kind',
      r."lost" ->> 'item', r."fate", r."lost"
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as r("id" uuid, "fate" text, "lost" jsonb)
    on conflict (tenant_id, firm_id, upgrade_id, kind, item) do update set lost = excluded.lost`);
}
