/**
 * What is on record about many firms at once: one statement for each kind of row, however many firms and rows there are.
 * All rows are sorted by firm, and within it as the repository of their kind sorts them.
 */
import type { ScalesInUse } from "@etappe/domain/upgrade-rule";
import { and, asc, sql } from "drizzle-orm";
import { arrayText } from "../array-text.ts";
import { answers } from "../schema/assessments.ts";
import { cooperations } from "../schema/cooperations.ts";
import { formPlacements, regionShifts } from "../schema/forms.ts";
import type { KeptAnswer } from "../schema/framework-upgrades.ts";
import { assessmentRounds, ratings } from "../schema/rounds.ts";
import { decisions, strategyAssignments, ventures } from "../schema/ventures.ts";
import { mine, ofFirms, type Scope } from "../scope.ts";
import { cooperationShown } from "./cooperations.ts";
import { decisionShown } from "./decisions.ts";
import { placementShown, regionShiftShown } from "./forms.ts";
import { strategyShown, ventureShown } from "./ventures.ts";

/** Mandates with the firms that they are for. */
export type Mandates = readonly { readonly id: string; readonly firmId: string }[];

/** Every answer of these mandates, whole: enough to write it back as it was. */
export async function listAnswersOfMany(
  scope: Scope,
  mandates: Mandates,
): Promise<readonly (KeptAnswer & { readonly firmId: string; readonly engagementId: string })[]> {
  const rows = await scope
    .select({
      firmId: answers.firmId,
      engagementId: answers.engagementId,
      kind: answers.kind,
      item: answers.item,
      level: answers.level,
      notApplicable: answers.notApplicable,
      target: answers.target,
      frameworkVersionId: answers.frameworkVersionId,
      toConfirm: answers.toConfirm,
      version: answers.version,
      note: answers.note,
      departure: answers.departure,
      answeredBy: answers.answeredBy,
      answeredByName: answers.answeredByName,
      updatedAt: answers.updatedAt,
    })
    .from(answers)
    .where(and(mine(scope, answers), ofMandates(answers, mandates)))
    .orderBy(asc(answers.firmId), asc(answers.kind), asc(answers.item));
  return rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }));
}

/** What was rated in the rounds of these mandates that run. */
export async function listRatingsOfMany(scope: Scope, mandates: Mandates) {
  return scope
    .select({
      firmId: ratings.firmId,
      engagementId: assessmentRounds.engagementId,
      kind: ratings.kind,
      item: ratings.item,
      level: ratings.level,
      notApplicable: ratings.notApplicable,
      frameworkVersionId: ratings.frameworkVersionId,
    })
    .from(assessmentRounds)
    .innerJoin(
      ratings,
      sql`${ratings.tenantId} = ${assessmentRounds.tenantId} and ${ratings.firmId} = ${assessmentRounds.firmId}
        and ${ratings.roundId} = ${assessmentRounds.id}`,
    )
    .where(
      and(
        mine(scope, assessmentRounds),
        ofMandates(assessmentRounds, mandates),
        sql`${assessmentRounds.endedOn} is null`,
      ),
    )
    .orderBy(asc(ratings.firmId), asc(ratings.createdAt), asc(ratings.id));
}

export async function listPlacementsOfMany(scope: Scope, firmIds: readonly string[]) {
  return scope
    .select({ firmId: formPlacements.firmId, ...placementShown })
    .from(formPlacements)
    .where(and(mine(scope, formPlacements), ofFirms(formPlacements, firmIds)))
    .orderBy(asc(formPlacements.firmId), asc(formPlacements.createdAt), asc(formPlacements.id));
}

export async function listRegionShiftsOfMany(scope: Scope, firmIds: readonly string[]) {
  return scope
    .select({ firmId: regionShifts.firmId, ...regionShiftShown })
    .from(regionShifts)
    .where(and(mine(scope, regionShifts), ofFirms(regionShifts, firmIds)))
    .orderBy(asc(regionShifts.firmId), asc(regionShifts.createdAt), asc(regionShifts.id));
}

export async function listVenturesOfMany(scope: Scope, firmIds: readonly string[]) {
  return scope
    .select({ firmId: ventures.firmId, ...ventureShown })
    .from(ventures)
    .where(and(mine(scope, ventures), ofFirms(ventures, firmIds)))
    .orderBy(asc(ventures.firmId), asc(ventures.createdAt), asc(ventures.id));
}

export async function listStrategiesOfMany(scope: Scope, firmIds: readonly string[]) {
  return scope
    .select({ firmId: strategyAssignments.firmId, ...strategyShown })
    .from(strategyAssignments)
    .where(and(mine(scope, strategyAssignments), ofFirms(strategyAssignments, firmIds)))
    .orderBy(asc(strategyAssignments.firmId), asc(strategyAssignments.createdAt), asc(strategyAssignments.id));
}

export async function listDecisionsOfMany(scope: Scope, firmIds: readonly string[]) {
  return scope
    .select({ firmId: decisions.firmId, ...decisionShown })
    .from(decisions)
    .where(and(mine(scope, decisions), ofFirms(decisions, firmIds)))
    .orderBy(asc(decisions.firmId), asc(decisions.createdAt), asc(decisions.id));
}

export async function listCooperationsOfMany(scope: Scope, firmIds: readonly string[]) {
  return scope
    .select({ firmId: cooperations.firmId, ...cooperationShown })
    .from(cooperations)
    .where(and(mine(scope, cooperations), ofFirms(cooperations, firmIds)))
    .orderBy(asc(cooperations.firmId), asc(cooperations.createdAt), asc(cooperations.id));
}

/**
 * What of these firms stands on scales that no upgrade converts. `competences` are those to look for: somebody's level
 * of them is known or needed, in whichever country's language.
 */
export async function listScalesInUse(
  scope: Scope,
  firmIds: readonly string[],
  competences: readonly string[],
): Promise<ReadonlyMap<string, ScalesInUse>> {
  const ofFirm = sql`x.tenant_id = ${scope.tenantId}::uuid and x.firm_id = f.id`;
  const used = (column: string) => sql`split_part(${sql.raw(column)}, '/', 1) = c.key`;
  const isUsed = sql`exists (select from employee_levels x where ${ofFirm} and ${used("x.competence")})
    or exists (select from head_counts x where ${ofFirm} and ${used("x.competence")})
    or exists (select from development_measures x where ${ofFirm} and ${used("x.competence")})
    or exists (select from role_profiles x, jsonb_array_elements(x.requires) as r where ${ofFirm} and ${used("r ->> 'competence'")})`;
  const rows = await scope.execute<{ firmId: string; competences: string[]; burdens: boolean; cooperations: boolean }>(
    sql`select f.id as "firmId",
      array(select c.key from unnest(${arrayText(competences)}::text[]) as c(key) where ${isUsed}) as competences,
      exists (select from burdens x where ${ofFirm}) as burdens,
      exists (select from cooperations x where ${ofFirm}) as cooperations
    from firms f where f.tenant_id = ${scope.tenantId}::uuid and f.id = any(${arrayText(firmIds)}::uuid[])`,
  );
  return new Map(rows.map(({ firmId, ...inUse }) => [firmId, inUse]));
}

/** A mandate is of one firm, so both lists together say no more than the pairs; but the index begins with the firm. */
function ofMandates(table: typeof answers | typeof assessmentRounds, mandates: Mandates) {
  const ids = arrayText(mandates.map(({ id }) => id));
  return sql`${ofFirms(
    table,
    mandates.map(({ firmId }) => firmId),
  )} and ${table.engagementId} = any(${ids}::uuid[])`;
}
