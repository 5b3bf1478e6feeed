/** Records of employees end on their last day, without anybody having to think of it. */
import type { Database } from "@etappe/db/database";
import { recordEvent } from "@etappe/db/repositories/audit";
import { endRegister, findRegister } from "@etappe/db/repositories/employee-register";
import { inRetentionScope, registersPastTheirEnd, type Scope } from "@etappe/db/scope";
import { eraseEmployees } from "./erasure.ts";
import { found } from "./trpc.ts";

/** Nobody asked for it: the last day was over. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

export type Expired = { readonly firmId: string; readonly erased: number };

/**
 * Erases everybody from registers whose last day is before `today` (yyyy-mm-dd), firm by firm, each in a transaction of
 * its own, and switches the register off. Done twice it is done once. Answers with what was erased.
 */
export async function eraseExpired(
  database: Database,
  today: string,
  newId: () => string,
): Promise<readonly Expired[]> {
  const expired: Expired[] = [];
  for (const { tenantId, firmId } of await registersPastTheirEnd(database, today)) {
    const erased = await inRetentionScope(database, { tenantId, firmId, today }, (scope) => end(scope, firmId, newId));
    if (erased !== null) expired.push({ firmId, erased });
  }
  return expired;
}

async function end(scope: Scope, firmId: string, newId: () => string): Promise<number> {
  const { id: subject } = found(await findRegister(scope, firmId));
  const erased = await eraseEmployees(scope, firmId, null);
  await endRegister(scope, firmId);
  const event = { id: newId(), event: "register.expired", subject, firmId, details: { erased } };
  await recordEvent(scope, { userId: NOBODY, role: "retention" }, event);
  return erased;
}
