/** What a firm says before records of single employees may be kept: the purpose, the basis, the agreement, the end. */
import * as z from "zod";
import { Day } from "./calendar.ts";

/** On what a firm bases its records of employees (GDPR, Article 6; works agreement: Article 88). */
export const LEGAL_BASES = ["contract", "works-agreement", "consent", "legal-obligation"] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** Records end after two years unless the firm says otherwise, and after ten in any case. */
export const USUAL_YEARS = 2;
export const MOST_YEARS = 10;

const terms = {
  purpose: z.string().trim().min(10).max(1000),
  legalBasis: z.enum(LEGAL_BASES),
  /** The works agreement by its number and date, as one finds it again. */
  worksAgreement: z.string().trim().min(1).max(200),
  /** The last day of the records. The day after, they are erased. */
  retainUntil: Day,
  keepsNames: z.boolean(),
  /** Whether the consultants may read the names. */
  namesReleased: z.boolean(),
};

export const SwitchOnRegister = z.strictObject({ id: z.uuid(), firmId: z.uuid(), version: z.int().min(0), ...terms });
export type SwitchOnRegister = z.infer<typeof SwitchOnRegister>;

export const ChangeRegister = z.strictObject({ firmId: z.uuid(), version: z.int().min(1), ...terms });
export type ChangeRegister = z.infer<typeof ChangeRegister>;

/** `people` is how many were announced to be erased: nobody erases more than they were told. */
export const SwitchOffRegister = z.strictObject({
  firmId: z.uuid(),
  version: z.int().min(1),
  people: z.int().min(0).max(1_000_000),
});

export type RegisterTerms = Pick<ChangeRegister, "retainUntil" | "keepsNames" | "namesReleased">;
export type RegisterFault = "retention-not-ahead" | "retention-too-long" | "no-names-to-release";

/** What is wrong with the terms on the day `today` (yyyy-mm-dd), or null. */
export function faultInRegister(
  { retainUntil, keepsNames, namesReleased }: RegisterTerms,
  today: string,
): { readonly because: RegisterFault } | null {
  if (retainUntil <= today) return { because: "retention-not-ahead" };
  if (retainUntil > yearsAfter(today, MOST_YEARS)) return { because: "retention-too-long" };
  return namesReleased && !keepsNames ? { because: "no-names-to-release" } : null;
}

/** The last day that is proposed on the day `today`. */
export function usualRetention(today: string): string {
  return yearsAfter(today, USUAL_YEARS);
}

/** The same day so many years later; from 29 February of a leap year it is the 28th where there is no 29th. */
export function yearsAfter(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, "0");
  const same = `${year}${day.slice(4)}`;
  return Day.safeParse(same).success ? same : `${year}-02-28`;
}
