/** The register as a log: everything that was decided and said about it, the latest first. */
import type { Decision } from "./decision-draft.ts";

type At = { readonly id: string; readonly on: string; readonly decision: Decision };
export type LogEntry =
  | (At & { readonly kind: "settled" | "revised" | "confirmed" })
  | (At & { readonly kind: "approved" | "objected"; readonly name: string; readonly comment: string });

/** Decisions come in the order in which they were recorded; on one day what was said follows what it was said about. */
export function logOf(decisions: readonly Decision[]): readonly LogEntry[] {
  const choices = new Map(decisions.map(({ id, choice }) => [id, choice]));
  const kindOf = ({ revises, choice }: Decision) => {
    if (revises === null) return "settled";
    return choices.get(revises) === choice ? "confirmed" : "revised";
  };
  return decisions
    .flatMap((decision): readonly LogEntry[] => [
      { kind: kindOf(decision), id: decision.id, on: decision.decidedOn, decision },
      ...decision.approval.given.map(({ id, verdict, name, comment, on }) => ({
        ...{ kind: verdict, id, on, decision, name, comment },
      })),
    ])
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .toReversed();
}
