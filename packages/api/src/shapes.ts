/** Shapes of answers that several procedures share. What is not named here does not leave the house. */
import { PHASES } from "@etappe/domain/phase";
import * as z from "zod";

export const Id = z.uuid();
export const PhaseShape = z.enum(PHASES);
export const Changed = z.strictObject({ version: z.int() });
export const Done = z.strictObject({ id: z.uuid() });
export const OfFirm = z.strictObject({ firmId: z.uuid() });
export const OfVenture = z.strictObject({ firmId: z.uuid(), ventureId: z.uuid() });

export const Words = z.strictObject({ de: z.string(), en: z.string() });
/** An item of the framework as it is shown: its texts and where it comes from. */
export const ItemShape = z.strictObject({
  key: z.string(),
  label: Words,
  help: Words.nullable(),
  source: z.string(),
});
export type ItemShape = z.infer<typeof ItemShape>;

export function itemOf(item: {
  readonly key: string;
  readonly label: z.infer<typeof Words>;
  readonly help?: z.infer<typeof Words> | undefined;
  readonly source: string;
}): ItemShape {
  return { key: item.key, label: item.label, help: item.help ?? null, source: item.source };
}

export const ScaleShape = z.strictObject({
  key: z.string(),
  levels: z.array(z.strictObject({ value: z.int(), label: Words, anchor: Words.nullable() })),
});
