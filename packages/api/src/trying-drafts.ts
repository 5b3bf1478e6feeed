/** A draft tried on a firm: what would follow from what is known of it, before anybody publishes anything. */

import { listFirmNames } from "@etappe/db/repositories/firms";
import { findDraft, listDraftParts } from "@etappe/db/repositories/framework-drafts";
import { Framework } from "@etappe/domain/framework";
import { frameworkOf, withEarlier } from "@etappe/domain/framework-part";
import { withTextsFilled } from "@etappe/domain/framework-texts";
import { situationUnder } from "@etappe/domain/situation-under";
import { draftStanding } from "./draft-parts.ts";
import { type EffectShape, effectBetween, sideOf } from "./effect-shape.ts";
import { readFirmRecord, situationOf } from "./firm-record.ts";
import { offeredAndArchived } from "./framework-shape.ts";
import { found, refuse, type Work } from "./trpc.ts";

/** The firms that this person may try it on. */
export async function firmsToTry({ scope }: Work): Promise<readonly { id: string; name: string }[]> {
  return listFirmNames(scope);
}

/**
 * The firm as it is beside the firm under the draft. Levels of a scale that gets another highest value are stretched
 * to it: whoever moves the mandate later chooses for themselves.
 */
export async function tryDraft(
  work: Work,
  { draftId, firmId }: { readonly draftId: string; readonly firmId: string },
): Promise<EffectShape> {
  const draft = found(await findDraft(work.scope, draftId));
  const rows = await listDraftParts(work.scope, draft.id);
  const { faults } = draftStanding(work, rows);
  if (faults.length > 0) return refuse("PRECONDITION_FAILED", { because: "has-faults", faults });
  const { offered, archived } = offeredAndArchived(rows);
  const content = withTextsFilled(Framework.parse(frameworkOf(draft.frameworkKey, offered, archived)));
  const record = await readFirmRecord(work.scope, firmId);
  const under = withEarlier(content, [record.framework]);
  const now = situationOf(record);
  return effectBetween(
    record,
    sideOf(now, record.framework),
    sideOf(situationUnder(now, record.framework, under), under),
    work.today,
  );
}
