/** What is missing for the work abroad, need by need and competence by competence, most urgent first (§A). No person is in it. */
import { type Holders, type Standing, standingOf } from "./coverage.ts";
import type { Qualification } from "./framework.ts";
import { daysBetween } from "./plan.ts";
import { nearnessOf, priorityOf } from "./qualification.ts";
import { type RoleProfile, requirementsOf } from "./role-profile.ts";

/** How many people a venture needs in a role, with which language of the country, by when (yyyy-mm-dd). */
export type StaffingNeed = {
  readonly id: string;
  readonly ventureId: string;
  readonly role: string;
  readonly people: number;
  readonly language: string | null;
  readonly dueOn: string;
};

export type GapEntry = Standing & {
  readonly needId: string;
  readonly ventureId: string;
  readonly role: string;
  /** With its language where it has one. */
  readonly competence: string;
  readonly required: number;
  readonly weight: number;
  /** How many people are needed at this level. */
  readonly people: number;
  readonly dueOn: string;
  readonly nearness: number;
  /** Missing levels × weight × nearness; null where the gap is not known. */
  readonly priority: number | null;
};

/**
 * One entry per need and competence that its role needs, those of the country's language in the language of the need.
 * A need for a role that the firm has given up has none. What is missing comes first, by priority; then what nobody
 * knows; then what is met, by date.
 */
export function gapEntries({
  needs,
  roles,
  qualification,
  today,
  holdersOf,
}: {
  readonly needs: readonly StaffingNeed[];
  readonly roles: readonly RoleProfile[];
  readonly qualification: Pick<Qualification, "competences">;
  readonly today: string;
  readonly holdersOf: (role: string, competence: string) => Holders;
}): readonly GapEntry[] {
  const entries = needs.flatMap(({ id: needId, ventureId, role, people, language, dueOn }) => {
    const profile = roles.find(({ key }) => key === role);
    if (!profile) return [];
    const days = daysBetween(today, dueOn);
    const languages = new Map([[role, language === null ? [] : [language]]]);
    return [...requirementsOf([profile], languages, qualification)].map(([competence, { level, weight }]) => {
      const standing = standingOf({ people, required: level }, holdersOf(role, competence));
      const priority = priorityOf({ gap: standing.gap, weight, days });
      return {
        ...{ needId, ventureId, role, competence, required: level, weight, people, dueOn },
        ...standing,
        ...{ nearness: nearnessOf(days), priority },
      };
    });
  });
  return entries.sort((a, b) => placeOf(a) - placeOf(b) || (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** Missing: before 0, the more the further; not known: between; met: after everything. */
function placeOf({ priority }: GapEntry): number {
  if (priority === null) return 1;
  return priority > 0 ? -priority : 2;
}
