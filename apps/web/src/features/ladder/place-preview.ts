/** What a plan would be, said before it is saved: a step or a leap, and whether it has to give its reason. */
import type { PlacementState } from "@etappe/domain/form-placement";
import type { Ladder } from "./ladder-grid.ts";

export type ClimbSoFar = Pick<Ladder, "starts" | "startElsewhere" | "leapAbove" | "regionShifts" | "levels">;

type Choices = {
  readonly forms: readonly { readonly key: string; readonly level: number; readonly needsExitReason: boolean }[];
  readonly ventures: readonly Pick<Ladder["ventures"][number], "id" | "phase">[];
  readonly climb: ClimbSoFar;
};

export type LeapAhead = { readonly from: number; readonly level: number };

/** The leap that a form would be in this country; null for a step, and while something is not chosen. */
export function leapOf(
  { country, form }: { readonly country: string | null; readonly form: string | null },
  { forms, climb }: Choices,
): LeapAhead | null {
  const known = forms.find(({ key }) => key === form);
  if (!known || country === null) return null;
  const level = climb.regionShifts
    .filter((shift) => shift.country === country && shift.form === form)
    .reduce((sum, shift) => sum + shift.levels, known.level);
  const from = climb.starts.find((start) => start.country === country)?.level ?? climb.startElsewhere;
  return level - from > climb.leapAbove ? { from, level } : null;
}

/** Whether this form has to say why it is chosen: hard to leave, in a venture that is being built up (§5). */
export function needsReason(
  place: { readonly form: string | null; readonly state: PlacementState; readonly venture: string },
  { forms, ventures }: Choices,
): boolean {
  if (place.state === "left") return false;
  const isHardToLeave = forms.some(({ key, needsExitReason }) => key === place.form && needsExitReason);
  return isHardToLeave && ventures.some(({ id, phase }) => id === place.venture && phase === "build-up");
}
