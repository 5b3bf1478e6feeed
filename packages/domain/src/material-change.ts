/**
 * What has changed materially since a decision was approved (von Behr 2001, §3: the process stays open). An
 * approval is given on a state of knowledge; when what the model concludes from it is no longer the same, the
 * approval is still on record but stale.
 */
import type { Evaluation } from "./evaluation.ts";
import type { StanceBand } from "./stance.ts";

export type MaterialChange =
  | { readonly kind: "stance"; readonly from: StanceBand | null; readonly to: StanceBand | null }
  /** Starting position 0–100; null is not known. */
  | { readonly kind: "position"; readonly from: number | null; readonly to: number | null }
  /** A strategy type is suggested now and was not then, or the other way round. */
  | { readonly kind: "suggestion"; readonly type: string; readonly suggested: boolean }
  /** A planned form is a leap now, and was no leap or not planned then. */
  | { readonly kind: "leap"; readonly venture: string; readonly country: string; readonly form: string }
  /** Reached level of the ladder; 0 is nothing active. */
  | { readonly kind: "reached-level"; readonly from: number; readonly to: number };

/** From how many points on a starting position counts as moved. */
export const MATERIAL_POINTS = 10;

type Concluded = Pick<Evaluation, "stanceBand" | "startingPosition" | "reachedLevel" | "fits" | "steps">;

/** What is materially different between two evaluations of one firm; empty when nothing is. Small moves are not. */
export function materialChanges(then: Concluded, now: Concluded): readonly MaterialChange[] {
  return [
    ...stanceChange(then, now),
    ...positionChange(then, now),
    ...suggestionChanges(then, now),
    ...newLeaps(then, now),
    ...levelChange(then, now),
  ];
}

function stanceChange({ stanceBand: from }: Concluded, { stanceBand: to }: Concluded): MaterialChange[] {
  return from === to ? [] : [{ kind: "stance", from, to }];
}

function positionChange({ startingPosition: from }: Concluded, { startingPosition: to }: Concluded): MaterialChange[] {
  const hasMoved = from === null || to === null ? from !== to : Math.abs(to - from) >= MATERIAL_POINTS;
  return hasMoved ? [{ kind: "position", from, to }] : [];
}

/** A type that only one of the two frameworks knows was not suggested by the other. */
function suggestionChanges(then: Concluded, now: Concluded): MaterialChange[] {
  const before = suggestedIn(then);
  const after = suggestedIn(now);
  return [
    ...[...after].filter((type) => !before.has(type)).map((type) => flipped(type, true)),
    ...[...before].filter((type) => !after.has(type)).map((type) => flipped(type, false)),
  ];
}

function flipped(type: string, suggested: boolean): MaterialChange {
  return { kind: "suggestion", type, suggested };
}

function suggestedIn({ fits }: Concluded): ReadonlySet<string> {
  return new Set(fits.filter(({ suggested }) => suggested).map(({ type }) => type));
}

function newLeaps(then: Concluded, now: Concluded): MaterialChange[] {
  const known = new Set(leapsIn(then).map(placeOf));
  return leapsIn(now)
    .filter((leap) => !known.has(placeOf(leap)))
    .map(({ venture, country, form }) => ({ kind: "leap", venture, country, form }));
}

function leapsIn({ steps }: Concluded) {
  return steps.filter(({ step }) => step.kind === "leap");
}

function placeOf({ venture, country, form }: Concluded["steps"][number]): string {
  return `${venture}/${country}/${form}`;
}

function levelChange({ reachedLevel: from }: Concluded, { reachedLevel: to }: Concluded): MaterialChange[] {
  return from === to ? [] : [{ kind: "reached-level", from, to }];
}
