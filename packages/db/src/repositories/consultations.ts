/** What the works council says about what is planned with people. */
import type { GiveConsultation } from "@etappe/domain/consultation";
import { and, asc, eq, sql } from "drizzle-orm";
import { actions } from "../schema/actions.ts";
import { burdenAnswers, burdens, consultations } from "../schema/burdens.ts";
import { developmentMeasures } from "../schema/development.ts";
import { staffingNeeds } from "../schema/staffing.ts";
import { mine, type Scope } from "../scope.ts";

const isAbout = (
  about: string,
  table: { readonly tenantId: unknown; readonly firmId: unknown; readonly id: unknown },
) =>
  sql`${consultations.about} = ${about} and ${table.tenantId} = ${consultations.tenantId}
    and ${table.firmId} = ${consultations.firmId} and ${table.id} = ${consultations.aboutId}`;

/**
 * Everything that was said about a firm's ventures, oldest first, each with the words by which the thing that it is
 * about is called: keys of the method, the firm's roles, and the title of a measure where it may be read.
 */
export async function listConsultations(scope: Scope, firmId: string) {
  return scope
    .select({
      id: consultations.id,
      ventureId: consultations.ventureId,
      about: consultations.about,
      aboutId: consultations.aboutId,
      verdict: consultations.verdict,
      body: consultations.body,
      givenByName: consultations.givenByName,
      givenAt: consultations.createdAt,
      withdrawnOn: consultations.withdrawnOn,
      withdrawnWhy: consultations.withdrawnWhy,
      version: consultations.version,
      burden: burdens.burden,
      answer: burdenAnswers.answer,
      groupName: burdens.groupName,
      role: sql<string | null>`coalesce(${burdens.role}, ${staffingNeeds.role}, ${developmentMeasures.role})`,
      competence: developmentMeasures.competence,
      title: actions.title,
    })
    .from(consultations)
    .leftJoin(burdenAnswers, isAbout("answer", burdenAnswers))
    .leftJoin(
      burdens,
      sql`${burdens.tenantId} = ${consultations.tenantId} and ${burdens.firmId} = ${consultations.firmId}
        and ${burdens.id} = case ${consultations.about} when 'burden' then ${consultations.aboutId}
          when 'answer' then ${burdenAnswers.burdenId} end`,
    )
    .leftJoin(staffingNeeds, isAbout("need", staffingNeeds))
    .leftJoin(developmentMeasures, isAbout("measure", developmentMeasures))
    .leftJoin(
      actions,
      sql`${actions.tenantId} = ${developmentMeasures.tenantId} and ${actions.firmId} = ${developmentMeasures.firmId}
        and ${actions.id} = ${developmentMeasures.actionId}`,
    )
    .where(and(mine(scope, consultations), eq(consultations.firmId, firmId)))
    .orderBy(asc(consultations.createdAt), asc(consultations.id));
}

export type ConsultationRow = Awaited<ReturnType<typeof listConsultations>>[number];

/** What somebody of the works council says; false when this very word was recorded before. */
export async function insertConsultation(
  scope: Scope,
  {
    givenAt,
    ...word
  }: GiveConsultation & { readonly givenBy: string; readonly givenByName: string; readonly givenAt: Date },
): Promise<boolean> {
  const rows = await scope
    .insert(consultations)
    .values({ ...word, createdAt: givenAt })
    .onConflictDoNothing({ target: [consultations.tenantId, consultations.id] })
    .returning({ id: consultations.id });
  return rows.length === 1;
}

/** Withdraws what was said if it is still at `version`; the new version, or null. */
export async function withdrawConsultation(
  scope: Scope,
  withdrawn: {
    readonly id: string;
    readonly firmId: string;
    readonly version: number;
    readonly withdrawnOn: string;
    readonly withdrawnWhy: string;
  },
): Promise<number | null> {
  const { id, firmId, version, withdrawnOn, withdrawnWhy } = withdrawn;
  const [row] = await scope
    .update(consultations)
    .set({ withdrawnOn, withdrawnWhy, version: version + 1 })
    .where(
      and(
        mine(scope, consultations),
        eq(consultations.firmId, firmId),
        eq(consultations.id, id),
        eq(consultations.version, version),
      ),
    )
    .returning({ version: consultations.version });
  return row?.version ?? null;
}
