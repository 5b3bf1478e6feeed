/** The end of a venture as it is being written down, and what it still lacks. */
import type { Phase } from "@etappe/domain/phase";
import { type CloseVenture, ENDINGS, type Ending } from "@etappe/domain/venture";

export type CloseDraft = {
  readonly ending: Ending | null;
  readonly learned: string;
  readonly mergedInto: string | null;
  /** One point per line. */
  readonly watch: string;
  readonly lookAgainOn: string | null;
};

export const NEW_END: CloseDraft = { ending: null, learned: "", mergedInto: null, watch: "", lookAgainOn: null };

/** The ends that a venture in this phase may have: staying at home is decided before anything is built up. */
export function endingsFrom(phase: Phase, hasOthers: boolean): readonly Ending[] {
  return ENDINGS.filter(
    (ending) => (ending !== "null-strategy" || phase === "decision") && (ending !== "merged" || hasOthers),
  );
}

type Missing = "ending" | "learned" | "mergedInto" | "watch" | "lookAgainOn";
type Said = Pick<CloseVenture, "ending" | "learned" | "mergedInto" | "watch" | "lookAgainOn">;

/** What is sent, or what is missing. */
export function checkEnd(
  draft: CloseDraft,
  today: string,
):
  | { readonly kind: "complete"; readonly said: Said }
  | { readonly kind: "missing"; readonly fields: ReadonlySet<Missing> } {
  const { ending, learned, mergedInto, lookAgainOn } = draft;
  const watch = draft.watch
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const isNull = ending === "null-strategy";
  const fields = new Set<Missing>();
  if (learned.trim() === "") fields.add("learned");
  if (ending === "merged" && mergedInto === null) fields.add("mergedInto");
  if (isNull && watch.length === 0) fields.add("watch");
  if (isNull && (lookAgainOn === null || lookAgainOn <= today)) fields.add("lookAgainOn");
  if (ending === null) return { kind: "missing", fields: fields.add("ending") };
  if (fields.size > 0) return { kind: "missing", fields };
  const ahead = isNull ? { watch, lookAgainOn } : { watch: [], lookAgainOn: null };
  return { kind: "complete", said: { ending, learned, mergedInto: ending === "merged" ? mergedInto : null, ...ahead } };
}
