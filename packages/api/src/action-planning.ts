/** What planning an action needs: fields, ventures, what it may wait for, and what it may be the answer to. */
import { type ActionAnswerRow, type LoopRow, listLoops } from "@etappe/db/repositories/actions";
import { ACTION_STATES } from "@etappe/domain/action";
import { standing } from "@etappe/domain/decision";
import { type Framework, strategyTypes } from "@etappe/domain/framework";
import { labelOf } from "@etappe/domain/framework-part";
import { checksOf } from "@etappe/domain/requirement-check";
import * as z from "zod";
import { unknownItem } from "./changing.ts";
import type { FirmRecord } from "./firm-record.ts";
import { Id, ItemShape, itemOf, PhaseShape, Words } from "./shapes.ts";
import { found, type Work } from "./trpc.ts";

export const ANSWERED_KINDS = ["criterion", "requirement", "decision", "correction"] as const;

/** Something that an action answers: a gap, a new requirement, a decision, a correction loop. */
export const AnsweredShape = z.strictObject({
  kind: z.enum(ANSWERED_KINDS),
  /** The key of the criterion or requirement, the id of the decision or loop. */
  key: z.string(),
  label: Words,
  /** What was chosen, or when the loop was opened; empty where the label says it all. */
  detail: z.string(),
  ventureId: Id.nullable(),
});
export type Answered = z.infer<typeof AnsweredShape>;

export const PlanningShape = z.strictObject({
  fields: z.array(ItemShape),
  ventures: z.array(z.strictObject({ id: Id, name: z.string(), phase: PhaseShape })),
  others: z.array(z.strictObject({ id: Id, title: z.string(), state: z.enum(ACTION_STATES) })),
  answerable: z.array(AnsweredShape),
  today: z.string(),
});

export function planningOf(record: FirmRecord, loops: readonly LoopRow[], today: string) {
  const running = record.ventures.filter(({ state }) => state === "running");
  return {
    fields: record.framework.capability.fields.map(itemOf),
    ventures: running.map(({ id, name, phase }) => ({ id, name, phase })),
    others: record.actions.map(({ id, title, state }) => ({ id, title, state })),
    answerable: answerableIn(record, loops),
    today,
  };
}

/** What there is to be answered now: gaps, the requirements of what is held, standing decisions, open loops. */
function answerableIn(record: FirmRecord, loops: readonly LoopRow[]): Answered[] {
  const { framework, decisions, evaluation } = record;
  const running = record.ventures.filter(({ state }) => state === "running");
  const isRunning = (ventureId: string) => running.some(({ id }) => id === ventureId);
  return [
    ...evaluation.capability.lines
      .filter(({ gap, actual, required }) => (gap ?? 0) > 0 || (required > 0 && actual === null))
      .map(({ criterion }) => criterionAnswered(criterion, framework)),
    ...running.flatMap(({ id }) =>
      checksOf({ id, strategies: heldBy(id, record) }, [], framework).map(({ item }) => ({
        ...{ kind: "requirement" as const, key: item.key, label: item.label, detail: "", ventureId: id },
      })),
    ),
    ...standing(decisions)
      .filter(({ ventureId }) => isRunning(ventureId))
      .map((decision) => decisionAnswered(decision, framework)),
    ...loops
      .filter(({ ventureId, state }) => state === "open" && isRunning(ventureId))
      .map((loop) => loopAnswered(loop, framework)),
  ];
}

/** What one action answers, in words, also where that is history by now. */
export function answeredBy(
  row: ActionAnswerRow & { readonly ventureId: string | null },
  { framework, decisions }: FirmRecord,
  loops: readonly LoopRow[],
): Answered[] {
  const decision = decisions.find(({ id }) => id === row.decisionId);
  const loop = loops.find(({ id }) => id === row.correctionId);
  return [
    ...(row.criterion === null ? [] : [criterionAnswered(row.criterion, framework)]),
    ...(row.requirement === null ? [] : [requirementAnswered(row.requirement, row.ventureId, framework)]),
    ...(decision ? [decisionAnswered(decision, framework)] : []),
    ...(loop ? [loopAnswered(loop, framework)] : []),
  ];
}

type Said = {
  readonly firmId: string;
  readonly criterion?: string | null | undefined;
  readonly requirement?: string | null | undefined;
  readonly decisionId?: string | null | undefined;
  readonly correctionId?: string | null | undefined;
};

/** What the plan says it answers is there: in the framework, or among the firm's own decisions and loops. */
export async function answerable(work: Work, said: Said, { framework, decisions }: FirmRecord): Promise<void> {
  const { criterion, requirement, decisionId, correctionId } = said;
  if (criterion && !framework.capability.criteria.some(({ key }) => key === criterion))
    unknownItem("criterion", criterion);
  if (requirement && !requirementsIn(framework).some(({ key }) => key === requirement))
    unknownItem("requirement", requirement);
  if (decisionId) found(decisions.find(({ id }) => id === decisionId));
  if (correctionId) found((await listLoops(work.scope, said.firmId)).find(({ id }) => id === correctionId));
}

export function heldBy(ventureId: string, { strategies }: Pick<FirmRecord, "strategies">) {
  return strategies.filter((row) => row.ventureId === ventureId && row.heldTo === null);
}

function criterionAnswered(key: string, framework: Framework): Answered {
  const label = labelOf(framework, "capability-criterion", key);
  return { kind: "criterion", key, label, detail: "", ventureId: null };
}

function requirementAnswered(key: string, ventureId: string | null, framework: Framework): Answered {
  const label = requirementsIn(framework).find((item) => item.key === key)?.label ?? { de: key, en: key };
  return { kind: "requirement", key, label, detail: "", ventureId };
}

function decisionAnswered(decision: FirmRecord["decisions"][number], framework: Framework): Answered {
  const { id, matter, choice, ventureId } = decision;
  const label = labelOf(framework, "matter", matter);
  return { kind: "decision", key: id, label, detail: choice, ventureId };
}

function loopAnswered({ id, ventureId, trigger, openedOn }: LoopRow, framework: Framework): Answered {
  const label = labelOf(framework, "trigger", trigger);
  return { kind: "correction", key: id, label, detail: openedOn, ventureId };
}

function requirementsIn(framework: Framework) {
  return strategyTypes(framework).flatMap(({ newRequirements }) => newRequirements);
}
