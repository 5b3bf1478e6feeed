/** What a firm says about its records of employees while it is being written. */
import { ChangeRegister, faultInRegister, type LegalBasis, type RegisterFault } from "@etappe/domain/employee-register";
import * as z from "zod";
import type { Terms } from "./employee-types.ts";

export type RegisterDraft = {
  readonly purpose: string;
  readonly legalBasis: LegalBasis | null;
  readonly worksAgreement: string;
  readonly retainUntil: string | null;
  readonly keepsNames: boolean;
  readonly namesReleased: boolean;
};

export type Field = "purpose" | "legalBasis" | "worksAgreement" | "retainUntil";
export type SaidTerms = Omit<ChangeRegister, "firmId" | "version">;

export type Checked =
  | { readonly kind: "complete"; readonly terms: SaidTerms }
  | { readonly kind: "faulty"; readonly fields: ReadonlySet<Field>; readonly retention: RegisterFault | null };

/** Names are kept only when somebody says so. */
export function newRegister(usualEnd: string): RegisterDraft {
  const nothing = { purpose: "", legalBasis: null, worksAgreement: "" };
  return { ...nothing, retainUntil: usualEnd, keepsNames: false, namesReleased: false };
}

export function draftOf({ isOn: _, version: __, ...terms }: Terms): RegisterDraft {
  return terms;
}

const FIELDS = ["purpose", "legalBasis", "worksAgreement", "retainUntil"] as const;
const Said = ChangeRegister.omit({ firmId: true, version: true });

/** Whether it can be said as it stands, on the day `today`. Names that are not kept are released to nobody. */
export function check(draft: RegisterDraft, today: string): Checked {
  const parsed = Said.safeParse({ ...draft, namesReleased: draft.keepsNames && draft.namesReleased });
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
    return { kind: "faulty", fields: new Set(FIELDS.filter((field) => wrong.has(field))), retention: null };
  }
  const fault = faultInRegister(parsed.data, today);
  return fault
    ? { kind: "faulty", fields: new Set<Field>(["retainUntil"]), retention: fault.because }
    : { kind: "complete", terms: parsed.data };
}

const Current = z.object({ ...Said.shape, isOn: z.boolean(), version: z.int() });

/** What a colleague has left, where it can be read. */
export function savedTerms(current: unknown): Terms | null {
  const parsed = Current.safeParse(current);
  return parsed.success ? parsed.data : null;
}
