/** A role as it is being written down. */
import type { StaffedRole } from "./staffing.ts";

export type RequiredDraft = { readonly competence: string; readonly level: number; readonly weight: number | null };

export type RoleDraft = {
  readonly de: string;
  readonly en: string;
  readonly boundaryCrosser: boolean;
  readonly requires: readonly RequiredDraft[];
};

export const NEW_ROLE: RoleDraft = { de: "", en: "", boundaryCrosser: true, requires: [] };

export function draftOf({ label, boundaryCrosser, requires }: StaffedRole): RoleDraft {
  return { ...label, boundaryCrosser, requires };
}

export type RoleField = "label" | "requires";

/** What is missing before this can be saved. */
export function missingIn({ de, en, requires }: RoleDraft): ReadonlySet<RoleField> {
  const missing: RoleField[] = [];
  if (de.trim() === "" || en.trim() === "") missing.push("label");
  if (requires.length === 0) missing.push("requires");
  return new Set(missing);
}

/** The role as it is sent, once nothing is missing. An emptied weight is the usual one. */
export function saidRole({ de, en, boundaryCrosser, requires }: RoleDraft) {
  return {
    label: { de: de.trim(), en: en.trim() },
    boundaryCrosser,
    requires: requires.map(({ weight, ...each }) => ({ ...each, weight: weight ?? 1 })),
  };
}
