/** Strategies that a venture holds: several at once, per country, with weights that change (von Behr 2001, §3 and §4). */
import * as z from "zod";
import { CountryCode } from "./country.ts";
import { Key } from "./text.ts";

/** A null country means the venture as a whole. The weight runs from 0 to 100. */
export const AssignStrategy = z.strictObject({
  id: z.uuid(),
  firmId: z.uuid(),
  ventureId: z.uuid(),
  type: Key,
  country: CountryCode.nullable(),
  weight: z.number().min(0).max(100),
  why: z.string().trim().min(1).max(4000),
});
export type AssignStrategy = z.infer<typeof AssignStrategy>;

export const EndStrategy = z.strictObject({ firmId: z.uuid(), ventureId: z.uuid(), id: z.uuid() });
export type EndStrategy = z.infer<typeof EndStrategy>;
