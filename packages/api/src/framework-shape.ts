/** Frameworks as those see them who look after them: parts, faults, gaps, versions and what is different between two. */
import type { DraftPartRow } from "@etappe/db/repositories/framework-drafts";
import { differencesBetween, type PartChange } from "@etappe/domain/framework-diff";
import { FAULT_REASONS, faultsIn, gapsIn } from "@etappe/domain/framework-fault";
import { type FrameworkPart, type PartContent, placeOf } from "@etappe/domain/framework-part";
import { PART_KINDS } from "@etappe/domain/part-kind";
import type { Locale, Text } from "@etappe/domain/text";
import * as z from "zod";
import { Id, Words } from "./shapes.ts";

const KindShape = z.enum(PART_KINDS);
const Content = z.record(z.string(), z.json()).meta({ open: "a draft may be broken" });

export const PartShape = z.strictObject({
  id: Id,
  kind: KindShape,
  key: z.string(),
  content: Content,
  archived: z.boolean(),
  version: z.int(),
  changedByName: z.string(),
  updatedAt: z.iso.datetime(),
  /** An earlier version offered it: it can be archived and never removed, and its key stays. */
  known: z.boolean(),
});
export type PartShape = z.infer<typeof PartShape>;

export const FaultShape = z.strictObject({
  kind: KindShape,
  key: z.string(),
  field: z.string(),
  because: z.enum(FAULT_REASONS),
  values: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .meta({ open: "what a sentence about a fault needs, written by the model" }),
});

const Gap = z.strictObject({ missing: z.int(), all: z.int() });
export const GapsShape = z.strictObject({ de: Gap, en: Gap });

/** How a draft stands: what keeps it from being published, and what is not written yet in either language. */
export const StandingShape = z.strictObject({ faults: z.array(FaultShape), gaps: GapsShape });
export type StandingShape = z.infer<typeof StandingShape>;

const FieldChangeShape = z.strictObject({ field: z.string(), from: z.json().nullable(), to: z.json().nullable() });

export const ChangeShape = z.strictObject({
  change: z.enum(["added", "removed", "changed", "moved"]),
  kind: KindShape,
  key: z.string(),
  label: Words,
  fields: z.array(FieldChangeShape),
});
export type ChangeShape = z.infer<typeof ChangeShape>;

export const PlainPartShape = z.strictObject({
  kind: KindShape,
  key: z.string(),
  content: Content,
});

export function partShape(row: DraftPartRow): PartShape {
  const { id, kind, key, content, archived, version, changedByName, updatedAt, known } = row;
  return { id, kind, key, content, archived, version, changedByName, updatedAt: updatedAt.toISOString(), known };
}

/** The parts of a draft that it offers, and those that it archived. */
export function offeredAndArchived(rows: readonly DraftPartRow[]): {
  offered: readonly FrameworkPart[];
  archived: readonly FrameworkPart[];
} {
  const plain = ({ kind, key, content }: DraftPartRow): FrameworkPart => ({ kind, key, content });
  return {
    offered: rows.filter((row) => !row.archived).map(plain),
    archived: rows.filter((row) => row.archived).map(plain),
  };
}

/** `language` is the one in which every text has to be there. */
export function standingShape(rows: readonly DraftPartRow[], language: Locale): StandingShape {
  const { offered, archived } = offeredAndArchived(rows);
  return {
    faults: faultsIn(offered, archived, language).map((fault) => ({
      ...fault,
      values: { ...fault.values },
    })),
    gaps: { de: gapsIn(offered, "de"), en: gapsIn(offered, "en") },
  };
}

/** What turns the first list of parts into the second, with what each of them is called. */
export function changeShapes(from: readonly FrameworkPart[], to: readonly FrameworkPart[]): ChangeShape[] {
  const contents = new Map([...from, ...to].map((part) => [placeOf(part), part.content]));
  return differencesBetween(from, to).map((change: PartChange) => {
    const { kind, key } = change;
    const label = labelIn(contents.get(placeOf(change)), key);
    const fields = change.change === "changed" ? change.fields : [];
    return { change: change.change, kind, key, label, fields: fields.map((field) => ({ ...field })) };
  });
}

function labelIn(content: PartContent | undefined, key: string): Text {
  const label = content?.label ?? content?.name;
  const words = Words.safeParse(label);
  return words.success ? words.data : { de: key, en: key };
}
