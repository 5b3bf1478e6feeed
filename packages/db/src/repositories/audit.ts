import { auditEvents } from "../schema/records.ts";
import type { Scope } from "../scope.ts";

export type AuditEvent = {
  readonly id: string;
  /** What happened, in the past tense: "person-invited". */
  readonly event: string;
  /** The row that it happened to. */
  readonly subject: string;
  /** The firm that it concerns; null for what concerns the house alone. */
  readonly firmId: string | null;
  /** Chosen fields only: no free text of people, no secrets. */
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
};

/** Who did it: a person in their role, or whoever acts without an account. */
export type Doer = { readonly userId: string; readonly role: string };

/** Writes down who did what, in the transaction that did it. Events are only ever added. */
export async function recordEvent(scope: Scope, actor: Doer, event: AuditEvent): Promise<void> {
  await scope
    .insert(auditEvents)
    .values({ ...event, tenantId: scope.tenantId, actorId: actor.userId, actorRole: actor.role });
}
