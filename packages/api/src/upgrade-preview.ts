/** What would become of mandates, before anybody moves one. Reads and writes nothing of theirs. */
import { findFrameworkOf } from "@etappe/db/repositories/framework-contents";
import { type KeptAnswer, listRunningEngagements } from "@etappe/db/repositories/framework-upgrades";
import { evaluateFirm, type FirmSituation } from "@etappe/domain/evaluation";
import type { Framework } from "@etappe/domain/framework";
import { labelOf } from "@etappe/domain/framework-part";
import { withTextsFilled } from "@etappe/domain/framework-texts";
import type { UpgradePlan, Versions } from "@etappe/domain/framework-upgrade";
import { effectOf, withChanges } from "@etappe/domain/scenario";
import type { LookAtUpgrade, PreviewUpgrade } from "@etappe/domain/upgrade";
import type { Judged } from "@etappe/domain/upgrade-fate";
import { effectBetween, sideOf } from "./effect-shape.ts";
import { readFirmRecord, situationOf } from "./firm-record.ts";
import { readSituations } from "./many-situations.ts";
import { found, type Work } from "./trpc.ts";
import { type Plans, planUpgrades } from "./upgrade-planning.ts";
import { type FateShape, questionLabel, refusalShape, saidShape } from "./upgrade-shape.ts";

/** The plan for each of these mandates that is still there and not under the version already. */
export async function previewUpgrades(work: Work, { versionId, engagementIds, rules }: PreviewUpgrade) {
  const running = await listRunningEngagements(work.scope);
  const wanted = new Set(engagementIds);
  const mandates = running.filter(({ id, frameworkVersionId }) => wanted.has(id) && frameworkVersionId !== versionId);
  const planned = await planUpgrades(work, mandates, versionId, rules);
  const situations = await readSituations(
    work,
    mandates.map(({ firmId }) => firmId),
  );
  return {
    mandates: mandates.map(({ id, firmId, firmName, frameworkVersionId }) => {
      const plan = found(planned.plans.get(id));
      const named = { engagementId: id, firmId, firmName, fromVersionId: frameworkVersionId };
      if (plan.kind === "refused") return { ...named, outcome: refusedShape(plan.refusals, planned) };
      const from = found(planned.versions.get(frameworkVersionId));
      const crossings = crossingsOf(found(situations.get(firmId)), plan.answers, from, planned.target);
      return { ...named, outcome: { kind: "planned" as const, counts: { ...plan.counts }, crossings } };
    }),
  };
}

/** One mandate, answer by answer, and everything that would follow for the firm. */
export async function lookAtUpgrade(work: Work, { versionId, firmId, rules }: LookAtUpgrade) {
  const record = await readFirmRecord(work.scope, firmId);
  const { engagement } = record;
  const planned = await planUpgrades(work, [{ ...engagement, firmId }], versionId, rules);
  const plan = found(planned.plans.get(engagement.id));
  if (plan.kind === "refused") return refusedShape(plan.refusals, planned);
  const pinned = {
    frameworkVersionId: versionId,
    earlierVersionIds: [...engagement.earlierVersionIds, engagement.frameworkVersionId].filter(
      (id) => id !== versionId,
    ),
  };
  const to = found(await findFrameworkOf(work.scope, pinned));
  const now = situationOf(record);
  const then = withChanges(
    now,
    plan.answers.map(({ after }) => after),
  );
  return {
    kind: "planned" as const,
    answers: plan.answers.map((judged) => fateShape(judged, planned.versions, to)),
    effect: effectBetween(record, sideOf(now, record.framework), sideOf(then, to), work.today),
  };
}

/** An answer before, in the words it was given under, and after, in those of the target. */
export function fateShape(
  { fate, before, after, changed }: Omit<Judged<KeptAnswer>, "kind" | "conversion">,
  versions: Versions,
  to: Framework,
): FateShape {
  const under = withTextsFilled(found(versions.get(before.frameworkVersionId)));
  const { kind, item } = before;
  return {
    ...{ kind, item, fate, changed: [...changed] },
    was: questionLabel(before, under),
    is: fate === "archived" ? null : questionLabel(before, to),
    before: saidShape(before, under),
    after: saidShape(after, fate === "converted" ? to : under),
    toConfirm: after.toConfirm,
  };
}

/** The types that would come over or under the threshold. */
function crossingsOf(situation: FirmSituation, answers: readonly Judged<KeptAnswer>[], from: Framework, to: Framework) {
  const side = (which: "before" | "after", framework: Framework) =>
    evaluateFirm(
      withChanges(
        situation,
        answers.map((judged) => judged[which]),
      ),
      framework,
    );
  return effectOf(side("before", from), side("after", to)).fits.flatMap(({ type, crosses }) => {
    if (crosses === null) return [];
    const framework = withTextsFilled(crosses === "over" ? to : from);
    return [{ type: labelOf(framework, "strategy-type", type), crosses }];
  });
}

type Refusals = Extract<UpgradePlan<KeptAnswer>, { kind: "refused" }>["refusals"];

function refusedShape(refusals: Refusals, { versions, target }: Plans) {
  const from = [...versions.values()];
  return { kind: "refused" as const, refusals: refusals.map((refusal) => refusalShape(refusal, from, target)) };
}
