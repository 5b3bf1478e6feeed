/** Roles as lists name them, in German and English: what is one of the firm's roles, and what may be one. */
import type { RoleProfile } from "../role-profile.ts";
import { folded } from "./folded.ts";

export type RoleCell =
  | { readonly kind: "role"; readonly role: string }
  /** A person has to say which role it is, if any; `proposal` is the nearest one. */
  | { readonly kind: "asks"; readonly proposal: string | null };

/** Other words for the very role. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  "export-clerk": ["exportsachbearbeiter", "exportsachbearbeiterin", "sachbearbeitung export", "export sales clerk"],
  "service-technician-abroad": [
    ...["servicetechniker ausland", "servicetechnikerin ausland", "auslandsmonteur", "auslandsmontage"],
    ...["field service engineer abroad", "international service technician"],
  ],
  "start-up-manager-abroad": ["anlaufmanager ausland", "anlaufmanagerin ausland", "start up manager abroad"],
  "trainer-of-foreign-staff": ["trainer auslandspersonal", "trainerin auslandspersonal", "trainer foreign staff"],
  "plant-manager-abroad": ["werksleiter ausland", "werkleiter ausland", "werksleiterin ausland"],
  "purchasing-agent": ["einkaufer international", "international buyer", "internationaler einkauf"],
};

/** Words that may mean a role: whether the work crosses a border does not stand in them. */
const NEAR: readonly (readonly [RegExp, string])[] = [
  [/service ?techni|kundendienst|service engineer/, "service-technician-abroad"],
  [/anlauf|start up|ramp up/, "start-up-manager-abroad"],
  [/trainer|ausbilder|instructor/, "trainer-of-foreign-staff"],
  [/einkauf|einkaufer|beschaffung|purchasing|buyer|procurement/, "purchasing-agent"],
  [/konstruk|entwickl|development|design/, "cross-border-development-engineer"],
  [/export/, "export-clerk"],
  [/werkleit|werksleit|plant manager/, "plant-manager-abroad"],
  [/montage|monteur|fertigung|produktion|schlosser|assembly|fitter|production/, "home-plant-worker"],
];

/** What one word of a role cell says, among the roles that the firm uses. */
export function roleIn(word: string, roles: readonly RoleProfile[]): RoleCell {
  const text = folded(word);
  const same = roles.find(({ key, label }) =>
    [folded(key), folded(label.de), folded(label.en), ...(SAME[key] ?? [])].includes(text),
  );
  if (same) return { kind: "role", role: same.key };
  const near = NEAR.find(([words, key]) => words.test(text) && roles.some((role) => role.key === key));
  return { kind: "asks", proposal: near?.[1] ?? null };
}

/** The words of a cell that may name several roles. */
export function roleWordsIn(cell: string): readonly string[] {
  const words = cell.split(/[;,|\r\n]|\s\/\s|\s\+\s/).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ""))];
}
