/** Taking the move of a mandate back, in one transaction, with the firm to itself. */
import { findEngagement, moveEngagement } from "@etappe/db/repositories/engagements";
import { findContents } from "@etappe/db/repositories/framework-contents";
import {
  type KeptAnswer,
  keepLostAnswers,
  listUpgradedAnswers,
  listUpgrades,
  markUndone,
  type UpgradeRow,
  writeMovedAnswers,
} from "@etappe/db/repositories/framework-upgrades";
import { listKeysUsedSince } from "@etappe/db/repositories/keys-in-use";
import { listAnswersOfMany, listScalesInUse } from "@etappe/db/repositories/many-firms";
import { type Undone, undoOf } from "@etappe/domain/framework-undo";
import { type Dependency, dependsOn } from "@etappe/domain/undo-dependency";
import type { UndoUpgrade } from "@etappe/domain/upgrade";
import { type ScaleInUse, scalesInUse } from "@etappe/domain/upgrade-rule";
import { changed, somebodyWasFaster, theFirmLocked } from "./changing.ts";
import { found, refuse, type Work } from "./trpc.ts";

export type UndoPlan =
  | { readonly kind: "possible"; readonly answers: readonly Undone<KeptAnswer>[] }
  | { readonly kind: "refused"; readonly because: "newer-upgrade" }
  | { readonly kind: "refused"; readonly because: "depends-on"; readonly on: readonly Dependency[] }
  | { readonly kind: "refused"; readonly because: "scale-in-use"; readonly on: readonly ScaleInUse[] };

/** What taking it back would do, or what stands in its way. `upgrades` are all of the firm, the newest first. */
export async function planUndo(
  { scope }: Work,
  firmId: string,
  upgrade: UpgradeRow,
  upgrades: readonly UpgradeRow[],
): Promise<UndoPlan> {
  const newest = upgrades.find(({ undoneAt }) => undoneAt === null);
  if (newest?.id !== upgrade.id) return { kind: "refused", because: "newer-upgrade" };
  const [records, current, used] = await Promise.all([
    listUpgradedAnswers(scope, firmId),
    listAnswersOfMany(scope, [{ id: upgrade.engagementId, firmId }]),
    listKeysUsedSince(scope, { firmId, upgradeId: upgrade.id }),
  ]);
  const pointedAt = current.map(({ frameworkVersionId }) => frameworkVersionId);
  const versions = await findContents(scope, [upgrade.from.id, upgrade.to.id, ...pointedAt]);
  const [older, newer] = [found(versions.get(upgrade.from.id)), found(versions.get(upgrade.to.id))];
  const on = dependsOn(newer, older, used);
  if (on.length > 0) return { kind: "refused", because: "depends-on", on };
  const competences = older.qualification.competences.map(({ key }) => key);
  const inUse = (await listScalesInUse(scope, [firmId], competences)).get(firmId);
  const scales = inUse ? scalesInUse(inUse, [newer], older) : [];
  if (scales.length > 0) return { kind: "refused", because: "scale-in-use", on: scales };
  const own = records.filter(({ upgradeId }) => upgradeId === upgrade.id);
  const upgraded = own.flatMap(({ before, after }) => (before && after ? [{ before, after }] : []));
  const answers = current.map(({ engagementId: _, firmId: __, ...answer }) => answer);
  return { kind: "possible", answers: undoOf(upgraded, answers, versions, { id: upgrade.from.id, framework: older }) };
}

/** Takes it back. What was said since and has no place under the older version stays readable in its record. */
export async function undoUpgrade(work: Work, { firmId, id }: UndoUpgrade): Promise<{ id: string }> {
  const { scope, actor, now } = work;
  await theFirmLocked(work, firmId);
  const upgrades = await listUpgrades(scope, firmId);
  const upgrade = found(upgrades.find((one) => one.id === id));
  if (upgrade.undoneAt !== null) return { id };
  const plan = await planUndo(work, firmId, upgrade, upgrades);
  if (plan.kind === "refused") return refuse("PRECONDITION_FAILED", { ...plan });
  const mandate = found(await findEngagement(scope, firmId));
  const lost = lostIn(plan.answers).map((one) => ({ id: work.newId(), ...one }));
  await keepLostAnswers(scope, { firmId, upgradeId: id }, lost);
  const written = plan.answers.filter(({ now: is, after }) => is.version !== after.version);
  const place = { firmId, engagementId: mandate.id };
  const count = await writeMovedAnswers(
    scope,
    place,
    written.map(({ after }) => after),
  );
  const moved = await moveEngagement(scope, { firmId, id: mandate.id, from: upgrade.to.id, to: upgrade.from.id });
  if (count < written.length || !moved) return somebodyWasFaster(null);
  const undone = { undoneBy: actor.userId, undoneByName: actor.name, undoneAt: now };
  await markUndone(scope, { firmId, upgradeId: id }, undone);
  await changed(work, firmId, {
    event: "framework.move-undone",
    subject: mandate.id,
    details: { number: upgrade.from.number },
  });
  return { id };
}

/** What an undo takes back of what was said since. */
export function lostIn(answers: readonly Undone<KeptAnswer>[]) {
  return answers.flatMap((answer) => {
    if (answer.kind === "changed-since") return [{ fate: "converted" as const, lost: answer.lost }];
    return answer.kind === "said-since" && answer.lost ? [{ fate: answer.fate, lost: answer.lost }] : [];
  });
}
