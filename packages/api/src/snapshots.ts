/** Keeping what is known of a firm now, so that a decision, a round or an approval can point at it. */
import { createHash } from "node:crypto";
import { keepSnapshot } from "@etappe/db/repositories/snapshots";
import { canonicalJson, type KnownState } from "@etappe/domain/snapshot";
import { type FirmRecord, situationOf } from "./firm-record.ts";
import type { Work } from "./trpc.ts";

/** Keeps the state of this record; the same state is kept once. The id of its row. */
export async function takeSnapshot(work: Work, record: FirmRecord): Promise<string> {
  const state = knownState(record);
  return keepSnapshot(work.scope, {
    id: work.newId(),
    firmId: record.firm.id,
    engagementId: record.engagement.id,
    frameworkVersionId: record.engagement.frameworkVersionId,
    hash: hashOf(state),
    content: { state, evaluation: record.evaluation },
  });
}

/** The state of a record as plain data, free of what does not matter to the model. */
export function knownState(record: FirmRecord): KnownState {
  const noted = record.answers.filter(({ note }) => note !== "");
  return {
    frameworkVersionId: record.engagement.frameworkVersionId,
    situation: situationOf(record),
    notes: Object.fromEntries(noted.map(({ kind, item, note }) => [`${kind}/${item}`, note])),
  };
}

/** SHA-256, in hex. */
export function hashOf(state: KnownState): string {
  return createHash("sha256").update(canonicalJson(state)).digest("hex");
}
