/**
 * The door for employees without an account: whoever holds a personal link sees the own record and says the own
 * levels. Looking uses nothing up, because mail scanners look, too. A link that opens nothing says no more than that,
 * whether it is made up, over, taken back or of a firm that keeps no records any more.
 */
import type { Database } from "@etappe/db/database";
import { type EmployeeRow, findEmployee } from "@etappe/db/repositories/employees";
import { inSelfAssessment, type Scope } from "@etappe/db/scope";
import { dayOf } from "@etappe/domain/calendar";
import { newId } from "@etappe/domain/id";
import { SayOfOneself } from "@etappe/domain/self-assessment";
import { isKept, type OwnLevels, readOwnLevels, type SayRefused, sayOwnLevel } from "./own-levels.ts";
import { hashOfToken } from "./secret-token.ts";
import type { Door } from "./sign-in.ts";
import { readStaffRecord, type StaffRecord } from "./staff-record.ts";
import { type Throttled, takeTry } from "./throttle.ts";

export type SelfAssessmentDoor = Door & { readonly database: Database };

export type Gone = { readonly kind: "gone" };
export type Seen = Gone | Throttled | { readonly kind: "open"; readonly house: string; readonly own: OwnLevels };
export type Said =
  | Gone
  | Throttled
  | { readonly kind: "refused"; readonly because: SayRefused | "unfit-input" }
  | { readonly kind: "saved" };

const GONE: Gone = { kind: "gone" };

/** Our tokens are 43 letters of base64url; whatever else comes is not looked up. */
const TOKEN = /^[\w-]{43}$/;

export async function readSelfAssessment(door: SelfAssessmentDoor, token: string): Promise<Seen> {
  return enter(door, token, async ({ scope, record, employee, house, today }) => {
    const own = await readOwnLevels(scope, record, employee, today);
    return own === null ? GONE : { kind: "open" as const, house, own };
  });
}

/** One level that the employee says; everything is saved at once. */
export async function saySelfAssessment(door: SelfAssessmentDoor, token: string, raw: unknown): Promise<Said> {
  const said = SayOfOneself.safeParse(raw);
  if (!said.success) return { kind: "refused", because: "unfit-input" };
  return enter(door, token, async ({ scope, record, employee, today }) => {
    const actor = { userId: employee.id, role: "firm-member" } as const;
    const sayer = { actor, today, newId: () => newId(door.now, door.random) };
    const refused = await sayOwnLevel(scope, record, employee, said.data, sayer);
    return refused === null ? { kind: "saved" as const } : { kind: "refused" as const, because: refused };
  });
}

type Inside = {
  readonly scope: Scope;
  readonly record: StaffRecord;
  readonly employee: EmployeeRow;
  readonly house: string;
  readonly today: string;
};

async function enter<T>(
  { identity, database, address, now }: SelfAssessmentDoor,
  token: string,
  work: (inside: Inside) => Promise<T>,
): Promise<T | Gone | Throttled> {
  if (!TOKEN.test(token)) return GONE;
  const tokenHash = hashOfToken(token);
  const throttled = await takeTry(identity, { "self-link": tokenHash, "self-address": address });
  if (throttled) return throttled;
  return inSelfAssessment(database, tokenHash, async (opening) => {
    if (opening === null) return GONE;
    const { scope, employee: holder } = opening;
    const today = dayOf(now);
    const record = await readStaffRecord(scope, holder.firmId);
    const employee = await findEmployee(scope, holder.firmId, holder.employeeId);
    if (employee === null || !isKept(record, today)) return GONE;
    return work({ scope, record, employee, house: holder.tenant.name, today });
  });
}
