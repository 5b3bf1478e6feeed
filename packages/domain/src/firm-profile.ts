/**
 * What a firm is, as facts and not as scores (von Behr 2001, §1 and §2). Size is
 * among them and decides nothing: it is neither necessary nor sufficient (§1).
 */
import * as z from "zod";
import { CountryCode } from "./country.ts";
import { SECTORS } from "./sector.ts";
import { Key } from "./text.ts";

export const PRODUCTION_TYPES = ["single-small-batch", "variant", "standard", "process"] as const;
export const MARKET_POSITIONS = ["niche", "cost", "differentiation", "technology"] as const;
export const SUPPLIER_ROLES = ["none", "parts-supplier", "system-supplier", "equipment-maker"] as const;
export const OWNERSHIPS = ["family", "management", "group", "international-investor"] as const;

export type ProductionType = (typeof PRODUCTION_TYPES)[number];

const percent = z.number().min(0).max(100);
const year = z.int().min(1800).max(2200);

/** An attempt abroad that failed, and what became of it (fn7). */
export const FailedAttempt = z.strictObject({
  year,
  country: CountryCode,
  form: Key,
  learned: z.string().trim().min(1).max(1000),
  // biome-ignore lint/suspicious/noThenProperty: the case files' own word; the object is never awaited
  then: z.enum(["second-attempt", "withdrawal"]),
});
export type FailedAttempt = z.infer<typeof FailedAttempt>;

/** A missing fact has not been asked yet. Turnover is in euros a year, shares are percentages. */
export const FirmProfile = z.strictObject({
  sector: z.enum(SECTORS).optional(),
  employeesHome: z.int().min(0).max(10_000_000).optional(),
  turnover: z.number().min(0).max(1e12).optional(),
  exportQuota: percent.optional(),
  productionType: z.enum(PRODUCTION_TYPES).optional(),
  marketPosition: z.array(z.enum(MARKET_POSITIONS)).max(MARKET_POSITIONS.length).optional(),
  supplierRole: z.enum(SUPPLIER_ROLES).optional(),
  topCustomersShare: percent.optional(),
  ownership: z.enum(OWNERSHIPS).optional(),
  failedAttempts: z.array(FailedAttempt).max(50).optional(),
});
export type FirmProfile = z.infer<typeof FirmProfile>;

/** The study looked at 20 to 2,000 people at home (§V). Outside it a firm is flagged, and served all the same. */
export function isOutsideTheStudy(employeesHome: number | undefined): boolean {
  return employeesHome !== undefined && (employeesHome < 20 || employeesHome > 2000);
}
