/** A decision while somebody writes it down, and what keeps it from being recorded. */
import type { Visibility } from "@etappe/domain/access";
import { type Reversibility, SettleDecision, standing } from "@etappe/domain/decision";
import * as z from "zod/mini";
import type { Outputs } from "../../router-types.ts";
import { bareOption, type OptionDraft, optionOf, optionsOf } from "./option-draft.ts";

export type Register = Outputs["decisions"]["register"];
export type Decision = Register["decisions"][number];
/** A decision as it was written down, without what has become of it since. */
export type Said = Omit<Decision, "hash" | "approval" | "stale" | "ground">;

export type DecisionDraft = {
  readonly choice: string;
  readonly reason: string;
  readonly options: readonly OptionDraft[];
  readonly decidedBy: string;
  readonly decidedOn: string | null;
  readonly reversibility: Reversibility | null;
  readonly reviewBy: string | null;
  readonly visibility: Visibility;
};

/** What somebody sets out to do with a matter. A confirmation and a revision begin with what stands. */
export type Intent =
  | { readonly kind: "settle" | "revise" | "confirm" }
  /** An option that was kept open is taken up again. */
  | { readonly kind: "reopen"; readonly option: string };

/** Looked at again after half a year, unless somebody says otherwise. */
const REVIEW_AFTER_MONTHS = 6;

export function newDraft(today: string): DecisionDraft {
  return {
    choice: "",
    reason: "",
    options: [bareOption(0, "", "dropped")],
    decidedBy: "",
    decidedOn: today,
    reversibility: null,
    reviewBy: monthsLater(today, REVIEW_AFTER_MONTHS),
    visibility: "shared",
  };
}

/** The draft with which somebody begins. */
export function draftFor(intent: Intent, stands: Said | null, today: string): DecisionDraft {
  if (!stands) return newDraft(today);
  return intent.kind === "reopen" ? reopeningOf(stands, intent.option, today) : revisionOf(stands, today);
}

/** A revision begins with what stands, decided today and looked at again in half a year. */
export function revisionOf(decision: Said, today: string): DecisionDraft {
  const { choice, reason, decidedBy, reversibility, visibility } = decision;
  const options = decision.options.map(optionOf);
  const reviewBy = monthsLater(today, REVIEW_AFTER_MONTHS);
  return { choice, reason, options, decidedBy, decidedOn: today, reversibility, reviewBy, visibility };
}

/** The kept option is now the choice, and what was chosen is the one kept open. Why, somebody still has to say. */
function reopeningOf(decision: Said, option: string, today: string): DecisionDraft {
  const revision = revisionOf(decision, today);
  const hadChosen = revision.options.some(({ state }) => state === "chosen");
  const options = revision.options.map((other): OptionDraft => {
    if (other.text === option) return { ...other, state: "chosen" };
    return other.state === "chosen" ? { ...other, state: "kept-open" } : other;
  });
  const before = bareOption(options.length, decision.choice.slice(0, 500), "kept-open");
  return {
    ...revision,
    choice: option,
    reason: "",
    options: hadChosen ? options : [...options, before],
    reversibility: null,
  };
}

/** The review follows the day of the decision until somebody sets it by hand. */
export function decidedOn(draft: DecisionDraft, day: string | null): DecisionDraft {
  const wasProposed = draft.decidedOn && draft.reviewBy === monthsLater(draft.decidedOn, REVIEW_AFTER_MONTHS);
  return {
    ...draft,
    decidedOn: day,
    reviewBy: wasProposed && day ? monthsLater(day, REVIEW_AFTER_MONTHS) : draft.reviewBy,
  };
}

export const FIELDS = ["choice", "reason", "options", "decidedBy", "decidedOn", "reversibility", "reviewBy"] as const;
export type Field = (typeof FIELDS)[number];

type Place = Pick<SettleDecision, "id" | "firmId" | "ventureId" | "matter" | "revises">;
export type Checked =
  | { readonly kind: "complete"; readonly input: SettleDecision }
  | { readonly kind: "missing"; readonly fields: ReadonlySet<Field> };

/** The decision as the API takes it, or the fields that are missing or wrong. Options left empty are none. */
export function check(draft: DecisionDraft, place: Place): Checked {
  const parsed = SettleDecision.safeParse({ ...draft, ...place, options: optionsOf(draft.options) });
  if (parsed.success) return { kind: "complete", input: parsed.data };
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
  // The order of the two days is only looked at when everything else is right.
  if (draft.decidedOn && draft.reviewBy && draft.reviewBy <= draft.decidedOn) wrong.add("reviewBy");
  return { kind: "missing", fields: new Set(FIELDS.filter((field) => wrong.has(field))) };
}

/** The same day so many months later, or the last day of a shorter month. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The decision that stands on a matter, and those before it, the latest first. */
export function versionsOf(matter: string, decisions: readonly Decision[]): readonly Decision[] {
  const own = decisions.filter((decision) => decision.matter === matter);
  const versions: Decision[] = [];
  let next = standing(own)[0];
  while (next && !versions.includes(next)) {
    versions.push(next);
    const before = next.revises;
    next = own.find(({ id }) => id === before);
  }
  return versions;
}

const texts = z.array(z.string());
const Saved = z.object({
  id: z.string(),
  matter: z.string(),
  choice: z.string(),
  reason: z.string(),
  options: z.array(
    z.object({ text: z.string(), pros: texts, cons: texts, chosen: z.boolean(), keptOpen: z.boolean() }),
  ),
  decidedBy: z.string(),
  decidedOn: z.string(),
  reversibility: z.enum(["easy", "costly", "hardly"]),
  reviewBy: z.string(),
  revises: z.nullable(z.string()),
  recordedBy: z.string(),
  visibility: z.enum(["internal", "shared"]),
});

/** The decision that a colleague has recorded meanwhile, when that is why ours was refused. */
export function savedDecision(current: unknown): Said | null {
  const saved = Saved.safeParse(current);
  return saved.success ? saved.data : null;
}
