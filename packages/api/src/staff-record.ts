/**
 * What every page about a firm's people begins with: the method's words, the firm's roles, what its ventures need, and
 * whether single employees are kept at all. Read by the house and by the firm alike, with a fixed number of statements.
 */
import { findRegister, type RegisterRow } from "@etappe/db/repositories/employee-register";
import { type Engagement, findEngagement, findGlossaryOf } from "@etappe/db/repositories/engagements";
import { type FirmRow, findFirm } from "@etappe/db/repositories/firms";
import { listNeeds, listRoleProfiles, type NeedRow, type RoleProfileRow } from "@etappe/db/repositories/staffing";
import { listVentures, type VentureRow } from "@etappe/db/repositories/ventures";
import type { Scope } from "@etappe/db/scope";
import type { Qualification, Scale } from "@etappe/domain/framework";
import { type NamedQualification, namedIn } from "@etappe/domain/glossary";
import { type LanguagesOfRoles, languagesOfRoles, type RoleProfile, rolesInUse } from "@etappe/domain/role-profile";
import { found } from "./trpc.ts";

export type StaffRecord = {
  readonly firm: FirmRow;
  readonly engagement: Engagement;
  readonly qualification: Qualification;
  /** What people need and bear, also as it was called under an earlier version. */
  readonly named: NamedQualification;
  readonly scales: readonly Scale[];
  readonly profiles: readonly RoleProfileRow[];
  readonly roles: readonly RoleProfile[];
  readonly ventures: readonly VentureRow[];
  /** What running ventures need. */
  readonly needs: readonly NeedRow[];
  readonly languages: LanguagesOfRoles;
  readonly register: RegisterRow | null;
};

/** The firm's people in general, or NOT_FOUND when the firm is not there for this actor. */
export async function readStaffRecord(scope: Scope, firmId: string): Promise<StaffRecord> {
  const firm = found(await findFirm(scope, firmId));
  const engagement = found(await findEngagement(scope, firmId));
  const [glossary, profiles, ventures, allNeeds, register] = await Promise.all([
    findGlossaryOf(scope, engagement),
    listRoleProfiles(scope, firmId),
    listVentures(scope, firmId),
    listNeeds(scope, firmId),
    findRegister(scope, firmId),
  ]);
  const words = found(glossary);
  const { qualification, qualificationScales: scales } = words;
  const running = new Set(ventures.filter(({ state }) => state === "running").map(({ id }) => id));
  const needs = allNeeds.filter(({ ventureId }) => running.has(ventureId));
  const roles = rolesInUse(qualification, profiles);
  const languages = languagesOfRoles(needs);
  const named = namedIn(words);
  return { firm, engagement, qualification, named, scales, profiles, roles, ventures, needs, languages, register };
}
