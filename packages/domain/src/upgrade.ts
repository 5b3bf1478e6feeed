/** What is said to move running mandates to another version of a framework, and back. */
import * as z from "zod";
import { ScaleRules } from "./upgrade-rule.ts";

/** As many mandates as a house moves at once. */
const MOST_MANDATES = 500;

const toVersion = { versionId: z.uuid(), rules: ScaleRules };

/** What would happen to these mandates. */
export const PreviewUpgrade = z.strictObject({ ...toVersion, engagementIds: z.array(z.uuid()).max(MOST_MANDATES) });
export type PreviewUpgrade = z.infer<typeof PreviewUpgrade>;

/** What would happen to one of them, answer by answer. */
export const LookAtUpgrade = z.strictObject({ ...toVersion, firmId: z.uuid() });
export type LookAtUpgrade = z.infer<typeof LookAtUpgrade>;

/** Moves one mandate. `fromVersionId` is what it was previewed under: one that was moved meanwhile stays where it is. */
export const RunUpgrade = z.strictObject({ ...toVersion, id: z.uuid(), firmId: z.uuid(), fromVersionId: z.uuid() });
export type RunUpgrade = z.infer<typeof RunUpgrade>;

export const UndoUpgrade = z.strictObject({ firmId: z.uuid(), id: z.uuid() });
export type UndoUpgrade = z.infer<typeof UndoUpgrade>;
