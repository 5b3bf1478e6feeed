/** From a draft to a version: checked whole, written once, and never changed again. */
import { recordEvent } from "@etappe/db/repositories/audit";
import { closeDraft } from "@etappe/db/repositories/framework-drafts";
import { publishVersion } from "@etappe/db/repositories/frameworks";
import { Framework } from "@etappe/domain/framework";
import type { PublishDraft } from "@etappe/domain/framework-draft";
import { frameworkOf } from "@etappe/domain/framework-part";
import { withTextsFilled } from "@etappe/domain/framework-texts";
import { glossaryOf } from "@etappe/domain/glossary";
import { somebodyWasFaster } from "./changing.ts";
import { draftStanding, theOpenDraft } from "./draft-parts.ts";
import { offeredAndArchived } from "./framework-shape.ts";
import { refuse, type Work } from "./trpc.ts";

/** Publishes a draft as the next version of its framework, or refuses with its faults. */
export async function publishDraft(work: Work, input: PublishDraft): Promise<{ id: string; number: number }> {
  const { scope, actor, now } = work;
  const { draft, rows } = await theOpenDraft(work, input.draftId, "update");
  const { faults } = draftStanding(work, rows);
  if (faults.length > 0) return refuse("PRECONDITION_FAILED", { because: "has-faults", faults });
  const { offered, archived } = offeredAndArchived(rows);
  const content = Framework.parse(frameworkOf(draft.frameworkKey, offered, archived));
  const closed = await closeDraft(scope, { id: draft.id, version: input.version, state: "published" });
  if (!closed) return somebodyWasFaster({ version: draft.version });
  const version = { id: work.newId(), frameworkId: draft.frameworkId, number: draft.newestNumber + 1 };
  await publishVersion(scope, {
    ...version,
    content,
    glossary: { id: work.newId(), words: glossaryOf(withTextsFilled(content)) },
    notes: input.notes,
    publishedBy: actor.userId,
    publishedByName: actor.name,
    publishedAt: now,
  });
  const details = { number: version.number };
  const event = { id: work.newId(), event: "framework.published", subject: version.id, firmId: null, details };
  await recordEvent(scope, actor, event);
  return { id: version.id, number: version.number };
}
