/** One employee in the register: a staff number or pseudonym, the roles held, a name only where names are kept. Nothing in own words. */
import * as z from "zod";
import type { LevelSource } from "./level-reading.ts";
import { PersonName } from "./people.ts";
import type { Requirement } from "./role-profile.ts";
import { Key } from "./text.ts";

/** As the firm writes it; two employees of a firm never share one. */
export const StaffNumber = z.string().trim().min(1).max(40);

/** The first role is the one in which somebody is counted. */
export const HeldRoles = z
  .array(Key.max(120))
  .max(10)
  .refine((roles) => new Set(roles).size === roles.length, "name a role twice");

const person = {
  staffNumber: StaffNumber,
  roles: HeldRoles,
  /** Left out: the name stays as it is, for those who may not read it. */
  name: PersonName.nullable().optional(),
};

export const AddEmployee = z.strictObject({ id: z.uuid(), firmId: z.uuid(), ...person });
export type AddEmployee = z.infer<typeof AddEmployee>;

export const EditEmployee = z.strictObject({ id: z.uuid(), firmId: z.uuid(), version: z.int().min(1), ...person });
export type EditEmployee = z.infer<typeof EditEmployee>;

export const LinkAccount = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  version: z.int().min(1),
  /** Null: the account no longer belongs to this employee. */
  userId: z.uuid().nullable(),
});

export type KnownLevel = { readonly level: number; readonly source: LevelSource; readonly readOn: string };

export type Standing = {
  readonly competence: string;
  /** Null: not known yet. */
  readonly known: KnownLevel | null;
  /** Null: no role held asks for it. */
  readonly required: number | null;
  /** How many levels are missing, 0 and above; null where nothing is asked for or nothing is known. */
  readonly gap: number | null;
};

/**
 * Where somebody stands: every competence that the held roles ask for, in that order, then those that are known of them
 * besides. Unknown stays unknown: it is no gap, and no level 0.
 */
export function standingsOf(
  required: ReadonlyMap<string, Requirement>,
  levels: readonly (KnownLevel & { readonly competence: string })[],
): readonly Standing[] {
  const byCompetence = new Map(levels.map((each) => [each.competence, each]));
  const besides = levels.map(({ competence }) => competence).filter((competence) => !required.has(competence));
  return [...required.keys(), ...besides].map((competence) => {
    const found = byCompetence.get(competence);
    const known = found ? { level: found.level, source: found.source, readOn: found.readOn } : null;
    const needed = required.get(competence)?.level ?? null;
    const gap = known && needed !== null ? Math.max(0, needed - known.level) : null;
    return { competence, known, required: needed, gap };
  });
}
