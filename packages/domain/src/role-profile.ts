/** Roles in which work crosses a border, and the levels that they need (§A). A firm may change those of the framework and add its own. */
import * as z from "zod";
import { competenceKey } from "./competence.ts";
import type { Qualification, Scale } from "./framework.ts";
import { Key, type Text } from "./text.ts";

export type RequiredCompetence = {
  /** A competence of the framework. */
  readonly competence: string;
  /** The level that the role needs, on the competence's scale, from 1. */
  readonly level: number;
  /** How much this competence matters in the role, above 0. */
  readonly weight: number;
};

export type RoleProfile = {
  readonly key: string;
  readonly label: Text;
  readonly boundaryCrosser: boolean;
  readonly requires: readonly RequiredCompetence[];
  /** Whether the firm changed it or added it. */
  readonly isOwn: boolean;
};

type OwnProfile = Omit<RoleProfile, "isOwn"> & { readonly retiredOn: string | null };

/** The firm's roles: those of the framework in their order, each as the firm has changed it, then its own; without those it has given up. */
export function rolesInUse(qualification: Qualification, own: readonly OwnProfile[]): readonly RoleProfile[] {
  const changed = new Map(own.map((profile) => [profile.key, profile]));
  const known = new Set(qualification.roles.map(({ key }) => key));
  const all = [
    ...qualification.roles.map((role) => changed.get(role.key) ?? { ...role, retiredOn: null }),
    ...own.filter(({ key }) => !known.has(key)),
  ];
  return all
    .filter(({ retiredOn }) => retiredOn === null)
    .map(({ key, label, boundaryCrosser, requires }) => ({
      ...{ key, label, boundaryCrosser, requires },
      isOwn: changed.has(key),
    }));
}

export type Requirement = { readonly level: number; readonly weight: number };

/** In which languages a role is needed, by the role's key. */
export type LanguagesOfRoles = ReadonlyMap<string, readonly string[]>;

/**
 * What somebody needs who holds these roles: per competence the highest level and the highest weight. A competence
 * that is known per language is needed in each language in which a venture needs the role, and in none where none does.
 */
export function requirementsOf(
  held: readonly RoleProfile[],
  languages: LanguagesOfRoles,
  { competences }: Pick<Qualification, "competences">,
): ReadonlyMap<string, Requirement> {
  const perLanguage = new Set(competences.filter((each) => each.perLanguage).map(({ key }) => key));
  const needed = new Map<string, Requirement>();
  for (const { key: role, requires } of held) {
    for (const { competence, level, weight } of requires) {
      const keys = perLanguage.has(competence)
        ? (languages.get(role) ?? []).map((language) => competenceKey(competence, language))
        : [competence];
      for (const key of keys) {
        const before = needed.get(key) ?? { level: 0, weight: 0 };
        needed.set(key, { level: Math.max(before.level, level), weight: Math.max(before.weight, weight) });
      }
    }
  }
  return needed;
}

/** The languages of the countries in which each role is needed, from the needs of the ventures. */
export function languagesOfRoles(
  needs: readonly { readonly role: string; readonly language: string | null }[],
): LanguagesOfRoles {
  const languages = new Map<string, readonly string[]>();
  for (const { role, language } of needs) {
    const before = languages.get(role) ?? [];
    if (language !== null && !before.includes(language)) languages.set(role, [...before, language]);
  }
  return languages;
}

const inOwnWords = z.string().trim().min(1).max(100);

const profile = {
  label: z.strictObject({ de: inOwnWords, en: inOwnWords }),
  boundaryCrosser: z.boolean(),
  requires: z
    .array(
      z.strictObject({ competence: Key.max(60), level: z.int().min(1).max(20), weight: z.number().positive().max(10) }),
    )
    .min(1)
    .max(20)
    .refine(
      (requires) => new Set(requires.map(({ competence }) => competence)).size === requires.length,
      "ask for a competence twice",
    ),
};
const ofRole = { firmId: z.uuid(), key: Key.max(60) };

/** A role of the firm's own; its key comes from its id, because what it is called may change. */
export const AddRole = z.strictObject({ id: z.uuid(), firmId: z.uuid(), ...profile });
export type AddRole = z.infer<typeof AddRole>;

/** A role as the firm has it. Version 0: it was the framework's until now, and becomes the row `id`. */
export const WriteRole = z.strictObject({ id: z.uuid(), ...ofRole, version: z.int().min(0), ...profile });
export type WriteRole = z.infer<typeof WriteRole>;

/** Back to what the framework says. */
export const ResetRole = z.strictObject({ ...ofRole, version: z.int().min(1) });
export type ResetRole = z.infer<typeof ResetRole>;

/** The firm does without a role, or takes it up again. Version 0 as in `WriteRole`. */
export const RetireRole = z.strictObject({ id: z.uuid(), ...ofRole, version: z.int().min(0), retired: z.boolean() });
export type RetireRole = z.infer<typeof RetireRole>;

/** Whether a firm has a role otherwise than the framework: called otherwise, or asking for something else. */
export function isChanged(own: Terms, original: Terms): boolean {
  return termsOf(own) !== termsOf(original);
}

type Terms = Pick<RoleProfile, "label" | "boundaryCrosser" | "requires">;

function termsOf({ label, boundaryCrosser, requires }: Terms): string {
  const asked = requires.map(({ competence, level, weight }) => `${competence} ${level} ${weight}`).sort();
  return JSON.stringify([label.de, label.en, boundaryCrosser, asked]);
}

/** The key of a role that a firm has added. */
export function ownRoleKey(id: string): string {
  return `own-${id}`;
}

export type RoleFault =
  | { readonly because: "unknown-item"; readonly kind: "competence"; readonly key: string }
  | { readonly because: "level-out-of-scale" };

/** What a role asks for that the framework does not know: a competence, or a level beyond its scale. Null when all is well. */
export function faultInRole(
  { requires }: Pick<RoleProfile, "requires">,
  { competences }: Pick<Qualification, "competences">,
  scales: readonly Scale[],
): RoleFault | null {
  for (const { competence, level } of requires) {
    const known = competences.find(({ key }) => key === competence);
    if (!known) return { because: "unknown-item", kind: "competence", key: competence };
    const levels = scales.find(({ key }) => key === known.scale)?.levels ?? [];
    if (!levels.some(({ value }) => value === level)) return { because: "level-out-of-scale" };
  }
  return null;
}
