/** What each role of a firm alone needs, as the database counts by it. */
import type { RoleRequirement } from "@etappe/db/repositories/qualification";
import { requirementsOf } from "@etappe/domain/role-profile";
import type { StaffRecord } from "./staff-record.ts";

/** One line per role and competence, in each language in which a running venture needs the role. */
export function roleRequirements({
  roles,
  languages,
  qualification,
}: Pick<StaffRecord, "roles" | "languages" | "qualification">): readonly RoleRequirement[] {
  return roles.flatMap((role) =>
    [...requirementsOf([role], languages, qualification)].map(([competence, requirement]) => ({
      ...{ role: role.key, competence },
      ...requirement,
    })),
  );
}
