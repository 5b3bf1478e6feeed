/** What every change to a firm has in common. */
import { recordEvent } from "@etappe/db/repositories/audit";
import { findFirm, lockFirm } from "@etappe/db/repositories/firms";
import { refreshFigures } from "./figures.ts";
import type { FirmRecord } from "./firm-record.ts";
import { found, refuse, type Work } from "./trpc.ts";

export type Change = {
  readonly event: string;
  readonly subject: string;
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
};

/**
 * Ends a change to a firm: who changed what goes on record, and the portfolio's figures are
 * computed anew, in the same transaction as the change itself. Answers with the record as it is now.
 */
export async function changed(work: Work, firmId: string, change: Change): Promise<FirmRecord> {
  await recordChange(work, firmId, change);
  return refreshFigures(work, firmId);
}

/** As `changed`, for what touches no figure and for people who may not see any. */
export async function recordChange(
  work: Work,
  firmId: string,
  { event, subject, details = {} }: Change,
): Promise<void> {
  await recordEvent(work.scope, work.actor, { id: work.newId(), event, subject, firmId, details });
}

/** The firm is there for this actor, or NOT_FOUND. */
export async function theFirm(work: Work, firmId: string) {
  return found(await findFirm(work.scope, firmId));
}

/** The firm is there and nobody else changes its ventures until this transaction ends, or NOT_FOUND. */
export async function theFirmLocked(work: Work, firmId: string): Promise<void> {
  found((await lockFirm(work.scope, firmId)) || null);
}

/** The firm is there and its mandate stays under its framework version until this transaction ends, or NOT_FOUND. */
export async function theFirmHeld(work: Work, firmId: string): Promise<void> {
  found((await lockFirm(work.scope, firmId, "share")) || null);
}

/** The row as somebody else has left it meanwhile: nothing was written, and this is what is there. */
export function somebodyWasFaster(current: unknown): never {
  return refuse("CONFLICT", { because: "changed-meanwhile", current });
}

/**
 * A create that wrote nothing was either said before, then its row is in the firm and it is
 * acknowledged again, or its id is taken elsewhere, then nothing is acknowledged.
 */
export function saidBefore(rows: readonly { readonly id: string }[], id: string): void {
  if (!rows.some((row) => row.id === id)) refuse("CONFLICT", { because: "id-taken" });
}

/** The framework of this mandate knows no such item. */
export function unknownItem(kind: string, key: string): never {
  return refuse("PRECONDITION_FAILED", { because: "unknown-item", kind, key });
}
