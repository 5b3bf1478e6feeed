/** A form of internationalization in a country: planned, then active, then perhaps left (von Behr 2001, §5). */
import * as z from "zod";
import { Day } from "./calendar.ts";
import { CountryCode } from "./country.ts";
import type { Framework } from "./framework.ts";
import { findForm, needsExitReason } from "./ladder.ts";
import type { Phase } from "./phase.ts";
import { Key } from "./text.ts";

export const PLACEMENT_STATES = ["planned", "active", "left"] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];

const year = z.int().min(1800).max(2200).nullable();
const reason = z.string().trim().max(2000);

/** `forced`: the firm says that it has no choice, so that a leap is only pointed out (fn32). */
export const PlaceForm = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  ventureId: z.uuid().nullable(),
  country: CountryCode,
  form: Key,
  state: z.enum(PLACEMENT_STATES),
  sinceYear: year,
  plannedFor: Day.nullable(),
  leftYear: year.default(null),
  forced: z.boolean().default(false),
  reason: reason.default(""),
});
export type PlaceForm = z.infer<typeof PlaceForm>;

export const ChangePlacement = z.strictObject({
  firmId: z.uuid(),
  id: z.uuid(),
  version: z.int().min(1),
  state: z.enum(PLACEMENT_STATES),
  sinceYear: year,
  leftYear: year.default(null),
  forced: z.boolean(),
  reason: reason.default(""),
});
export type ChangePlacement = z.infer<typeof ChangePlacement>;

export type PlacementFault =
  | { readonly because: "left-before-it-began" }
  | { readonly because: "exit-barrier-needs-reason"; readonly exitBarrier: number; readonly upTo: number };

/**
 * What speaks against recording a placement like this, or null. Nothing is forbidden: a form
 * that is hard to leave again only has to say why it is chosen while its venture is still
 * being built up (§5). `phase` is that of the placement's venture, null without one.
 */
export function faultInPlacement(
  placement: Pick<PlaceForm, "form" | "state" | "sinceYear" | "leftYear" | "reason">,
  phase: Phase | null,
  framework: Framework,
): PlacementFault | null {
  const { state, sinceYear, leftYear } = placement;
  if (state === "left") {
    const isOdd = sinceYear !== null && leftYear !== null && leftYear < sinceYear;
    return isOdd ? { because: "left-before-it-began" } : null;
  }
  const form = findForm(placement.form, framework);
  if (!form || phase !== "build-up" || !needsExitReason(form, framework) || placement.reason !== "") return null;
  return {
    because: "exit-barrier-needs-reason",
    exitBarrier: form.exitBarrier,
    upTo: framework.ladder.buildUpMaxExitBarrier,
  };
}
