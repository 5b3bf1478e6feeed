/** The move of one mandate, in one transaction, with the firm to itself. */
import { findEngagement, moveEngagement } from "@etappe/db/repositories/engagements";
import {
  insertUpgrade,
  insertUpgradedAnswers,
  listUpgrades,
  writeMovedAnswers,
} from "@etappe/db/repositories/framework-upgrades";
import { findVersion } from "@etappe/db/repositories/frameworks";
import type { RunUpgrade } from "@etappe/domain/upgrade";
import type { Fate } from "@etappe/domain/upgrade-fate";
import { changed, somebodyWasFaster, theFirmLocked } from "./changing.ts";
import { found, refuse, type Work } from "./trpc.ts";
import { planUpgrades } from "./upgrade-planning.ts";
import { refusalShape } from "./upgrade-shape.ts";

type Done = { readonly id: string; readonly counts: Record<Fate, number> };

/** Moves the mandate of a firm. Saying it twice is saying it once; a mandate that was moved meanwhile stays where it is. */
export async function runUpgrade(work: Work, input: RunUpgrade): Promise<Done> {
  const { scope, actor, now } = work;
  const { id, firmId, fromVersionId, versionId, rules } = input;
  await theFirmLocked(work, firmId);
  const said = (await listUpgrades(scope, firmId)).find((upgrade) => upgrade.id === id);
  if (said) return { id, counts: { ...said.counts } };
  const mandate = found(await findEngagement(scope, firmId));
  const { version } = found(await findVersion(scope, versionId));
  if (version.retiredAt !== null) return refuse("PRECONDITION_FAILED", { because: "version-retired" });
  if (mandate.frameworkVersionId !== fromVersionId || fromVersionId === versionId) {
    return refuse("CONFLICT", { because: "moved-meanwhile" });
  }
  const { plans, versions, target } = await planUpgrades(work, [{ ...mandate, firmId }], versionId, rules);
  const plan = found(plans.get(mandate.id));
  if (plan.kind === "refused") {
    const refusals = plan.refusals.map((refusal) => refusalShape(refusal, [...versions.values()], target));
    return refuse("PRECONDITION_FAILED", { because: "cannot-move", refusals });
  }
  const place = { firmId, engagementId: mandate.id };
  const counts = { ...plan.counts };
  const doneBy = { doneBy: actor.userId, doneByName: actor.name, doneAt: now };
  await insertUpgrade(scope, { id, ...place, fromVersionId, toVersionId: versionId, rules, counts, ...doneBy });
  const rows = plan.answers.map(({ fate, before, after }) => ({ id: work.newId(), fate, before, after }));
  await insertUpgradedAnswers(scope, { firmId, upgradeId: id }, rows);
  const written = plan.answers.filter(({ before, after }) => before.version !== after.version);
  const count = await writeMovedAnswers(
    scope,
    place,
    written.map(({ after }) => after),
  );
  const moved = await moveEngagement(scope, { firmId, id: mandate.id, from: fromVersionId, to: versionId });
  // An answer that was given while this ran takes all of it back.
  if (count < written.length || !moved) return somebodyWasFaster(null);
  await changed(work, firmId, {
    event: "framework.mandate-moved",
    subject: mandate.id,
    details: { number: version.number },
  });
  return { id, counts };
}
