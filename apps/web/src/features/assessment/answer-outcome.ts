/** What became of one try to save an answer, read from what the house replied or failed to reply. */
import type { Outputs } from "../../router-types.ts";
import { failureOf } from "../failure/failure.ts";
import { type SavedAnswer, savedAnswerOf } from "./answer-value.ts";

export type Evaluation = Outputs["assessments"]["record"]["evaluation"];

export type Outcome<Follows> =
  | { readonly kind: "acknowledged"; readonly answer: SavedAnswer; readonly evaluation: Follows }
  | Failed;

export type Failed =
  | { readonly kind: "conflicted"; readonly theirs: SavedAnswer }
  /** No further try of the same value would help. */
  | { readonly kind: "refused"; readonly because: string }
  /** Nobody, or by now somebody else: what this person said waits until they are back. */
  | { readonly kind: "signed-out" }
  /** Worth another try: nobody replied, or the house had a fault of its own. */
  | { readonly kind: "failed" };

const FINAL: ReadonlySet<string> = new Set(["BAD_REQUEST", "PRECONDITION_FAILED", "NOT_FOUND", "FORBIDDEN"]);

/** `read` makes an answer of what the house says is there now, or null. */
export function outcomeOfError(error: unknown, read: (current: unknown) => SavedAnswer | null = savedAnswerOf): Failed {
  const failure = failureOf(error);
  switch (failure.kind) {
    case "unreachable":
    case "unexpected":
      return { kind: "failed" };
    case "refused": {
      const { because, said } = failure;
      const theirs = read(said.current);
      if (because === "other-person") return { kind: "signed-out" };
      if (because !== "changed-meanwhile") return { kind: "refused", because };
      return theirs ? { kind: "conflicted", theirs } : { kind: "failed" };
    }
    case "known":
      if (failure.code === "UNAUTHORIZED") return { kind: "signed-out" };
      return FINAL.has(failure.code) ? { kind: "refused", because: failure.code } : { kind: "failed" };
  }
}
