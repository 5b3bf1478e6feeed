/** Under which versions a mandate has been: what each move made of its answers, and whether it can be taken back. */
import { listAnswers } from "@etappe/db/repositories/answers";
import { findEngagement } from "@etappe/db/repositories/engagements";
import { findContents, findFrameworkOf } from "@etappe/db/repositories/framework-contents";
import {
  type KeptAnswer,
  listUpgradedAnswers,
  listUpgrades,
  type UpgradeRow,
} from "@etappe/db/repositories/framework-upgrades";
import type { Framework } from "@etappe/domain/framework";
import { labelOf } from "@etappe/domain/framework-part";
import { withTextsFilled } from "@etappe/domain/framework-texts";
import type { PartKind } from "@etappe/domain/part-kind";
import type { UsedList } from "@etappe/domain/undo-dependency";
import * as z from "zod";
import { theFirm } from "./changing.ts";
import { Id, Words } from "./shapes.ts";
import { found, type Work } from "./trpc.ts";
import { fateShape } from "./upgrade-preview.ts";
import { CountsShape, FateShape, questionLabel, SaidShape, saidShape, VersionNameShape } from "./upgrade-shape.ts";
import { lostIn, planUndo, type UndoPlan } from "./upgrade-undoing.ts";
import type { VersionNames } from "./upgrades.ts";

const LostShape = z.strictObject({ label: Words, said: SaidShape });

export const HistoryShape = z.strictObject({
  /** What it is under now. */
  version: VersionNameShape,
  /** The newest version of the same framework, where there is a newer one. */
  newer: z.strictObject({ id: Id, number: z.int() }).nullable(),
  /** Answers that a move left to be confirmed. */
  toConfirm: z.int(),
  upgrades: z.array(
    z.strictObject({
      id: Id,
      from: VersionNameShape,
      to: VersionNameShape,
      doneByName: z.string(),
      doneAt: z.iso.datetime(),
      undone: z.strictObject({ byName: z.string(), at: z.iso.datetime() }).nullable(),
      counts: CountsShape,
      answers: z.array(FateShape),
      /** Said after the move, and taken back with it. */
      lost: z.array(LostShape),
      /** Null where it was taken back. */
      undo: z
        .discriminatedUnion("kind", [
          z.strictObject({ kind: z.literal("possible"), lost: z.array(LostShape) }),
          z.strictObject({
            kind: z.literal("refused"),
            because: z.enum(["newer-upgrade", "depends-on", "scale-in-use"]),
            on: z.array(Words),
          }),
        ])
        .nullable(),
    }),
  ),
});
type History = z.infer<typeof HistoryShape>;

export async function readUpgradeHistory(work: Work, firmId: string, names: VersionNames): Promise<History> {
  const { scope } = work;
  await theFirm(work, firmId);
  const mandate = found(await findEngagement(scope, firmId));
  const [upgrades, rows, answers, framework] = await Promise.all([
    listUpgrades(scope, firmId),
    listUpgradedAnswers(scope, firmId),
    listAnswers(scope, firmId, mandate.id),
    findFrameworkOf(scope, mandate),
  ]);
  const versions = await findContents(scope, [mandate.frameworkVersionId, ...mandate.earlierVersionIds]);
  const now = found(framework);
  const entries: History["upgrades"] = [];
  for (const upgrade of upgrades) {
    const own = rows.filter(({ upgradeId }) => upgradeId === upgrade.id);
    const to = withTextsFilled(found(versions.get(upgrade.to.id)));
    const { id, doneByName, doneAt, undoneByName, undoneAt, counts } = upgrade;
    entries.push({
      ...{ id, doneByName, counts: { ...counts } },
      from: nameOf(names, upgrade.from.id),
      to: nameOf(names, upgrade.to.id),
      doneAt: doneAt.toISOString(),
      undone: undoneAt ? { byName: undoneByName ?? "", at: undoneAt.toISOString() } : null,
      answers: own.flatMap(({ fate, before, after }) =>
        before && after ? [fateShape({ fate, before, after, changed: [] }, versions, to)] : [],
      ),
      lost: own.flatMap(({ lost }) => (lost ? [lostShape(lost, now)] : [])),
      undo: undoneAt ? null : await undoShape(work, firmId, upgrade, upgrades, now),
    });
  }
  const current = found(names.get(mandate.frameworkVersionId));
  const newest = [...names.values()].filter((one) => !one.retired && one.frameworkId === current.frameworkId);
  const newer = newest.find(({ number }) => number > current.number);
  return {
    version: nameOf(names, current.id),
    newer: newer ? { id: newer.id, number: newer.number } : null,
    toConfirm: answers.filter(({ toConfirm }) => toConfirm).length,
    upgrades: entries,
  };
}

async function undoShape(
  work: Work,
  firmId: string,
  upgrade: UpgradeRow,
  upgrades: readonly UpgradeRow[],
  now: Framework,
): Promise<History["upgrades"][number]["undo"]> {
  const plan = await planUndo(work, firmId, upgrade, upgrades);
  if (plan.kind === "possible") {
    return { kind: "possible", lost: lostIn(plan.answers).map(({ lost }) => lostShape(lost, now)) };
  }
  return { kind: "refused", because: plan.because, on: whatStandsInTheWay(plan, now) };
}

function whatStandsInTheWay(plan: Extract<UndoPlan, { kind: "refused" }>, now: Framework): z.infer<typeof Words>[] {
  switch (plan.because) {
    case "newer-upgrade":
      return [];
    case "depends-on":
      return plan.on.map(({ list, key }) => labelOf(now, PART_OF_LIST[list], key));
    case "scale-in-use":
      return plan.on.flatMap(({ key }) => (key === null ? [] : [labelOf(now, "competence", key)]));
  }
}

function lostShape(lost: KeptAnswer, framework: Framework): z.infer<typeof LostShape> {
  return { label: questionLabel(lost, framework), said: saidShape(lost, framework) };
}

function nameOf(names: VersionNames, id: string): z.infer<typeof VersionNameShape> {
  const { number, framework } = found(names.get(id));
  return { id, number, framework };
}

/** What part of a framework the keys of each list name. Requirements and aspects are rows of a strategy type, and go by their key. */
const PART_OF_LIST: Readonly<Record<UsedList, PartKind>> = {
  strategies: "strategy-type",
  requirements: "strategy-type",
  aspects: "strategy-type",
  forms: "form",
  matters: "matter",
  fields: "field",
  capabilityCriteria: "capability-criterion",
  competences: "competence",
  roles: "role",
  burdens: "burden",
  burdenAnswers: "burden-answer",
  cooperationFunctions: "cooperation-function",
  cooperationShares: "cooperation-share",
  productRelations: "product-relation",
  cooperationReasons: "cooperation-reason",
  benefits: "benefit",
  dangers: "danger",
  safeguards: "safeguard",
  homePlantRoles: "home-plant-role",
  homePlantFunctions: "home-plant-function",
  triggers: "trigger",
  questioned: "questioned",
  outcomes: "outcome",
};
