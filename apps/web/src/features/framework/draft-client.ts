/** The way of a draft to the house. It goes on when the page that asked is gone from the screen. */

import { lastingClient } from "../assessment/send-answer.ts";
import { failureOf } from "../failure/failure.ts";
import type { Outline } from "./draft-state.ts";
import type { Content, Part, Standing } from "./draft-types.ts";
import { isRecord } from "./json.ts";

/** Who has not replied by then is not going to; the part is tried again. */
const PATIENCE_MS = 20_000;

export type Written =
  | { readonly kind: "acknowledged"; readonly part: Part; readonly standing: Standing }
  | { readonly kind: "conflicted"; readonly theirs: Part }
  | { readonly kind: "refused"; readonly because: string }
  | { readonly kind: "signed-out" }
  | { readonly kind: "failed" };

export type NewPart = Pick<Part, "id" | "kind" | "content"> & { readonly after: string | null };

export type DraftClient = ReturnType<typeof draftClient>;

export function draftClient(tenant: string, draftId: string) {
  const { drafts } = lastingClient(tenant);
  const standingOf = ({ faults, gaps }: Standing): Standing => ({ faults, gaps });
  return {
    async show(): Promise<Outline> {
      const shown = await drafts.show.query({ draftId });
      return { parts: shown.parts, ...standingOf(shown) };
    },
    async write(id: string, version: number, content: Content): Promise<Written> {
      try {
        const options = { signal: AbortSignal.timeout(PATIENCE_MS) };
        const answer = await drafts.writePart.mutate({ draftId, id, version, content }, options);
        return { kind: "acknowledged", part: answer.part, standing: standingOf(answer) };
      } catch (error) {
        return writtenOfError(error);
      }
    },
    async add({ after, ...part }: NewPart) {
      const answer = await drafts.addPart.mutate({ draftId, after, ...part });
      return { part: answer.part, standing: standingOf(answer) };
    },
    async setArchived({ id, version }: Part, isArchived: boolean) {
      const answer = await (isArchived ? drafts.archivePart : drafts.restorePart).mutate({ draftId, id, version });
      return { part: answer.part, standing: standingOf(answer) };
    },
    async remove({ id, version }: Part) {
      return standingOf(await drafts.removePart.mutate({ draftId, id, version }));
    },
    async move(id: string, after: string | null) {
      return (await drafts.movePart.mutate({ draftId, id, after })).order;
    },
  };
}

const FINAL: ReadonlySet<string> = new Set(["BAD_REQUEST", "PRECONDITION_FAILED", "NOT_FOUND", "FORBIDDEN"]);

function writtenOfError(error: unknown): Written {
  const failure = failureOf(error);
  if (failure.kind === "refused") {
    const { because, said } = failure;
    if (because !== "changed-meanwhile") return { kind: "refused", because };
    return isPart(said.current) ? { kind: "conflicted", theirs: said.current } : { kind: "failed" };
  }
  if (failure.kind !== "known") return { kind: "failed" };
  if (failure.code === "UNAUTHORIZED") return { kind: "signed-out" };
  return FINAL.has(failure.code) ? { kind: "refused", because: failure.code } : { kind: "failed" };
}

/** What the house says is there now is looked at before it is believed. */
export function isPart(value: unknown): value is Part {
  return (
    isRecord(value) &&
    typeof value.id === "string" &&
    typeof value.version === "number" &&
    typeof value.changedByName === "string" &&
    isRecord(value.content)
  );
}
