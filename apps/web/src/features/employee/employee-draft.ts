/** An employee while somebody writes down who it is. */
import * as z from "zod";
import type { Person } from "./employee-types.ts";

export type EmployeeDraft = {
  readonly staffNumber: string;
  readonly name: string;
  readonly roles: readonly string[];
};

export function draftOf(person: Person | null): EmployeeDraft {
  return { staffNumber: person?.staffNumber ?? "", name: person?.name ?? "", roles: person?.roles ?? [] };
}

/** What is said of the name: nothing by those who may not write it, null where it is taken out. */
export function nameSaid({ name }: EmployeeDraft, writesName: boolean): { readonly name?: string | null } {
  return writesName ? { name: name.trim() === "" ? null : name } : {};
}

const Saved = z.object({
  ...{ id: z.uuid(), staffNumber: z.string(), version: z.int(), roles: z.array(z.string()) },
  name: z.string().nullable(),
});

/** What a colleague has left, where it can be read. */
export function savedPerson(current: unknown): Person | null {
  const parsed = Saved.safeParse(current);
  return parsed.success ? parsed.data : null;
}
