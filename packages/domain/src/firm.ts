/** What may be said when a firm is taken on or its facts change. */
import * as z from "zod";
import { FirmProfile } from "./firm-profile.ts";

export const FirmName = z.string().trim().min(1).max(200);

/** Enough to start after a first phone call: a name. The rest can come. */
export const CreateFirm = z.strictObject({
  id: z.uuid(),
  name: FirmName,
  profile: FirmProfile,
  note: z.string().trim().max(10_000).default(""),
});
export type CreateFirm = z.infer<typeof CreateFirm>;

export const EditFirm = z.strictObject({
  firmId: z.uuid(),
  version: z.int().min(1),
  name: FirmName,
  profile: FirmProfile,
});
export type EditFirm = z.infer<typeof EditFirm>;

/** The consultants' own note on a firm. Version 0 is that of a note nobody has written yet. */
export const WriteNote = z.strictObject({
  firmId: z.uuid(),
  version: z.int().min(0),
  body: z.string().trim().max(10_000),
});
export type WriteNote = z.infer<typeof WriteNote>;
