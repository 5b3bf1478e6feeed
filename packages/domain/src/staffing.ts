/**
 * Which roles the work abroad needs, how many people for each, with which language, by when (§A): said without a
 * single name. Strategies and forms propose needs; a need that was taken stands on its own, whatever proposed it.
 */
import * as z from "zod";
import { Day } from "./calendar.ts";
import type { DemandingVenture } from "./capability.ts";
import { Language } from "./competence.ts";
import { languagesOf } from "./country-languages.ts";
import { type Holders, type Standing, standingOf } from "./coverage.ts";
import type { Qualification } from "./framework.ts";
import { type RoleProfile, requirementsOf } from "./role-profile.ts";
import { Key } from "./text.ts";

const need = {
  id: z.uuid(),
  ventureId: z.uuid(),
  role: Key.max(60),
  people: z.int().min(1).max(500),
  /** A language of the country, where the role needs one; null: none is asked for. */
  language: Language.nullable(),
  dueOn: Day,
};

/** Version 0: the need is new. */
export const WriteNeed = z.strictObject({ ...need, firmId: z.uuid(), version: z.int().min(0) });
export type WriteNeed = z.infer<typeof WriteNeed>;

export const TakeBackNeed = z.strictObject({ id: z.uuid(), firmId: z.uuid(), version: z.int().min(1) });

/** Several proposals taken in one go, with what was changed of them. */
export const AdoptProposals = z.strictObject({
  firmId: z.uuid(),
  needs: z
    .array(z.strictObject(need))
    .min(1)
    .max(60)
    .refine((needs) => new Set(needs.map(({ id }) => id)).size === needs.length, "name a need twice"),
});
export type AdoptProposals = z.infer<typeof AdoptProposals>;

export type NeedFault =
  | { readonly because: "unknown-item"; readonly kind: "role" | "language"; readonly key: string }
  | { readonly because: "role-without-language" };

/** What speaks against a need, or null: its role is in use, and has a language only where the role needs one that some country speaks. */
export function faultInNeed(
  { role, language }: Pick<WriteNeed, "role" | "language">,
  roles: readonly RoleProfile[],
  qualification: Pick<Qualification, "competences">,
  languages: readonly string[],
): NeedFault | null {
  const profile = roles.find(({ key }) => key === role);
  if (!profile) return { because: "unknown-item", kind: "role", key: role };
  if (language === null) return null;
  if (!needsLanguage(profile, qualification)) return { because: "role-without-language" };
  return languages.includes(language) ? null : { because: "unknown-item", kind: "language", key: language };
}

/** Whether a role asks for something that is another one in every country. */
export function needsLanguage(
  { requires }: Pick<RoleProfile, "requires">,
  { competences }: Pick<Qualification, "competences">,
): boolean {
  const perLanguage = new Set(competences.filter((each) => each.perLanguage).map(({ key }) => key));
  return requires.some(({ competence }) => perLanguage.has(competence));
}

export type StaffedVenture = DemandingVenture & { readonly countries: readonly string[] };

/** Why people are proposed: a strategy that the venture holds, or a form that it plans or uses, and in which country. */
export type ProposedBecause = {
  readonly kind: "strategy" | "form";
  /** The key of the strategy or form. */
  readonly key: string;
  /** Null: the venture as a whole, which names no country yet. */
  readonly country: string | null;
  /** How many people this alone asks for. */
  readonly people: number;
};

export type Proposal = {
  readonly venture: string;
  readonly role: string;
  /** The highest count that any reason asks for: the same people serve all of them. */
  readonly people: number;
  /** Of which one is chosen; empty where the role needs no language, or no country is known. */
  readonly languages: readonly string[];
  readonly because: readonly ProposedBecause[];
};

/**
 * Who is usually needed for what this venture holds, plans and uses: one line per role, and one per country's languages
 * where the role needs them. Roles that the firm has given up are not proposed.
 */
export function proposedNeeds(
  venture: StaffedVenture,
  roles: readonly RoleProfile[],
  qualification: Pick<Qualification, "competences" | "staffing">,
): readonly Proposal[] {
  const proposals = new Map<string, Proposal>();
  for (const { role, ...reason } of reasonsOf(venture, qualification.staffing)) {
    const profile = roles.find(({ key }) => key === role);
    if (!profile) continue;
    const languages = needsLanguage(profile, qualification) ? languagesOf(reason.country ?? "") : [];
    const line = [role, ...languages].join(" ");
    const before = proposals.get(line);
    const people = Math.max(before?.people ?? 0, reason.people);
    const because = [...(before?.because ?? []), reason];
    proposals.set(line, { venture: venture.id, role, people, languages, because });
  }
  return [...proposals.values()];
}

/** The proposals that none of the venture's needs answers: same role, in one of the languages or in none. */
export function openProposals(
  proposals: readonly Proposal[],
  needs: readonly { readonly ventureId: string; readonly role: string; readonly language: string | null }[],
): readonly Proposal[] {
  return proposals.filter(
    ({ venture, role, languages }) =>
      !needs.some(
        (taken) =>
          taken.ventureId === venture &&
          taken.role === role &&
          (taken.language === null || languages.length === 0 || languages.includes(taken.language)),
      ),
  );
}

type Reason = ProposedBecause & { readonly role: string };

function reasonsOf(venture: StaffedVenture, staffing: Qualification["staffing"]): readonly Reason[] {
  // A strategy of the venture as a whole is one for each of its countries.
  const everywhere: readonly (string | null)[] = venture.countries.length > 0 ? venture.countries : [null];
  const held = [
    ...venture.strategies.flatMap(({ type, country }) =>
      (country === null ? everywhere : [country]).map((each) => ({
        kind: "strategy" as const,
        key: type,
        country: each,
      })),
    ),
    ...[...venture.activeForms, ...venture.plannedForms].map(({ form, country }) => ({
      ...{ kind: "form" as const, key: form, country },
    })),
  ];
  const once = new Map(held.map((each) => [`${each.kind} ${each.key} ${each.country}`, each]));
  return [...once.values()].flatMap((each) =>
    staffing
      .filter(({ because }) => because.kind === each.kind && keyOf(because) === each.key)
      .map(({ role, people }) => ({ ...each, role, people })),
  );
}

function keyOf(because: Qualification["staffing"][number]["because"]): string {
  return because.kind === "strategy" ? because.strategy : because.form;
}

/** How a need stands in one competence of its role: "2 of 5 at B1". */
export type NeedLine = Standing & {
  /** With its language where it has one. */
  readonly competence: string;
  /** On the competence's scale, from 1. */
  readonly required: number;
  /** How many people have to reach it. */
  readonly people: number;
};

/**
 * What a need asks for, competence by competence in the order of its role, and how many are known to reach it.
 * `holdersOf` says it of a competence from single levels or from counts; unknown stays unknown.
 */
export function needLines(
  { people, language }: { readonly people: number; readonly language: string | null },
  role: RoleProfile,
  qualification: Pick<Qualification, "competences">,
  holdersOf: (competence: string) => Holders,
): readonly NeedLine[] {
  const languages = new Map([[role.key, language === null ? [] : [language]]]);
  return [...requirementsOf([role], languages, qualification)].map(([competence, { level: required }]) => ({
    ...standingOf({ people, required }, holdersOf(competence)),
    ...{ competence, required, people },
  }));
}
