import type { SettleCorrection } from "@etappe/domain/correction";

/** An action that is being written down with a loop. */
export type ConsequenceDraft = {
  readonly id: string;
  readonly title: string;
  readonly field: string | null;
  readonly ownerSide: "firm" | "house";
  readonly owner: string;
  readonly dueOn: string | null;
};

export function newConsequence(id: string): ConsequenceDraft {
  return { id, title: "", field: null, ownerSide: "firm", owner: "", dueOn: null };
}

/** What is missing of one; nothing of one that nobody has begun to fill in. */
export function missingIn({ title, field, dueOn }: ConsequenceDraft): ReadonlySet<"title" | "field" | "dueOn"> {
  if (title.trim() === "" && field === null && dueOn === null) return new Set();
  return new Set([
    ...(title.trim() === "" ? ["title" as const] : []),
    ...(field === null ? ["field" as const] : []),
    ...(dueOn === null ? ["dueOn" as const] : []),
  ]);
}

/** All of them as they are sent, without the empty ones; null as long as one lacks something. The firm reads them. */
export function completed(drafts: readonly ConsequenceDraft[]): SettleCorrection["consequences"] | null {
  if (drafts.some((draft) => missingIn(draft).size > 0)) return null;
  return drafts.flatMap(({ title, field, dueOn, ...rest }) =>
    field === null || dueOn === null ? [] : [{ ...rest, title, field, dueOn, visibility: "shared" as const }],
  );
}
