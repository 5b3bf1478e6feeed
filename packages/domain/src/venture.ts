/** One undertaking of a firm abroad (von Behr 2001, §3 to §5): a firm runs several side by side and one after another. */
import * as z from "zod";
import { Day } from "./calendar.ts";
import { CountryCode } from "./country.ts";
import { Key } from "./text.ts";

const name = z.string().trim().min(1).max(200);
const countries = z.array(CountryCode).max(40);
const reason = z.string().trim().min(1).max(4000);
const ofVenture = { firmId: z.uuid(), ventureId: z.uuid(), version: z.int().min(1) };

/** `from` is an earlier venture that ended as a null strategy and is now taken up anew. */
export const StartVenture = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  name,
  countries,
  from: z.uuid().nullable().default(null),
});
export type StartVenture = z.infer<typeof StartVenture>;

/** Null is "not asked" for what is stated of a venture. */
export const EditVenture = z.strictObject({
  ...ofVenture,
  name,
  countries,
  aspects: z.array(Key).max(40),
  longTermSupplyAgreement: z.boolean().nullable(),
  contactOnly: z.boolean().nullable(),
});
export type EditVenture = z.infer<typeof EditVenture>;

/** Through the gate to the next phase. A gate that is not met is passed with a written reason, or not at all. */
export const PassGate = z.strictObject({ ...ofVenture, moveId: z.uuid(), reason: z.string().trim().max(4000) });
export type PassGate = z.infer<typeof PassGate>;

/** How a venture may end. The null strategy is a decision like any other, and the only end that looks ahead (fn15). */
export const ENDINGS = ["succeeded", "stepped-back", "exited", "relocated-back", "merged", "null-strategy"] as const;
export type Ending = (typeof ENDINGS)[number];

/**
 * The end of a venture, with what was learned. Only a merged one names the venture that it went
 * into, and only a null strategy what is watched from now on and when that is looked at again.
 */
export const CloseVenture = z.strictObject({
  ...ofVenture,
  moveId: z.uuid(),
  ending: z.enum(ENDINGS),
  learned: reason,
  mergedInto: z.uuid().nullable(),
  watch: z.array(z.string().trim().min(1).max(300)).max(20),
  lookAgainOn: Day.nullable(),
});
export type CloseVenture = z.infer<typeof CloseVenture>;
