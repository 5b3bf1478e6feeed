/** How a form on record is changed without losing what was written about it before. */
import * as z from "zod/mini";
import type { Placement } from "./ladder-grid.ts";

/** What becomes of a form: it is in use, it is left, or a plan is given its reason. */
export type Changing = "activate" | "leave" | "explain";

export type ChangeDraft = {
  readonly sinceYear: number | null;
  readonly leftYear: number | null;
  readonly forced: boolean;
  readonly reason: string;
};

export function draftFor(changing: Changing, placement: Placement, year: number): ChangeDraft {
  const { sinceYear, forced, reason } = placement;
  // Why it is left is a new sentence; the old one is kept below it, see `changeOf`.
  if (changing === "leave") return { sinceYear, leftYear: year, forced, reason: "" };
  return { sinceYear: changing === "activate" ? (sinceYear ?? year) : sinceYear, leftYear: null, forced, reason };
}

/** What keeps a change from being saved: it lacks its reason, or the form would be left before it began. */
export type ChangeFault = "reason" | "leftYear";

/**
 * Without a word a form may come into use unless it is hard to leave, but not be left, and a
 * plan cannot be explained by nothing.
 */
export function faultIn(changing: Changing, draft: ChangeDraft, needsReason: boolean): ChangeFault | null {
  if ((changing !== "activate" || needsReason) && draft.reason.trim() === "") return "reason";
  const { sinceYear, leftYear } = draft;
  return changing === "leave" && sinceYear !== null && leftYear !== null && leftYear < sinceYear ? "leftYear" : null;
}

export function changeOf(changing: Changing, draft: ChangeDraft, before: Pick<Placement, "state" | "reason">) {
  const state = STATE[changing];
  const reason =
    changing === "leave" && before.reason !== "" ? `${draft.reason.trim()}\n${before.reason}` : draft.reason.trim();
  const { sinceYear, forced } = draft;
  return { state, sinceYear, leftYear: changing === "leave" ? draft.leftYear : null, forced, reason };
}

const STATE = { activate: "active", leave: "left", explain: "planned" } as const;

const Saved = z.object({
  state: z.enum(["planned", "active", "left"]),
  reason: z.nullable(z.string()),
  version: z.number(),
});

/** The form as a colleague has left it, when that is why a change was refused. */
export function savedPlacement(current: unknown) {
  const saved = Saved.safeParse(current);
  return saved.success ? { ...saved.data, reason: saved.data.reason ?? "" } : null;
}
