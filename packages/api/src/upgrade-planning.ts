/** What moving mandates to a version would mean, worked out from what stands in them: the same for a preview and for the move. */
import { findContents } from "@etappe/db/repositories/framework-contents";
import type { KeptAnswer } from "@etappe/db/repositories/framework-upgrades";
import { listAnswersOfMany, listScalesInUse } from "@etappe/db/repositories/many-firms";
import type { Framework } from "@etappe/domain/framework";
import { planUpgrade, type UpgradePlan, type Versions } from "@etappe/domain/framework-upgrade";
import type { ScaleRules } from "@etappe/domain/upgrade-rule";
import { found, type Work } from "./trpc.ts";

/** A mandate and what it is pinned to. */
export type Mandate = {
  readonly id: string;
  readonly firmId: string;
  readonly frameworkVersionId: string;
  readonly earlierVersionIds: readonly string[];
};

export type Plans = {
  readonly target: Framework;
  /** All versions that the mandates have been under, and the target. */
  readonly versions: Versions;
  readonly plans: ReadonlyMap<string, UpgradePlan<KeptAnswer>>;
};

const NOTHING_IN_USE = { competences: [], burdens: false, cooperations: false };

/** The plan for each mandate, by its id. As many statements for two hundred mandates as for one. */
export async function planUpgrades(
  { scope }: Work,
  mandates: readonly Mandate[],
  versionId: string,
  rules: ScaleRules,
): Promise<Plans> {
  const versionIds = mandates.flatMap((mandate) => [...mandate.earlierVersionIds, mandate.frameworkVersionId]);
  const versions = await findContents(scope, [...versionIds, versionId]);
  const target = found(versions.get(versionId));
  const competences = target.qualification.competences.map(({ key }) => key);
  const [answers, scalesOf] = await Promise.all([
    listAnswersOfMany(scope, mandates),
    listScalesInUse(
      scope,
      mandates.map(({ firmId }) => firmId),
      competences,
    ),
  ]);
  const answersOf = new Map<string, KeptAnswer[]>(mandates.map(({ id }) => [id, []]));
  for (const { engagementId, firmId: _, ...answer } of answers) answersOf.get(engagementId)?.push(answer);
  const plans = mandates.map(({ id, firmId, earlierVersionIds, frameworkVersionId }) => {
    const standing = {
      versionIds: [...earlierVersionIds, frameworkVersionId],
      answers: answersOf.get(id) ?? [],
      inUse: scalesOf.get(firmId) ?? NOTHING_IN_USE,
    };
    return [id, planUpgrade(standing, versions, { id: versionId, framework: target }, rules)] as const;
  });
  return { target, versions, plans: new Map(plans) };
}
