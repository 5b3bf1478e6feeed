/**
 * A framework while it is written. A draft may hold faults and gaps; what it may never do is take away from work that
 * runs: a part that a version once offered keeps its key, and is archived rather than removed.
 */
import * as z from "zod";
import { type FrameworkPart, type PartContent, partKey } from "./framework-part.ts";
import { PART_KINDS, type PartKind } from "./part-kind.ts";
import { PARTS } from "./part-rule.ts";
import { Key, Text } from "./text.ts";

/** Far more than the longest part of a method takes, and little enough to be read and checked at every key stroke. */
export const MOST_CHARACTERS = 100_000;

/** What stands in a part, whole or broken. */
export const DraftContent = z
  .record(z.string().max(100), z.json())
  .refine((content) => JSON.stringify(content).length <= MOST_CHARACTERS, "is too large for a part")
  .meta({ open: "a draft may be broken" });

const ofDraft = { draftId: z.uuid() };
const ofPart = { ...ofDraft, id: z.uuid() };

export const StartDraft = z.strictObject({ id: z.uuid(), versionId: z.uuid() });
export type StartDraft = z.infer<typeof StartDraft>;

/** A framework of the house's own, beginning as a copy of a version. */
export const CopyFramework = z.strictObject({
  id: z.uuid(),
  versionId: z.uuid(),
  key: Key.max(60),
  name: Text,
});
export type CopyFramework = z.infer<typeof CopyFramework>;

export const WritePart = z.strictObject({ ...ofPart, version: z.int().min(1), content: DraftContent });
export type WritePart = z.infer<typeof WritePart>;

/** `after` is the part of its kind behind which it comes to stand; null: it becomes the first. */
export const AddPart = z.strictObject({
  ...ofPart,
  kind: z.enum(PART_KINDS),
  content: DraftContent,
  after: z.uuid().nullable(),
});
export type AddPart = z.infer<typeof AddPart>;

export const MovePart = z.strictObject({ ...ofPart, after: z.uuid().nullable() });
export type MovePart = z.infer<typeof MovePart>;

/** Archives a part, brings it back, or takes away one that was never published. */
export const SetPartAside = z.strictObject({ ...ofPart, version: z.int().min(1) });
export type SetPartAside = z.infer<typeof SetPartAside>;

export const DiscardDraft = z.strictObject({ ...ofDraft, version: z.int().min(1) });
export type DiscardDraft = z.infer<typeof DiscardDraft>;

export const PublishDraft = z.strictObject({
  ...ofDraft,
  version: z.int().min(1),
  notes: z.string().trim().min(1).max(4000),
});
export type PublishDraft = z.infer<typeof PublishDraft>;

export type PartRefusal = "key-fixed" | "key-taken" | "there-is-one" | "is-needed";

type DraftPart = FrameworkPart & { readonly known: boolean };

/** Why a part cannot be written so, or null. `others` are all other parts of its kind, archived ones among them. */
export function refusalOfWriting(
  part: DraftPart,
  content: PartContent,
  others: readonly Pick<FrameworkPart, "key">[],
): PartRefusal | null {
  const key = partKey(part.kind, content);
  if (key === part.key) return null;
  if (part.known) return "key-fixed";
  return isTaken(key, others) ? "key-taken" : null;
}

/** Why a part of this kind cannot be added, or null. One key of a kind may still be blank, which is a fault of the draft. */
export function refusalOfAdding(
  kind: PartKind,
  content: PartContent,
  others: readonly Pick<FrameworkPart, "key">[],
): PartRefusal | null {
  if (PARTS[kind].once) return "there-is-one";
  return isTaken(partKey(kind, content), others) ? "key-taken" : null;
}

/** Why a part cannot be archived, or null: rules that a framework has once are written anew, never set aside. */
export function refusalOfArchiving(kind: PartKind): PartRefusal | null {
  return PARTS[kind].once ? "is-needed" : null;
}

/** The keys of a kind in order, with one of them moved behind another (null: to the front). An unknown one moves nothing. */
export function movedBehind(ids: readonly string[], id: string, after: string | null): readonly string[] {
  if (!ids.includes(id) || id === after || (after !== null && !ids.includes(after))) return ids;
  const others = ids.filter((other) => other !== id);
  const at = after === null ? 0 : others.indexOf(after) + 1;
  return [...others.slice(0, at), id, ...others.slice(at)];
}

function isTaken(key: string, others: readonly Pick<FrameworkPart, "key">[]): boolean {
  return others.some((other) => other.key === key);
}
