/** A framework's file as it is shown before anybody takes it: what it would change, and what is wrong with it, cell by cell. */
import { FILE_REFUSALS, type FileFault, FORM_REASONS } from "@etappe/domain/file-fault";
import { FAULT_REASONS } from "@etappe/domain/framework-fault";
import * as z from "zod";
import { ChangeShape, FaultShape } from "./framework-shape.ts";
import { Id, Words } from "./shapes.ts";

/** More than anybody reads; how many there are is said beside them. */
const MOST_SHOWN = 500;

export const FileFaultShape = FaultShape.extend({
  /** Null where no part is meant, but the file. */
  kind: FaultShape.shape.kind.nullable(),
  because: z.enum([...FAULT_REASONS, ...FORM_REASONS]),
  /** Null where the file has no cells, or no cell is meant. */
  place: z.strictObject({ sheet: z.string(), row: z.int(), column: z.string(), heading: z.string() }).nullable(),
});

const Faults = { faults: z.array(FileFaultShape), faultsInAll: z.int() };

export const FileShape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("refused"), because: z.enum(FILE_REFUSALS), ...Faults }),
  z.strictObject({
    kind: z.literal("read"),
    key: z.string(),
    name: Words,
    parts: z.int(),
    ...Faults,
    /** The framework of the house that has this key, and the number of its newest version; null where there is none. */
    target: z.strictObject({ frameworkId: Id, versionNumber: z.int().nullable() }).nullable(),
    changes: z.array(ChangeShape),
  }),
]);
export type FileShape = z.infer<typeof FileShape>;

export function faultShapes(faults: readonly FileFault[]) {
  const shown = faults.slice(0, MOST_SHOWN).map(({ place, values, ...fault }) => ({
    ...fault,
    values: { ...values },
    place: place && { ...place },
  }));
  return { faults: shown, faultsInAll: faults.length };
}
